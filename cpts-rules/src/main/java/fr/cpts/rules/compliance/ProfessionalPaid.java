package fr.cpts.rules.compliance;

import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.LegalParameter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was paid to a professional in a civil year.
 *
 * @param payment what the dossier states of it
 * @param place its place in the dossier
 */
public record ProfessionalPaid(ProfessionalPayment payment, DossierPath place) implements DossierFact {

    /** {@return whether the indemnities and the remunerations are both stated} */
    @Override
    public boolean isStated() {
        return payment.indemnities().isPresent() && payment.remunerations().isPresent();
    }

    @Override
    public String shown() {
        return payment.indemnities()
                .or(payment::remunerations)
                .map(sum -> total().toString())
                .orElse("");
    }

    /** {@return the professional: a role, never a name} */
    public String role() {
        return payment.role();
    }

    /** {@return the civil year} */
    public int civilYear() {
        return payment.civilYear();
    }

    /** {@return the first day of the civil year, on which its ceiling is read} */
    public LocalDate firstDay() {
        return LocalDate.of(civilYear(), 1, 1);
    }

    /**
     * {@return whether the stated sums together are above a ceiling; false at the ceiling itself}
     *
     * @param ceiling the ceiling, which must be known for the civil year
     */
    public boolean isAbove(LegalParameter ceiling) {
        return total().compareTo(ceiling.sum(firstDay()).sum()) > 0;
    }

    /** {@return the sum of the indemnities and remunerations that are stated: all that was paid when both are, else a minimum} */
    public Euros total() {
        return Stream.of(payment.indemnities(), payment.remunerations())
                .flatMap(Optional::stream)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
