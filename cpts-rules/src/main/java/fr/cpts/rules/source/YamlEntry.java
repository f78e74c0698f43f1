package fr.cpts.rules.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place in a YAML file: its content, and the line to name when it is wrong. Problems gather in a list that the file's entries share. */
public final class YamlEntry {

    private final String file;
    private final YamlNode node;
    private final List<String> problems;

    private YamlEntry(String file, YamlNode node, List<String> problems) {
        this.file = file;
        this.node = node;
        this.problems = problems;
    }

    /**
     * {@return the top, or nothing when the file is not YAML or is empty}
     *
     * @param source the file
     * @param problems where to add what is wrong
     */
    public static Optional<YamlEntry> top(SourceFile source, List<String> problems) {
        return source.tree(problems).map(node -> new YamlEntry(source.name(), node, problems));
    }

    /** {@return the name of the file of this entry} */
    public String file() {
        return file;
    }

    /** {@return the line, from 1} */
    public int line() {
        return node.line();
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
        return node instanceof YamlNode.Scalar scalar ? ", but " + quoted(scalar.text()) + " stands there" : "";
    }

    private static String quoted(String text) {
        return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
    }

    /** {@return whether this is null, explicitly or by an empty value} */
    public boolean isNull() {
        return node instanceof YamlNode.Scalar scalar && scalar.isNull();
    }

    /** {@return whether this holds named entries} */
    public boolean isMapping() {
        return node instanceof YamlNode.Mapping;
    }

    /** {@return the text, or nothing, with a problem, when no text does} */
    public Optional<String> text() {
        if (node instanceof YamlNode.Scalar scalar
                && !scalar.isNull()
                && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        refuse("a text is expected here");
        return Optional.empty();
    }

    /** {@return the entries; none, with a problem, when this is no list} */
    public List<YamlEntry> list() {
        if (!(node instanceof YamlNode.Sequence sequence)) {
            refuse("a list is expected here");
            return List.of();
        }
        return sequence.elements().stream()
                .map(element -> new YamlEntry(file, element, problems))
                .toList();
    }

    /** {@return the entries by name, in the order of the file; none, with a problem, when there are none here} */
    public Map<String, YamlEntry> mapping() {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            refuse("names and values are expected here");
            return Map.of();
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        for (YamlNode.Entry one : mapping.entries()) {
            YamlEntry name = new YamlEntry(file, one.name(), problems);
            name.text().ifPresent(text -> {
                if (entries.putIfAbsent(text, new YamlEntry(file, one.value(), problems)) != null) {
                    name.refuse("a name stands once");
                }
            });
        }
        return entries;
    }

    /**
     * {@return the entries by name, with a problem for each name that is missing or not known}
     *
     * @param required the names that must be there
     * @param optional the names that may be there
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
