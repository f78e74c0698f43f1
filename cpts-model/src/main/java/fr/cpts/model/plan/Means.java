package fr.cpts.model.plan;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.MeansKind;
import java.util.Optional;

/**
 * A means of an action: people, things or money.
 *
 * @param kind what it is made of
 * @param text what it is
 * @param etp how much work, in full-time equivalents (ETP), when stated
 * @param amount how much money, when stated
 * @param amountKind whether the amount is fixed, a maximum, or a cost that the document names and does not quantify
 * @param per what the amount is for, such as {@code formation}, when it is for each of several
 * @param note what the document adds
 */
public record Means(
        MeansKind kind,
        Optional<String> text,
        Optional<Figure> etp,
        Optional<Euros> amount,
        Optional<AmountKind> amountKind,
        Optional<String> per,
        Optional<String> note) {

    /** What an amount is. */
    public enum AmountKind {
        /** It is what it costs. */
        FIXED,
        /** It is the maximum that it may cost. */
        MAXIMUM,
        /** It costs something, and the document does not say how much. */
        UNQUANTIFIED
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a number is negative, or an unquantified cost has an amount
     */
    public Means {
        TextChecks.checkNotBlank("text", text);
        TextChecks.checkName("per", per);
        TextChecks.checkNotBlank("note", note);
        if (etp.flatMap(Figure::number).filter(time -> time.signum() < 0).isPresent()) {
            throw new InvalidFactException("etp", ModelMessage.of("means.time"));
        }
        if (amount.filter(Euros::isNegative).isPresent()) {
            throw new InvalidFactException("amount", ModelMessage.of("means.cost"));
        }
        if (amount.isPresent()
                && amountKind.filter(AmountKind.UNQUANTIFIED::equals).isPresent()) {
            throw new InvalidFactException("amountKind", ModelMessage.of("means.quantified"));
        }
    }
}
