package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Goal;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Indicator.Direction;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Measurement.Evidence;
import fr.cpts.model.indicator.Measurement.Status;
import fr.cpts.model.indicator.Proof;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Weighting;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Indicators and measurements drawn by lot for a dossier, crowded at the thresholds of their targets. */
final class IndicatorDossiers {

    /** The missions whose variable part is earned by indicators. */
    static final List<Mission> PAID = Mission.known().stream()
            .filter(mission -> !mission.equals(Mission.CRISE))
            .toList();

    private static final int LONGEST_DRAWN = 6;

    private final Random random;
    private final Dossier dossier;
    private final int years;
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<String, Map<Integer, Measurement>> measurements = new LinkedHashMap<>();

    private IndicatorDossiers(Dossier dossier, Random random) {
        this.random = random;
        this.dossier = dossier;
        this.years = dossier.contract().flatMap(Contract::durationYears).orElse(5);
    }

    /** The dossier with indicators that are measured, or not; a few missions keep a stated achievement, or have no weights. */
    static Dossier drawn(Dossier dossier, Random random) {
        return new IndicatorDossiers(dossier, random).drawn(1, 0);
    }

    /** The same, with weights in fractions that need not sum to one (position P19). */
    static Dossier notWhole(Dossier dossier, Random random) {
        return new IndicatorDossiers(dossier, random).drawn(1, 1);
    }

    private Dossier drawn(int fewest, int tooMuch) {
        Map<Mission, Map<Integer, Ratio>> stated =
                new LinkedHashMap<>(dossier.annex().achievements());
        for (Mission mission : PAID) {
            if (random.nextInt(4) > 0) {
                if (random.nextInt(5) > 0) {
                    stated.remove(mission);
                }
                mission(mission, fewest + random.nextInt(4), tooMuch);
            }
        }
        return with(dossier, stated, indicators, measurements);
    }

    /** A dossier with other achievements, indicators and measurements. */
    static Dossier with(
            Dossier dossier,
            Map<Mission, Map<Integer, Ratio>> achievements,
            List<Indicator> indicators,
            Map<String, Map<Integer, Measurement>> measurements) {
        return dossier.with(new Annex(indicators, measurements, achievements, Map.of()));
    }

    private void mission(Mission mission, int units, int tooMuch) {
        List<Yearly<Weight>> weights = random.nextInt(3) == 0
                ? yearly(mission, units, tooMuch)
                : fractions(units, tooMuch).stream().map(Yearly::always).toList();
        for (int i = 0; i < units; i++) {
            Yearly<Weight> weight = weights.get(i);
            int members = random.nextInt(5) == 0 ? 2 + random.nextInt(2) : 1;
            Optional<String> group = members == 1
                    ? Optional.empty()
                    : Optional.of("g-" + mission.code().charAt(0) + i);
            int bearer = random.nextInt(members);
            for (int member = 0; member < members; member++) {
                indicator(mission, group, member == bearer ? weight : Yearly.none());
            }
            if (random.nextInt(4) == 0) {
                indicator(mission, Optional.empty(), Yearly.none());
            }
        }
    }

    private List<Weight> fractions(int units, int tooMuch) {
        int[] weights = random.ints(units, 0, 4).toArray();
        weights[random.nextInt(units)]++;
        int of = Arrays.stream(weights).sum() + tooMuch;
        return Arrays.stream(weights)
                .<Weight>mapToObj(weight -> new Weight.Fraction(weight, of))
                .toList();
    }

    /** Each year its own weights: none, fractions, or amounts that add up to the variable part of that year. */
    private List<Yearly<Weight>> yearly(Mission mission, int units, int tooMuch) {
        List<Map<ContractYears, Weight>> byUnit = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            byUnit.add(new LinkedHashMap<>());
        }
        for (int year = 1; year <= years; year++) {
            Optional<List<Weight>> weights =
                    switch (random.nextInt(5)) {
                        case 0 -> Optional.empty();
                        case 1 -> Optional.of(fractions(units, tooMuch));
                        default -> amounts(mission, units, year, tooMuch);
                    };
            ContractYears only = ContractYears.only(year);
            for (int i = 0; i < units && weights.isPresent(); i++) {
                byUnit.get(i).put(only, weights.get().get(i));
            }
        }
        return byUnit.stream().map(Yearly::new).toList();
    }

    private Optional<List<Weight>> amounts(Mission mission, int units, int year, int tooMuch) {
        Optional<Ratio> part = ReferenceComputation.variableCents(dossier, Map.of(), mission, year);
        if (part.isEmpty() || !part.get().denominator().equals(BigInteger.ONE)) {
            return Optional.empty();
        }
        long left = part.get().numerator().longValueExact() + tooMuch;
        List<Weight> amounts = new ArrayList<>();
        for (int i = 1; i < units; i++) {
            long some = random.nextInt(4) == 0 ? 0 : Math.floorMod(random.nextLong(), left + 1);
            amounts.add(new Weight.Amount(Euros.ofCents(some)));
            left -= some;
        }
        amounts.add(new Weight.Amount(Euros.ofCents(left)));
        return Optional.of(amounts);
    }

    // ---- one indicator

    private void indicator(Mission mission, Optional<String> group, Yearly<Weight> weight) {
        String code = mission.code().replace('_', '-') + "-" + indicators.size();
        Optional<Direction> direction = Optional.empty();
        Optional<Scale> scale =
                switch (random.nextInt(5)) {
                    case 0 -> Optional.of(new Scale.Binary());
                    case 1, 2 -> Optional.of(new Scale.Linear());
                    default -> Optional.empty();
                };
        BigDecimal stood = decimal(200, 900);
        Optional<BigDecimal> baseline = Optional.of(stood).filter(any -> random.nextInt(5) > 0);
        List<Target> targets;
        switch (random.nextInt(14)) {
            case 12 -> {
                // A bound against the better direction.
                direction = Optional.of(Direction.HIGHER);
                targets =
                        List.of(new Target.Level(quantity(stood), Optional.of(Target.Bound.AT_MOST), Optional.empty()));
            }
            case 13 -> {
                // A level that is not what the change beside it leads to, but for a tenth.
                BigDecimal by = decimal(20, 150);
                baseline = Optional.of(stood);
                targets = List.of(
                        new Target.Level(
                                quantity(stood.add(by).add(decimal(-2, 2))),
                                Optional.of(Target.Bound.AT_LEAST),
                                Optional.empty()),
                        new Target.Change(quantity(by), Optional.of(Target.ChangeUnit.POINTS), Optional.empty()));
            }
            case 0, 1 -> {
                boolean rises = random.nextBoolean();
                BigDecimal level = rises ? stood.add(decimal(1, 150)) : stood.subtract(decimal(1, 150));
                boolean saysBound = random.nextBoolean();
                direction = saysBound ? Optional.empty() : Optional.of(rises ? Direction.HIGHER : Direction.LOWER);
                targets = List.of(new Target.Level(
                        quantity(level),
                        saysBound
                                ? Optional.of(rises ? Target.Bound.AT_LEAST : Target.Bound.AT_MOST)
                                : Optional.empty(),
                        Optional.empty()));
            }
            case 2 -> {
                boolean rises = random.nextBoolean();
                BigDecimal by = rises ? decimal(1, 150) : decimal(1, 150).negate();
                direction = Optional.of(rises ? Direction.HIGHER : Direction.LOWER);
                baseline = Optional.empty();
                targets = List.of(
                        new Target.Level(quantity(stood.add(by)), Optional.empty(), Optional.empty()),
                        new Target.Change(quantity(by), Optional.empty(), Optional.empty()));
            }
            case 3, 4 -> {
                BigDecimal by =
                        random.nextBoolean() ? decimal(1, 300) : decimal(1, 300).negate();
                Target.ChangeUnit in = random.nextBoolean() ? Target.ChangeUnit.PERCENT : Target.ChangeUnit.POINTS;
                Optional<Target.Reference> since =
                        switch (random.nextInt(3)) {
                            case 0 -> Optional.of(Target.Reference.BASELINE);
                            case 1 -> Optional.of(Target.Reference.PREVIOUS_YEAR);
                            default -> Optional.empty();
                        };
                targets = List.of(new Target.Change(quantity(by), Optional.of(in), since));
                boolean fromBaseline = since.equals(Optional.of(Target.Reference.BASELINE));
                scale = scale.filter(any -> fromBaseline || !(any instanceof Scale.Linear));
            }
            case 5 ->
                targets = List.of(new Target.Count(
                        quantity(decimal(200, 1000)),
                        Optional.of(true).filter(any -> random.nextBoolean()),
                        Optional.empty()));
            case 6 -> {
                targets = List.of(new Target.Stable());
                scale = scale.filter(any -> any instanceof Scale.Binary);
            }
            case 7 -> {
                targets = List.of(new Target.Deliverable("un annuaire"));
                scale = Optional.empty();
            }
            case 8 -> {
                LocalDate signed = dossier.contract().orElseThrow().signedOn().orElseThrow();
                targets = List.of(new Target.Deadline(new ApproximateDate(
                        signed.plusMonths(6L + random.nextInt(20)).toString().substring(0, 7))));
                scale = Optional.empty();
            }
            case 9 -> {
                boolean rises = random.nextBoolean();
                direction = Optional.of(rises ? Direction.HIGHER : Direction.LOWER);
                Scale.Tiers tiers = tiers(rises, stood);
                scale = Optional.of(tiers);
                targets = List.of(new Target.Level(
                        tiers.tiers().get(tiers.tiers().size() - 1).reach(),
                        Optional.of(rises ? Target.Bound.AT_LEAST : Target.Bound.AT_MOST),
                        Optional.empty()));
            }
            case 10 -> {
                targets = List.of(new Target.ToBeSet(Optional.empty(), Optional.of(true)));
                scale = Optional.empty();
            }
            default ->
                targets = List.of(
                        new Target.Level(quantity(stood), Optional.of(Target.Bound.AT_LEAST), Optional.empty()));
        }
        List<TargetCell> cells = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            for (int year = 1; year <= years; year++) {
                switch (random.nextInt(10)) {
                    case 0 -> cells.add(cell(Optional.of(year), List.of()));
                    case 1 -> {}
                    default -> cells.add(cell(Optional.of(year), targets));
                }
            }
        } else {
            cells.add(cell(Optional.empty(), targets));
        }
        indicators.add(new Indicator(
                code,
                Optional.empty(),
                Attachment.to(mission),
                Map.of(),
                Optional.of(span()).filter(any -> random.nextInt(8) == 0),
                new Goal(direction, baseline.map(IndicatorDossiers::baseline), cells, Map.of()),
                new Weighting(
                        weight,
                        group,
                        scale.map(Yearly::always).orElseGet(Yearly::none),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of()),
                Proof.none(),
                Optional.empty(),
                Optional.empty(),
                Map.of()));
        for (int year = 1; year <= years; year++) {
            if (random.nextInt(8) > 0) {
                measurements
                        .computeIfAbsent(code, any -> new TreeMap<>())
                        .put(year, measurement(targets, scale, stood));
            }
        }
    }

    private ContractYears span() {
        int first = 1 + random.nextInt(3);
        return new ContractYears(first, Optional.of(first + random.nextInt(3)).filter(any -> random.nextBoolean()));
    }

    private Scale.Tiers tiers(boolean rises, BigDecimal stood) {
        int count = 1 + random.nextInt(3);
        boolean amounts = random.nextBoolean();
        List<Scale.Tier> tiers = new ArrayList<>();
        int whole = count + random.nextInt(2);
        BigDecimal reach = stood;
        long paid = 0;
        for (int i = 1; i <= count; i++) {
            reach = rises ? reach.add(decimal(1, 60)) : reach.subtract(decimal(1, 60));
            paid += 1 + random.nextInt(1_500_000);
            tiers.add(new Scale.Tier(
                    quantity(reach),
                    amounts ? Optional.empty() : Optional.of(Ratio.of(i, whole)),
                    amounts ? Optional.of(Euros.ofCents(paid)) : Optional.empty()));
        }
        return new Scale.Tiers(rises ? Scale.Order.RISING : Scale.Order.FALLING, tiers);
    }

    private Measurement measurement(List<Target> targets, Optional<Scale> scale, BigDecimal stood) {
        Target target = targets.get(0);
        boolean toDo = target instanceof Target.Deliverable || target instanceof Target.Deadline;
        Optional<LocalDate> on = Optional.empty();
        if (target instanceof Target.Deadline deadline && random.nextInt(6) > 0) {
            on = deadline.by().latest().map(last -> last.plusDays(random.nextInt(5) - 2L));
        } else if (random.nextInt(6) == 0) {
            LocalDate signed = dossier.contract().orElseThrow().signedOn().orElseThrow();
            on = Optional.of(signed.plusYears(random.nextInt(years + 1)).plusDays(random.nextInt(4) - 2L));
        }
        Optional<Evidence> evidence =
                switch (random.nextInt(12)) {
                    case 0 -> Optional.of(Evidence.MISSING);
                    case 1 -> Optional.of(Evidence.CONTESTED);
                    case 2, 3 -> Optional.of(Evidence.PRESENT);
                    default -> Optional.empty();
                };
        return new Measurement(
                toDo || random.nextInt(15) == 0
                        ? Optional.empty()
                        : Optional.of(new Quantity(
                                value(targets, scale, stood),
                                Optional.of(random.nextBoolean() ? "%" : "patients")
                                        .filter(any -> random.nextInt(10) == 0))),
                toDo && random.nextInt(8) > 0 ? Optional.of(random.nextInt(4) > 0) : Optional.empty(),
                on,
                Optional.empty(),
                evidence,
                switch (random.nextInt(10)) {
                    case 0 -> Optional.of(Status.PROPOSED);
                    case 1, 2, 3, 4 -> Optional.of(Status.AGREED);
                    default -> Optional.empty();
                },
                random.nextInt(15) == 0 ? Optional.of(Ratio.of(random.nextInt(4), 3)) : Optional.empty(),
                Optional.empty());
    }

    /** A figure at a threshold, a step beside it, or anywhere. */
    private BigDecimal value(List<Target> targets, Optional<Scale> scale, BigDecimal stood) {
        Target target = targets.get(0);
        BigDecimal threshold = stood;
        if (scale.isPresent() && scale.get() instanceof Scale.Tiers tiers) {
            threshold = tiers.tiers()
                    .get(random.nextInt(tiers.tiers().size()))
                    .reach()
                    .number();
        } else if (target instanceof Target.Level level) {
            threshold = level.value().number();
        } else if (target instanceof Target.Count count) {
            threshold = count.number().number();
        } else if (target instanceof Target.Change change) {
            threshold = change.in().equals(Optional.of(Target.ChangeUnit.PERCENT))
                    ? stood.add(stood.multiply(change.by().number()).movePointLeft(2))
                    : stood.add(change.by().number());
        }
        return switch (random.nextInt(6)) {
            case 0 -> threshold;
            case 1 -> threshold.add(new BigDecimal("0.1"));
            case 2 -> threshold.subtract(new BigDecimal("0.1"));
            case 3 -> stood;
            case 4 -> threshold.add(stood).divide(BigDecimal.valueOf(2));
            default -> decimal(10, 1200);
        };
    }

    private static TargetCell cell(Optional<Integer> year, List<Target> targets) {
        return new TargetCell(year, Optional.empty(), Optional.empty(), targets, Map.of());
    }

    private static Baseline baseline(BigDecimal stood) {
        return new Baseline(
                Optional.empty(),
                Optional.of(quantity(stood)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** Tenths, from so many to so many. */
    private BigDecimal decimal(int min, int max) {
        return BigDecimal.valueOf(min + random.nextInt(max - min + 1), 1);
    }

    private static Quantity quantity(BigDecimal number) {
        return new Quantity(number, Optional.empty());
    }
}
