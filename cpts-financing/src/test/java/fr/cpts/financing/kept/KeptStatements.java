package fr.cpts.financing.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.financing.DeadlineLine;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.model.money.Euros;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The law of kept statements: what is read back is what was written. */
public final class KeptStatements {

    private KeptStatements() {}

    /** Writes a statement, reads it back and holds everything that is typed against it. */
    public static void assertReadBack(FinancingStatement statement, Locale locale) {
        KeptStatement kept = KeptStatement.read("kept", StatementJson.of(statement, locale));
        assertEquals(Optional.of(locale), kept.language());
        assertEquals(statement.community().name(), kept.community());
        assertEquals(statement.asOf(), kept.asOf());
        assertEquals(statement.rulesId(), kept.rulesId());
        assertEquals(statement.parametersId(), kept.parametersId());
        assertEquals(statement.positions(), kept.positionUses());
        assertEquals(statement.hypotheses(), kept.hypotheses());
        assertEquals(statement.lines(), kept.lines());
        assertEquals(
                statement.totals().bounded() ? statement.totals().open() : Euros.ZERO,
                kept.totals().open());
        assertEquals(
                List.of(
                        statement.totals().total(),
                        statement.totals().paid(),
                        statement.totals().toCome(),
                        statement.totals().bounded(),
                        statement.totals().byContractYear(),
                        statement.totals().byCivilYear(),
                        statement.totals().byEnvelope(),
                        statement.totals().byKind(),
                        statement.totals().byConfidence()),
                List.of(
                        kept.totals().total(),
                        kept.totals().paid(),
                        kept.totals().toCome(),
                        kept.totals().bounded(),
                        kept.totals().byContractYear(),
                        kept.totals().byCivilYear(),
                        kept.totals().byEnvelope(),
                        kept.totals().byKind(),
                        kept.totals().byConfidence()));
        assertEquals(
                statement.contractYears().stream()
                        .map(YearStatement::entitlements)
                        .toList(),
                kept.contractYears().stream().map(KeptYear::entitlements).toList());
        assertEquals(
                statement.contractYears().stream()
                        .map(year -> List.of(
                                year.year().number(),
                                year.year().period(),
                                year.year().settledOn(),
                                year.version(),
                                year.sizeClass()))
                        .toList(),
                kept.contractYears().stream()
                        .map(year -> List.of(
                                year.number(), year.period(), year.settledOn(), year.version(), year.sizeClass()))
                        .toList());
        assertEquals(
                statement.missions().size(),
                kept.contractYears().stream()
                        .mapToInt(year -> year.missions().size())
                        .sum());
        assertEquals(
                statement.deadlines().stream().map(KeptStatements::deadline).toList(), kept.deadlines());
        assertEquals(
                statement.findings().stream()
                        .map(finding -> List.of(finding.code(), finding.severity()))
                        .toList(),
                kept.findings().stream()
                        .map(finding -> List.of(finding.code(), finding.severity()))
                        .toList());
        assertEquals(
                statement.criteria().stream()
                        .map(line ->
                                List.of(line.criterion().id(), line.criterion().outcome(), line.article()))
                        .toList(),
                kept.criteria().stream()
                        .map(criterion -> List.of(criterion.id(), criterion.outcome(), criterion.article()))
                        .toList());
        assertEquals(
                statement.missing().stream()
                        .map(fact -> List.of(fact.place(), fact.min(), fact.max()))
                        .toList(),
                kept.missing().stream()
                        .map(fact -> List.of(fact.place(), fact.min(), fact.max()))
                        .toList());
        assertEquals(
                statement.unconfirmed().stream()
                        .map(value -> List.of(
                                value.citation().key(),
                                value.shown(),
                                value.citation().from()))
                        .toList(),
                kept.unconfirmed().stream()
                        .map(value -> List.of(value.parameter(), value.value(), value.from()))
                        .toList());
        assertEquals(statement.size().sizeClass(), kept.size().sizeClass());
        assertEquals(statement.size().ground(), kept.size().ground());
        assertEquals(statement.size().difference(), kept.size().difference());
        assertEquals(
                statement.size().outcomes().stream()
                        .map(outcome -> List.of(
                                outcome.sizeClass(),
                                outcome.isContradicted()
                                        ? Optional.empty()
                                        : Optional.of(new KeptSize.Sums(outcome.total(), outcome.open()))))
                        .toList(),
                kept.size().outcomes().stream()
                        .map(outcome -> List.of(outcome.sizeClass(), outcome.sums()))
                        .toList());
        assertEquals(List.of(), kept.passedOver());
    }

    private static KeptDeadline deadline(DeadlineLine line) {
        return new KeptDeadline(
                line.status().deadline().mission(),
                line.status().deadline().step(),
                line.status().deadline().lastDay(),
                line.status().status(),
                line.days(),
                line.recoverable());
    }
}
