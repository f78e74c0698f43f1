package fr.cpts.financing.compare;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.model.Dossier;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Objects;

/**
 * All that a statement is computed from.
 *
 * @param calculator the rules and legal values
 * @param dossier the facts
 * @param asOf the day of the statement
 * @param positions the answers to the questions that the texts do not settle
 */
public record Situation(FinancingCalculator calculator, Dossier dossier, LocalDate asOf, Positions positions) {

    /** Checks that nothing is null. */
    public Situation {
        Objects.requireNonNull(calculator, "calculator");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(positions, "positions");
    }

    /**
     * {@return the statement of the situation}
     *
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public FinancingStatement statement() {
        return calculator.statement(dossier, asOf, positions);
    }
}
