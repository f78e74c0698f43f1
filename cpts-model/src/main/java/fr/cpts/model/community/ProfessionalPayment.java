package fr.cpts.model.community;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import java.time.Year;
import java.util.Optional;

/**
 * What a community paid to one professional in a civil year. The professional is a role, never a name.
 *
 * @param role the role or profession, such as {@code coordination} or {@code médecin 2}, told apart from others of the same profession
 * @param civilYear the civil year, from January to December
 * @param indemnities the indemnities (indemnités), from 0, when stated
 * @param remunerations the remunerations (rémunérations), from 0, when stated
 */
public record ProfessionalPayment(
        String role, int civilYear, Optional<Euros> indemnities, Optional<Euros> remunerations) {

    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the role is blank, the year is not from 1900 to 2199, or a sum is negative
     */
    public ProfessionalPayment {
        if (role.isBlank()) {
            throw new InvalidFactException("role", ModelMessage.of("payment.role"));
        }
        TextChecks.checkLine("role", role);
        if (civilYear < FIRST || civilYear > LAST) {
            throw new InvalidFactException(
                    "civilYear", ModelMessage.of("payment.civil-year", Year.of(FIRST), Year.of(LAST)));
        }
        checkSum("indemnities", indemnities);
        checkSum("remunerations", remunerations);
    }

    private static void checkSum(String place, Optional<Euros> sum) {
        if (sum.filter(Euros::isNegative).isPresent()) {
            throw new InvalidFactException(place, ModelMessage.of("payment.negative"));
        }
    }
}
