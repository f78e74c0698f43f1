package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which the community took its present legal form.
 *
 * @param day the day, or nothing when the dossier is silent
 * @param place where it stands
 */
public record LegalFormTaken(Optional<LocalDate> day, DossierPath place) implements DossierFact {

    @Override
    public boolean isStated() {
        return day.isPresent();
    }

    @Override
    public String shown() {
        return day.map(Object::toString).orElse("");
    }

    /**
     * {@return whether it was before a day; false also when nothing is stated}
     *
     * @param other the day
     */
    public boolean isBefore(LocalDate other) {
        return day.filter(on -> on.isBefore(other)).isPresent();
    }

    /**
     * {@return whether it was after a day; false also when nothing is stated}
     *
     * @param other the day
     */
    public boolean isAfter(LocalDate other) {
        return day.filter(on -> on.isAfter(other)).isPresent();
    }
}
