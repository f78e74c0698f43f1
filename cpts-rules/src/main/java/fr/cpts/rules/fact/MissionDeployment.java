package fr.cpts.rules.fact;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The full deployment of a mission: on a day, never, or not stated.
 *
 * @param mission the mission
 * @param value when it was deployed, or that it was not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record MissionDeployment(Mission mission, Optional<EventDate> value, Place place) implements Given, MissionStep {
    @Override
    public Optional<LocalDate> day() {
        return value.flatMap(EventDate::onDay);
    }

    @Override
    public Given asGiven() {
        return this;
    }

    @Override
    public Deadline.Step step() {
        return Deadline.Step.DEPLOYMENT;
    }

    @Override
    public String shown() {
        return value.map(Object::toString).orElse("");
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public boolean isBy(LocalDate day) {
        return value.flatMap(EventDate::onDay).filter(on -> !on.isAfter(day)).isPresent();
    }
}
