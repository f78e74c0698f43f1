package fr.cpts.model.governance;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GovernanceTest {

    @Test
    void aCodeIsThatOfOneCollege() {
        assertRefused(
                "colleges.1.code",
                "a code names one college only",
                () -> governance(List.of(college("1"), college("1")), List.of()));
    }

    @Test
    void anOfficeIsReservedToCollegesThatAreListed() {
        assertEquals(
                1,
                governance(List.of(college("1")), List.of(office("1", "1")))
                        .offices()
                        .size());
        assertRefused(
                "offices.0.eligibleColleges",
                "a college that is referred to is one of governance.colleges: 1, 2",
                () -> governance(List.of(college("2"), college("1")), List.of(office("3", "1"))));
        assertRefused(
                "offices.0.eligibleColleges",
                "a college that is referred to is one of governance.colleges: there is none",
                () -> governance(List.of(), List.of(office("3", "1"))));
    }

    @Test
    void aHolderComesFromACollegeThatIsListed() {
        assertRefused(
                "offices.0.holders.0.college",
                "a college that is referred to is one of governance.colleges: 1",
                () -> governance(List.of(college("1")), List.of(office("1", "2"))));
    }

    private static College college(String code) {
        return new College(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static Office office(String eligible, String college) {
        Participant holder = new Participant(
                "infirmier",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(college),
                Optional.empty());
        return new Office("Président", Optional.empty(), Set.of(eligible), List.of(holder), Optional.empty(), Map.of());
    }

    private static Governance governance(List<College> colleges, List<Office> offices) {
        return new Governance(
                List.of(),
                colleges,
                List.of(),
                offices,
                List.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
