package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.taxonomy.Profession;
import java.util.Map;
import java.util.Optional;

/**
 * How many professionals of one kind practise in a territory: one row of the table of the care offer.
 *
 * @param label the kind as the document names it, such as {@code Cardiologue}
 * @param profession the profession in the Code de la santé publique, when it is known
 * @param total how many in all, when the document says so
 * @param byDepartement how many in each département, by its code
 * @param byAge how many of an age, such as {@code >60}
 */
public record ProfessionalCount(
        String label,
        Optional<Profession> profession,
        Optional<Figure> total,
        Map<String, Figure> byDepartement,
        Map<String, Figure> byAge) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when the label is blank
     */
    public ProfessionalCount {
        TextChecks.checkName("label", label);
        byDepartement = Bounds.map("byDepartement", byDepartement);
        byAge = Bounds.map("byAge", byAge);
        TextChecks.checkKeys("byDepartement", byDepartement.keySet());
        TextChecks.checkKeys("byAge", byAge.keySet());
    }
}
