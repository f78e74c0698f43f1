package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.time.ContractYears;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is looked at to judge whether an objective was reached; one row of the annex of a contract, or one line of a sheet of action.
 *
 * @param code the name by which measurements, groups and sub-indicators refer to it; letters, digits and hyphens, given by who wrote the dossier
 * @param name what is looked at; some documents leave it unnamed
 * @param mission the mission that it counts for
 * @param strand the strand of that mission
 * @param axis the code of the axis it stands under
 * @param action the code of the sheet it stands on
 * @param actionTitle the action it stands beside, where that has no sheet
 * @param objective the objective it belongs to, in the document's words
 * @param parent the code of the indicator of which it looks at a part
 * @param group a name that the indicators share which one weight covers
 * @param natures what it looks at, by the contract year from which it does: usually {@code {"1": "RESULT"}}
 * @param direction which way is better, when the document says so
 * @param years the contract years in which it counts, when stated; else those of its targets and weights, and all of them where these name none
 * @param weight what it weighs in the variable part, by contract year; in a year without weight it is followed, not paid
 * @param baseline where it stood
 * @param targets its targets, in the order of the years
 * @param scale how reaching a part of the target pays, by contract year, when the contract says so
 * @param cap the most that is paid for it, where the document says so beside any weight
 * @param condition what must happen for it to be paid, where the document sets a condition
 * @param source where the data come from
 * @param evidence what is to be shown
 * @param carriedOverFrom the contract year that it was carried over from, when it was
 * @param note what the document adds
 * @param marks how the document stands behind these
 */
public record Indicator(
        String code,
        Optional<String> name,
        Optional<Mission> mission,
        Optional<Strand> strand,
        Optional<String> axis,
        Optional<String> action,
        Optional<String> actionTitle,
        Optional<String> objective,
        Optional<String> parent,
        Optional<String> group,
        Map<Integer, IndicatorNature> natures,
        Optional<Direction> direction,
        Optional<ContractYears> years,
        Yearly<Weight> weight,
        Optional<Baseline> baseline,
        List<TargetCell> targets,
        Yearly<Scale> scale,
        Optional<Euros> cap,
        Optional<String> condition,
        Optional<String> source,
        List<String> evidence,
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
     * @throws InvalidFactException when a text is blank, a list holds nothing where something must stand, or a mark stands wrongly
     */
    public Indicator {
        TextChecks.checkName("code", code);
        TextChecks.checkNotBlank("name", name);
        TextChecks.checkName("axis", axis);
        TextChecks.checkName("action", action);
        TextChecks.checkNotBlank("actionTitle", actionTitle);
        TextChecks.checkNotBlank("objective", objective);
        TextChecks.checkName("parent", parent);
        TextChecks.checkName("group", group);
        natures = Bounds.map("natures", natures);
        targets = Bounds.list("targets", targets);
        if (cap.filter(Euros::isNegative).isPresent()) {
            throw new InvalidFactException("cap", ModelMessage.of("indicator.cap"));
        }
        TextChecks.checkNotBlank("condition", condition);
        TextChecks.checkNotBlank("source", source);
        evidence = Bounds.list("evidence", evidence);
        TextChecks.checkNotBlank("evidence", evidence);
        TextChecks.checkNotBlank("note", note);
        TextChecks.checkCode("code", code);
        parent.ifPresent(of -> TextChecks.checkCode("parent", of));
        group.ifPresent(of -> TextChecks.checkCode("group", of));
        if (strand.isPresent() && mission.filter(strand.get().mission()::equals).isEmpty()) {
            throw new InvalidFactException(
                    "strand", ModelMessage.of("indicator.strand", strand.get().mission()));
        }
        if (parent.filter(code::equals).isPresent()) {
            throw new InvalidFactException("parent", ModelMessage.of("indicator.parent"));
        }
        marks = Mark.checked(
                marks,
                Indicator.class,
                code,
                name,
                mission,
                strand,
                axis,
                action,
                actionTitle,
                objective,
                parent,
                group,
                natures,
                direction,
                years,
                weight,
                baseline,
                targets,
                scale,
                cap,
                condition,
                source,
                evidence,
                carriedOverFrom,
                note);
    }

    /**
     * Whether the indicator counts in a contract year. An annex that speaks of one year binds that year only: where it does not say the years in which
     * an indicator counts, these are the years of its targets and of its weights. A target without a year, or counted from the start of an action, is
     * for every year.
     *
     * <p>Worked case: targets for N+1 and N+2 and a weight of 2/9 count in the contract years 1 and 2.
     *
     * @param year the number of the contract year
     * @return true when it is judged in that year
     */
    public boolean countsIn(int year) {
        if (years.isPresent()) {
            return years.get().contains(year);
        }
        boolean namesYears = false;
        for (TargetCell cell : targets) {
            if (cell.contractYear().isEmpty()) {
                return true;
            }
            namesYears |= cell.contractYear().get() > 0;
            if (cell.contractYear().get() == year) {
                return true;
            }
        }
        for (ContractYears span : weight.years()) {
            namesYears = true;
            if (span.contains(year)) {
                return true;
            }
        }
        return !namesYears;
    }

    /**
     * What is aimed at in a contract year, in the words of the document.
     *
     * @param year the number of the contract year
     * @return the cells of that year and of every year; nothing when there is none
     */
    public Optional<String> targetIn(int year) {
        return targets.stream()
                .filter(cell -> cell.year().map(number -> number == year).orElse(true))
                .flatMap(cell -> cell
                        .asWritten()
                        .or(() ->
                                cell.targets().stream().map(Target::shown).reduce((one, other) -> one + " + " + other))
                        .stream())
                .reduce((one, other) -> one + " + " + other);
    }

    /**
     * What the indicator weighs in a contract year.
     *
     * @param year the number of the contract year
     * @return nothing when it does not count in that year, or has no weight in it
     */
    public Optional<Weight> weightIn(int year) {
        return countsIn(year) ? weight.in(year) : Optional.empty();
    }

    /**
     * The indicator without the axis and the sheet of the document that it was read from, which another dossier does not have.
     *
     * @return a copy that refers to neither
     */
    public Indicator detached() {
        Map<String, Mark> kept = new LinkedHashMap<>(marks);
        kept.keySet().removeAll(List.of("axis", "action"));
        return new Indicator(
                code,
                name,
                mission,
                strand,
                Optional.empty(),
                Optional.empty(),
                actionTitle,
                objective,
                parent,
                group,
                natures,
                direction,
                years,
                weight,
                baseline,
                targets,
                scale,
                cap,
                condition,
                source,
                evidence,
                carriedOverFrom,
                note,
                kept);
    }
}
