package fr.cpts.financing.indicator;

import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.indicator.Achievement;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorYear;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.payment.Entitlement;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Computes what indicators are worth from what the rules concluded. */
public final class IndicatorValuation {

    private final Decisions decisions;
    private final Sharing sharing;
    private final Map<String, IndicatorOutcome> outcomes = new HashMap<>();
    private final Map<String, List<IndicatorYear>> followed = new HashMap<>();

    /**
     * Creates a valuation.
     *
     * @param decisions what the rules concluded
     * @param sharing how cents are shared (position P20)
     * @param annex the indicators of the dossier, in their order
     */
    public IndicatorValuation(Decisions decisions, Sharing sharing, List<Indicator> annex) {
        this.decisions = decisions;
        this.sharing = sharing;
        decisions
                .all(IndicatorOutcome.class)
                .forEach(outcome -> outcomes.put(outcome.code() + "." + outcome.number(), outcome));
        List<String> codes = annex.stream().map(Indicator::code).toList();
        decisions.all(IndicatorYear.class).stream()
                .sorted(Comparator.comparing(year -> codes.indexOf(year.code())))
                .forEach(year -> followed.computeIfAbsent(
                                key(year.open().envelope().code(), year.number()), key -> new ArrayList<>())
                        .add(year));
    }

    private static String key(String envelope, int number) {
        return envelope + "." + number;
    }

    /** {@return the value of every mission in every contract year, by contract year, then in the order of the missions} */
    public List<MissionValue> stakes() {
        return decisions.all(Entitlement.class).stream()
                .filter(entitlement -> entitlement.part().part() == Part.VARIABLE)
                .sorted(Comparator.comparing((Entitlement due) -> due.year().number())
                        .thenComparing(Entitlement::envelope))
                .map(this::stake)
                .toList();
    }

    private MissionValue stake(Entitlement entitlement) {
        Optional<IndicatorsAchieved> achieved = entitlement.factors().stream()
                .filter(IndicatorsAchieved.class::isInstance)
                .map(IndicatorsAchieved.class::cast)
                .findFirst();
        Euros sure = amount(entitlement, Factor::min, Optional.empty());
        Euros max = amount(entitlement, Factor::max, Optional.empty());
        Euros worth = amount(entitlement, Factor::max, Optional.of(Ratio.ONE));
        Euros open = max.minus(sure);
        String key = key(entitlement.envelope().code(), entitlement.year().number());
        List<IndicatorValue> lines = achieved.map(shares -> shared(entitlement, shares, key, worth, sure, open))
                .orElseGet(() -> unpaid(key));
        return new MissionValue(
                Mission.parse(entitlement.envelope().code()),
                entitlement.year(),
                worth,
                sure,
                open,
                entitlement.factors().stream()
                        .anyMatch(factor -> factor instanceof Achievement whole && whole.isStated()),
                lines);
    }

    /** The amount with the minimum, the maximum or a given share achieved; rounded once, half up (position P11). */
    private static Euros amount(Entitlement entitlement, Function<Factor, Ratio> bound, Optional<Ratio> achieved) {
        Ratio exact = entitlement.part().base().exactCents();
        for (Factor factor : entitlement.factors()) {
            boolean isAchieved = factor instanceof IndicatorsAchieved || factor instanceof Achievement;
            exact = exact.times(isAchieved ? achieved.orElseGet(() -> bound.apply(factor)) : bound.apply(factor));
        }
        return rounded(exact);
    }

    private List<IndicatorValue> unpaid(String key) {
        return followed.getOrDefault(key, List.of()).stream().map(this::unpaid).toList();
    }

    private IndicatorValue unpaid(IndicatorYear year) {
        return line(year, Optional.empty(), Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO, Optional.empty());
    }

    /** The shares other than what was achieved: one of them is open when the start of the mission is. */
    private static Ratio rest(Entitlement entitlement, Function<Factor, Ratio> bound) {
        return entitlement.factors().stream()
                .filter(factor -> !(factor instanceof IndicatorsAchieved))
                .map(bound)
                .reduce(Ratio.ONE, Ratio::times);
    }

    private List<IndicatorValue> shared(
            Entitlement entitlement, IndicatorsAchieved achieved, String key, Euros worth, Euros sure, Euros open) {
        Ratio restMin = rest(entitlement, Factor::min);
        Ratio restMax = rest(entitlement, Factor::max);
        List<IndicatorsAchieved.Share> shares = achieved.shares();
        List<Euros> worths = sharing.among(
                worth, shares.stream().map(IndicatorsAchieved.Share::weight).toList());
        List<Euros> sures = sharing.among(
                sure,
                shares.stream().map(share -> share.weight().times(share.min())).toList());
        List<Euros> opens = sharing.among(
                open,
                shares.stream()
                        .map(share ->
                                share.weight().times(restMax.times(share.max()).minus(restMin.times(share.min()))))
                        .toList());
        Ratio before = achieved.min();
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            heads.put(shares.get(i).outcomes().get(0).code(), i);
        }
        List<IndicatorValue> lines = new ArrayList<>();
        for (IndicatorYear year : followed.getOrDefault(key, List.of())) {
            Integer head = heads.get(year.code());
            lines.add(
                    head == null
                            ? unpaid(year)
                            : line(
                                    year,
                                    Optional.of(shares.get(head).weight()),
                                    worths.get(head),
                                    sures.get(head),
                                    opens.get(head),
                                    gain(
                                            entitlement,
                                            before,
                                            shares.get(head)
                                                    .weight()
                                                    .times(would(shares.get(head))
                                                            .minus(shares.get(head)
                                                                    .min()))),
                                    next(entitlement, achieved, before, shares.get(head))));
        }
        return lines;
    }

    /** The share of a weight that is earned once what is open of it is achieved or, when nothing is, all of it. */
    private static Ratio would(IndicatorsAchieved.Share share) {
        return share.min().equals(share.max()) ? Ratio.ONE : share.max();
    }

    /** What the payment of the mission gains by a further share of it: the difference of two amounts, each rounded once. */
    private static Euros gain(Entitlement entitlement, Ratio before, Ratio more) {
        Ratio whole = entitlement.part().base().exactCents().times(rest(entitlement, Factor::max));
        return rounded(whole.times(before.plus(more))).minus(rounded(whole.times(before)));
    }

    private static Euros rounded(Ratio exactCents) {
        return Euros.ofCents(1).times(exactCents, RoundingMode.HALF_UP);
    }

    private IndicatorValue line(
            IndicatorYear year,
            Optional<Ratio> weight,
            Euros worth,
            Euros sure,
            Euros open,
            Euros brings,
            Optional<IndicatorValue.Next> next) {
        return new IndicatorValue(
                year.stated().indicator(),
                Optional.ofNullable(outcomes.get(year.code() + "." + year.number())),
                weight,
                worth,
                sure,
                open,
                brings,
                next);
    }

    /** The next step that would bring more; of indicators that share a weight, only the first is considered, the others staying as they are. */
    private static Optional<IndicatorValue.Next> next(
            Entitlement entitlement, IndicatorsAchieved achieved, Ratio before, IndicatorsAchieved.Share share) {
        IndicatorOutcome outcome = share.outcomes().get(0);
        return outcome.assessed().flatMap(assessed -> assessed.nextStep(
                        achieved.judged().weights(), outcome.min())
                .map(step -> new IndicatorValue.Next(
                        step,
                        assessed.assessment().target().unit(),
                        gain(
                                entitlement,
                                before,
                                share.weight()
                                        .times(achieved.minWith(
                                                        share, outcome.min().plus(step.gain()))
                                                .minus(share.min()))))));
    }
}
