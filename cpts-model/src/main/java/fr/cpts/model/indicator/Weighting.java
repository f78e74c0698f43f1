package fr.cpts.model.indicator;

import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import java.util.Map;
import java.util.Optional;

/**
 * What an indicator decides of the variable part of its mission (pondération).
 *
 * @param weight what it weighs, by contract year; in a year without weight it is followed, not paid
 * @param group a name that is shared by the indicators that one weight covers
 * @param scale what reaching a part of the target pays, by contract year, when the contract says so
 * @param cap the maximum that is paid for it, where the document adds one to the weight
 * @param condition what must happen for it to be paid, where the document sets a condition
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Weighting(
        Yearly<Weight> weight,
        Optional<String> group,
        Yearly<Scale> scale,
        Optional<Euros> cap,
        Optional<String> condition,
        Map<String, Mark> marks)
        implements Group {

    private static final Weighting NONE =
            new Weighting(Yearly.none(), Optional.empty(), Yearly.none(), Optional.empty(), Optional.empty(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a text is blank, the cap is negative, or a mark is misplaced
     */
    public Weighting {
        TextChecks.checkName("group", group);
        group.ifPresent(of -> TextChecks.checkCode("group", of));
        if (cap.filter(Euros::isNegative).isPresent()) {
            throw new InvalidFactException("cap", ModelMessage.of("indicator.cap"));
        }
        TextChecks.checkNotBlank("condition", condition);
        marks = Mark.checked(marks, Weighting.class, weight, group, scale, cap, condition);
    }

    /** {@return the weighting of an indicator that is followed and not paid} */
    public static Weighting none() {
        return NONE;
    }
}
