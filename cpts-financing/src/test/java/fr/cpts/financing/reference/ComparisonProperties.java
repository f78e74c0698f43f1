package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.compare.Comparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.Situation;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every comparison. */
class ComparisonProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    @Provide
    Arbitrary<Dossier> any() {
        return FinancingDossiers.any();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void nothingDiffersFromItself(@ForAll("any") Dossier dossier) {
        Comparison comparison = Comparison.between(situation(dossier), situation(dossier));
        assertEquals(List.of(), comparison.causes());
        assertTrue(comparison.isEmpty());
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theLinesThatDifferAddUpToTheDifferenceOfTheTotalsAndEachHasAReason(
            @ForAll("any") Dossier one, @ForAll("any") Dossier other) {
        Comparison comparison = Comparison.between(situation(one), situation(other));
        assertEquals(
                comparison
                        .statementB()
                        .totals()
                        .total()
                        .minus(comparison.statementA().totals().total()),
                comparison.lines().stream().map(LineDifference::difference).reduce(Euros.ZERO, Euros::plus));
        for (LineDifference line : comparison.lines()) {
            assertFalse(
                    line.reason().alone().isEmpty() && line.reason().together().isEmpty());
        }
        for (SumDifference sum : comparison.sums()) {
            assertFalse(
                    sum.reason().alone().isEmpty() && sum.reason().together().isEmpty());
        }
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void exchangingEveryFactThatDiffersGivesThePaymentsOfTheOther(
            @ForAll("any") Dossier one, @ForAll("any") Dossier other) {
        Dossier exchanged = DossierFacts.exchanged(
                one, other, DossierFacts.differences(one, other).keySet());
        assertEquals(Map.of(), DossierFacts.differences(exchanged, other));
        assertEquals(
                situation(other).statement().lines(),
                situation(exchanged).statement().lines());
    }

    private static Situation situation(Dossier dossier) {
        return new Situation(CALCULATOR, dossier, AS_OF, Positions.usual());
    }
}
