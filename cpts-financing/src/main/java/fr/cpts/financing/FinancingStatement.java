package fr.cpts.financing;

import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.community.Community;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.version.MissionOfVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due to a community over its whole contract, when, and what that rests on. Immutable; the same dossier, day, positions and rule set always
 * give an equal statement.
 *
 * @param community who it is for
 * @param asOf the day of the statement: what has fallen due by that day is paid, the rest is to come, and statuses are those of that day
 * @param rulesId the SHA-256 of the rules
 * @param parametersId the SHA-256 of the legal values and positions
 * @param positions the answer to every question that the texts do not settle
 * @param hypotheses the places of the facts that were supposed; every figure may rest on them
 * @param size the size class, or the outcome of each possible class
 * @param contractYears the contract years, in order
 * @param missions what the version of each contract year makes of each mission
 * @param deadlines the status of each deadline of the missions on the day
 * @param lines the payments, by due day
 * @param totals their sums
 * @param findings what a reader must know
 * @param criteria whether the community meets each criterion of eligibility and compliance on the day, by id and arguments, except those about
 *     governance
 * @param missing the facts that results depend on and that are not stated
 * @param unconfirmed the legal values that figures and criteria rest on and that were not read in a published text
 */
public record FinancingStatement(
        Community community,
        LocalDate asOf,
        String rulesId,
        String parametersId,
        List<PositionUse> positions,
        List<String> hypotheses,
        SizeAnswer size,
        List<YearStatement> contractYears,
        List<MissionOfVersion> missions,
        List<DeadlineLine> deadlines,
        List<PaymentLine> lines,
        Totals totals,
        List<Finding> findings,
        List<CriterionLine> criteria,
        List<MissingFact> missing,
        List<LegalValue> unconfirmed) {

    /** Copies the components. */
    public FinancingStatement {
        positions = List.copyOf(positions);
        hypotheses = List.copyOf(hypotheses);
        contractYears = List.copyOf(contractYears);
        missions = List.copyOf(missions);
        deadlines = List.copyOf(deadlines);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        criteria = List.copyOf(criteria);
        missing = List.copyOf(missing);
        unconfirmed = List.copyOf(unconfirmed);
    }
}
