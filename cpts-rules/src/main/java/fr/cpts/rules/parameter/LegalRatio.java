package fr.cpts.rules.parameter;

import fr.cpts.model.money.Ratio;

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
}
