package fr.cpts.rules.parameter;

import java.time.LocalDate;

/** A value of the agreement on a given day, with where it comes from. */
public sealed interface LegalValue permits LegalAmount, LegalSum, LegalRatio, LegalNumber, LegalCode, LegalBand {

    /**
     * Where the value comes from.
     *
     * @return its source
     */
    Citation citation();

    /**
     * The value as a text.
     *
     * @return such as {@code 45000.00}, {@code 3/4} or {@code [40000, 80000)}
     */
    String shown();

    /**
     * The same value, taking effect on another day.
     *
     * @param day the first day on which it holds
     * @return a copy
     */
    LegalValue startingOn(LocalDate day);
}
