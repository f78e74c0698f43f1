package fr.cpts.rules.compliance;

import fr.cpts.model.governance.College;
import fr.cpts.model.measure.Quantity;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The shares of the votes of the colleges together.
 *
 * @param colleges the colleges; empty when the dossier is silent
 * @param place where they stand
 */
public record CollegeVotes(List<College> colleges, DossierPath place) implements DossierFact {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Copies the components. */
    public CollegeVotes {
        colleges = List.copyOf(colleges);
    }

    @Override
    public boolean isStated() {
        return colleges.stream().anyMatch(college -> college.voteShare().isPresent());
    }

    @Override
    public String shown() {
        return colleges.stream()
                .map(College::voteShare)
                .flatMap(Optional::stream)
                .map(Quantity::toString)
                .collect(Collectors.joining(" + "));
    }

    /**
     * Whether there are colleges, and each has its share.
     *
     * @return false also when no college is known
     */
    public boolean isAllStated() {
        return !colleges.isEmpty()
                && colleges.stream().allMatch(college -> college.voteShare().isPresent());
    }

    /**
     * Whether the shares that are stated make the whole, exactly.
     *
     * @return false when they make less or more
     */
    public boolean isWhole() {
        return sum().compareTo(WHOLE) == 0;
    }

    /**
     * Whether the shares that are stated already make more than the whole, whatever those that are not.
     *
     * @return false when they make the whole or less
     */
    public boolean isAboveWhole() {
        return sum().compareTo(WHOLE) > 0;
    }

    /**
     * What is missing for the shares to be added up: the share of a college, the first of several; or the colleges. Something must be.
     *
     * @return the fact that is not stated
     */
    public DossierFact lacking() {
        for (int i = 0; i < colleges.size(); i++) {
            if (colleges.get(i).voteShare().isEmpty()) {
                return GovernanceDetail.unstated(colleges.get(i).code(), place.path() + "." + i + ".voteShare");
            }
        }
        return this;
    }

    private BigDecimal sum() {
        return colleges.stream()
                .map(College::voteShare)
                .flatMap(Optional::stream)
                .map(Quantity::number)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
