package fr.cpts.rules.envelope;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import java.util.List;
import java.util.Optional;

/**
 * An envelope that the version of a contract year knows and that is not due in it, with the reason.
 *
 * @param financed the contract year
 * @param envelope the envelope
 * @param reason why it is not due, the key of a text for people
 */
public record NotDue(FinancedYear financed, Envelope envelope, String reason) implements Conclusion {
    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("not-due." + reason, envelope));
    }

    @Override
    public List<Object> settles() {
        return EnvelopeYear.settles(financed, envelope);
    }
}
