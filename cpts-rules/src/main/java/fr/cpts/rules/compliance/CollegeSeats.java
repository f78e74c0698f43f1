package fr.cpts.rules.compliance;

import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Governance;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The seats of the board that the colleges have, those that are held, and how many the board has at most.
 *
 * @param colleges the colleges
 * @param max how many members the board has at most, or nothing when the dossier is silent
 * @param maxAt where that stands, or would stand
 * @param supposed the places of the dossier that are hypotheses
 * @param place where the colleges stand
 */
public record CollegeSeats(
        List<College> colleges, Optional<Integer> max, String maxAt, Set<String> supposed, DossierPath place)
        implements DossierFact {

    /** Copies the components. */
    public CollegeSeats {
        colleges = List.copyOf(colleges);
    }

    /** The seats in a governance; of several boards, the first counts. */
    public static CollegeSeats of(Governance governance, Set<String> supposed, DossierPath place) {
        for (int i = 0; i < governance.bodies().size(); i++) {
            Body body = governance.bodies().get(i);
            if (body.kind() == Body.Kind.BOARD) {
                String at = "governance.bodies." + i + ".maxMembers";
                return new CollegeSeats(governance.colleges(), body.maxMembers(), at, supposed, place);
            }
        }
        return new CollegeSeats(governance.colleges(), Optional.empty(), "governance.bodies", supposed, place);
    }

    /**
     * Whether there are colleges to which the board could give seats.
     *
     * @return false when the dossier knows no college
     */
    @Override
    public boolean isStated() {
        return !colleges.isEmpty();
    }

    @Override
    public String shown() {
        return colleges.stream()
                        .map(College::seats)
                        .flatMap(Optional::stream)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" + "))
                + max.map(number -> " / " + number).orElse("");
    }

    /**
     * Whether the seats can be compared with the board: its most is stated, and the seats of each college are.
     *
     * @return false when one of them is not
     */
    public boolean isComparable() {
        return max.isPresent()
                && colleges.stream().allMatch(college -> college.seats().isPresent());
    }

    /**
     * Whether the seats that are stated are already more than the board has.
     *
     * @return false when they are as many or fewer, or its most is not stated
     */
    public boolean isAboveMax() {
        int seats = colleges.stream()
                .map(College::seats)
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .sum();
        return max.filter(number -> seats > number).isPresent();
    }

    /**
     * What is missing for the seats to be compared with the board: its most, or the seats of a college, the first of several. Something must be.
     *
     * @return the fact that is not stated
     */
    public DossierFact lacking() {
        if (max.isPresent()) {
            for (int i = 0; i < colleges.size(); i++) {
                if (colleges.get(i).seats().isEmpty()) {
                    return GovernanceDetail.unstated(colleges.get(i).code(), place.path() + "." + i + ".seats");
                }
            }
        }
        return GovernanceDetail.unstated(Body.Kind.BOARD.name(), maxAt);
    }

    /**
     * Whether for some college both its seats and those who hold them are stated.
     *
     * @return true when there is something to compare
     */
    public boolean isHeld() {
        return colleges.stream()
                .anyMatch(college ->
                        college.seats().isPresent() && !college.members().isEmpty());
    }

    /**
     * Whether in some college more people hold seats than it has.
     *
     * @return false also when there is nothing to compare
     */
    public boolean isOverfilled() {
        return !tooManyHeld().isEmpty();
    }

    /**
     * The colleges in which more people hold seats than there are.
     *
     * @return the people who hold seats in each
     */
    public List<GovernanceDetail> tooManyHeld() {
        List<GovernanceDetail> found = new ArrayList<>();
        for (int i = 0; i < colleges.size(); i++) {
            College college = colleges.get(i);
            if (college.seats().filter(seats -> college.held() > seats).isPresent()) {
                found.add(GovernanceDetail.stated(
                        college.code(),
                        college.held() + " / " + college.seats().get(),
                        place.path() + "." + i + ".members",
                        supposed));
            }
        }
        return found;
    }
}
