package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.function.Predicate;

/**
 * All facts of one topic of the governance, stated or not: a criterion of the whole governance speaks of them together. There is no such fact for a
 * topic that the dossier does not mention.
 *
 * @param topic what it is about
 * @param details the facts, one or more, in the order of the dossier
 * @param place their place in the dossier
 */
public record GovernanceStated(Matter topic, List<GovernanceDetail> details, DossierPath place) implements DossierFact {

    /** A topic of governance. */
    public enum Matter {
        /** Those who hold the seats of a college. */
        SEATS,
        /** The offices that are reserved to colleges. */
        OFFICES,
        /** The mandates and their renewals. */
        MANDATES,
        /** The meetings of the bodies. */
        MEETINGS,
        /** The sections of the commissions of the agreement. */
        SECTIONS,
        /** The votes that members of the commissions of the agreement hold. */
        MEMBER_VOTES
    }

    /** Copies the components. */
    public GovernanceStated {
        details = List.copyOf(details);
    }

    @Override
    public boolean isStated() {
        return true;
    }

    /** {@return whether one of the facts is not settled yet} */
    public boolean isOpen() {
        return details.stream().anyMatch(GovernanceDetail::isOpen);
    }

    /** {@return the facts that are not settled yet} */
    public List<GovernanceDetail> awaited() {
        return those(GovernanceDetail.class, GovernanceDetail::isOpen);
    }

    /**
     * {@return the facts of one type that meet a condition, in the order of the dossier}
     *
     * @param <F> their type
     * @param type their type
     * @param wanted which of that type
     */
    public <F extends GovernanceDetail> List<F> those(Class<F> type, Predicate<? super F> wanted) {
        return details.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .toList();
    }
}
