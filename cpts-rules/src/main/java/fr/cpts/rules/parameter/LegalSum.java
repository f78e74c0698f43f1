package fr.cpts.rules.parameter;

import fr.cpts.model.money.Euros;
import java.time.LocalDate;

/**
 * An amount that does not depend on the size class, such as the yearly ceiling of social security.
 *
 * @param citation where it comes from
 * @param sum the amount
 */
public record LegalSum(Citation citation, Euros sum) implements LegalValue {

    @Override
    public String shown() {
        return sum.toString();
    }

    @Override
    public LegalSum startingOn(LocalDate day) {
        return new LegalSum(citation.startingOn(day), sum);
    }

    @Override
    public Object told() {
        return sum;
    }
}
