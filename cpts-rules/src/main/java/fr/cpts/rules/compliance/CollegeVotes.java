package fr.cpts.rules.compliance;

import fr.cpts.model.measure.Quantity;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The shares of the votes of the colleges together.
 *
 * @param shares the shares that are stated, in percent
 * @param awaited the shares that are not, or the colleges when none is known
 * @param place the place of the colleges in the dossier
 */
public record CollegeVotes(List<Quantity> shares, List<NotStated> awaited, DossierPath place) implements DossierFact {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Copies the components. */
    public CollegeVotes {
        shares = List.copyOf(shares);
        awaited = List.copyOf(awaited);
    }

    @Override
    public boolean isStated() {
        return !shares.isEmpty();
    }

    @Override
    public String shown() {
        return shares.stream().map(Quantity::toString).collect(Collectors.joining(" + "));
    }

    /** {@return whether the share of each college is stated} */
    public boolean isComplete() {
        return awaited.isEmpty();
    }

    /** {@return what is asked for first, where something is not stated} */
    public NotStated firstAwaited() {
        return awaited.get(0);
    }

    /** {@return whether the shares that are stated add up to exactly 100 %} */
    public boolean isWhole() {
        return sum().compareTo(WHOLE) == 0;
    }

    /** {@return whether the shares that are stated already add up to more than 100 %, whatever the others are} */
    public boolean isAboveWhole() {
        return sum().compareTo(WHOLE) > 0;
    }

    private BigDecimal sum() {
        return shares.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
