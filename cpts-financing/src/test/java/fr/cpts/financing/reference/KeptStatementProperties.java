package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.compare.EntitlementDifference;
import fr.cpts.financing.compare.KeptComparison;
import fr.cpts.financing.compare.LineDifference;
import fr.cpts.financing.compare.Sum;
import fr.cpts.financing.compare.SumDifference;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.kept.KeptStatements;
import fr.cpts.financing.replay.Replay;
import fr.cpts.model.Dossier;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What holds of every statement that is written and read back. */
class KeptStatementProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    @Provide
    Arbitrary<Dossier> any() {
        return FinancingDossiers.any();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whatIsReadBackIsWhatWasWritten(@ForAll("any") Dossier dossier, @ForAll long seed) {
        Random random = new Random(seed);
        assertReadBack(IndicatorDossiers.drawn(dossier, random), random);
    }

    private static void assertReadBack(Dossier dossier, Random random) {
        Locale locale = random.nextBoolean() ? Locale.FRENCH : Locale.ENGLISH;
        FinancingStatement statement = CALCULATOR.statement(dossier, AS_OF, Positions.usual());
        KeptStatements.assertReadBack(statement, locale);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whatWasWrittenIsIdenticalWhenItIsComputedAgain(@ForAll("any") Dossier dossier) {
        String text = StatementJson.of(CALCULATOR.statement(dossier, AS_OF, Positions.usual()), Locale.ENGLISH);
        Replay replay = Replay.of(KeptStatement.read("kept", text), CALCULATOR, dossier);
        assertTrue(replay.isIdentical(), replay::toString);
        assertTrue(replay.comparesTexts());
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void keptStatementsDifferInThePaymentsAndSumsInWhichTheComputationsDo(
            @ForAll("any") Dossier one, @ForAll("any") Dossier other) {
        FinancingStatement a = CALCULATOR.statement(one, AS_OF, Positions.usual());
        FinancingStatement b = CALCULATOR.statement(other, AS_OF, Positions.usual());
        KeptComparison comparison = KeptComparison.between(kept(a), kept(b));
        assertEquals(
                b.totals().total().minus(a.totals().total()),
                comparison.lines().stream().map(LineDifference::difference).reduce(Euros.ZERO, Euros::plus));
        assertEquals(
                b.totals().total().minus(a.totals().total()),
                comparison.sums().stream()
                        .filter(sum -> sum.sum() == Sum.Whole.TOTAL)
                        .map(SumDifference::difference)
                        .reduce(Euros.ZERO, Euros::plus));
        assertEquals(
                dueIn(b).minus(dueIn(a)),
                comparison.entitlements().stream()
                        .map(EntitlementDifference::difference)
                        .reduce(Euros.ZERO, Euros::plus));
        assertTrue(KeptComparison.between(kept(a), kept(a)).isEmpty());
    }

    private static Euros dueIn(FinancingStatement statement) {
        return statement.contractYears().stream()
                .flatMap(year -> year.entitlements().stream())
                .map(EntitlementLine::due)
                .reduce(Euros.ZERO, Euros::plus);
    }

    private static KeptStatement kept(FinancingStatement statement) {
        return KeptStatement.read("kept", StatementJson.of(statement, Locale.ENGLISH));
    }
}
