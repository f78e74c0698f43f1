package fr.cpts.rules.source;

import fr.cpts.rules.message.InvalidRulesException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a rule set with what identifies them. Those of the library are merged into one when it is built: parsing some two hundred of them
 * would take longer than computing a statement.
 *
 * @param files the files, by name
 * @param rulesId the SHA-256 of the rule files, in hexadecimal
 * @param parametersId the SHA-256 of the data files, in hexadecimal
 */
public record ShippedFiles(List<SourceFile> files, String rulesId, String parametersId) {

    /** The name of the one file. */
    static final String NAME = "shipped.bin";

    private static final String RULES = ".drl";
    private static final String DATA = ".yaml";

    private static final int SCALAR = 0;
    private static final int NULL = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    /** What two bytes hold. */
    private static final int MAX = 65_535;

    /**
     * Files with their ids.
     *
     * @param files the files of a rule set, in any order
     * @return them, by name
     */
    public static ShippedFiles of(List<SourceFile> files) {
        List<SourceFile> ordered = new ArrayList<>(files);
        ordered.sort(Comparator.comparing(SourceFile::name));
        return new ShippedFiles(List.copyOf(ordered), sha256(ordered, RULES), sha256(ordered, DATA));
    }

    /** {@return the files as they were merged} */
    public static ShippedFiles read() {
        try (DataInputStream input = new DataInputStream(new ByteArrayInputStream(SourceFile.bytes(NAME)))) {
            return new Reader(input).files();
        } catch (IOException cut) {
            throw new UncheckedIOException(NAME + " is cut short", cut);
        }
    }

    private static String sha256(List<SourceFile> ordered, String ending) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : ordered) {
                if (file.name().endsWith(ending)) {
                    digest.update(file.name().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                    digest.update(file.text().getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) 0);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * The one file: each text once, then the ids and, for each file, its name and what was read of it.
     *
     * @throws InvalidRulesException when a data file is not YAML
     */
    byte[] merged() {
        List<String> problems = new ArrayList<>();
        Writer writer = new Writer();
        writer.text(rulesId);
        writer.text(parametersId);
        writer.number(files.size());
        for (SourceFile file : files) {
            writer.text(file.name());
            if (file.name().endsWith(RULES)) {
                writer.heads(file.rules());
            } else {
                file.tree(problems).ifPresent(writer::node);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return writer.bytes();
    }

    /** Writes numbers, and texts as numbers of a table. */
    private static final class Writer {
        private final Map<String, Integer> table = new LinkedHashMap<>();
        private final List<Integer> numbers = new ArrayList<>();

        private void number(int number) {
            if (number > MAX) {
                throw new IllegalStateException(
                        "a rule set has at most " + MAX + " lines a file, different texts, or files: " + number);
            }
            numbers.add(number);
        }

        private void text(String text) {
            number(table.computeIfAbsent(text, unknown -> table.size()));
        }

        private void heads(List<RuleHead> heads) {
            number(heads.size());
            for (RuleHead head : heads) {
                text(head.name());
                text(head.french());
                text(head.article());
                number(head.line());
            }
        }

        private void node(YamlNode node) {
            if (node instanceof YamlNode.Scalar scalar) {
                number(scalar.isNull() ? NULL : SCALAR);
                number(scalar.line());
                text(scalar.text());
            } else if (node instanceof YamlNode.Sequence sequence) {
                number(SEQUENCE);
                number(sequence.line());
                number(sequence.elements().size());
                sequence.elements().forEach(this::node);
            } else if (node instanceof YamlNode.Mapping mapping) {
                number(MAPPING);
                number(mapping.line());
                number(mapping.entries().size());
                mapping.entries().forEach(entry -> {
                    node(entry.name());
                    node(entry.value());
                });
            }
        }

        private byte[] bytes() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream output = new DataOutputStream(bytes)) {
                output.writeShort(table.size());
                for (String text : table.keySet()) {
                    output.writeUTF(text);
                }
                for (int number : numbers) {
                    output.writeShort(number);
                }
            } catch (IOException inMemory) {
                throw new UncheckedIOException(inMemory);
            }
            return bytes.toByteArray();
        }
    }

    /** Reads what the writer wrote. */
    private static final class Reader {
        private final DataInputStream input;
        private final String[] table;

        private Reader(DataInputStream input) throws IOException {
            this.input = input;
            this.table = new String[number()];
            for (int i = 0; i < table.length; i++) {
                table[i] = input.readUTF();
            }
        }

        private int number() throws IOException {
            return input.readUnsignedShort();
        }

        private String text() throws IOException {
            return table[number()];
        }

        private ShippedFiles files() throws IOException {
            String rulesId = text();
            String parametersId = text();
            SourceFile[] files = new SourceFile[number()];
            for (int i = 0; i < files.length; i++) {
                String name = text();
                files[i] = name.endsWith(RULES) ? SourceFile.ofRules(name, heads()) : SourceFile.parsed(name, node());
            }
            return new ShippedFiles(List.of(files), rulesId, parametersId);
        }

        private List<RuleHead> heads() throws IOException {
            RuleHead[] heads = new RuleHead[number()];
            for (int i = 0; i < heads.length; i++) {
                heads[i] = new RuleHead(text(), text(), text(), number());
            }
            return List.of(heads);
        }

        private YamlNode node() throws IOException {
            int kind = number();
            int line = number();
            if (kind == SCALAR || kind == NULL) {
                return new YamlNode.Scalar(line, text(), kind == NULL);
            }
            int size = number();
            if (kind == SEQUENCE) {
                YamlNode[] elements = new YamlNode[size];
                for (int i = 0; i < size; i++) {
                    elements[i] = node();
                }
                return new YamlNode.Sequence(line, List.of(elements));
            }
            YamlNode.Entry[] entries = new YamlNode.Entry[size];
            for (int i = 0; i < size; i++) {
                entries[i] = new YamlNode.Entry(node(), node());
            }
            return new YamlNode.Mapping(line, List.of(entries));
        }
    }
}
