package fr.cpts.rules.eligibility;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The foundation of the community, under whatever form.
 *
 * @param day the day, or nothing when the dossier is silent
 * @param place where it stands
 */
public record Founded(Optional<LocalDate> day, DossierPath place) implements DossierFact {

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
     * {@return whether the community is known not to have existed before a day; true when it was founded on the day or after it}
     *
     * @param other the day
     */
    public boolean isSince(LocalDate other) {
        return isStated() && !isBefore(other);
    }
}
