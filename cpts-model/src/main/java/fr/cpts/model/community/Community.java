package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who a community is. Some documents (the annex of a contract) do not even name it.
 *
 * @param name its name, when the document gives one
 * @param aliases its other names, former or variant
 * @param legalForm its legal form, when known
 * @param departements the codes of its départements, such as {@code 35} or {@code 2A}
 * @param regions the names of its régions
 * @param identifiers its numbers in public registries
 * @param foundedOn the day it was founded, under whatever form
 * @param legalFormSince the day its present legal form was taken
 * @param history what happened in its life
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Community(
        Optional<String> name,
        List<String> aliases,
        Optional<LegalForm> legalForm,
        List<String> departements,
        List<String> regions,
        Optional<Identifiers> identifiers,
        Optional<LocalDate> foundedOn,
        Optional<LocalDate> legalFormSince,
        History history,
        Map<String, Mark> marks)
        implements DossierPart {

    private static final Pattern DEPARTEMENT = Pattern.compile("[0-9][0-9AB]|97[1-8]");

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a name is blank, a département is not its code, the legal form was taken before the foundation, or a mark is
     *     misplaced
     */
    public Community {
        if (name.isPresent() && name.get().isBlank()) {
            throw new InvalidFactException("name", ModelMessage.of("community.name"));
        }
        TextChecks.checkLine("name", name);
        aliases = Bounds.list("aliases", aliases);
        TextChecks.checkLine("aliases", aliases);
        departements = Bounds.list("departements", departements);
        regions = Bounds.list("regions", regions);
        TextChecks.checkLine("regions", regions);
        for (String departement : departements) {
            if (!DEPARTEMENT.matcher(departement).matches()) {
                throw new InvalidFactException("departements", ModelMessage.of("community.departement", departement));
            }
        }
        if (foundedOn.isPresent()
                && legalFormSince.filter(foundedOn.get()::isAfter).isPresent()) {
            throw new InvalidFactException(
                    "legalFormSince", ModelMessage.of("community.form-before-foundation", foundedOn.get()));
        }
        marks = Mark.checked(
                marks,
                Community.class,
                name,
                aliases,
                legalForm,
                departements,
                regions,
                identifiers,
                foundedOn,
                legalFormSince,
                history);
    }

    /**
     * {@return a community of which only the name is known}
     *
     * @param name the name
     */
    public static Community named(String name) {
        return new Community(
                Optional.of(name),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                History.none(),
                Map.of());
    }
}
