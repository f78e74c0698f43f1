package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;

/**
 * The seats of a college and those who hold them, where the dossier states both.
 *
 * @param subject the code of the college
 * @param held how many people hold its seats
 * @param seats how many seats of the board it has
 * @param place the place of those who hold them in the dossier
 */
public record SeatsHeld(String subject, int held, int seats, DossierPath place) implements GovernanceDetail {
    @Override
    public Optional<String> value() {
        return Optional.of(held + " / " + seats);
    }
}
