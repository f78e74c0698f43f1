package fr.cpts.rules.parameter;

import fr.cpts.model.message.Telling;
import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.Optional;

/** A value of the agreement on a given day, with where it comes from. */
public sealed interface LegalValue extends Telling
        permits LegalAmount, LegalSum, LegalRatio, LegalNumber, LegalCode, LegalBand {

    /** {@return where the value comes from} */
    Citation citation();

    /** {@return the value as a text: such as {@code 45000.00}, {@code 3/4} or {@code [40000, 80000)}} */
    String shown();

    /** {@return the size class that it is for; nothing for a value of every size} */
    default Optional<SizeClass> ofSize() {
        return Optional.empty();
    }

    @Override
    default Object told() {
        return shown();
    }

    /**
     * {@return the same value, taking effect on another day}
     *
     * @param day the first day on which it holds
     */
    LegalValue startingOn(LocalDate day);
}
