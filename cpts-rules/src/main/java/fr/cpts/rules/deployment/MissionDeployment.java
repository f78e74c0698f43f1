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
 * The full deployment of a mission: on a day, never, or not stated.
 *
 * @param mission the mission
 * @param value when it was deployed, or that it was not, or nothing when the dossier is silent
 * @param place where it stands
 */
public record MissionDeployment(Mission mission, Optional<EventDate> value, DossierPath place)
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

    @Override
    public List<Object> about() {
        return List.of(mission);
    }

    @Override
    public Object told() {
        return FactMessage.of(value);
    }
}
