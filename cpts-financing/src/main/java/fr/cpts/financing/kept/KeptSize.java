package fr.cpts.financing.kept;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import java.util.List;
import java.util.Optional;

/**
 * The size class of a kept statement or, when nothing decided it, what each class would come to.
 *
 * @param sizeClass the class, when it was determined
 * @param ground the place of the fact that decided it; nothing when it was not determined
 * @param outcomes what each possible class would come to, when it was not determined
 * @param difference how much the size decides
 */
public record KeptSize(
        Optional<SizeClass> sizeClass, Optional<String> ground, List<Outcome> outcomes, Euros difference) {

    /**
     * What a size class would come to.
     *
     * @param sizeClass the class
     * @param sums what it comes to; nothing when the dossier contradicts the class
     * @param findings what must be known of the dossier under this class, in the language of the statement
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
     * @param open what missing facts leave open beyond
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
