package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * What is sure is never more, and what is sure and open together never less, than what any completion of the dossier comes to: in all, and for each
 * envelope of each contract year. Seen from the other end: take facts out of a dossier, and what it leaves possible can only widen. The facts that
 * are not taken out, because their silence speaks, are told by {@link Silences}.
 */
class BoundsProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whatFewerFactsLeavePossibleHoldsWhatMoreFactsLeavePossible(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = drawn(FinancingDossiers.any(), random);
        holds(Silences.in(dossier, random), dossier, Positions.usual());
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whateverThePositionsWhatFewerFactsLeavePossibleHoldsWhatMoreFactsLeavePossible(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = drawn(FinancingDossiers.any(), random);
        holds(Silences.in(dossier, random), dossier, positions(random));
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void fewerMeasurementsLeaveNoLessPossible(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = IndicatorDossiers.drawn(drawn(FinancingDossiers.any(), random), random);
        holds(Silences.in(dossier, random), dossier, Positions.usual());
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theOutcomeOfASizeHoldsWhatTheDossierComesToIfThatIsItsSize(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier dossier = drawn(FinancingDossiers.any(), random);
        holdsByClass(dossier, random, positions(random));
    }

    private static void holdsByClass(Dossier dossier, Random random, Positions positions) {
        FinancingStatement more = CALCULATOR.statement(dossier, AS_OF, positions);
        SizeClass size = more.size().sizeClass().orElseThrow();
        Dossier silent = Silences.ofSize(Silences.in(dossier, random), size, random);
        FinancingStatement fewer = CALCULATOR.statement(silent, AS_OF, positions);
        assertEquals(Optional.empty(), fewer.size().sizeClass());
        SizeAnswer.Outcome outcome = fewer.size().outcomes().stream()
                .filter(one -> one.sizeClass().equals(size))
                .findFirst()
                .orElseThrow();
        Bounds whole = Bounds.of(more.totals());
        Bounds ofSize = Bounds.NOTHING.plus(outcome.total(), outcome.open());
        Bounds ofAll = Bounds.of(fewer.totals());
        assertTrue(ofSize.hold(whole), () -> ofSize + " of " + size + " does not hold " + whole + in(silent, dossier));
        assertTrue(ofAll.hold(whole), () -> ofAll + " does not hold " + whole + in(silent, dossier));
    }

    /** From what is sure to what is possible at most. */
    private record Bounds(Euros min, Euros max) {

        static final Bounds NOTHING = new Bounds(Euros.ZERO, Euros.ZERO);

        static Bounds of(Totals totals) {
            return NOTHING.plus(totals.total(), totals.open());
        }

        Bounds plus(Euros sure, Euros open) {
            return new Bounds(min.plus(sure), max.plus(sure).plus(open));
        }

        boolean hold(Bounds other) {
            return min.compareTo(other.min) <= 0 && other.max.compareTo(max) <= 0;
        }

        @Override
        public String toString() {
            return "[" + min + " to " + max + "]";
        }
    }

    private static void holds(Dossier fewer, Dossier more, Positions positions) {
        Map<String, Bounds> wide = bounds(CALCULATOR.statement(fewer, AS_OF, positions));
        Map<String, Bounds> narrow = bounds(CALCULATOR.statement(more, AS_OF, positions));
        Set<String> all = new TreeSet<>(wide.keySet());
        all.addAll(narrow.keySet());
        for (String what : all) {
            Bounds one = wide.getOrDefault(what, Bounds.NOTHING);
            Bounds other = narrow.getOrDefault(what, Bounds.NOTHING);
            assertTrue(
                    one.hold(other),
                    () -> what + ": " + one + " does not hold " + other + " " + positions + in(fewer, more));
        }
    }

    private static String in(Dossier fewer, Dossier more) {
        return "\nof\n" + DossierWriter.write(fewer) + "\nand\n" + DossierWriter.write(more);
    }

    private static Map<String, Bounds> bounds(FinancingStatement statement) {
        Map<String, Bounds> bounds = new TreeMap<>();
        bounds.put("in all", Bounds.of(statement.totals()));
        for (PaymentLine line : statement.lines()) {
            bounds.merge(
                    "year " + line.contractYear() + " " + line.envelope(),
                    Bounds.NOTHING.plus(line.amount(), Euros.ZERO),
                    (one, more) -> one.plus(more.min(), Euros.ZERO));
        }
        for (YearStatement year : statement.contractYears()) {
            for (EntitlementLine line : year.entitlements()) {
                bounds.merge(
                        "year " + year.year().number() + " " + line.envelope(),
                        Bounds.NOTHING.plus(Euros.ZERO, line.open()),
                        (one, more) -> one.plus(Euros.ZERO, more.max()));
            }
        }
        return bounds;
    }

    private static <T> T drawn(Arbitrary<T> arbitrary, Random random) {
        return arbitrary.generator(1_000).next(random).value();
    }

    private static Positions positions(Random random) {
        Positions positions = Positions.usual();
        for (Map.Entry<String, List<String>> position : ReferenceAgreementProperties.CHOICES.entrySet()) {
            List<String> choices = position.getValue();
            positions = positions.with(position.getKey(), choices.get(random.nextInt(choices.size())));
        }
        return positions;
    }
}
