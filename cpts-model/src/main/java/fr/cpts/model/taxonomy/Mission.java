package fr.cpts.model.taxonomy;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.util.List;

/**
 * A mission that the agreement finances, known by its code: accès aux soins, parcours, prévention, crise, qualité, accompagnement.
 *
 * <p>A value and not a closed list: a later avenant brings a new mission as data. Its status (socle or complementary) depends on the version
 * of the agreement and is a legal value, not a property of the mission.
 *
 * @param code capital letters, digits and underscores, such as {@code ACCES_SOINS}
 */
public record Mission(String code) implements Comparable<Mission>, Term {

    /** Access to care: finding a médecin traitant, and unscheduled care (SNP). */
    public static final Mission ACCES_SOINS = new Mission("ACCES_SOINS");

    /** Multi-professional pathways around the patient. */
    public static final Mission PARCOURS = new Mission("PARCOURS");

    /** Territorial prevention. */
    public static final Mission PREVENTION = new Mission("PREVENTION");

    /** Answer to serious health crises; since avenant 2. */
    public static final Mission CRISE = new Mission("CRISE");

    /** Quality and appropriateness of care. */
    public static final Mission QUALITE = new Mission("QUALITE");

    /** Support to health professionals of the territory. */
    public static final Mission ACCOMPAGNEMENT = new Mission("ACCOMPAGNEMENT");

    private static final List<Mission> KNOWN =
            List.of(ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT);

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the code is not made of capital letters, digits and underscores
     */
    public Mission {
        if (!Codes.isCode(code)) {
            throw new InvalidFactException(ModelMessage.of("mission.code"));
        }
    }

    /**
     * Reads a code; the inverse of {@link #toString()}.
     *
     * @param code the code
     * @return the mission
     * @throws InvalidFactException when it is no code
     */
    public static Mission parse(String code) {
        return new Mission(code);
    }

    /** {@return the missions of the agreement up to avenant 2, in its order} */
    public static List<Mission> known() {
        return KNOWN;
    }

    /** {@return the envelope of the same code} */
    public Envelope envelope() {
        return new Envelope(code);
    }

    /** Orders missions as the agreement does; later ones follow by code. */
    @Override
    public int compareTo(Mission other) {
        return envelope().compareTo(other.envelope());
    }

    @Override
    public String taxonomy() {
        return "mission";
    }

    @Override
    public String toString() {
        return code;
    }
}
