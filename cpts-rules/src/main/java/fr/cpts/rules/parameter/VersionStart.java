package fr.cpts.rules.parameter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The day on which a version of the agreement begins to apply, which the answer to a question may move.
 *
 * @param version the code of the version
 * @param usual the day when no answer moves it
 * @param position the question that moves it, if any
 * @param under the days by answer, of the answers that move it
 */
record VersionStart(String version, LocalDate usual, Optional<String> position, Map<String, LocalDate> under) {

    /** Copies the components. */
    VersionStart {
        under = Collections.unmodifiableMap(new TreeMap<>(under));
    }

    /** The day under some answers. */
    LocalDate day(Map<String, String> choices) {
        return position.map(choices::get).map(under::get).orElse(usual);
    }

    /** The earliest day under any answer. */
    LocalDate earliest() {
        return under.values().stream().reduce(usual, (one, other) -> one.isBefore(other) ? one : other);
    }

    /** The latest day under any answer. */
    LocalDate latest() {
        return under.values().stream().reduce(usual, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** Whether the answers disagree on whether the version has begun by a day. */
    boolean isDisputed(LocalDate day) {
        return !day.isBefore(earliest()) && day.isBefore(latest());
    }
}
