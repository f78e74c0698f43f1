package fr.cpts.rules.source;

import java.util.List;

/** The content of a YAML file, with lines, whether it was parsed now or when the library was built. */
sealed interface YamlNode {

    /** Its line, from 1. */
    int line();

    /** A text; nothing for null. */
    record Scalar(int line, String text, boolean isNull) implements YamlNode {}

    /** A list. */
    record Sequence(int line, List<YamlNode> elements) implements YamlNode {

        public Sequence {
            elements = List.copyOf(elements);
        }
    }

    /** Named entries, as written: a name may appear twice, or be no text. */
    record Mapping(int line, List<Entry> entries) implements YamlNode {

        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One named entry. */
    record Entry(YamlNode name, YamlNode value) {}
}
