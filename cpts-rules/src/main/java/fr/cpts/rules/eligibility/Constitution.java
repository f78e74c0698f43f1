package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps of the constitution of the community together, to compare their days.
 *
 * @param steps one for each step, in the order in which they are to be taken
 * @param place where they stand
 */
public record Constitution(List<ConstitutionStepTaken> steps, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public Constitution {
        steps = List.copyOf(steps);
    }

    @Override
    public boolean isStated() {
        return steps.stream().anyMatch(ConstitutionStepTaken::isStated);
    }

    @Override
    public String shown() {
        return dated().stream().map(taken -> taken.step() + " " + taken.shown()).collect(Collectors.joining(", "));
    }

    /**
     * Whether there are days to compare.
     *
     * @return true when at least two steps have a day
     */
    public boolean isComparable() {
        return dated().size() > 1;
    }

    /**
     * Whether the steps that have a day were taken in their order; two may be taken on one day.
     *
     * @return true also when there is nothing to compare
     */
    public boolean isInOrder() {
        return firstLate() < 0;
    }

    /**
     * The step that should have come after the next one in the list and did not; of several, the first. There must be one.
     *
     * @return the step that came too late
     */
    public ConstitutionStepTaken tooLate() {
        return dated().get(firstLate());
    }

    /**
     * The step that came before {@link #tooLate()} though it follows it.
     *
     * @return the step that came too early
     */
    public ConstitutionStepTaken tooEarly() {
        return dated().get(firstLate() + 1);
    }

    private List<ConstitutionStepTaken> dated() {
        return steps.stream().filter(ConstitutionStepTaken::isDated).toList();
    }

    private int firstLate() {
        List<ConstitutionStepTaken> dated = dated();
        for (int i = 0; i + 1 < dated.size(); i++) {
            if (dated.get(i).on().isAfter(dated.get(i + 1).on())) {
                return i;
            }
        }
        return -1;
    }
}
