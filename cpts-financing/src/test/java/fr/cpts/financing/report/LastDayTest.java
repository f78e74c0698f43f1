package fr.cpts.financing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An end in the middle of a year: the statement says which day counts last, and the settlement falls on the day after it. */
class LastDayTest {

    /** Ended around the anniversary of 2024-01-01, of a contract of two years: the day before and the day after break a year, the day itself none. */
    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 1, 2023-12-30, 30/12/2023, true",
        "2024-01-01, 1, 2023-12-31, '', false",
        "2024-01-02, 2, 2024-01-01, 01/01/2024, true"
    })
    void theStatementSaysWhichDayCountsLast(
            LocalDate endedOn, int years, String lastDay, String shown, boolean broken) {
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1))
                .withDurationYears(2)
                .withSizeClass(SizeClass.T3)
                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1))
                .endedEarlyOn(endedOn);
        FinancingStatement statement = FinancingCalculator.standard()
                .statement(Dossier.named("CPTS").with(contract), LocalDate.of(2025, 1, 1), Positions.usual());
        assertEquals(years, statement.contractYears().size());
        assertEquals(endedOn, statement.contractYears().get(years - 1).year().settledOn());
        assertTrue(StatementJson.of(statement, Locale.ENGLISH).contains("\"lastDay\" : \"" + lastDay + "\""));
        String french = TextWriter.text(StatementReport.of(statement, RuleBook.standard(), Locale.FRENCH));
        assertEquals(
                broken,
                french.contains("contrat terminé avant son terme : le dernier jour qui compte est le " + shown),
                french);
    }
}
