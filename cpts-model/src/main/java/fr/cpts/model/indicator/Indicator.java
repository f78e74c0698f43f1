package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Records;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.time.ContractYears;
import java.util.Map;
import java.util.Optional;

/**
 * What is looked at to judge whether an objective was reached; one row of the annex of a contract, or one line of a sheet of action.
 *
 * @param code the name by which measurements, groups and sub-indicators refer to it; letters, digits and hyphens, given by whoever wrote the dossier
 * @param name what is looked at; some documents leave it unnamed
 * @param attachedTo the mission that it counts for, and where it stands in the health project
 * @param natures what it looks at, by the contract year from which it does: usually {@code {"1": "RESULT"}}
 * @param years the contract years in which it counts, when stated; else those of its targets and weights, or every year where these name none
 * @param goal where it starts from and what it is to reach
 * @param weighting what it decides of the variable part
 * @param proof what shows that it was reached
 * @param carriedOverFrom the contract year that it was carried over from, when it was
 * @param note what the document adds
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Indicator(
        String code,
        Optional<String> name,
        Attachment attachedTo,
        Map<Integer, IndicatorNature> natures,
        Optional<ContractYears> years,
        Goal goal,
        Weighting weighting,
        Proof proof,
        Optional<Integer> carriedOverFrom,
        Optional<String> note,
        Map<String, Mark> marks) {

    /** Which way is better. */
    public enum Direction {
        /** More is better. */
        HIGHER,
        /** Less is better. */
        LOWER
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank, the indicator is a part of itself, or a mark is misplaced
     */
    public Indicator {
        TextChecks.checkName("code", code);
        TextChecks.checkCode("code", code);
        TextChecks.checkNotBlank("name", name);
        natures = Bounds.map("natures", natures);
        TextChecks.checkNotBlank("note", note);
        if (attachedTo.parent().filter(code::equals).isPresent()) {
            throw new InvalidFactException("attachedTo.parent", ModelMessage.of("indicator.parent"));
        }
        marks = Mark.checked(
                marks,
                Indicator.class,
                code,
                name,
                attachedTo,
                natures,
                years,
                goal,
                weighting,
                proof,
                carriedOverFrom,
                note);
    }

    /**
     * {@return an indicator of which only the code is known; the start of one built in Java, which {@link Records} completes}
     *
     * @param code the code
     */
    public static Indicator of(String code) {
        return new Indicator(
                code,
                Optional.empty(),
                Attachment.none(),
                Map.of(),
                Optional.empty(),
                Goal.none(),
                Weighting.none(),
                Proof.none(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /**
     * {@return whether the indicator counts, and so is judged, in a contract year} An annex that speaks of one year binds that year only: where it
     * does not say the years in which an indicator counts, these are the years of its targets and of its weights. A target without a year, or counted
     * from the start of an action, is for every year.
     *
     * <p>Worked case: targets for N+1 and N+2 and a weight of 2/9 count in the contract years 1 and 2.
     *
     * @param year the number of the contract year
     */
    public boolean countsIn(int year) {
        if (years.isPresent()) {
            return years.get().contains(year);
        }
        boolean namesYears = false;
        for (TargetCell cell : goal.targets()) {
            if (cell.contractYear().isEmpty()) {
                return true;
            }
            namesYears |= cell.contractYear().get() > 0;
            if (cell.contractYear().get() == year) {
                return true;
            }
        }
        for (ContractYears span : weighting.weight().years()) {
            namesYears = true;
            if (span.contains(year)) {
                return true;
            }
        }
        return !namesYears;
    }

    /**
     * {@return what the indicator weighs in a contract year: nothing when it does not count in that year, or has no weight in it}
     *
     * @param year the number of the contract year
     */
    public Optional<Weight> weightIn(int year) {
        return countsIn(year) ? weighting.weight().in(year) : Optional.empty();
    }

    /** {@return a copy without its axis and its sheet, which another dossier does not have} */
    public Indicator detached() {
        return Records.with(this, "attachedTo", attachedTo.detached());
    }
}
