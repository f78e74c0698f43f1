package fr.cpts.financing.explain;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.Firing;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CrisesPossible;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.indicator.MissionJudged;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.payment.Prorata;
import fr.cpts.rules.version.ValuesInForce;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes explanations from the firings of one evaluation. Not thread-safe: each statement has its own. */
public final class Explainer {

    private final Decisions decisions;
    private final Map<Conclusion, Explanation> known = new IdentityHashMap<>();

    /**
     * Creates an explainer.
     *
     * @param decisions the conclusions of an evaluation, with the firings that led to them
     */
    public Explainer(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * Explains a conclusion.
     *
     * @param conclusion a conclusion of the evaluation: the same object, not an equal one
     * @return the rule that concluded it, and what it rests on
     */
    public Explanation of(Conclusion conclusion) {
        Explanation already = known.get(conclusion);
        if (already != null) {
            return already;
        }
        Firing firing = decisions
                .sourceOf(conclusion)
                .orElseThrow(() -> new IllegalArgumentException("not a conclusion of this evaluation: " + conclusion));
        List<Explanation> because = new ArrayList<>();
        if (conclusion instanceof MissionJudged judged) {
            // One list is read more easily than the chain by which the rules made it.
            because.add(of(judged.weights()));
            judged.outcomes().forEach(outcome -> because.add(of(outcome)));
        } else {
            for (Fact premise : firing.premises()) {
                premise(premise).ifPresent(because::add);
            }
        }
        conclusion.quoted().forEach(value -> because.add(new Explanation.Legal(value, Optional.empty())));
        Explanation explanation = new Explanation.Concluded(firing.rule(), conclusion, because);
        known.put(conclusion, explanation);
        return explanation;
    }

    /**
     * {@return an explanation of an amount that is the product of a base and shares}
     *
     * @param amount its value
     * @param base the base
     * @param onOpening whether only the amount of the opening day counts, as for an advance
     * @param factors the shares
     * @param because the conclusion that made it due
     */
    public Explanation product(
            Euros amount, AmountBasis base, boolean onOpening, List<Factor> factors, Conclusion because) {
        List<Explanation> operands = new ArrayList<>();
        operands.add(base(base, onOpening));
        factors.forEach(factor -> operands.add(factor(factor)));
        return new Explanation.Counted(Explanation.Operation.ROUNDED_PRODUCT, amount, operands, List.of(of(because)));
    }

    private Optional<Explanation> premise(Fact premise) {
        if (premise instanceof ValuesInForce law && !isDisputed(law)) {
            return Optional.empty();
        }
        if (premise instanceof Conclusion conclusion) {
            return Optional.of(of(conclusion));
        }
        if (premise instanceof PositionTaken taken) {
            return Optional.of(new Explanation.Choice(taken));
        }
        // Achievements and crises are explained one by one, as operands; the law by its values; the day by the
        // statement.
        if (premise instanceof DossierFact given && given.isReason()) {
            return Optional.of(new Explanation.Fact(given, Optional.empty()));
        }
        return Optional.empty();
    }

    /** Values of a day that are the same under every answer are the law, and need no explanation of their own. */
    private boolean isDisputed(ValuesInForce law) {
        return decisions.sourceOf(law).orElseThrow().premises().stream().anyMatch(PositionTaken.class::isInstance);
    }

    private static Explanation.Legal legal(LegalAmount amount) {
        return new Explanation.Legal(
                amount, Optional.of(Ratio.of(amount.amount().cents(), 1)));
    }

    private static Explanation base(AmountBasis base, boolean onOpening) {
        if (base.granted().isPresent()) {
            CrisisRecognised crisis = base.granted().get();
            return new Explanation.Fact(crisis, Optional.of(base.exactCents()));
        }
        if (onOpening || base.portions().size() == 1) {
            return legal(base.legalOnOpening());
        }
        return new Explanation.Weighted(
                base,
                base.portions().stream().map(portion -> legal(portion.amount())).toList());
    }

    private static Explanation factor(Factor factor) {
        if (factor instanceof Prorata prorata) {
            return new Explanation.Days(prorata);
        }
        if (factor instanceof IndicatorsAchieved achieved) {
            return new Explanation.Earned(achieved);
        }
        if (factor instanceof CrisesPossible possible) {
            return new Explanation.Possible(possible);
        }
        Optional<Ratio> share = Optional.of(factor.min());
        return factor.legal()
                .<Explanation>map(value -> new Explanation.Legal(value, share))
                .orElseGet(() -> new Explanation.Fact(factor.fact().orElseThrow(), share));
    }
}
