package fr.cpts.rules.parameter;

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
}
