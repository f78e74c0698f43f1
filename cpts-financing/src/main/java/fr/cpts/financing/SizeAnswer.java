package fr.cpts.financing;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import java.util.List;
import java.util.Optional;

/**
 * The size class that the contract was signed for or, when nothing decides it, what each class would come to.
 *
 * @param sizeClass the class, when it is determined
 * @param ground the place of the fact that decides it; nothing when it is not determined
 * @param outcomes what each possible class comes to, when it is not determined
 */
public record SizeAnswer(Optional<SizeClass> sizeClass, Optional<String> ground, List<Outcome> outcomes) {

    /**
     * What a size class would come to.
     *
     * @param sizeClass the class
     * @param total the total of all lines of the contract
     * @param open what missing facts leave open beyond
     */
    public record Outcome(SizeClass sizeClass, Euros total, Euros open) {

        private Euros whole() {
            return total.plus(open);
        }
    }

    /** Copies the components. */
    public SizeAnswer {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The smallest possible outcome, open amounts included.
     *
     * @return zero when the size is determined
     */
    public Euros least() {
        return outcomes.stream().map(Outcome::whole).min(Euros::compareTo).orElse(Euros.ZERO);
    }

    /**
     * The largest possible outcome, open amounts included.
     *
     * @return zero when the size is determined
     */
    public Euros most() {
        return outcomes.stream().map(Outcome::whole).max(Euros::compareTo).orElse(Euros.ZERO);
    }

    /**
     * How much the size decides.
     *
     * @return the difference between the largest and the smallest possible outcome; zero when it is determined
     */
    public Euros difference() {
        return most().minus(least());
    }
}
