package fr.cpts.financing.stake;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.fact.Achievement;
import fr.cpts.rules.fact.Entitlement;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.IndicatorOutcome;
import fr.cpts.rules.fact.IndicatorReading;
import fr.cpts.rules.fact.IndicatorYear;
import fr.cpts.rules.fact.IndicatorsAchieved;
import fr.cpts.rules.fact.Judged;
import fr.cpts.rules.fact.Part;
import fr.cpts.rules.fact.VariablePart;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts what indicators are worth from what the rules concluded. */
public final class StakeCounter {

    private final Decisions decisions;
    private final Sharing sharing;
    private final Map<String, IndicatorOutcome> outcomes = new HashMap<>();
    private final Map<String, List<IndicatorYear>> followed = new HashMap<>();
    private final Map<String, VariablePart> variables = new HashMap<>();

    /**
     * A counter.
     *
     * @param decisions what the rules concluded
     * @param sharing how cents are shared (position P20)
     */
    public StakeCounter(Decisions decisions, Sharing sharing) {
        this.decisions = decisions;
        this.sharing = sharing;
        decisions
                .all(IndicatorOutcome.class)
                .forEach(outcome -> outcomes.put(outcome.code() + "." + outcome.number(), outcome));
        decisions.all(IndicatorYear.class).forEach(year -> followed.computeIfAbsent(
                        key(year.open().envelope().code(), year.number()), key -> new ArrayList<>())
                .add(year));
        decisions
                .all(VariablePart.class)
                .forEach(part -> variables.put(
                        key(part.open().envelope().code(), part.open().number()), part));
    }

    private static String key(String envelope, int number) {
        return envelope + "." + number;
    }

    /**
     * The stakes of every mission in every contract year.
     *
     * @return by contract year, then in the order of the missions
     */
    public List<MissionStake> stakes() {
        return decisions.all(Entitlement.class).stream()
                .filter(entitlement -> entitlement.part().part() == Part.VARIABLE)
                .sorted(Comparator.comparing((Entitlement due) -> due.year().number())
                        .thenComparing(Entitlement::envelope))
                .map(this::stake)
                .toList();
    }

    private MissionStake stake(Entitlement entitlement) {
        Optional<IndicatorsAchieved> achieved = entitlement.factors().stream()
                .filter(IndicatorsAchieved.class::isInstance)
                .map(IndicatorsAchieved.class::cast)
                .findFirst();
        Euros sure = amount(entitlement, Factor::least, Optional.empty());
        Euros most = amount(entitlement, Factor::most, Optional.empty());
        Euros worth = amount(entitlement, Factor::most, Optional.of(Ratio.ONE));
        Euros open = most.minus(sure);
        String key = key(entitlement.envelope().code(), entitlement.year().number());
        List<IndicatorStake> lines =
                achieved.map(shares -> shared(shares, key, worth, sure, open)).orElseGet(() -> unpaid(key));
        return new MissionStake(
                Mission.parse(entitlement.envelope().code()),
                entitlement.year(),
                worth,
                sure,
                open,
                achieved.isEmpty(),
                lines);
    }

    /** The amount with the share achieved at its least, at its most, or as given; rounded once, half up (position P11). */
    private static Euros amount(Entitlement entitlement, Function<Factor, Ratio> bound, Optional<Ratio> achieved) {
        Ratio exact = entitlement.part().base().exactCents();
        for (Factor factor : entitlement.factors()) {
            boolean isAchieved = factor instanceof IndicatorsAchieved || factor instanceof Achievement;
            exact = exact.times(isAchieved ? achieved.orElseGet(() -> bound.apply(factor)) : bound.apply(factor));
        }
        return Euros.ofCents(1).times(exact, RoundingMode.HALF_UP);
    }

    private List<IndicatorStake> unpaid(String key) {
        return followed.getOrDefault(key, List.of()).stream()
                .map(year -> line(year, Optional.empty(), Euros.ZERO, Euros.ZERO, Euros.ZERO))
                .toList();
    }

    private List<IndicatorStake> shared(IndicatorsAchieved achieved, String key, Euros worth, Euros sure, Euros open) {
        List<IndicatorsAchieved.Share> shares = achieved.shares();
        List<Euros> worths = sharing.among(
                worth, shares.stream().map(IndicatorsAchieved.Share::weight).toList());
        List<Euros> sures = sharing.among(
                sure,
                shares.stream()
                        .map(share -> share.weight().times(share.least()))
                        .toList());
        List<Euros> opens = sharing.among(
                open,
                shares.stream()
                        .map(share -> share.weight().times(share.most().minus(share.least())))
                        .toList());
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            heads.put(shares.get(i).outcomes().get(0).code(), i);
        }
        List<IndicatorStake> lines = new ArrayList<>();
        for (IndicatorYear year : followed.getOrDefault(key, List.of())) {
            Integer head = heads.get(year.code());
            lines.add(
                    head == null
                            ? line(year, Optional.empty(), Euros.ZERO, Euros.ZERO, Euros.ZERO)
                            : line(
                                    year,
                                    Optional.of(shares.get(head).weight()),
                                    worths.get(head),
                                    sures.get(head),
                                    opens.get(head)));
        }
        return lines;
    }

    private IndicatorStake line(IndicatorYear year, Optional<Ratio> weight, Euros worth, Euros sure, Euros open) {
        Optional<IndicatorOutcome> outcome = Optional.ofNullable(outcomes.get(year.code() + "." + year.number()));
        return new IndicatorStake(
                year.stated().indicator(),
                outcome,
                weight,
                worth,
                sure,
                open,
                outcome.filter(judged -> weight.isPresent())
                        .flatMap(IndicatorOutcome::reading)
                        .flatMap(reading -> next(reading, worth)));
    }

    private Optional<IndicatorStake.Next> next(IndicatorReading reading, Euros worth) {
        IndicatorYear year = reading.year();
        VariablePart variable = variables.get(key(year.open().envelope().code(), year.number()));
        return decisions.all(Judged.class).stream()
                .filter(judged -> judged.open().equals(year.open()))
                .findFirst()
                .flatMap(judged -> reading.nextStep(variable, judged.weights()))
                .map(step -> new IndicatorStake.Next(
                        step, reading.aim().unit(), worth.times(step.gain(), RoundingMode.HALF_UP)));
    }
}
