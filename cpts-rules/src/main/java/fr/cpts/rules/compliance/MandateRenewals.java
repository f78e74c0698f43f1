package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.Mandate;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How often mandates were renewed, beside how often they may be.
 *
 * @param bodies the bodies
 * @param supposed the places of the dossier that are hypotheses
 * @param place where they stand
 */
public record MandateRenewals(List<Body> bodies, Set<String> supposed, DossierPath place) implements DossierFact {

    /** Copies the components. */
    public MandateRenewals {
        bodies = List.copyOf(bodies);
    }

    /**
     * Whether some body has mandates, or a limit to their renewal.
     *
     * @return false when there is neither
     */
    @Override
    public boolean isStated() {
        return bodies.stream()
                .anyMatch(
                        body -> body.renewals().isPresent() || !body.mandates().isEmpty());
    }

    /**
     * Whether a mandate was renewed more often than it may be.
     *
     * @return false also when it is not known
     */
    public boolean isBroken() {
        return !tooOften().isEmpty();
    }

    /**
     * Whether it is not known how often a mandate may be renewed that was, or who holds the mandates of a body that limits them.
     *
     * @return false when all mandates can be judged
     */
    public boolean isOpen() {
        return !unknown().isEmpty();
    }

    /**
     * The mandates that were renewed more often than they may be.
     *
     * @return for each the holder, with both numbers
     */
    public List<GovernanceDetail> tooOften() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            for (int j = 0; j < body.mandates().size(); j++) {
                Mandate mandate = body.mandates().get(j);
                if (body.renewals().filter(max -> mandate.renewed() > max).isPresent()) {
                    found.add(GovernanceDetail.stated(
                            mandate.holder().role(),
                            mandate.renewed() + " / " + body.renewals().get(),
                            place.path() + "." + i + ".mandates." + j + ".renewed",
                            supposed));
                }
            }
        }
        return found;
    }

    /**
     * What is missing: of a body some of whose mandates were renewed, how often they may be; of one that limits renewals, its mandates. A mandate
     * that was never renewed waits for nothing.
     *
     * @return the facts that are not stated
     */
    public List<GovernanceDetail> unknown() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            String at = place.path() + "." + i;
            if (body.renewals().isPresent() && body.mandates().isEmpty()) {
                found.add(GovernanceDetail.unstated(called(body), at + ".mandates"));
            }
            if (body.renewals().isEmpty() && body.mandates().stream().anyMatch(mandate -> mandate.renewed() > 0)) {
                found.add(GovernanceDetail.unstated(called(body), at + ".renewals"));
            }
        }
        return found;
    }

    /**
     * The first of {@link #unknown()}; there must be one.
     *
     * @return a fact that is not stated
     */
    public DossierFact lacking() {
        return unknown().get(0);
    }

    /** What the document calls a body, or else its kind. */
    static String called(Body body) {
        return body.name().orElse(body.kind().name());
    }
}
