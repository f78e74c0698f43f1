package fr.cpts.financing.kept;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import java.util.List;
import java.util.Optional;

/**
 * The size class of a kept statement or, when nothing decided it, the outcome of each class.
 *
 * @param sizeClass the class, when it was determined
 * @param ground the place of the fact that decided it; empty when it was not determined
 * @param outcomes the outcome of each possible class, when it was not determined
 * @param difference the difference between the largest and the smallest possible outcome
 */
public record KeptSize(
        Optional<SizeClass> sizeClass, Optional<String> ground, List<Outcome> outcomes, Euros difference) {

    /**
     * The outcome of a size class.
     *
     * @param sizeClass the class
     * @param sums its sums; empty when the dossier contradicts the class
     * @param findings the findings for this class, in the language of the statement
     * @param contradictions what the dossier states that the agreement does not allow for this class
     */
    public record Outcome(
            SizeClass sizeClass, Optional<Sums> sums, List<String> findings, List<Contradiction> contradictions) {

        /** Copies the components. */
        public Outcome {
            findings = List.copyOf(findings);
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * The sums of a size class.
     *
     * @param total the total of all lines of the contract
     * @param open the maximum that missing facts may add to it
     */
    public record Sums(Euros total, Euros open) {}

    /**
     * What a dossier states that the agreement does not allow.
     *
     * @param place the place of the fact in the dossier
     * @param text what it states and what the agreement allows, in the language of the statement
     */
    public record Contradiction(String place, String text) {}

    /** Copies the components. */
    public KeptSize {
        outcomes = List.copyOf(outcomes);
    }
}
