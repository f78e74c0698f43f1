package fr.cpts.rules.parameter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The versions of the agreement and the days on which they begin, under the answers to the questions that move them. */
final class Versions {

    /** The parameter whose values are the versions. */
    static final String KEY = "agreement.version";

    private final Map<String, VersionStart> starts = new LinkedHashMap<>();

    Versions(List<VersionStart> starts) {
        starts.forEach(start -> this.starts.put(start.version(), start));
    }

    Optional<VersionStart> find(String code) {
        return Optional.ofNullable(starts.get(code));
    }

    /** The questions that move the day of some version. */
    Set<String> positions() {
        Set<String> positions = new TreeSet<>();
        starts.values().forEach(start -> start.position().ifPresent(positions::add));
        return positions;
    }

    /** The days under some answers, by version. */
    Map<String, LocalDate> days(Map<String, String> choices) {
        Map<String, LocalDate> days = new HashMap<>();
        starts.values().forEach(start -> days.put(start.version(), start.day(choices)));
        return days;
    }

    /** Every combination of answers that makes a difference; the first one moves nothing. */
    List<Map<String, String>> combinations() {
        List<Map<String, String>> combinations = List.of(Map.of());
        for (String position : positions()) {
            Set<String> moving = new TreeSet<>();
            starts.values().stream()
                    .filter(start -> start.position().filter(position::equals).isPresent())
                    .forEach(start -> moving.addAll(start.under().keySet()));
            List<Map<String, String>> more = new ArrayList<>(combinations);
            for (Map<String, String> combination : combinations) {
                for (String choice : moving) {
                    Map<String, String> one = new HashMap<>(combination);
                    one.put(position, choice);
                    more.add(one);
                }
            }
            combinations = more;
        }
        return combinations;
    }

    /**
     * The question whose answers disagree on the version of a day. There is one at most: the versions keep their order under every combination of
     * answers.
     */
    Optional<String> disputedBy(LocalDate day) {
        return starts.values().stream()
                .filter(start -> start.isDisputed(day))
                .findFirst()
                .flatMap(VersionStart::position);
    }
}
