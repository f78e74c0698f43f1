package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The steps of the constitution of the community together, to compare their days.
 *
 * @param steps one for each step, in the order in which they are to be taken
 * @param place their place in the dossier
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

    /** {@return whether at least two steps have a day, so that there are days to compare} */
    public boolean isComparable() {
        return dated().size() > 1;
    }

    /**
     * {@return whether the steps that have a day were taken in their order; two may be taken on one day; true also when there is nothing to compare}
     */
    public boolean isInOrder() {
        return firstLate() < 0;
    }

    /** {@return the first step that was taken after the one that should follow it} There must be one. */
    public ConstitutionStepTaken tooLate() {
        return dated().get(firstLate());
    }

    /** {@return the step that was taken before {@link #tooLate()} and should follow it} */
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
