package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * How often a mandate was renewed, and how often it may be.
 *
 * @param subject the role of the holder
 * @param renewed how often it was renewed
 * @param max how often mandates of the body may be renewed, or nothing when the dossier is silent
 * @param place the place of the number of renewals in the dossier
 */
public record MandateHeld(String subject, int renewed, Optional<Integer> max, DossierPath place)
        implements GovernanceDetail {
    @Override
    public Optional<String> value() {
        return Optional.of(renewed + max.map(number -> " / " + number).orElse(""));
    }

    /** {@return whether it is stated how often the mandate may be renewed} */
    public boolean isLimited() {
        return max.isPresent();
    }

    /** {@return how often the mandate may be renewed, which must be stated} */
    public int allowed() {
        return max.orElseThrow();
    }
}
