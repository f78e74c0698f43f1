package fr.cpts.rules.parameter;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An amount of the agreement for one size class and one contract year; a ceiling.
 *
 * @param citation where it comes from
 * @param sizeClass the size class it is for
 * @param amount the amount
 */
public record LegalAmount(Citation citation, SizeClass sizeClass, Euros amount) implements LegalValue {
    @Override
    public String shown() {
        return amount.toString();
    }

    @Override
    public LegalAmount startingOn(LocalDate day) {
        return new LegalAmount(citation.startingOn(day), sizeClass, amount);
    }

    @Override
    public Object told() {
        return amount;
    }

    @Override
    public Optional<SizeClass> ofSize() {
        return Optional.of(sizeClass);
    }
}
