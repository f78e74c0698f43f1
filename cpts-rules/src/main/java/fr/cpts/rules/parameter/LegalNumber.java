package fr.cpts.rules.parameter;

import java.time.LocalDate;

/**
 * A whole number of the agreement: months, years, people or votes, as its parameter's unit says.
 *
 * @param citation where it comes from
 * @param number the number
 */
public record LegalNumber(Citation citation, int number) implements LegalValue {
    @Override
    public String shown() {
        return String.valueOf(number);
    }

    @Override
    public LegalNumber startingOn(LocalDate day) {
        return new LegalNumber(citation.startingOn(day), number);
    }
}
