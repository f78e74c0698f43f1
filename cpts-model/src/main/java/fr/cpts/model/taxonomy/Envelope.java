package fr.cpts.model.taxonomy;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.util.Comparator;
import java.util.List;

/**
 * A sum that may be spent on one purpose and no other: the running costs, a mission, or one of the two set-ups for unscheduled care (SNP).
 * Envelopes are not fungible.
 *
 * @param code capital letters, digits and underscores; the code of the mission for a mission
 */
public record Envelope(String code) implements Comparable<Envelope> {

    /** Running costs (fonctionnement): coordination, tools. Not a mission. */
    public static final Envelope FONCTIONNEMENT = new Envelope("FONCTIONNEMENT");

    /** Compensation of the activity lost to unscheduled care; free use; an envelope of its own until avenant 2. */
    public static final Envelope SNP_COMPENSATION = new Envelope("SNP_COMPENSATION");

    /** Treatment and orientation of requests for unscheduled care; earmarked; an envelope of its own until avenant 2. */
    public static final Envelope SNP_ORIENTATION = new Envelope("SNP_ORIENTATION");

    private static final List<String> ORDER = List.of(
            "FONCTIONNEMENT",
            "ACCES_SOINS",
            "SNP_COMPENSATION",
            "SNP_ORIENTATION",
            "PARCOURS",
            "PREVENTION",
            "CRISE",
            "QUALITE",
            "ACCOMPAGNEMENT");

    private static final Comparator<Envelope> IN_ORDER =
            Comparator.comparingInt(Envelope::rank).thenComparing(Envelope::code);

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the code is not made of capital letters, digits and underscores
     */
    public Envelope {
        if (!Codes.isCode(code)) {
            throw new InvalidFactException(ModelMessage.of("envelope.code"));
        }
    }

    private int rank() {
        int rank = ORDER.indexOf(code);
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Orders envelopes as the agreement's table does; later ones follow by code. */
    @Override
    public int compareTo(Envelope other) {
        return IN_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
