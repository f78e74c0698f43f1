package fr.cpts.rules.compliance;

import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Office;
import fr.cpts.model.governance.Participant;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The offices that are reserved to colleges, with those who hold them.
 *
 * @param governance where offices and colleges stand
 * @param supposed the places of the dossier that are hypotheses
 * @param place where the offices stand
 */
public record ReservedOffices(Governance governance, Set<String> supposed, DossierPath place) implements DossierFact {

    /**
     * Whether some office is reserved.
     *
     * @return false when every office is open to all
     */
    @Override
    public boolean isStated() {
        return governance.offices().stream().anyMatch(ReservedOffices::isReserved);
    }

    private static boolean isReserved(Office office) {
        return !office.eligibleColleges().isEmpty();
    }

    /**
     * Whether somebody holds an office who comes from a college without a right to it.
     *
     * @return false also when it is not known
     */
    public boolean isTaken() {
        return !ineligible().isEmpty();
    }

    /**
     * Whether it is not known by whom an office is held, or from which college its holder comes.
     *
     * @return false when each office has holders whose colleges are known
     */
    public boolean isOpen() {
        return !unknown().isEmpty();
    }

    /**
     * Those who hold an office that is reserved to colleges other than theirs.
     *
     * @return for each the office, with the college they come from
     */
    public List<GovernanceDetail> ineligible() {
        List<GovernanceDetail> found = new ArrayList<>();
        Map<String, List<String>> byPerson = byPerson();
        for (int i = 0; i < governance.offices().size(); i++) {
            Office office = governance.offices().get(i);
            for (int j = 0; j < office.holders().size(); j++) {
                List<String> from = collegesOf(office.holders().get(j), byPerson);
                if (isReserved(office)
                        && !from.isEmpty()
                        && from.stream().noneMatch(office.eligibleColleges()::contains)) {
                    found.add(GovernanceDetail.stated(office.title(), String.join(", ", from), at(i, j), supposed));
                }
            }
        }
        return found;
    }

    /**
     * What is missing of the offices that are reserved: who holds one, or the college of a holder.
     *
     * @return the facts that are not stated
     */
    public List<GovernanceDetail> unknown() {
        List<GovernanceDetail> found = new ArrayList<>();
        Map<String, List<String>> byPerson = byPerson();
        for (int i = 0; i < governance.offices().size(); i++) {
            Office office = governance.offices().get(i);
            if (isReserved(office) && office.holders().isEmpty()) {
                found.add(GovernanceDetail.unstated(office.title(), place.path() + "." + i + ".holders"));
            }
            for (int j = 0; j < office.holders().size(); j++) {
                if (isReserved(office)
                        && collegesOf(office.holders().get(j), byPerson).isEmpty()) {
                    found.add(GovernanceDetail.unstated(office.title(), at(i, j)));
                }
            }
        }
        return found;
    }

    /**
     * The first of {@link #unknown()}; there must be one.
     *
     * @return a fact that is not stated
     */
    public DossierFact lacking() {
        return unknown().get(0);
    }

    private String at(int office, int holder) {
        return place.path() + "." + office + ".holders." + holder + ".college";
    }

    /** The college that is stated of the holder; otherwise those that list the same person among their members. */
    private static List<String> collegesOf(Participant holder, Map<String, List<String>> byPerson) {
        return holder.college()
                .map(List::of)
                .or(() -> holder.person().map(byPerson::get))
                .orElse(List.of());
    }

    /** The colleges that list each person, in their order. */
    private Map<String, List<String>> byPerson() {
        Map<String, List<String>> colleges = new HashMap<>();
        for (College college : governance.colleges()) {
            college.members().stream()
                    .flatMap(member -> member.person().stream())
                    .distinct()
                    .forEach(person -> colleges.computeIfAbsent(person, one -> new ArrayList<>())
                            .add(college.code()));
        }
        return colleges;
    }
}
