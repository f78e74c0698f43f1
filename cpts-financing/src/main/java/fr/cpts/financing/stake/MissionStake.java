package fr.cpts.financing.stake;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ContractYear;
import java.util.List;

/**
 * The variable part of a mission in a contract year, and what each of its indicators makes of it.
 *
 * @param mission the mission
 * @param year the contract year
 * @param worth what is due when everything is achieved, after any pro rata of the year
 * @param sure what is due for sure: the amount of the payment line, when nothing is open
 * @param open what may be due beside
 * @param statedAsWhole whether the dossier states the achievement of the mission as a whole, so that indicators decide nothing
 * @param indicators the indicators in the order of the annex; the worth, the sure and the open sums of those that are paid add up to the mission's
 */
public record MissionStake(
        Mission mission,
        ContractYear year,
        Euros worth,
        Euros sure,
        Euros open,
        boolean statedAsWhole,
        List<IndicatorStake> indicators) {

    /** Copies the components. */
    public MissionStake {
        indicators = List.copyOf(indicators);
    }
}
