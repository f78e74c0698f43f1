package fr.cpts.model.community;

import fr.cpts.model.fact.TextChecks;
import java.util.Optional;

/**
 * The numbers of a community in public registries, as the document writes them; a number of the wrong shape can be read, and a rule judges it.
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
