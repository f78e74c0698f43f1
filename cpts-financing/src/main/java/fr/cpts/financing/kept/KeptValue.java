package fr.cpts.financing.kept;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.parameter.Confidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal value that a kept statement rests on and that was not read in a published text.
 *
 * @param parameter its key, such as {@code mission.parcours.ceiling}
 * @param sizeClass the class, for a value that depends on it
 * @param value the value as it was shown, such as {@code 45000.00}, {@code 3/4} or {@code [40000, 80000)}
 * @param from the first day on which it holds
 * @param source the text it comes from, and where it was read
 * @param confidence how sure it is
 */
public record KeptValue(
        String parameter,
        Optional<SizeClass> sizeClass,
        String value,
        LocalDate from,
        Source source,
        Confidence confidence) {

    /**
     * Where a legal value comes from.
     *
     * @param version the text, such as {@code ACI-2019}
     * @param article its article
     * @param text its title, in the language of the statement
     * @param identifiers the public identifiers by which it can be looked up
     * @param readIn where the value was read, or how it was deduced
     */
    public record Source(String version, String article, String text, List<String> identifiers, String readIn) {

        /** Copies the components. */
        public Source {
            identifiers = List.copyOf(identifiers);
        }
    }
}
