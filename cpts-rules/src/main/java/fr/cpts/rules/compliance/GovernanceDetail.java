package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Body;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.FactMessage;
import java.util.Arrays;
import java.util.Optional;

/** One fact of the governance: what a criterion speaks of, or waits for. */
public interface GovernanceDetail extends DossierFact {

    /** {@return whose fact it is: a college, an office, a body, a holder or a commission} */
    String subject();

    /** {@return what the dossier states of it; nothing when it is silent} */
    Optional<String> value();

    /** {@return whether it is not settled yet; true when the dossier is silent} */
    default boolean isOpen() {
        return !isStated();
    }

    @Override
    default boolean isStated() {
        return value().isPresent();
    }

    @Override
    default String shown() {
        return value().map(stated -> subject() + " (" + stated + ")").orElse("");
    }

    @Override
    default Object asStated() {
        return value().<Object>map(stated -> FactMessage.of("detail", called(subject()), stated))
                .orElse("");
    }

    /** A body that has no name of its own is called by its kind. */
    private static Object called(String subject) {
        return Arrays.stream(Body.Kind.values()).anyMatch(kind -> kind.name().equals(subject))
                ? FactMessage.of("body." + subject)
                : subject;
    }
}
