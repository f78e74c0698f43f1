package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.kept.KeptYear;
import fr.cpts.financing.replay.Replay;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statement of every example is read back as it was written. */
class KeptExamplesTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsReadBackIsWhatWasWritten(Example example) {
        Dossier dossier = example.dossier(DossierReader.standard(), example.hypotheses());
        FinancingStatement statement = CALCULATOR.statement(dossier, LocalDate.of(2024, 6, 30), Positions.usual());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            KeptStatement kept = KeptStatement.read("kept", StatementJson.of(statement, locale));
            assertEquals(statement.lines(), kept.lines());
            assertEquals(statement.totals(), kept.totals());
            assertEquals(
                    statement.contractYears().stream()
                            .map(YearStatement::entitlements)
                            .toList(),
                    kept.contractYears().stream().map(KeptYear::entitlements).toList());
            assertEquals(
                    statement.findings().stream()
                            .map(finding -> finding.code() + " " + finding.severity())
                            .toList(),
                    kept.findings().stream()
                            .map(finding -> finding.code() + " " + finding.severity())
                            .toList());
            assertEquals(statement.hypotheses(), kept.hypotheses());
            assertTrue(Replay.of(kept, CALCULATOR, dossier).isIdentical());
            assertTrue(KeptComparison.between(kept, kept).isEmpty());
        }
    }
}
