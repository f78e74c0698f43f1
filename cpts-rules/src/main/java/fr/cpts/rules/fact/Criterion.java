package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a community meets a criterion of eligibility or of compliance. Each criterion has exactly one outcome for each of its subjects.
 *
 * @param id the criterion, the key of a text for people
 * @param topic what it is about
 * @param outcome whether it is satisfied
 * @param arguments its subject, then what the outcome rests on, in the order of the places of the text
 * @param missing the fact that would decide, when the outcome is unknown because a fact is missing
 * @param subject what tells its subject from others of the same criterion; empty when the dossier is the one subject
 */
public record Criterion(
        String id,
        Topic topic,
        Outcome outcome,
        List<Object> arguments,
        Optional<DossierFact> missing,
        List<Object> subject)
        implements Conclusion {

    /** What a criterion is about. */
    public enum Topic {
        /** The community and its contract, as what is paid depends on them. */
        CONTRACT,
        /** How the community, or a commission of the agreement, governs itself; a statement of what is paid does not show it. */
        GOVERNANCE
    }

    /** The outcomes that a criterion can have. */
    public enum Outcome {
        /** The criterion is met. */
        SATISFIED,
        /** The criterion is not met. */
        NOT_SATISFIED,
        /** The dossier or the legal values do not decide it. */
        UNKNOWN
    }

    /** Copies the components. */
    public Criterion {
        arguments = List.copyOf(arguments);
        subject = List.copyOf(subject);
    }

    /**
     * {@return a criterion that is met}
     *
     * @param id the criterion
     * @param arguments what its text speaks of
     */
    public static Criterion satisfied(String id, Object... arguments) {
        return new Criterion(
                id, Topic.CONTRACT, Outcome.SATISFIED, Arrays.asList(arguments), Optional.empty(), List.of());
    }

    /**
     * {@return a criterion that is not met}
     *
     * @param id the criterion
     * @param arguments what its text speaks of
     */
    public static Criterion notSatisfied(String id, Object... arguments) {
        return new Criterion(
                id, Topic.CONTRACT, Outcome.NOT_SATISFIED, Arrays.asList(arguments), Optional.empty(), List.of());
    }

    /**
     * {@return a criterion that waits for a fact}
     *
     * @param id the criterion
     * @param missing the fact
     * @param arguments what its text speaks of
     */
    public static Criterion unknown(String id, DossierFact missing, Object... arguments) {
        return new Criterion(
                id, Topic.CONTRACT, Outcome.UNKNOWN, Arrays.asList(arguments), Optional.of(missing), List.of());
    }

    /**
     * {@return a criterion that waits for several facts: it speaks of all of them, and the first is asked for}
     *
     * @param id the criterion
     * @param missing the facts, one or more
     */
    public static Criterion awaiting(String id, List<? extends DossierFact> missing) {
        return unknown(id, missing.get(0), missing);
    }

    /**
     * {@return a criterion for which no legal value is known}
     *
     * @param id the criterion
     * @param arguments what its text speaks of
     */
    public static Criterion withoutValue(String id, Object... arguments) {
        return new Criterion(
                id, Topic.CONTRACT, Outcome.UNKNOWN, Arrays.asList(arguments), Optional.empty(), List.of());
    }

    /**
     * This criterion as one about governance.
     *
     * @return a copy of that topic
     */
    public Criterion ofGovernance() {
        return new Criterion(id, Topic.GOVERNANCE, outcome, arguments, missing, subject);
    }

    /**
     * This criterion as one that has several subjects.
     *
     * @param of what tells this subject from the others
     * @return a copy about that subject
     */
    public Criterion about(Object... of) {
        return new Criterion(id, topic, outcome, arguments, missing, Arrays.asList(of));
    }

    /** {@return what is asked, whatever the outcome} */
    public Message message() {
        return FactMessage.of("criterion." + id, arguments.toArray());
    }

    /** {@return what the outcome rests on, as a message shows it; nothing when the criterion has no subject} */
    public Optional<Message> operands() {
        return arguments.isEmpty() ? Optional.empty() : Optional.of(FactMessage.of("operands", arguments));
    }

    @Override
    public List<Object> settles() {
        return subject.isEmpty() ? List.of("criterion", id) : List.of("criterion", id, subject);
    }
}
