package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.EventDate;
import java.time.Year;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened in the life of a community.
 *
 * @param constitution when each step of the constitution was taken, or that it never was
 * @param payments what was paid to each professional in each civil year
 * @param chronology the events of its life, as precisely as they are dated
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record History(
        Map<ConstitutionStep, EventDate> constitution,
        List<ProfessionalPayment> payments,
        List<Milestone> chronology,
        Map<String, Mark> marks)
        implements Group {

    private static final History NONE = new History(Map.of(), List.of(), List.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a professional has two payments in one civil year, or a mark is misplaced
     */
    public History {
        constitution = Bounds.map("constitution", constitution);
        payments = Bounds.list("payments", payments);
        chronology = Bounds.list("chronology", chronology);
        checkPaidOnce(payments);
        marks = Mark.checked(marks, History.class, constitution, payments, chronology);
    }

    private static void checkPaidOnce(List<ProfessionalPayment> payments) {
        Set<List<Object>> paid = new HashSet<>();
        for (int i = 0; i < payments.size(); i++) {
            ProfessionalPayment payment = payments.get(i);
            if (!paid.add(List.of(payment.role(), payment.civilYear()))) {
                throw new InvalidFactException(
                        "payments." + i,
                        ModelMessage.of("payment.twice", payment.role(), Year.of(payment.civilYear())));
            }
        }
    }

    /** {@return a history of which nothing is known} */
    public static History none() {
        return NONE;
    }
}
