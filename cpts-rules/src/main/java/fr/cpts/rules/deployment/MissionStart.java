package fr.cpts.rules.deployment;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The start of a mission: on a day, never, or not stated. There is one for every mission that the agreement knows.
 *
 * @param mission the mission
 * @param listed whether the contract lists the mission
 * @param value when it started, or that it did not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record MissionStart(Mission mission, boolean listed, Optional<EventDate> value, DossierPath place)
        implements DossierFact, MissionStep {
    @Override
    public Optional<LocalDate> day() {
        return value.flatMap(EventDate::onDay);
    }

    @Override
    public DossierFact asGiven() {
        return this;
    }

    @Override
    public Deadline.Step step() {
        return Deadline.Step.START;
    }

    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    /**
     * Whether a day is stated.
     *
     * @return true when the mission started, or is to start, on a known day
     */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /**
     * The day, which must be stated.
     *
     * @return the day of the start
     */
    public LocalDate on() {
        return value.flatMap(EventDate::onDay).orElseThrow();
    }

    /**
     * Whether the mission started before a day.
     *
     * @param day the day
     * @return false also when it never started or nothing is stated
     */
    public boolean isBefore(LocalDate day) {
        return isDated() && on().isBefore(day);
    }

    /**
     * Whether the mission started on a day or before.
     *
     * @param day the day
     * @return false also when it never started or nothing is stated
     */
    public boolean isBy(LocalDate day) {
        return isDated() && !on().isAfter(day);
    }

    /**
     * Whether the mission may have started on a day or before.
     *
     * @param day the day
     * @return true also when nothing is stated
     */
    public boolean isPossiblyBy(LocalDate day) {
        return !isStated() || isBy(day);
    }

    /**
     * Whether the mission stands before another in the agreement.
     *
     * @param other another start
     * @return true when its mission comes first
     */
    public boolean isListedBefore(MissionStart other) {
        return mission.compareTo(other.mission) < 0;
    }

    /**
     * Whether this start comes before another: on an earlier day or, on the same day, for a mission earlier in the agreement.
     *
     * @param other another start
     * @return true when this one has a day and the other has none or a later one
     */
    public boolean precedes(MissionStart other) {
        if (!isDated() || !other.isDated()) {
            return isDated() && !other.isDated();
        }
        int byDay = on().compareTo(other.on());
        return byDay != 0 ? byDay < 0 : mission.compareTo(other.mission) < 0;
    }

    @Override
    public List<Object> about() {
        return List.of(mission);
    }

    @Override
    public Object told() {
        return FactMessage.of(value);
    }
}
