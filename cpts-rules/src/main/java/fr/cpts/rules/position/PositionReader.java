package fr.cpts.rules.position;

import fr.cpts.rules.source.InvalidRulesException;
import fr.cpts.rules.source.SourceFile;
import fr.cpts.rules.source.YamlEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads the files of positions. A file holds one question, and {@code decides} where something rests on it that no rule concludes (see {@link Subject}):
 *
 * <pre>{@code
 * question: {fr: Unité du prorata, en: Unit of the pro rata}
 * usual: days
 * choices:
 *   days: {fr: jours réels, en: actual days}
 *   months: {fr: mois entiers, en: whole months}
 * decides: rounding
 * }</pre>
 */
public final class PositionReader {

    private static final String FOLDER = "position/";
    private static final String ENDING = ".yaml";

    private PositionReader() {}

    /**
     * Reads every file below {@code position/}.
     *
     * @param files the files of a rule set; others than those of positions are passed over
     * @return the positions by id
     * @throws InvalidRulesException when a file is wrong, with every problem as {@code file:line: what}
     */
    public static Map<String, Position> read(List<SourceFile> files) {
        List<String> problems = new ArrayList<>();
        Map<String, Position> positions = new TreeMap<>();
        for (SourceFile file : files) {
            if (file.name().startsWith(FOLDER) && file.name().endsWith(ENDING)) {
                position(file, problems).ifPresent(position -> positions.put(position.id(), position));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidRulesException(problems);
        }
        return Collections.unmodifiableMap(positions);
    }

    private static Optional<Position> position(SourceFile file, List<String> problems) {
        int before = problems.size();
        Optional<YamlEntry> top = YamlEntry.top(file, problems);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        Map<String, YamlEntry> entries = top.get().mapping(Set.of("question", "usual", "choices"), Set.of("decides"));
        if (problems.size() > before) {
            return Optional.empty();
        }
        Map<String, Map<String, String>> choices = new LinkedHashMap<>();
        entries.get("choices").mapping().forEach((choice, meaning) -> choices.put(choice, texts(meaning)));
        Optional<String> usual = entries.get("usual").text();
        Map<String, String> questions = texts(entries.get("question"));
        if (usual.isPresent() && !choices.containsKey(usual.get())) {
            entries.get("usual").refuse("the usual choice is one of " + choices.keySet());
        }
        Optional<Subject> decides = Optional.ofNullable(entries.get("decides")).flatMap(PositionReader::subject);
        if (problems.size() > before) {
            return Optional.empty();
        }
        String id = file.name().substring(FOLDER.length(), file.name().length() - ENDING.length());
        return Optional.of(new Position(id, questions, usual.orElseThrow(), choices, decides));
    }

    private static Optional<Subject> subject(YamlEntry entry) {
        Optional<String> word = entry.text();
        Optional<Subject> subject = word.flatMap(Subject::of);
        if (word.isPresent() && subject.isEmpty()) {
            entry.refuse("what a position decides is one of "
                    + Arrays.stream(Subject.values()).map(Subject::word).toList());
        }
        return subject;
    }

    private static Map<String, String> texts(YamlEntry entry) {
        Map<String, String> texts = new LinkedHashMap<>();
        entry.mapping(Set.of("fr", "en"), Set.of())
                .forEach((language, text) -> text.text().ifPresent(t -> texts.put(language, t)));
        return texts;
    }
}
