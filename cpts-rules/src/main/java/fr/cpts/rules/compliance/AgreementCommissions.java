package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Commission.Section;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.parameter.LegalNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commissions of the agreement, national, regional and local, among all that the dossier knows.
 *
 * @param commissions all commissions
 * @param supposed the places of the dossier that are hypotheses
 * @param place where they stand
 */
public record AgreementCommissions(List<Commission> commissions, Set<String> supposed, DossierPath place)
        implements DossierFact {

    private static final Set<CommissionKind> OF_THE_AGREEMENT =
            Set.of(CommissionKind.CPN, CommissionKind.CPR, CommissionKind.CPL);

    /** Copies the components. */
    public AgreementCommissions {
        commissions = List.copyOf(commissions);
    }

    /**
     * Whether the dossier knows a commission of the agreement.
     *
     * @return false when it knows only those of the community
     */
    @Override
    public boolean isStated() {
        return commissions.stream().anyMatch(AgreementCommissions::isOfTheAgreement);
    }

    private static boolean isOfTheAgreement(Commission commission) {
        return OF_THE_AGREEMENT.contains(commission.kind());
    }

    /**
     * Whether the sections of a commission do not hold equal votes.
     *
     * @return false also when there are no two sections to compare
     */
    public boolean isUnequal() {
        return !withoutParity().isEmpty();
    }

    /**
     * Whether a commission has no two sections to compare.
     *
     * @return false when each has
     */
    public boolean isSectionMissing() {
        return !withoutSections().isEmpty();
    }

    /**
     * The commissions of which the sections do not hold equal votes.
     *
     * @return for each the votes of its sections
     */
    public List<GovernanceDetail> withoutParity() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < commissions.size(); i++) {
            Commission commission = commissions.get(i);
            if (isOfTheAgreement(commission)
                    && commission.sections().stream()
                                    .map(Section::votes)
                                    .distinct()
                                    .count()
                            > 1) {
                found.add(GovernanceDetail.stated(
                        commission.name(),
                        commission.sections().stream()
                                .map(section -> section.name() + ": " + section.votes())
                                .collect(Collectors.joining(", ")),
                        place.path() + "." + i + ".sections",
                        supposed));
            }
        }
        return found;
    }

    /**
     * The commissions of which fewer than two sections are stated.
     *
     * @return the sections of each, not stated
     */
    public List<GovernanceDetail> withoutSections() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < commissions.size(); i++) {
            if (isOfTheAgreement(commissions.get(i))
                    && commissions.get(i).sections().size() < 2) {
                found.add(GovernanceDetail.unstated(commissions.get(i).name(), place.path() + "." + i + ".sections"));
            }
        }
        return found;
    }

    /**
     * The first of {@link #withoutSections()}; there must be one.
     *
     * @return a fact that is not stated
     */
    public DossierFact lackingSections() {
        return withoutSections().get(0);
    }

    /**
     * Whether a member holds, or may hold, more votes than the agreement allows.
     *
     * @param max the most that it allows
     * @return false also when it is not known
     */
    public boolean isAbove(LegalNumber max) {
        return !tooManyVotes(max).isEmpty();
    }

    /**
     * Whether it is known neither what the members of a commission hold nor what they may hold.
     *
     * @return false when each commission states one of both
     */
    public boolean isVotesMissing() {
        return !withoutVotes().isEmpty();
    }

    /**
     * Where a member holds, or may hold, more votes than the agreement allows.
     *
     * @param max the most that it allows
     * @return for each the commission, with the votes
     */
    public List<GovernanceDetail> tooManyVotes(LegalNumber max) {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < commissions.size(); i++) {
            Commission commission = commissions.get(i);
            if (!isOfTheAgreement(commission)) {
                continue;
            }
            String at = place.path() + "." + i;
            if (commission
                    .maxVotesPerMember()
                    .filter(votes -> votes > max.number())
                    .isPresent()) {
                found.add(GovernanceDetail.stated(
                        commission.name(),
                        commission.maxVotesPerMember().get().toString(),
                        at + ".maxVotesPerMember",
                        supposed));
            }
            for (int j = 0; j < commission.sections().size(); j++) {
                for (int votes : commission.sections().get(j).votesHeld()) {
                    if (votes > max.number()) {
                        found.add(GovernanceDetail.stated(
                                commission.name(),
                                String.valueOf(votes),
                                at + ".sections." + j + ".votesHeld",
                                supposed));
                    }
                }
            }
        }
        return found;
    }

    /**
     * What is missing of the commissions that state neither how many votes a member may hold nor, for each of their sections, how many each holds.
     *
     * @return the facts that are not stated
     */
    public List<GovernanceDetail> withoutVotes() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < commissions.size(); i++) {
            Commission commission = commissions.get(i);
            if (!isOfTheAgreement(commission) || commission.maxVotesPerMember().isPresent()) {
                continue;
            }
            String at = place.path() + "." + i;
            if (commission.sections().isEmpty()) {
                found.add(GovernanceDetail.unstated(commission.name(), at + ".maxVotesPerMember"));
            }
            for (int j = 0; j < commission.sections().size(); j++) {
                if (commission.sections().get(j).votesHeld().isEmpty()) {
                    found.add(GovernanceDetail.unstated(commission.name(), at + ".sections." + j + ".votesHeld"));
                }
            }
        }
        return found;
    }

    /**
     * The first of {@link #withoutVotes()}; there must be one.
     *
     * @return a fact that is not stated
     */
    public DossierFact lackingVotes() {
        return withoutVotes().get(0);
    }
}
