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

    /** {@return whether a day is stated; true when the mission started, or is to start, on a known day} */
    public boolean isDated() {
        return value.flatMap(EventDate::onDay).isPresent();
    }

    /** {@return the day, which must be stated} */
    public LocalDate on() {
        return value.flatMap(EventDate::onDay).orElseThrow();
    }

    /**
     * {@return whether the mission started before a day; false also when it never started or nothing is stated}
     *
     * @param day the day
     */
    public boolean isBefore(LocalDate day) {
        return isDated() && on().isBefore(day);
    }

    /**
     * {@return whether the mission started on a day or before; false also when it never started or nothing is stated}
     *
     * @param day the day
     */
    public boolean isBy(LocalDate day) {
        return isDated() && !on().isAfter(day);
    }

    /**
     * {@return whether the mission may have started on a day or before; true also when nothing is stated}
     *
     * @param day the day
     */
    public boolean isPossiblyBy(LocalDate day) {
        return !isStated() || isBy(day);
    }

    /**
     * {@return whether the mission stands before another in the agreement; true when its mission comes first}
     *
     * @param other another start
     */
    public boolean isListedBefore(MissionStart other) {
        return mission.compareTo(other.mission) < 0;
    }

    /**
     * {@return whether this start comes before another: on an earlier day or, on the same day, for a mission earlier in the agreement; true when this
     * one has a day and the other has none or a later one}
     *
     * @param other another start
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
