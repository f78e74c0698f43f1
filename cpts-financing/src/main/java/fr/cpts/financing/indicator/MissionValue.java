package fr.cpts.financing.indicator;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ContractYear;
import java.util.List;

/**
 * The variable part of a mission in a contract year, and the share of each of its indicators.
 *
 * @param mission the mission
 * @param year the contract year
 * @param worth what is due when everything is achieved, after any pro rata of the year
 * @param sure what is certain: the amount of the payment, when nothing is open
 * @param open what may be due in addition
 * @param statedAsWhole whether the dossier states the achievement of the mission as a whole, so that indicators decide nothing
 * @param indicators the indicators in the order of the annex; the worth, certain and open amounts of those that are paid add up to those of the
 *     mission
 */
public record MissionValue(
        Mission mission,
        ContractYear year,
        Euros worth,
        Euros sure,
        Euros open,
        boolean statedAsWhole,
        List<IndicatorValue> indicators) {

    /** What decides the variable part of a mission in a year. */
    public enum State {
        /** The indicators that have a weight share it. */
        SHARED,
        /** The share achieved is stated for the mission as a whole. */
        AS_WHOLE,
        /** No indicator has a weight in the year: everything stays open. */
        NO_WEIGHT,
        /** The weights do not add up to the variable part of the year: everything stays open (position P19). */
        NOT_WHOLE
    }

    /** Copies the components. */
    public MissionValue {
        indicators = List.copyOf(indicators);
    }

    /** {@return what decides the variable part} */
    public State state() {
        if (statedAsWhole) {
            return State.AS_WHOLE;
        }
        if (indicators.stream().anyMatch(line -> line.weight().isPresent())) {
            return State.SHARED;
        }
        return indicators.stream()
                        .anyMatch(
                                line -> line.indicator().weightIn(year.number()).isPresent())
                ? State.NOT_WHOLE
                : State.NO_WEIGHT;
    }

    /** {@return the maximum that can be due: what is certain and what is open} */
    public Euros max() {
        return sure.plus(open);
    }

    /** {@return the indicators that are paid, with their weight} */
    public List<IndicatorValue> paid() {
        return indicators.stream().filter(line -> line.weight().isPresent()).toList();
    }
}
