package fr.cpts.rules.parameter;

import fr.cpts.model.money.Ratio;
import java.time.LocalDate;

/**
 * A share that the agreement sets, such as the 3/4 of an advance.
 *
 * @param citation where it comes from
 * @param ratio the share
 */
public record LegalRatio(Citation citation, Ratio ratio) implements LegalValue {
    @Override
    public String shown() {
        return ratio.toString();
    }

    @Override
    public LegalRatio startingOn(LocalDate day) {
        return new LegalRatio(citation.startingOn(day), ratio);
    }
}
