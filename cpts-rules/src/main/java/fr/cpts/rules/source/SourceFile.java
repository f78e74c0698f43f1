package fr.cpts.rules.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A file of rules or of legal data, as a text with a name. The text of a shipped file is read when it is asked for. */
public final class SourceFile {

    private static final String ROOT = "/fr/cpts/rules/";

    private final String name;
    private final Supplier<String> text;
    private final Optional<YamlNode> parsed;
    private final Optional<List<RuleHead>> heads;

    private SourceFile(String name, Supplier<String> text, Optional<YamlNode> parsed, Optional<List<RuleHead>> heads) {
        this.name = name;
        this.text = text;
        this.parsed = parsed;
        this.heads = heads;
    }

    /**
     * A file.
     *
     * @param name its path below the root of the rule set, such as {@code parameter/mission/parcours/ceiling.yaml}
     * @param text its content
     */
    public SourceFile(String name, String text) {
        this(name, () -> text, Optional.empty(), Optional.empty());
    }

    /** A data file of the library, parsed when it was built. */
    static SourceFile parsed(String name, YamlNode tree) {
        return new SourceFile(name, () -> resource(name), Optional.of(tree), Optional.empty());
    }

    /** A rule file of the library, its rules found when it was built. */
    static SourceFile ofRules(String name, List<RuleHead> heads) {
        return new SourceFile(name, () -> resource(name), Optional.empty(), Optional.of(heads));
    }

    /** {@return the files that the library ships} */
    public static List<SourceFile> shipped() {
        return ShippedFiles.read().files();
    }

    /** {@return the name of the file: its path below the root of the rule set, such as {@code parameter/mission/parcours/ceiling.yaml}} */
    public String name() {
        return name;
    }

    /** {@return the content of the file} */
    public String text() {
        return text.get();
    }

    /** {@return the head of each rule, in the order of the file} */
    public List<RuleHead> rules() {
        return heads.orElseGet(() -> RuleHead.in(text()));
    }

    /** The content of a data file; nothing, with a problem, when it is not YAML or is empty. */
    Optional<YamlNode> tree(List<String> problems) {
        return parsed.isPresent() ? parsed : YamlParser.parse(name, text(), problems);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String resource(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** What the jar of the library holds under a name. */
    static byte[] bytes(String name) {
        try (InputStream input = SourceFile.class.getResourceAsStream(ROOT + name)) {
            if (input == null) {
                throw new IllegalStateException("the jar of cpts-rules lacks " + ROOT + name
                        + "\nMaybe it was repackaged without its resources.");
            }
            return input.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
