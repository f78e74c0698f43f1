package fr.cpts.model.community;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.message.ModelMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territory that the health project identifies.
 *
 * <p>No scale is imposed by the texts. A perimeter is given by its communes, or as an intercommunality with some communes added or left out.
 *
 * @param populations its population figures, each under a key of its own that a contract may designate; sources disagree, so there may be several
 * @param perimeter the perimeter in the document's words
 * @param groups the intercommunalities and sectors that make it
 * @param communes its communes, when they are listed
 * @param communeCount how many communes it has, when stated
 * @param areaKm2 its area, in square kilometres
 * @param densityPerKm2 its inhabitants per square kilometre
 * @param borders the départements or territories that it touches
 * @param neighbours the communities beside it
 * @param places other places that the document names, such as its seat or centres of care
 * @param professionals the table of its care offer
 * @param facilities its structures and those that serve it
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Territory(
        Map<String, PopulationFigure> populations,
        Optional<String> perimeter,
        List<CommuneGroup> groups,
        List<String> communes,
        Optional<Integer> communeCount,
        Optional<Figure> areaKm2,
        Optional<Figure> densityPerKm2,
        List<String> borders,
        List<String> neighbours,
        List<String> places,
        List<ProfessionalCount> professionals,
        List<Facility> facilities,
        Map<String, Mark> marks)
        implements DossierPart {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when more communes are listed than there are, a text is blank, or a mark is misplaced
     */
    public Territory {
        populations = Bounds.map("populations", populations);
        groups = Bounds.list("groups", groups);
        communes = Bounds.list("communes", communes);
        borders = Bounds.list("borders", borders);
        neighbours = Bounds.list("neighbours", neighbours);
        places = Bounds.list("places", places);
        professionals = Bounds.list("professionals", professionals);
        facilities = Bounds.list("facilities", facilities);
        TextChecks.checkKeys("populations", populations.keySet());
        TextChecks.checkNotBlank("perimeter", perimeter);
        TextChecks.checkLine("borders", borders);
        TextChecks.checkLine("neighbours", neighbours);
        TextChecks.checkLine("places", places);
        TextChecks.checkName("communes", communes);
        int listed = communes.size();
        if (communeCount.filter(count -> count < Math.max(1, listed)).isPresent()) {
            throw new InvalidFactException("communeCount", ModelMessage.of("commune.fewer-than-listed", listed));
        }
        marks = Mark.checked(
                marks,
                Territory.class,
                populations,
                perimeter,
                groups,
                communes,
                communeCount,
                areaKm2,
                densityPerKm2,
                borders,
                neighbours,
                places,
                professionals,
                facilities);
    }

    /**
     * A territory of which only population figures are known.
     *
     * @param populations the figures
     */
    public Territory(Map<String, PopulationFigure> populations) {
        this(
                populations,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
