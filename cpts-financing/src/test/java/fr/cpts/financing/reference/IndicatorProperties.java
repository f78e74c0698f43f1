package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.reference.ReferenceComputation.Expected;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Indicator.Direction;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.position.Positions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The money of indicators against a second computation of what they achieve, and the laws that any computation of it must keep. */
class IndicatorProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final Euros CENT = Euros.ofCents(1);

    /** Every choice of every position that decides an amount of indicators only. */
    static final Map<String, List<String>> CHOICES = Map.of(
            "P16", List.of("binary", "linear"),
            "P19", List.of("open", "renormalised"),
            "P20", List.of("largest-remainder", "last"),
            "P22", List.of("baseline", "previous-year"),
            "P23", List.of("all", "mean"));

    @Example
    void everyChoiceOfTheRuleBookThatDecidesIndicatorsIsCompared() {
        CHOICES.forEach((id, choices) -> assertEquals(
                Set.copyOf(choices),
                CALCULATOR.rules().positions().get(id).choices().keySet(),
                id));
    }

    @Provide
    Arbitrary<Dossier> any() {
        return FinancingDossiers.any();
    }

    @Provide
    Arbitrary<Map<String, String>> choices() {
        return Combinators.combine(
                        Arbitraries.of(CHOICES.get("P16")),
                        Arbitraries.of(CHOICES.get("P22")),
                        Arbitraries.of(CHOICES.get("P23")),
                        Arbitraries.of("pro-rated", "full"),
                        Arbitraries.of("r1", "r2"),
                        Arbitraries.of(CHOICES.get("P20")))
                .as((p16, p22, p23, p07, p04, p20) ->
                        Map.of("P16", p16, "P22", p22, "P23", p23, "P07", p07, "P04", p04, "P20", p20));
    }

    // ---- against the oracle

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theLibraryPaysForIndicatorsWhatTheOraclePays(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        agrees(IndicatorDossiers.drawn(contract, new Random(seed)), choices);
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void weightsThatAreRenormalisedPayWhatTheOraclePays(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        Map<String, String> renormalised = new HashMap<>(choices);
        renormalised.put("P19", "renormalised");
        agrees(IndicatorDossiers.notWhole(contract, new Random(seed)), renormalised);
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void eachIndicatorIsJudgedAsTheOracleJudgesIt(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        Dossier dossier = IndicatorDossiers.drawn(contract, new Random(seed));
        IndicatorOracle oracle = new IndicatorOracle(dossier, choices);
        for (MissionValue stake : CALCULATOR.stakes(dossier, AS_OF, positions(choices))) {
            int year = stake.year().number();
            for (IndicatorValue line : stake.indicators()) {
                Indicator indicator = line.indicator();
                IndicatorOracle.Range expected =
                        oracle.achieved(indicator, year).orElse(IndicatorOracle.Range.of(Ratio.ZERO));
                IndicatorOutcome outcome = line.outcome().orElseThrow();
                Statistics.label("outcome").collect(outcome.outcome());
                Statistics.label("reason").collect(outcome.reason());
                assertEquals(
                        expected,
                        new IndicatorOracle.Range(outcome.min(), outcome.max()),
                        () -> outcome.reason() + " in year " + year + ", " + choices + told(dossier, indicator));
            }
        }
    }

    private static void agrees(Dossier dossier, Map<String, String> choices) {
        Expected min = ReferenceComputation.of(resolved(dossier, choices, IndicatorOracle.Range::min), choices);
        Expected max = ReferenceComputation.of(resolved(dossier, choices, IndicatorOracle.Range::max), choices);
        FinancingStatement statement = CALCULATOR.statement(dossier, AS_OF, positions(choices));
        Euros mayCome = max.total().minus(min.total());
        Statistics.label("open").collect(mayCome.isZero());
        assertEquals("", difference(min.lines(), statement.lines()));
        assertEquals(max.open().plus(mayCome), statement.totals().open(), "open");
    }

    /** The dossier with what its indicators achieve stated of each mission as a whole. */
    private static Dossier resolved(
            Dossier dossier, Map<String, String> choices, Function<IndicatorOracle.Range, Ratio> bound) {
        IndicatorOracle oracle = new IndicatorOracle(dossier, choices);
        Dossier stated = dossier;
        for (Mission mission : IndicatorDossiers.PAID) {
            for (int year = 1; year <= years(dossier); year++) {
                Optional<Ratio> achieved = oracle.achieved(mission, year).map(bound);
                if (achieved.isPresent()) {
                    stated = stated.withAchievement(mission, year, achieved.get());
                }
            }
        }
        return stated;
    }

    // ---- the stakes

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theEurosOfIndicatorsAddUpToThoseOfTheMissionAndToItsPaymentLine(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        Dossier dossier = IndicatorDossiers.drawn(contract, new Random(seed));
        FinancingStatement statement = CALCULATOR.statement(dossier, AS_OF, positions(choices));
        for (MissionValue stake : CALCULATOR.stakes(dossier, AS_OF, positions(choices))) {
            Mission mission = stake.mission();
            int year = stake.year().number();
            String where = mission + " in year " + year;
            Euros paid = sum(statement.lines().stream()
                    .filter(line -> line.kind() == PaymentKind.VARIABLE
                            && line.contractYear() == year
                            && line.envelope().equals(mission.envelope()))
                    .map(PaymentLine::amount)
                    .toList());
            assertEquals(paid, stake.sure(), where);
            assertTrue(stake.sure().plus(stake.open()).compareTo(stake.worth()) <= 0, where);
            Ratio variable = ReferenceComputation.variableCents(dossier, choices, mission, year)
                    .orElseThrow();
            assertTrue(
                    Ratio.of(stake.worth().cents(), 1).compareTo(variable.plus(Ratio.of(1, 2))) <= 0,
                    () -> where + " is worth " + stake.worth() + " of " + variable + " cents");
            boolean asWhole = dossier.annex()
                    .achievements()
                    .getOrDefault(mission, Map.of())
                    .containsKey(year);
            boolean byIndicators = !asWhole && new IndicatorOracle(dossier, choices).isShared(mission, year);
            assertEquals(asWhole, stake.statedAsWhole(), where);
            assertEquals(byIndicators ? stake.worth() : Euros.ZERO, sum(stake, IndicatorValue::worth), where);
            assertEquals(byIndicators ? stake.sure() : Euros.ZERO, sum(stake, IndicatorValue::sure), where);
            assertEquals(byIndicators ? stake.open() : Euros.ZERO, sum(stake, IndicatorValue::open), where);
            if (choices.get("P20").equals("largest-remainder")) {
                for (IndicatorValue line : stake.indicators()) {
                    assertFalse(line.sure().isNegative() || line.open().isNegative(), where);
                    assertTrue(line.sure().minus(line.worth()).cents() <= 1, where);
                }
            }
            assertEquals(
                    dossier.annex().indicators().stream()
                            .filter(indicator ->
                                    indicator.attachedTo().mission().equals(Optional.of(mission))
                                            && IndicatorOracle.counts(indicator, year))
                            .map(Indicator::code)
                            .toList(),
                    stake.indicators().stream()
                            .map(line -> line.indicator().code())
                            .toList(),
                    () -> "the order of the annex, " + where);
        }
    }

    /** By the largest remainder; with the difference on the last, the last is another one. */
    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theOrderOfTheAnnexDecidesNothingButWhoHasTheLastCent(@ForAll("any") Dossier contract, @ForAll long seed) {
        Dossier dossier = IndicatorDossiers.drawn(contract, new Random(seed));
        List<Indicator> shuffled = new ArrayList<>(dossier.annex().indicators());
        Collections.shuffle(shuffled, new Random(seed));
        Dossier other = IndicatorDossiers.with(
                dossier,
                dossier.annex().achievements(),
                shuffled,
                dossier.annex().measurements());
        FinancingStatement one = CALCULATOR.statement(dossier, AS_OF, Positions.usual());
        FinancingStatement two = CALCULATOR.statement(other, AS_OF, Positions.usual());
        assertEquals(one.lines(), two.lines());
        assertEquals(one.totals(), two.totals());
        Map<String, List<Euros>> before = byUnit(dossier);
        Map<String, List<Euros>> after = byUnit(other);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((unit, amounts) -> {
            for (int i = 0; i < amounts.size(); i++) {
                long off = Math.abs(amounts.get(i).minus(after.get(unit).get(i)).cents());
                assertTrue(off <= 1, () -> unit + ": " + amounts + " and " + after.get(unit));
            }
        });
    }

    /** The worth, sure and open euros of each weight in each year; those that share it taken together. */
    private static Map<String, List<Euros>> byUnit(Dossier dossier) {
        Map<String, List<Euros>> amounts = new TreeMap<>();
        for (MissionValue stake : CALCULATOR.stakes(dossier, AS_OF, Positions.usual())) {
            for (IndicatorValue line : stake.indicators()) {
                String unit = line.indicator()
                        .weighting()
                        .group()
                        .orElse(line.indicator().code());
                amounts.merge(
                        unit + " in year " + stake.year().number(),
                        List.of(line.worth(), line.sure(), line.open()),
                        (some, more) -> List.of(
                                some.get(0).plus(more.get(0)),
                                some.get(1).plus(more.get(1)),
                                some.get(2).plus(more.get(2))));
            }
        }
        return amounts;
    }

    // ---- laws

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void moreAchievedNeverPaysLess(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        Random random = new Random(seed);
        Dossier dossier = IndicatorDossiers.drawn(contract, random);
        List<Indicator> directed = dossier.annex().indicators().stream()
                .filter(indicator -> better(indicator).isPresent()
                        && dossier.annex().measurements().containsKey(indicator.code()))
                .toList();
        if (directed.isEmpty()) {
            return;
        }
        Indicator improved = directed.get(random.nextInt(directed.size()));
        Map<Integer, Measurement> measured = dossier.annex().measurements().get(improved.code());
        int year = new ArrayList<>(measured.keySet()).get(random.nextInt(measured.size()));
        Measurement now = measured.get(year);
        if (now.value().isEmpty()) {
            return;
        }
        BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(300), 1);
        BigDecimal number = now.value().get().number();
        Measurement then = Records.with(
                now,
                "value",
                Optional.of(new Quantity(
                        better(improved).get() == Direction.HIGHER ? number.add(more) : number.subtract(more),
                        now.value().get().unit())));
        Map<String, MissionValue> before = stakes(dossier, choices);
        Map<String, MissionValue> after = stakes(dossier.withMeasurement(improved.code(), year, then), choices);
        String key = improved.attachedTo().mission().orElseThrow() + "." + year;
        if (before.containsKey(key)) {
            MissionValue one = before.get(key);
            MissionValue two = after.get(key);
            Statistics.label("pays more").collect(two.sure().compareTo(one.sure()) > 0);
            assertTrue(
                    one.sure().compareTo(two.sure()) <= 0,
                    () -> brief(one) + " then " + brief(two) + told(dossier, improved));
            assertTrue(
                    one.sure().plus(one.open()).compareTo(two.sure().plus(two.open())) <= 0,
                    () -> brief(one) + " then " + brief(two) + told(dossier, improved));
            assertEquals(one.worth(), two.worth());
        }
    }

    /** Which way is better, when that is sure. */
    private static Optional<Direction> better(Indicator indicator) {
        if (indicator.goal().targets().isEmpty()) {
            return Optional.empty();
        }
        if (indicator.weighting().scale().values().stream().findFirst().orElse(null) instanceof Scale.Tiers tiers) {
            return Optional.of(tiers.order() == Scale.Order.RISING ? Direction.HIGHER : Direction.LOWER);
        }
        Optional<Target> first = indicator.goal().targets().stream()
                .flatMap(cell -> cell.targets().stream())
                .findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Target target = first.get();
        if (target instanceof Target.Level level) {
            return level.bound()
                    .map(bound -> bound == Target.Bound.AT_LEAST ? Direction.HIGHER : Direction.LOWER)
                    .or(indicator.goal()::direction);
        }
        if (target instanceof Target.Count) {
            return Optional.of(Direction.HIGHER);
        }
        if (target instanceof Target.Change change) {
            int sign = change.by().number().signum();
            return Optional.of(sign > 0 ? Direction.HIGHER : Direction.LOWER);
        }
        return Optional.empty();
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void aMeasurementThatComesNeverWidensWhatIsOpenAndOneThatIsMissingIsNotZero(
            @ForAll("any") Dossier contract, @ForAll long seed, @ForAll("choices") Map<String, String> choices) {
        Random random = new Random(seed);
        Dossier told = IndicatorDossiers.drawn(contract, random);
        List<String> measured = new ArrayList<>(told.annex().measurements().keySet());
        if (measured.isEmpty()) {
            return;
        }
        String code = measured.get(random.nextInt(measured.size()));
        Map<Integer, Measurement> byYear = told.annex().measurements().get(code);
        int year = new ArrayList<>(byYear.keySet()).get(random.nextInt(byYear.size()));
        Dossier silent = without(told, code, year);
        Map<String, MissionValue> before = stakes(silent, choices);
        Map<String, MissionValue> after = stakes(told, choices);
        assertEquals(before.keySet(), after.keySet());
        before.forEach((key, open) -> {
            MissionValue known = after.get(key);
            assertTrue(
                    open.sure().compareTo(known.sure()) <= 0,
                    () -> brief(open) + " then " + brief(known) + told(told, row(told, code)));
            assertTrue(
                    known.sure().plus(known.open()).compareTo(open.sure().plus(open.open())) <= 0,
                    () -> brief(open) + " then " + brief(known) + told(told, row(told, code)));
        });
        Indicator indicator = row(told, code);
        MissionValue stake = before.get(indicator.attachedTo().mission().orElseThrow() + "." + year);
        boolean weighs = indicator.weighting().group().isEmpty()
                && indicator.weightIn(year).filter(weight -> !isNil(weight)).isPresent()
                && new IndicatorOracle(told, choices)
                        .isShared(indicator.attachedTo().mission().orElseThrow(), year);
        if (stake != null && !stake.statedAsWhole() && weighs) {
            IndicatorValue line = stake.indicators().stream()
                    .filter(one -> one.indicator().code().equals(code))
                    .findFirst()
                    .orElseThrow();
            long off = Math.abs(line.worth().minus(line.open()).cents());
            // sure, open and worth are shared each for itself
            assertTrue(off <= (choices.get("P20").equals("last") ? 12 : 2), () -> line.worth() + " and " + line.open());
            assertTrue(
                    line.open().compareTo(CENT) >= 0 || line.worth().isZero(),
                    () -> line.worth() + " " + line.sure() + " " + line.open());
            assertEquals(Euros.ZERO, line.sure());
        }
    }

    private static Indicator row(Dossier dossier, String code) {
        return dossier.annex().indicators().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String brief(MissionValue stake) {
        return stake.mission() + " in year " + stake.year().number() + ": worth " + stake.worth() + ", sure "
                + stake.sure() + ", open " + stake.open();
    }

    private static boolean isNil(Weight weight) {
        return weight instanceof Weight.Fraction fraction
                ? fraction.units() == 0
                : ((Weight.Amount) weight).euros().isZero();
    }

    private static Dossier without(Dossier dossier, String code, int year) {
        Map<String, Map<Integer, Measurement>> fewer =
                new LinkedHashMap<>(dossier.annex().measurements());
        Map<Integer, Measurement> years = new TreeMap<>(fewer.get(code));
        years.remove(year);
        fewer.put(code, years);
        return IndicatorDossiers.with(
                dossier, dossier.annex().achievements(), dossier.annex().indicators(), fewer);
    }

    private static Map<String, MissionValue> stakes(Dossier dossier, Map<String, String> choices) {
        return CALCULATOR.stakes(dossier, AS_OF, positions(choices)).stream()
                .collect(Collectors.toMap(
                        stake -> stake.mission() + "." + stake.year().number(), Function.identity()));
    }

    private static int years(Dossier dossier) {
        return dossier.contract().flatMap(Contract::durationYears).orElse(5);
    }

    private static Positions positions(Map<String, String> choices) {
        Positions positions = Positions.usual();
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            positions = positions.with(choice.getKey(), choice.getValue());
        }
        return positions;
    }

    private static Euros sum(Collection<Euros> amounts) {
        return amounts.stream().reduce(Euros.ZERO, Euros::plus);
    }

    private static Euros sum(MissionValue stake, Function<IndicatorValue, Euros> amount) {
        return sum(stake.indicators().stream().map(amount).toList());
    }

    private static String told(Dossier dossier, Indicator indicator) {
        return String.join(
                "\n  ",
                "\n" + indicator.code(),
                indicator.weighting().group() + " " + indicator.weighting().weight() + " "
                        + indicator.goal().direction(),
                indicator.goal().baseline().flatMap(Baseline::value).toString(),
                indicator.goal().targets().stream()
                        .map(cell -> cell.year() + " " + cell.targets())
                        .toList()
                        .toString(),
                indicator.weighting().scale().toString(),
                String.valueOf(dossier.annex().measurements().get(indicator.code())));
    }

    /** The lines of one that the other has not, so that a difference reads well; on what they rest does not count. */
    private static String difference(List<PaymentLine> expected, List<PaymentLine> seen) {
        List<String> missing = texts(expected);
        texts(seen).forEach(missing::remove);
        List<String> toomany = texts(seen);
        texts(expected).forEach(toomany::remove);
        return missing.isEmpty() && toomany.isEmpty() ? "" : "missing " + missing + ", too many " + toomany;
    }

    private static List<String> texts(List<PaymentLine> lines) {
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(line.dueOn() + " " + line.contractYear() + " " + line.envelope() + " "
                + line.kind() + " " + line.amount()));
        return texts;
    }
}
