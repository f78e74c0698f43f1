package fr.cpts.model.indicator;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Ratio;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was measured of an indicator for one contract year, and how far the three parties agree on it.
 *
 * @param value the figure that was measured
 * @param done whether it was done, for an indicator that is not a figure
 * @param on the day it was measured, or done
 * @param source who measured it
 * @param evidence whether the evidence asked for is there
 * @param status who agrees with it
 * @param agreedShare the share reached, from 0 to 1, where the three parties agreed on one directly
 * @param note anything else
 */
public record Measurement(
        Optional<Quantity> value,
        Optional<Boolean> done,
        Optional<LocalDate> on,
        Optional<String> source,
        Optional<Evidence> evidence,
        Optional<Status> status,
        Optional<Ratio> agreedShare,
        Optional<String> note) {

    /** Whether the evidence asked for is there. */
    public enum Evidence {
        /** It is there. */
        PRESENT,
        /** It is not there yet. */
        MISSING,
        /** It is there and disputed. */
        CONTESTED
    }

    /** Who agrees with a measurement. */
    public enum Status {
        /** The community proposes it. */
        PROPOSED,
        /** The community, the Assurance Maladie and the ARS agreed on it. */
        AGREED
    }

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a share is not from 0 to 1 or a text is blank
     */
    public Measurement {
        TextChecks.checkNotBlank("source", source);
        TextChecks.checkNotBlank("note", note);
        if (agreedShare.filter(share -> !share.isProper()).isPresent()) {
            throw new InvalidFactException("agreedShare", ModelMessage.of("measurement.agreed-share"));
        }
    }

    /** {@return whether nothing speaks against it; false when its evidence is missing or contested, or the community alone proposes it} */
    public boolean isProven() {
        return evidence.filter(shown -> shown != Evidence.PRESENT).isEmpty()
                && status.filter(Status.PROPOSED::equals).isEmpty();
    }
}
