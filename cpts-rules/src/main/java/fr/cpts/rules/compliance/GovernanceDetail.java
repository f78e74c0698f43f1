package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Body;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.fact.FactMessage;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * One fact of the governance by itself: what a criterion speaks of, or waits for.
 *
 * @param subject what it is of: a college, an office, a body, a holder or a commission
 * @param value what the dossier states of it, or nothing when it is silent
 * @param place where it stands
 */
public record GovernanceDetail(String subject, Optional<String> value, DossierPath place) implements DossierFact {

    static GovernanceDetail stated(String subject, String value, String path, Set<String> supposed) {
        return new GovernanceDetail(subject, Optional.of(value), new DossierPath(path, supposed.contains(path)));
    }

    static GovernanceDetail unstated(String subject, String path) {
        return new GovernanceDetail(subject, Optional.empty(), new DossierPath(path, false));
    }

    @Override
    public boolean isStated() {
        return value.isPresent();
    }

    @Override
    public String shown() {
        return value.map(stated -> subject + " (" + stated + ")").orElse("");
    }

    @Override
    public Object asStated() {
        return value.<Object>map(stated -> FactMessage.of("detail", called(subject), stated))
                .orElse("");
    }

    /** A body that has no name of its own is called by its kind. */
    private static Object called(String subject) {
        return Arrays.stream(Body.Kind.values()).anyMatch(kind -> kind.name().equals(subject))
                ? FactMessage.of("body." + subject)
                : subject;
    }
}
