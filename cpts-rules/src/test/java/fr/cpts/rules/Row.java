package fr.cpts.rules;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Goal;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
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
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A row of the annex of a contract, short to write; and its parts. */
public final class Row {

    private final String code;
    private final List<TargetCell> cells = new ArrayList<>();
    private Optional<Mission> mission = Optional.of(Mission.PARCOURS);
    private Optional<String> group = Optional.empty();
    private Optional<Indicator.Direction> direction = Optional.empty();
    private Optional<ContractYears> years = Optional.empty();
    private final Map<ContractYears, Weight> weights = new LinkedHashMap<>();
    private Optional<Baseline> baseline = Optional.empty();
    private Yearly<Scale> scale = Yearly.none();
    private Optional<Euros> cap = Optional.empty();
    private Optional<String> condition = Optional.empty();

    private Row(String code) {
        this.code = code;
    }

    /** A row of PARCOURS without anything. */
    public static Row of(String code) {
        return new Row(code);
    }

    /** The mission, in place of PARCOURS. */
    public Row mission(Mission other) {
        mission = Optional.of(other);
        return this;
    }

    /** No mission. */
    public Row ofNoMission() {
        mission = Optional.empty();
        return this;
    }

    /** The group. */
    public Row group(String name) {
        group = Optional.of(name);
        return this;
    }

    /** What it weighs. */
    public Row weighs(String text) {
        return weighsIn("all", text);
    }

    /** What it weighs in some contract years. */
    public Row weighsIn(String in, String text) {
        weights.put(ContractYears.parse(in), Weight.parse(text));
        return this;
    }

    /** The contract years in which it counts. */
    public Row years(String in) {
        years = Optional.of(ContractYears.parse(in));
        return this;
    }

    /** The most that is paid for it. */
    public Row cap(String euros) {
        cap = Optional.of(Euros.parse(euros));
        return this;
    }

    /** What must happen for it to be paid. */
    public Row condition(String text) {
        condition = Optional.of(text);
        return this;
    }

    /** Which way is better. */
    public Row better(Indicator.Direction way) {
        direction = Optional.of(way);
        return this;
    }

    /** Where it stood. */
    public Row stood(String figure) {
        Optional<String> silent = Optional.empty();
        baseline = Optional.of(new Baseline(
                silent,
                Optional.of(Quantity.parse(figure)),
                Optional.empty(),
                Optional.empty(),
                silent,
                silent,
                silent,
                Map.of()));
        return this;
    }

    /** How a part of the target pays. */
    public Row scale(Scale pays) {
        scale = Yearly.always(pays);
        return this;
    }

    /** How a part of the target pays in some contract years. */
    public Row scaleIn(String in, Scale pays) {
        scale = new Yearly<>(Map.of(ContractYears.parse(in), pays));
        return this;
    }

    /** The targets of every year. */
    public Row aims(Target... targets) {
        return cell(Optional.empty(), Optional.empty(), targets);
    }

    /** The targets of N and so many years. */
    public Row aimsIn(int year, Target... targets) {
        return cell(Optional.of(year), Optional.empty(), targets);
    }

    /** The targets of a year that is counted from something. */
    public Row aimsFrom(TargetCell.CountedFrom from, int year, Target... targets) {
        return cell(Optional.of(year), Optional.of(from), targets);
    }

    private Row cell(Optional<Integer> year, Optional<TargetCell.CountedFrom> from, Target... targets) {
        cells.add(new TargetCell(year, from, Optional.empty(), Arrays.asList(targets), Map.of()));
        return this;
    }

    /** The row as an indicator. */
    public Indicator indicator() {
        return new Indicator(
                code,
                Optional.empty(),
                mission.map(Attachment::to).orElseGet(Attachment::none),
                Map.of(),
                years,
                new Goal(direction, baseline, cells, Map.of()),
                new Weighting(new Yearly<>(weights), group, scale, cap, condition, Map.of()),
                Proof.none(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** A dossier of a contract and the rows of its annex. */
    public static Dossier annex(Contract contract, Row... rows) {
        return Dossier.named("CPTS")
                .with(contract)
                .with(Annex.none()
                        .withIndicators(Stream.of(rows).map(Row::indicator).toList()));
    }

    /** A figure that was measured. */
    public static Measurement figure(String quantity) {
        return measured(Optional.of(quantity), Optional.empty(), "", Optional.empty(), Optional.empty());
    }

    /** A figure that was measured, and whether it is shown. */
    public static Measurement figure(String quantity, Measurement.Evidence evidence) {
        return measured(Optional.of(quantity), Optional.empty(), "", Optional.of(evidence), Optional.empty());
    }

    /** A figure that was measured on a day. */
    public static Measurement figureOn(String quantity, String on) {
        return measured(Optional.of(quantity), Optional.empty(), on, Optional.empty(), Optional.empty());
    }

    /** The same measurement, with who stands behind it. */
    public static Measurement by(Measurement.Status status, Measurement measured) {
        return Records.with(measured, "status", Optional.of(status));
    }

    /** Whether it was done, and when; the day may be empty. */
    public static Measurement done(boolean done, String on) {
        return measured(Optional.empty(), Optional.of(done), on, Optional.empty(), Optional.empty());
    }

    /** Whether it was done, and whether it is shown. */
    public static Measurement done(boolean done, Measurement.Evidence evidence) {
        return measured(Optional.empty(), Optional.of(done), "", Optional.of(evidence), Optional.empty());
    }

    /** A share on which the three parties agreed, beside a figure whose evidence is contested. */
    public static Measurement agreed(String share, String quantity) {
        return measured(
                Optional.of(quantity),
                Optional.empty(),
                "",
                Optional.of(Measurement.Evidence.CONTESTED),
                Optional.of(share));
    }

    private static Measurement measured(
            Optional<String> quantity,
            Optional<Boolean> done,
            String on,
            Optional<Measurement.Evidence> evidence,
            Optional<String> agreed) {
        return new Measurement(
                quantity.map(Quantity::parse),
                done,
                on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on)),
                Optional.empty(),
                evidence,
                Optional.empty(),
                agreed.map(Ratio::parse),
                Optional.empty());
    }

    /** A level. */
    public static Target level(String figure) {
        return new Target.Level(Quantity.parse(figure), Optional.empty(), Optional.empty());
    }

    /** A level that is reached on one side. */
    public static Target level(Target.Bound bound, String figure) {
        return new Target.Level(Quantity.parse(figure), Optional.of(bound), Optional.empty());
    }

    /** A change that says neither in what it is counted nor from what. */
    public static Target change(String by) {
        return new Target.Change(Quantity.parse(by), Optional.empty(), Optional.empty());
    }

    /** A change that says in what it is counted. */
    public static Target change(String by, Target.ChangeUnit in) {
        return new Target.Change(Quantity.parse(by), Optional.of(in), Optional.empty());
    }

    /** A change that says all. */
    public static Target change(String by, Target.ChangeUnit in, Target.Reference since) {
        return new Target.Change(Quantity.parse(by), Optional.of(in), Optional.of(since));
    }

    /** A number of things. */
    public static Target count(String number) {
        return new Target.Count(Quantity.parse(number), Optional.empty(), Optional.empty());
    }

    /** A number of things in each period. */
    public static Target count(String number, String per) {
        return new Target.Count(Quantity.parse(number), Optional.empty(), Optional.of(per));
    }

    /** So many more. */
    public static Target more(String by) {
        return new Target.More(Quantity.parse(by));
    }

    /** To go some way. */
    public static Target trend(Trend way) {
        return new Target.Direction(way);
    }

    /** To be done by a time. */
    public static Target deadline(String by) {
        return new Target.Deadline(ApproximateDate.parse(by));
    }

    /** To be set later. */
    public static Target toBeSet() {
        return new Target.ToBeSet(Optional.of("par avenant"), Optional.of(true));
    }

    /** Tiers that pay shares, each as {@code threshold: share}. */
    public static Scale tiers(Scale.Order order, String... tiers) {
        return new Scale.Tiers(
                order,
                Stream.of(tiers)
                        .map(tier -> tier.split(": "))
                        .map(tier -> new Scale.Tier(
                                Quantity.parse(tier[0]), Optional.of(Ratio.parse(tier[1])), Optional.empty()))
                        .toList());
    }

    /** Tiers that pay amounts, each as {@code threshold: euros}. */
    public static Scale tiersInEuros(Scale.Order order, String... tiers) {
        return new Scale.Tiers(
                order,
                Stream.of(tiers)
                        .map(tier -> tier.split(": "))
                        .map(tier -> new Scale.Tier(
                                Quantity.parse(tier[0]), Optional.empty(), Optional.of(Euros.parse(tier[1]))))
                        .toList());
    }
}
