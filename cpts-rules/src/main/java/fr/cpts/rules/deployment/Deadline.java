package fr.cpts.rules.deployment;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The last day on which a mission may start, or be fully deployed, to be on time.
 *
 * @param mission the mission
 * @param step what must be done by then
 * @param countedFrom the day the delay runs from
 * @param months the delay, with its source
 * @param lastDay the last day that is on time: the months after, on the same day of the month or on the month's last day (position P13)
 */
public record Deadline(Mission mission, Step step, LocalDate countedFrom, LegalNumber months, LocalDate lastDay)
        implements Conclusion {

    /** What a deadline is for. */
    public enum Step {
        /** The mission starts. */
        START,
        /** The mission is fully deployed. */
        DEPLOYMENT
    }

    /**
     * {@return a deadline some months after a day}
     *
     * <p>Worked case: six months after 2021-08-31 the last day on time is 2022-02-28.
     *
     * @param mission the mission
     * @param step what must be done by then
     * @param from the day the delay runs from
     * @param months the delay
     */
    public static Deadline of(Mission mission, Step step, LocalDate from, LegalNumber months) {
        return new Deadline(mission, step, from, months, from.plusMonths(months.number()));
    }

    /**
     * {@return whether the deadline has passed; true from the day after the last day}
     *
     * @param day the day it is looked at
     */
    public boolean isPastOn(LocalDate day) {
        return day.isAfter(lastDay);
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("deadline." + step, mission, lastDay));
    }

    @Override
    public List<LegalValue> quoted() {
        return List.of(months);
    }

    @Override
    public List<Object> settles() {
        return List.of("deadline", mission, step);
    }
}
