package fr.cpts.rules.fact;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import java.util.List;

/**
 * The weights of a mission, in the order of the annex; a mission without any has none.
 *
 * @param mission the mission
 * @param units what is weighted: an indicator, or a group of them that share one weight
 * @param place where they stand
 */
public record WeightedIndicators(Mission mission, List<Unit> units, Place place) implements Given {

    /**
     * One weight, and what it covers.
     *
     * @param weight the weight
     * @param members the indicators that share it, at least one
     */
    public record Unit(Weight weight, List<IndicatorStated> members) {

        /** Copies the components. */
        public Unit {
            members = List.copyOf(members);
        }

        /** The weight as a number of units, or of cents. */
        Ratio size() {
            return weight instanceof Weight.Fraction fraction
                    ? fraction.ratio()
                    : Ratio.of(((Weight.Amount) weight).euros().cents(), 1);
        }
    }

    /** Copies the components. */
    public WeightedIndicators {
        units = List.copyOf(units);
    }

    /**
     * The envelope that pays for the mission.
     *
     * @return the envelope
     */
    public Envelope envelope() {
        return mission.envelope();
    }

    @Override
    public boolean isStated() {
        return !units.isEmpty();
    }

    /**
     * Whether any indicator of the mission has a weight.
     *
     * @return false for a mission whose indicators are followed and not paid
     */
    public boolean isWeighted() {
        return isStated();
    }

    /**
     * The indicators that count, those of groups among them.
     *
     * @return in the order of the annex
     */
    public List<IndicatorStated> members() {
        return units.stream().flatMap(unit -> unit.members().stream()).toList();
    }

    /**
     * Whether the weights are fractions, all of them.
     *
     * @return false when one is an amount
     */
    public boolean isInFractions() {
        return isWeighted() && units.stream().allMatch(unit -> unit.weight() instanceof Weight.Fraction);
    }

    /**
     * Whether the weights are amounts, all of them.
     *
     * @return false when one is a fraction
     */
    public boolean isInAmounts() {
        return isWeighted() && units.stream().allMatch(unit -> unit.weight() instanceof Weight.Amount);
    }

    /**
     * Whether some weights are fractions and others amounts.
     *
     * @return true when they cannot be added up
     */
    public boolean isMixed() {
        return isWeighted() && !isInFractions() && !isInAmounts();
    }

    /**
     * Whether fractions add up to exactly 1.
     *
     * @return true when they do
     */
    public boolean isWhole() {
        return sum().equals(Ratio.ONE);
    }

    /**
     * Whether the weights are all zero, so that no share of them can be taken.
     *
     * @return true when their sum is zero
     */
    public boolean isNil() {
        return isWeighted() && sum().equals(Ratio.ZERO);
    }

    /**
     * Whether amounts add up to exactly the variable part.
     *
     * @param variable the variable part
     * @return true when they do
     */
    public boolean isSumOf(VariablePart variable) {
        return sum().equals(variable.exactCents());
    }

    /**
     * Whether the weights are the whole of a variable part: fractions that sum to 1, or amounts that sum to it.
     *
     * @param variable the variable part
     * @return false when a position tells what is made of them
     */
    public boolean isWholeOf(VariablePart variable) {
        return isInFractions() ? isWhole() : isInAmounts() && isSumOf(variable);
    }

    /** The sum of the weights: of the fractions, or of the cents. */
    Ratio sum() {
        return units.stream().map(Unit::size).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Override
    public String shown() {
        return units.stream().map(unit -> unit.weight().toString()).toList().toString();
    }
}
