package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RefusedFact;
import fr.cpts.rules.fact.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The size class that the contract was signed for or, when nothing decides it, the outcome of each class.
 *
 * @param sizeClass the class, when it is determined
 * @param ground the place of the fact that decides it; empty when it is not determined
 * @param outcomes the outcome of each possible class, when it is not determined
 */
public record SizeAnswer(Optional<SizeClass> sizeClass, Optional<String> ground, List<Outcome> outcomes) {

    /**
     * The outcome of a size class.
     *
     * @param sizeClass the class
     * @param total the total of all lines of the contract; zero when the dossier contradicts the class
     * @param open the maximum that missing facts may add to it
     * @param findings findings that hold for this class and not for all classes, such as weights that do not add up to the variable part
     * @param contradictions what the dossier states that the agreement does not allow for this class, such as a sum above its ceiling; none
     *     when the class is possible
     */
    public record Outcome(
            SizeClass sizeClass, Euros total, Euros open, List<Finding> findings, List<RefusedFact> contradictions) {

        /** Copies the components. */
        public Outcome {
            findings = List.copyOf(findings);
            contradictions = List.copyOf(contradictions);
        }

        /** {@return whether the dossier contradicts the class, so that the contract cannot be of this class} */
        public boolean isContradicted() {
            return !contradictions.isEmpty();
        }

        private Euros whole() {
            return total.plus(open);
        }
    }

    /** Copies the components. */
    public SizeAnswer {
        outcomes = List.copyOf(outcomes);
    }

    /** {@return the smallest possible outcome, open amounts included; zero when the size is determined, or the dossier contradicts every class} */
    public Euros min() {
        return wholes().min(Euros::compareTo).orElse(Euros.ZERO);
    }

    /** {@return the largest possible outcome, open amounts included; zero when the size is determined, or the dossier contradicts every class} */
    public Euros max() {
        return wholes().max(Euros::compareTo).orElse(Euros.ZERO);
    }

    /** {@return the difference between the largest and the smallest possible outcome; zero when it is determined} */
    public Euros difference() {
        return max().minus(min());
    }

    /** {@return whether the dossier contradicts every class that its size could be of; false when the size is determined} */
    public boolean isContradicted() {
        return !outcomes.isEmpty() && outcomes.stream().allMatch(Outcome::isContradicted);
    }

    private Stream<Euros> wholes() {
        return outcomes.stream().filter(outcome -> !outcome.isContradicted()).map(Outcome::whole);
    }
}
