package fr.cpts.rules.compliance;

import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * How often a body met in a civil year, and how often it must meet, where the dossier states both.
 *
 * @param subject what the document calls the body, or its kind
 * @param year the civil year
 * @param held how often it met
 * @param min how often it must meet in a year
 * @param place the place of the meetings of the year in the dossier
 */
public record MeetingsHeld(String subject, int year, int held, Ratio min, DossierPath place)
        implements GovernanceDetail {
    @Override
    public Optional<String> value() {
        return Optional.of(year + ": " + held + " / " + min);
    }

    /** {@return whether it met less often than it must} */
    public boolean isTooFew() {
        return Ratio.of(held, 1).compareTo(min) < 0;
    }

    /** {@return whether meetings are missing: as long as the year is not over, they may still be held} */
    @Override
    public boolean isOpen() {
        return isTooFew();
    }
}
