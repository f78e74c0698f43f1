package fr.cpts.rules.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Parses YAML. Apart from the entries, so that the parser is not loaded where the files were parsed when the library was built. */
final class YamlParser {

    private YamlParser() {}

    /** The content of a text; nothing, with a problem, when it is not YAML or is empty. */
    static Optional<YamlNode> parse(String file, String text, List<String> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(1_000_000)
                .build();
        try {
            Optional<Node> root =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text))).getSingleNode();
            if (root.isEmpty()) {
                problems.add(file + ":1: the file is empty");
            }
            return root.map(YamlParser::node);
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(file + ":" + line + ": this is not valid YAML: " + notYaml.getProblem());
        } catch (YamlEngineException notYaml) {
            problems.add(file + ":1: this is not valid YAML: " + notYaml.getMessage());
        } catch (StackOverflowError tooDeep) {
            problems.add(file + ":1: this is not valid YAML: it is nested too deeply");
        }
        return Optional.empty();
    }

    private static YamlNode node(Node node) {
        int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(line, scalar.getValue(), scalar.getTag().equals(Tag.NULL));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> elements = new ArrayList<>();
            for (Node element : sequence.getValue()) {
                elements.add(node(element));
            }
            return new YamlNode.Sequence(line, elements);
        }
        List<YamlNode.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            entries.add(new YamlNode.Entry(node(tuple.getKeyNode()), node(tuple.getValueNode())));
        }
        return new YamlNode.Mapping(line, entries);
    }
}
