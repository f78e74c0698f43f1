package fr.cpts.rules.indicator;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.message.Message;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import java.math.RoundingMode;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Collectors;

/**
 * The weights of a mission in a contract year, in the order of the annex, with the variable part that they share. Annexes are yearly: what a year
 * states binds that year only, and a year without weights has none.
 *
 * @param variable the variable part of the mission in the year
 * @param units what is weighted: an indicator, or a group of them that share one weight
 */
public record WeightedIndicators(VariablePart variable, List<WeightUnit> units) implements Conclusion {

    /**
     * One weight, and what it covers.
     *
     * @param weight the weight
     * @param members the indicators that share it, at least one
     */
    public record WeightUnit(Weight weight, List<IndicatorStated> members) {

        /** Copies the components. */
        public WeightUnit {
            members = List.copyOf(members);
        }

        /** The weight as a number of units, or of cents. */
        String codes() {
            return members.stream().map(IndicatorStated::code).collect(Collectors.joining("+"));
        }

        Ratio size() {
            return WeightedIndicators.size(weight);
        }
    }

    /** Copies the components. */
    public WeightedIndicators {
        units = units instanceof Units ? units : new Units(List.copyOf(units));
    }

    /** The units with their sum, which every indicator that pays by amounts asks for: it is worked out once. */
    private static final class Units extends AbstractList<WeightUnit> implements RandomAccess {
        private final List<WeightUnit> units;
        private final Ratio sum;

        Units(List<WeightUnit> units) {
            this.units = units;
            sum = units.stream().map(WeightUnit::size).reduce(Ratio.ZERO, Ratio::plus);
        }

        @Override
        public WeightUnit get(int index) {
            return units.get(index);
        }

        @Override
        public int size() {
            return units.size();
        }
    }

    /**
     * {@return the weights of a mission in a contract year}
     *
     * @param variable the variable part of the mission in the year
     * @param annex the indicators of the mission
     */
    public static WeightedIndicators of(VariablePart variable, MissionAnnex annex) {
        return new WeightedIndicators(variable, annex.unitsIn(variable.open().number()));
    }

    /** {@return the mission in the year} */
    public EnvelopeYear open() {
        return variable.open();
    }

    /** {@return the number of the contract year} */
    public int number() {
        return open().number();
    }

    /** {@return whether no indicator of the mission has a weight in the year} */
    public boolean isNone() {
        return units.isEmpty();
    }

    /** {@return the indicators that count, those of groups among them, in the order of the annex} */
    public List<IndicatorStated> members() {
        return units.stream().flatMap(unit -> unit.members().stream()).toList();
    }

    /** What the weight that covers an indicator is worth of the variable part, in exact cents; zero where all weights are zero. */
    Ratio worthOf(IndicatorStated stated) {
        Ratio size = size(stated.weightIn(number()).orElseThrow());
        return sum().equals(Ratio.ZERO)
                ? Ratio.ZERO
                : variable.exactCents().times(size).dividedBy(sum());
    }

    private static Ratio size(Weight weight) {
        return weight instanceof Weight.Fraction fraction
                ? fraction.ratio()
                : Ratio.of(((Weight.Amount) weight).euros().cents(), 1);
    }

    /** {@return how many indicators count} */
    public int count() {
        return units.stream().mapToInt(unit -> unit.members().size()).sum();
    }

    /** {@return whether some indicators share a weight} */
    public boolean isGrouped() {
        return count() > units.size();
    }

    /** {@return the envelope of the mission} */
    public Envelope envelope() {
        return open().envelope();
    }

    /** {@return whether all weights are fractions} */
    public boolean isInFractions() {
        return !isNone() && units.stream().allMatch(unit -> unit.weight() instanceof Weight.Fraction);
    }

    /** {@return whether all weights are amounts} */
    public boolean isInAmounts() {
        return !isNone() && units.stream().allMatch(unit -> unit.weight() instanceof Weight.Amount);
    }

    /** {@return whether some weights are fractions and others amounts, so that they cannot be added up} */
    public boolean isMixed() {
        return !isNone() && !isInFractions() && !isInAmounts();
    }

    /** {@return whether the weights are all zero, so that no share of them can be taken} */
    public boolean isNil() {
        return !isNone() && sum().equals(Ratio.ZERO);
    }

    /** {@return whether shares can be taken of the weights: there are some, of one kind, and not all are zero} */
    public boolean isUsable() {
        return !isNone() && !isMixed() && !isNil();
    }

    /** {@return whether the weights are the whole of the variable part: fractions that sum to 1, or amounts that sum to it; else see position P19} */
    public boolean isWhole() {
        return isUsable() && difference().equals(Ratio.ZERO);
    }

    /** How far the sum of the weights is from the whole: of the fractions, or of the cents. */
    private Ratio difference() {
        return sum().minus(isInAmounts() ? variable.exactCents() : Ratio.ONE);
    }

    /** The sum of the weights: of the fractions, or of the cents. */
    Ratio sum() {
        return ((Units) units).sum;
    }

    /** {@return what to say of weights that are not the whole: the mission, the year, the weights, their sum, what it is to be, and the difference} */
    public Object[] notWhole() {
        return new Object[] {
            Mission.parse(open().envelope().code()),
            number(),
            this,
            show(sum()),
            isInAmounts() ? show(variable.exactCents()) : "1",
            show(difference())
        };
    }

    private Object show(Ratio size) {
        return isInAmounts() ? Euros.ofCents(1).times(size, RoundingMode.HALF_UP) : size.toString();
    }

    /** {@return each code with its weight, in the order of the annex} */
    public String shown() {
        return units.stream().map(unit -> unit.codes() + " " + unit.weight()).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return shown();
    }

    @Override
    public Optional<Message> says() {
        if (isNone()) {
            return Optional.empty();
        }
        return Optional.of(FactMessage.of(
                "weights",
                units.stream()
                        .map(unit -> FactMessage.of("weight", unit.codes(), unit.weight()))
                        .toList()));
    }
}
