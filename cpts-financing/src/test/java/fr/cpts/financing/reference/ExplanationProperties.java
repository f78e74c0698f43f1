package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorStated;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.indicator.WeightedIndicators;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.parameter.LegalRatio;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.version.MissionOfVersion;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Explanations lead to the very figures they explain, and end in facts, values and positions. */
class ExplanationProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    @Provide
    Arbitrary<Dossier> any() {
        return FinancingDossiers.any();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theLeavesOfEveryLineComeToItsAmount(@ForAll("any") Dossier dossier) {
        for (Positions positions : List.of(
                Positions.usual(),
                Positions.usual().with("P03", "months").with("P09", "pro-rated").with("P21", "pro-rata"))) {
            ExplainedStatement explained = CALCULATOR.explain(dossier, AS_OF, positions);
            for (int i = 0; i < explained.statement().lines().size(); i++) {
                Explanation explanation = explained.line(i + 1);
                Euros counted = counted(explanation);
                assertEquals(explained.statement().lines().get(i).amount(), counted, "line " + (i + 1));
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theLeavesOfEveryLineComeToItsAmountWhereIndicatorsDecideItToo(
            @ForAll("any") Dossier contract, @ForAll long seed) {
        Dossier dossier = IndicatorDossiers.drawn(contract, new Random(seed));
        for (Positions positions : List.of(
                Positions.usual(),
                Positions.usual()
                        .with("P16", "linear")
                        .with("P22", "previous-year")
                        .with("P23", "mean"))) {
            ExplainedStatement explained = CALCULATOR.explain(dossier, AS_OF, positions);
            for (int i = 0; i < explained.statement().lines().size(); i++) {
                Explanation explanation = explained.line(i + 1);
                Euros counted = counted(explanation);
                assertEquals(explained.statement().lines().get(i).amount(), counted, "line " + (i + 1));
                check(explanation, Collections.newSetFromMap(new IdentityHashMap<>()));
            }
        }
    }

    /** What indicators earned: each weight, of the sum of all, times the least or the mean of what was judged of those that share it. */
    private static Ratio earned(IndicatorsAchieved achieved) {
        Ratio whole = Ratio.ZERO;
        Ratio sum = Ratio.ZERO;
        int next = 0;
        for (WeightedIndicators.WeightUnit unit : achieved.judged().weights().units()) {
            Ratio weight = unit.weight() instanceof Weight.Fraction fraction
                    ? Ratio.of(fraction.units(), fraction.of())
                    : Ratio.of(((Weight.Amount) unit.weight()).euros().cents(), 1);
            Ratio min = Ratio.ONE;
            Ratio all = Ratio.ZERO;
            for (IndicatorStated member : unit.members()) {
                IndicatorOutcome outcome = achieved.judged().outcomes().get(next++);
                assertEquals(member.code(), outcome.code());
                min = outcome.min().compareTo(min) < 0 ? outcome.min() : min;
                all = all.plus(outcome.min());
            }
            Ratio share = achieved.meanOfGroup()
                    ? all.dividedBy(Ratio.of(unit.members().size(), 1))
                    : min;
            whole = whole.plus(weight);
            sum = sum.plus(weight.times(share));
        }
        return sum.dividedBy(whole);
    }

    /** Counts an amount again from the leaves, without looking at the amounts of the nodes between. */
    private static Euros counted(Explanation explanation) {
        Explanation.Counted counted = (Explanation.Counted) explanation;
        if (counted.operation() == Explanation.Operation.DIFFERENCE) {
            Euros rest = counted(counted.operands().get(0));
            for (Explanation taken :
                    counted.operands().subList(1, counted.operands().size())) {
                rest = rest.minus(counted(taken));
            }
            return rest;
        }
        Ratio product = Ratio.ONE;
        for (Explanation operand : counted.operands()) {
            product = product.times(leaf(operand));
        }
        return Euros.ofCents(1).times(product, RoundingMode.HALF_UP);
    }

    private static Ratio leaf(Explanation operand) {
        if (operand instanceof Explanation.Legal legal) {
            return legal.value() instanceof LegalAmount amount
                    ? Ratio.of(amount.amount().cents(), 1)
                    : ((LegalRatio) legal.value()).ratio();
        }
        if (operand instanceof Explanation.Weighted weighted) {
            Ratio sum = Ratio.ZERO;
            long days = weighted.base().portions().stream()
                    .mapToLong(portion -> portion.days().days())
                    .sum();
            for (int i = 0; i < weighted.amounts().size(); i++) {
                sum = sum.plus(leaf(weighted.amounts().get(i))
                        .times(Ratio.of(weighted.base().portions().get(i).days().days(), days)));
            }
            return sum;
        }
        if (operand instanceof Explanation.Earned earned) {
            return earned(earned.achieved());
        }
        return operand.number().orElseThrow();
    }

    @Property
    void everyBranchEndsInAFactAValueOrAPositionAndEveryRuleNamesItsArticle(@ForAll("any") Dossier dossier) {
        ExplainedStatement explained = CALCULATOR.explain(dossier, AS_OF, Positions.usual());
        Set<Explanation> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < explained.statement().lines().size(); i++) {
            check(explained.line(i + 1), seen);
        }
    }

    private static void check(Explanation node, Set<Explanation> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof Explanation.Counted counted) {
            assertFalse(counted.operands().isEmpty());
            assertFalse(counted.because().isEmpty());
            counted.operands().forEach(child -> check(child, seen));
            counted.because().forEach(child -> check(child, seen));
        } else if (node instanceof Explanation.Concluded concluded) {
            assertFalse(concluded.because().isEmpty(), concluded.rule().name());
            assertFalse(concluded.rule().article().isEmpty(), concluded.rule().name());
            assertTrue(concluded.rule().line() > 0, concluded.rule().name());
            concluded.because().forEach(child -> check(child, seen));
        }
    }

    @Property
    void aMissionOfTheVersionIsDueOpenOrSaidNotToBe(@ForAll("any") Dossier dossier) {
        ExplainedStatement explained = CALCULATOR.explain(dossier, AS_OF, Positions.usual());
        for (MissionOfVersion mission : explained.statement().missions()) {
            YearStatement year = explained.statement().contractYears().get(mission.number() - 1);
            if (year.sizeClass().isEmpty()) {
                continue;
            }
            boolean due = year.entitlements().stream()
                    .anyMatch(line -> line.envelope().equals(mission.mission().envelope()));
            List<Explanation> said = explained.envelope(mission.mission().envelope(), mission.number());
            assertFalse(said.isEmpty(), () -> mission.mission() + " in year " + mission.number());
            boolean refused = said.stream().anyMatch(Explanation.Concluded.class::isInstance);
            assertEquals(due, !refused, () -> mission.mission() + " in year " + mission.number());
        }
    }
}
