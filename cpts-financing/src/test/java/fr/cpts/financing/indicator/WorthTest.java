package fr.cpts.financing.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.MissingFact;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What one more indicator would bring is what it brings, to the cent. */
class WorthTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    /** T1, PARCOURS all of 2023: a variable part of 25 000, in seven weights of 1/7. */
    private static final Contract CONTRACT = Annex.contract("2023-01-01", "T1", Mission.PARCOURS, "2023-01-01");

    @Test
    void ofSevenWeightsOfASeventhTheFourthBringsWhatTheStatementSaysItWould() {
        // three sevenths of 25 000 are 10 714.2857 -> 10 714.29, four are 14 285.7143 -> 14 285.71: the fourth brings 3
        // 571.42,
        // and not 25 000 / 7 = 3 571.43
        FinancingStatement three = statement(3);
        MissingFact fourth = three.missing().stream()
                .filter(fact -> fact.place().equals("annex.measurements.i4.1"))
                .findFirst()
                .orElseThrow();
        assertEquals(Euros.parse("10714.29"), fourth.min());
        assertEquals(Euros.parse("14285.71"), fourth.max());
        assertEquals(
                fourth.max().minus(fourth.min()),
                statement(4).totals().total().minus(three.totals().total()));
    }

    private static FinancingStatement statement(int achieved) {
        String rows = IntStream.rangeClosed(1, 7)
                .mapToObj(number -> """
                        {"code": "i%d",
                         "attachedTo": {"mission": "PARCOURS"},
                         "weighting": {"weight": "1/7"},
                         "goal": {"targets": [{"targets": [{"kind": "COUNT", "number": 1}]}]}}
                        """.formatted(number))
                .collect(Collectors.joining(","));
        String measured = IntStream.rangeClosed(1, achieved)
                .mapToObj("\"i%d\": {\"1\": {\"value\": 1}}"::formatted)
                .collect(Collectors.joining(","));
        Dossier dossier = Annex.of(CONTRACT, rows, measured);
        return CALCULATOR.statement(dossier, LocalDate.of(2024, 6, 30), Positions.usual());
    }
}
