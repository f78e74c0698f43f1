package fr.cpts.rules.parameter;

import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A legal value through time: what the agreement set from which day, and where that was read. The values follow each other without gap or
 * overlap; a value that ended is followed by an end.
 *
 * @param key its place, such as {@code mission.parcours.ceiling}
 * @param description what it is, in English, for those who keep the file
 * @param labels what it is, for people, by language
 * @param unit what it counts
 * @param timeline the values, the earliest first
 */
public record Parameter(String key, String description, Map<String, String> labels, Unit unit, List<Dated> timeline) {

    /** Copies the components. */
    public Parameter {
        labels = Map.copyOf(labels);
        timeline = List.copyOf(timeline);
    }

    /**
     * The values that hold from one day to the next dated entry.
     *
     * @param from the first day
     * @param version the version of the agreement that begins on that day, when the entry goes with a version
     * @param bySize one value by size class, when the parameter depends on the size
     * @param forAll the value, when it does not depend on the size; both are empty from the day the parameter ended
     */
    public record Dated(
            LocalDate from, Optional<String> version, Map<SizeClass, LegalValue> bySize, Optional<LegalValue> forAll) {

        /** Copies the components. */
        public Dated {
            bySize = Map.copyOf(bySize);
        }

        /** {@return whether the parameter ended on that day, and has no value from then on} */
        public boolean isEnd() {
            return bySize.isEmpty() && forAll.isEmpty();
        }

        /** The same values, from the day that their version begins among some days. */
        Dated under(Map<String, LocalDate> days) {
            LocalDate day = version.map(days::get).orElse(from);
            if (day.equals(from)) {
                return this;
            }
            Map<SizeClass, LegalValue> moved = new HashMap<>();
            bySize.forEach((size, value) -> moved.put(size, value.startingOn(day)));
            return new Dated(day, version, moved, forAll.map(value -> value.startingOn(day)));
        }
    }

    /**
     * {@return what the parameter is, for people: the label in English for an English locale, in French otherwise}
     *
     * @param locale the language
     */
    public String label(Locale locale) {
        return labels.get(locale.getLanguage().equals("en") ? "en" : "fr");
    }

    /**
     * {@return what holds on a day: the values, or nothing before the first or after an end}
     *
     * @param day the day
     */
    public Optional<Dated> on(LocalDate day) {
        Dated last = null;
        for (Dated dated : timeline) {
            if (!dated.from().isAfter(day)) {
                last = dated;
            }
        }
        return last == null || last.isEnd() ? Optional.empty() : Optional.of(last);
    }

    /** The same parameter, its values from the days on which their versions begin. */
    Parameter under(Map<String, LocalDate> days) {
        return new Parameter(
                key,
                description,
                labels,
                unit,
                timeline.stream().map(dated -> dated.under(days)).toList());
    }
}
