package fr.cpts.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** A place in a YAML file: what stands there, and the line to name when it is wrong. Problems gather in a list that the file's entries share. */
public final class YamlEntry {

    private final String file;
    private final Node node;
    private final List<String> problems;

    private YamlEntry(String file, Node node, List<String> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /**
     * The top of a file.
     *
     * @param source the file
     * @param problems where to add what is wrong
     * @return the top, or nothing when the file is not YAML or is empty
     */
    public static Optional<YamlEntry> top(SourceFile source, List<String> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(source.name())
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(1_000_000)
                .build();
        try {
            Optional<Node> root = new Composer(
                            settings, new ParserImpl(settings, new StreamReader(settings, source.text())))
                    .getSingleNode();
            if (root.isEmpty()) {
                problems.add(source.name() + ":1: the file is empty");
            }
            return root.map(node -> new YamlEntry(source.name(), node, problems));
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            problems.add(source.name() + ":" + line + ": this is not valid YAML: " + notYaml.getProblem());
        } catch (YamlEngineException notYaml) {
            problems.add(source.name() + ":1: this is not valid YAML: " + notYaml.getMessage());
        } catch (StackOverflowError tooDeep) {
            problems.add(source.name() + ":1: this is not valid YAML: it is nested too deeply");
        }
        return Optional.empty();
    }

    /**
     * The file that the entry stands in.
     *
     * @return the name of the file
     */
    public String file() {
        return file;
    }

    /**
     * The line that the entry stands on.
     *
     * @return the line, from 1
     */
    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    /**
     * Adds a problem at this place.
     *
     * @param mustHold what must hold
     */
    public void refuse(String mustHold) {
        problems.add(file + ":" + line() + ": " + mustHold + seen());
    }

    private String seen() {
        return node instanceof ScalarNode scalar ? ", but " + quoted(scalar.getValue()) + " stands there" : "";
    }

    private static String quoted(String text) {
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }

    /**
     * Whether null stands here.
     *
     * @return true for an explicit or empty null
     */
    public boolean isNull() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /**
     * Whether named entries stand here.
     *
     * @return true for a mapping
     */
    public boolean isMapping() {
        return node instanceof MappingNode;
    }

    /**
     * The text that stands here.
     *
     * @return the text, or nothing, with a problem, when no text does
     */
    public Optional<String> text() {
        if (node instanceof ScalarNode scalar && !isNull() && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        refuse("a text is expected here");
        return Optional.empty();
    }

    /**
     * The entries of a list.
     *
     * @return the entries; none, with a problem, when no list stands here
     */
    public List<YamlEntry> list() {
        if (!(node instanceof SequenceNode sequence)) {
            refuse("a list is expected here");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(element -> new YamlEntry(file, element, problems))
                .toList();
    }

    /**
     * The named entries.
     *
     * @return the entries by name, in the order of the file; none, with a problem, when there are none here
     */
    public Map<String, YamlEntry> mapping() {
        if (!(node instanceof MappingNode mapping)) {
            refuse("names and values are expected here");
            return Map.of();
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlEntry name = new YamlEntry(file, tuple.getKeyNode(), problems);
            name.text().ifPresent(text -> {
                if (entries.putIfAbsent(text, new YamlEntry(file, tuple.getValueNode(), problems)) != null) {
                    name.refuse("a name stands once");
                }
            });
        }
        return entries;
    }

    /**
     * The named entries, which must be among some and must hold others.
     *
     * @param required the names that must be there
     * @param optional the names that may be there
     * @return the entries by name, with a problem for each name that is missing or not known
     */
    public Map<String, YamlEntry> mapping(Set<String> required, Set<String> optional) {
        Map<String, YamlEntry> entries = mapping();
        if (!entries.isEmpty()) {
            List<String> missing = new ArrayList<>(required);
            missing.removeAll(entries.keySet());
            missing.stream().sorted().forEach(name -> refuse(name + " is missing"));
        }
        entries.forEach((name, entry) -> {
            if (!required.contains(name) && !optional.contains(name)) {
                entry.refuse("the name " + name + " is not known here");
            }
        });
        return entries;
    }
}
