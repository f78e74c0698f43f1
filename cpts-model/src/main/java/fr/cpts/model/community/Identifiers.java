package fr.cpts.model.community;

import fr.cpts.model.fact.TextChecks;
import java.util.Optional;

/**
 * The numbers that registries know a community by, as the document writes them; their shape is a rule, not a condition to be read.
 *
 * @param finess the FINESS number (category 604), nine characters
 * @param rna the number in the Répertoire national des associations, W and nine digits
 * @param siret the SIRET number, fourteen digits
 */
public record Identifiers(Optional<String> finess, Optional<String> rna, Optional<String> siret) {

    /**
     * Checks the components.
     *
     * @throws fr.cpts.model.fact.InvalidFactException when a number is not one line
     */
    public Identifiers {
        TextChecks.checkLine("finess", finess);
        TextChecks.checkLine("rna", rna);
        TextChecks.checkLine("siret", siret);
    }
}
