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
 * @param place where it stands
 */
public record ProfessionalPaid(ProfessionalPayment payment, DossierPath place) implements DossierFact {

    /** {@return whether both sums are stated; false when the indemnities or the remunerations are not} */
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
     * {@return whether all that is stated of it is above a ceiling; false when it is the ceiling itself or less}
     *
     * @param ceiling the ceiling, which must be known for the civil year
     */
    public boolean isAbove(LegalParameter ceiling) {
        return total().compareTo(ceiling.sum(firstDay()).sum()) > 0;
    }

    /** {@return the indemnities and the remunerations that are stated: all that was paid when both are, the least otherwise} */
    public Euros total() {
        return Stream.of(payment.indemnities(), payment.remunerations())
                .flatMap(Optional::stream)
                .reduce(Euros.ZERO, Euros::plus);
    }
}
