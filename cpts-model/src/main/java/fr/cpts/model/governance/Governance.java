package fr.cpts.model.governance;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.ModelMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a community governs itself, as far as its documents say.
 *
 * @param categories the kinds of membership
 * @param colleges the collèges
 * @param bodies the bodies that meet and decide
 * @param offices the offices
 * @param commissions the commissions
 * @param team the people who coordinate and assist, employed or to be recruited
 * @param membership how many members or participants the document counts, each with what is counted
 * @param indemnities what is paid for the time of those who hold offices, in the document's words
 * @param tools the tools in use, such as a messaging or coordination service
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Governance(
        List<MemberCategory> categories,
        List<College> colleges,
        List<Body> bodies,
        List<Office> offices,
        List<Commission> commissions,
        List<Participant> team,
        Map<String, Quantity> membership,
        Optional<String> indemnities,
        List<String> tools,
        Map<String, Mark> marks)
        implements DossierPart {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when two colleges have one code, an office or a person is of a college that is not listed, or a mark is misplaced
     */
    public Governance {
        categories = Bounds.list("categories", categories);
        colleges = Bounds.list("colleges", colleges);
        bodies = Bounds.list("bodies", bodies);
        offices = Bounds.list("offices", offices);
        commissions = Bounds.list("commissions", commissions);
        team = Bounds.list("team", team);
        membership = Bounds.map("membership", membership);
        tools = Bounds.list("tools", tools);
        TextChecks.checkKeys("membership", membership.keySet());
        TextChecks.checkNotBlank("indemnities", indemnities);
        TextChecks.checkName("tools", tools);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < colleges.size(); i++) {
            if (!codes.add(colleges.get(i).code())) {
                throw new InvalidFactException("colleges." + i + ".code", ModelMessage.of("college.code-twice"));
            }
        }
        for (int i = 0; i < offices.size(); i++) {
            for (String eligible : offices.get(i).eligibleColleges()) {
                checkCollege("offices." + i + ".eligibleColleges", eligible, codes);
            }
            for (int j = 0; j < offices.get(i).holders().size(); j++) {
                Optional<String> college = offices.get(i).holders().get(j).college();
                if (college.isPresent()) {
                    checkCollege("offices." + i + ".holders." + j + ".college", college.get(), codes);
                }
            }
        }
        marks = Mark.checked(
                marks,
                Governance.class,
                categories,
                colleges,
                bodies,
                offices,
                commissions,
                team,
                membership,
                indemnities,
                tools);
    }

    private static void checkCollege(String place, String code, Set<String> codes) {
        if (!codes.contains(code)) {
            throw new InvalidFactException(
                    place,
                    ModelMessage.of("college.unknown", codes.stream().sorted().toList()));
        }
    }

    /** {@return how many posts of coordination are planned or filled: the people of the team, 0 when none is stated} */
    public int posts() {
        return team.stream().mapToInt(Participant::people).sum();
    }
}
