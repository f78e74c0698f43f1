package fr.cpts.rules.topic;

import static fr.cpts.rules.RuleCase.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.Dossier;
import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Commission.Section;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Mandate;
import fr.cpts.model.governance.Office;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.model.time.Frequency;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.RuleCase;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Criterion.Topic;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How a governance stands to each criterion: of the rules of a criterion, one fires and the others are silent. */
class GovernanceRulesTest {

    private static final LocalDate USUAL_DAY = LocalDate.of(2030, 1, 1);

    private static final List<String> VOTES = List.of(
            "votes: shares of the colleges that sum to the whole meet the criterion",
            "votes: shares of the colleges that do not sum to the whole do not meet the criterion",
            "votes: a share that is not stated leaves the sum of the colleges open");
    private static final List<String> SEATS = List.of(
            "seats: colleges that have no more seats than the board meet the criterion",
            "seats: colleges that have more seats than the board do not meet the criterion",
            "seats: colleges wait for the seats that are not stated, theirs or those of the board");
    private static final List<String> HELD = List.of(
            "seats: colleges with no more holders than seats meet the criterion",
            "seats: a college with more holders than seats does not meet the criterion");
    private static final List<String> OFFICES = List.of(
            "office: reserved offices held by members of a college that has a right to them meet the criterion",
            "office: a reserved office held by a member of a college that has no right to it does not meet the criterion",
            "office: a reserved office waits for its holder, or the college of the holder, when the dossier does not say");
    private static final List<String> MANDATES = List.of(
            "mandate: mandates renewed no more often than the statutes allow meet the criterion",
            "mandate: a mandate renewed more often than the statutes allow does not meet the criterion",
            "mandate: renewals wait for what the statutes allow, or for those who hold the mandates, when the dossier does not say");
    private static final List<String> MEETINGS = List.of(
            "meetings: bodies that met as often as they are to meet the criterion",
            "meetings: a body that met less often than it is to does not meet the criterion",
            "meetings: they wait for what was held or is to be held, or for the end of the year");
    private static final List<String> PARITY = List.of(
            "parity: commissions of the agreement whose sections hold equal votes meet the criterion",
            "parity: a commission of the agreement whose sections hold unequal votes does not meet the criterion",
            "parity: a commission of the agreement waits for its sections when the dossier does not say both");
    private static final String NO_VALUE =
            "member votes: a day on which the maximum is not known leaves the criterion unknown";
    private static final List<String> MEMBER_VOTES = List.of(
            "member votes: members of a commission who hold at most what the agreement allows meet the criterion",
            "member votes: a member of a commission who holds or may hold more than the agreement allows does not meet the criterion",
            "member votes: a commission waits for the votes that its members hold when the dossier does not say");

    @TestFactory
    Stream<DynamicTest> eachCriterionOfGovernanceHasItsOutcome() {
        return RuleCase.tests(cases());
    }

    @Test
    void aDossierWithoutAGovernanceIsNotJudgedByIt() {
        assertEquals(Map.of(), outcomes(Dossier.named("CPTS")));
    }

    @Test
    void aGovernanceOfWhichNothingIsKnownWaitsForItsCollegesOnly() {
        assertEquals(Map.of("COLLEGE_VOTES", "UNKNOWN"), outcomes(dossier(governed())));
    }

    @Test
    void aCriterionIsConcludedOnceHoweverMuchIsMissing() {
        Dossier dossier = dossier(new Governance(
                List.of(),
                List.of(college("1", "", ""), college("2", "", "")),
                List.of(body(Body.Kind.BOARD, 2, Map.of(), "2/year"), body(Body.Kind.BUREAU, 2, Map.of(), "2/year")),
                List.of(office("président", "1"), office("trésorier", "2")),
                List.of(commission(CommissionKind.CPR, 0), commission(CommissionKind.CPL, 0)),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of()));
        assertEquals(
                Map.of(
                        "COLLEGE_VOTES", "UNKNOWN",
                        "BOARD_SEATS", "UNKNOWN",
                        "OFFICE_COLLEGES", "UNKNOWN",
                        "RENEWALS", "UNKNOWN",
                        "MEETINGS", "UNKNOWN",
                        "SECTION_PARITY", "UNKNOWN",
                        "MEMBER_VOTES", "UNKNOWN"),
                outcomes(dossier));
    }

    /** The criteria of governance with their outcomes; a second one of an id shows as both. */
    private static Map<String, String> outcomes(Dossier dossier) {
        Map<String, String> outcomes = new TreeMap<>();
        RuleBook.standard().decide(dossier, USUAL_DAY, Positions.usual()).all(Criterion.class).stream()
                .filter(criterion -> criterion.topic() == Topic.GOVERNANCE)
                .forEach(criterion ->
                        outcomes.merge(criterion.id(), criterion.outcome().name(), (one, other) -> one + ", " + other));
        return outcomes;
    }

    static List<RuleCase> cases() {
        return Stream.of(votes(), seats(), held(), offices(), mandates(), meetings(), parity(), memberVotes())
                .flatMap(List::stream)
                .toList();
    }

    private static List<RuleCase> votes() {
        return all(
                one(VOTES, "no governance", Dossier.named("CPTS"), ""),
                one(
                        VOTES,
                        "no college",
                        dossier(governed()),
                        "UNKNOWN COLLEGE_VOTES governance.colleges for want of governance.colleges"),
                one(
                        VOTES,
                        "99.99 %",
                        shares("65 %", "20 %", "10 %", "4.99 %"),
                        "NOT_SATISFIED COLLEGE_VOTES governance.colleges"),
                one(
                        VOTES,
                        "100 %",
                        shares("65 %", "20 %", "10 %", "5 %"),
                        "SATISFIED COLLEGE_VOTES governance.colleges"),
                one(VOTES, "100.00 %", shares("33.33 %", "66.67 %"), "SATISFIED COLLEGE_VOTES governance.colleges"),
                one(
                        VOTES,
                        "100.01 %",
                        shares("65 %", "20 %", "10 %", "5.01 %"),
                        "NOT_SATISFIED COLLEGE_VOTES governance.colleges"),
                one(VOTES, "one college of all votes", shares("100 %"), "SATISFIED COLLEGE_VOTES governance.colleges"),
                one(
                        VOTES,
                        "no share",
                        shares("", ""),
                        "UNKNOWN COLLEGE_VOTES governance.colleges for want of governance.colleges.0.voteShare"),
                one(
                        VOTES,
                        "some shares, less than the whole",
                        shares("65 %", "", ""),
                        "UNKNOWN COLLEGE_VOTES governance.colleges for want of governance.colleges.1.voteShare"),
                one(
                        VOTES,
                        "some shares that make the whole: the other may have none, or some",
                        shares("65 %", "35 %", ""),
                        "UNKNOWN COLLEGE_VOTES governance.colleges for want of governance.colleges.2.voteShare"),
                one(
                        VOTES,
                        "some shares, already above the whole",
                        shares("65 %", "35.01 %", ""),
                        "NOT_SATISFIED COLLEGE_VOTES governance.colleges"));
    }

    private static List<RuleCase> seats() {
        return all(
                one(SEATS, "no college", board(15), ""),
                one(SEATS, "14 of 15", board(15, "8", "6"), "SATISFIED BOARD_SEATS governance.colleges"),
                one(SEATS, "15 of 15", board(15, "9", "6"), "SATISFIED BOARD_SEATS governance.colleges"),
                one(SEATS, "16 of 15", board(15, "9", "7"), "NOT_SATISFIED BOARD_SEATS governance.colleges"),
                one(
                        SEATS,
                        "15 of 15, and a college whose seats are not stated",
                        board(15, "9", "6", ""),
                        "UNKNOWN BOARD_SEATS governance.colleges for want of governance.colleges.2.seats"),
                one(
                        SEATS,
                        "16 of 15, whatever the college whose seats are not stated",
                        board(15, "9", "7", ""),
                        "NOT_SATISFIED BOARD_SEATS governance.colleges"),
                one(
                        SEATS,
                        "a board of which the most is not stated",
                        board(0, "9", "6"),
                        "UNKNOWN BOARD_SEATS governance.colleges for want of governance.bodies.1.maxMembers"),
                one(
                        SEATS,
                        "no board",
                        dossier(governed(college("1", "", "9"))),
                        "UNKNOWN BOARD_SEATS governance.colleges for want of governance.bodies"));
    }

    private static List<RuleCase> held() {
        return all(
                one(HELD, "seats, and nobody known to hold them", board(15, "9", "6"), ""),
                one(HELD, "holders, and no seats stated", dossier(governed(seated("1", "", 9))), ""),
                one(
                        HELD,
                        "3 of 4 seats held, and a college that is not known",
                        dossier(governed(seated("1", "4", 3), college("2", "", ""))),
                        "SATISFIED SEATS_HELD governance.colleges"),
                one(
                        HELD,
                        "4 of 4 seats held",
                        dossier(governed(seated("1", "4", 4))),
                        "SATISFIED SEATS_HELD governance.colleges"),
                one(
                        HELD,
                        "5 of 4 seats held in one college",
                        dossier(governed(seated("1", "9", 1), seated("2", "4", 5))),
                        "NOT_SATISFIED SEATS_HELD [governance.colleges.1.members]"));
    }

    private static List<RuleCase> offices() {
        return all(
                one(OFFICES, "offices open to all", held(office("président", "", "1")), ""),
                one(
                        OFFICES,
                        "a president of the college that has the right",
                        held(office("président", "1", "1"), office("secrétaire", "", "")),
                        "SATISFIED OFFICE_COLLEGES governance.offices"),
                one(
                        OFFICES,
                        "a president of the second of two that have the right",
                        held(office("président", "1 2", "2")),
                        "SATISFIED OFFICE_COLLEGES governance.offices"),
                one(
                        OFFICES,
                        "a president of another college",
                        held(office("président", "1", "2")),
                        "NOT_SATISFIED OFFICE_COLLEGES [governance.offices.0.holders.0.college]"),
                one(
                        OFFICES,
                        "two who hold one office together, one of another college",
                        held(office("coprésident", "1", "1", "2")),
                        "NOT_SATISFIED OFFICE_COLLEGES [governance.offices.0.holders.1.college]"),
                one(
                        OFFICES,
                        "a president of a college that is not stated",
                        held(office("président", "1", "")),
                        "UNKNOWN OFFICE_COLLEGES [governance.offices.0.holders.0.college]"
                                + " for want of governance.offices.0.holders.0.college"),
                one(
                        OFFICES,
                        "nobody known, and a holder whose college is not: the first is asked for",
                        held(office("président", "1"), office("trésorier", "1", "")),
                        "UNKNOWN OFFICE_COLLEGES [governance.offices.0.holders, governance.offices.1.holders.0.college]"
                                + " for want of governance.offices.0.holders"),
                one(
                        OFFICES,
                        "one of another college, whatever is not known of the other",
                        held(office("président", "1", ""), office("trésorier", "1", "2")),
                        "NOT_SATISFIED OFFICE_COLLEGES [governance.offices.1.holders.0.college]"),
                one(
                        OFFICES,
                        "a person whom the college that has the right lists",
                        held(office("président", "1", "#a")),
                        "SATISFIED OFFICE_COLLEGES governance.offices"),
                one(
                        OFFICES,
                        "a person whom another college lists",
                        held(office("président", "1", "#b")),
                        "NOT_SATISFIED OFFICE_COLLEGES [governance.offices.0.holders.0.college]"),
                one(
                        OFFICES,
                        "a person whom no college lists",
                        held(office("président", "1", "#c")),
                        "UNKNOWN OFFICE_COLLEGES [governance.offices.0.holders.0.college]"
                                + " for want of governance.offices.0.holders.0.college"));
    }

    private static List<RuleCase> mandates() {
        return all(
                one(MANDATES, "neither mandates nor a limit", dossier(governed(body(-1))), ""),
                one(
                        MANDATES,
                        "1 of 2 renewals",
                        dossier(governed(body(2, 0, 1))),
                        "SATISFIED RENEWALS governance.bodies"),
                one(MANDATES, "2 of 2 renewals", dossier(governed(body(2, 2))), "SATISFIED RENEWALS governance.bodies"),
                one(
                        MANDATES,
                        "3 of 2 renewals",
                        dossier(governed(body(2, 0, 3))),
                        "NOT_SATISFIED RENEWALS [governance.bodies.0.mandates.1.renewed]"),
                one(MANDATES, "0 of 0 renewals", dossier(governed(body(0, 0))), "SATISFIED RENEWALS governance.bodies"),
                one(
                        MANDATES,
                        "1 of 0 renewals",
                        dossier(governed(body(0, 1))),
                        "NOT_SATISFIED RENEWALS [governance.bodies.0.mandates.0.renewed]"),
                one(
                        MANDATES,
                        "a renewal, and no limit stated",
                        dossier(governed(body(-1, 1))),
                        "UNKNOWN RENEWALS [governance.bodies.0.renewals] for want of governance.bodies.0.renewals"),
                one(
                        MANDATES,
                        "no renewal, and no limit stated: nothing can be exceeded",
                        dossier(governed(body(-1, 0))),
                        "SATISFIED RENEWALS governance.bodies"),
                one(
                        MANDATES,
                        "a limit, and no mandate stated",
                        dossier(governed(body(2), body(2, 1))),
                        "UNKNOWN RENEWALS [governance.bodies.0.mandates] for want of governance.bodies.0.mandates"),
                one(
                        MANDATES,
                        "too many in one body, whatever is not known of the other",
                        dossier(governed(body(2), body(2, 3))),
                        "NOT_SATISFIED RENEWALS [governance.bodies.1.mandates.0.renewed]"));
    }

    private static List<RuleCase> meetings() {
        return all(
                one(MEETINGS, "neither meetings nor how often", met("", Map.of()), ""),
                one(
                        MEETINGS,
                        "3 of 4 in a year",
                        met("1+/quarter", Map.of(2028, 3)),
                        "NOT_SATISFIED MEETINGS [governance.bodies.0.meetingsHeld.2028]"),
                one(
                        MEETINGS,
                        "4 of 4 in a year",
                        met("1+/quarter", Map.of(2028, 4)),
                        "SATISFIED MEETINGS governance.bodies"),
                one(
                        MEETINGS,
                        "5 of 4 in a year",
                        met("1+/quarter", Map.of(2028, 5)),
                        "SATISFIED MEETINGS governance.bodies"),
                one(
                        MEETINGS,
                        "2 of 2 to 3, and a year between that is not stated",
                        met("2-3/year", Map.of(2026, 2, 2028, 2)),
                        "SATISFIED MEETINGS governance.bodies"),
                one(
                        MEETINGS,
                        "one year of two with too few",
                        met("2-3/year", Map.of(2026, 1, 2028, 2)),
                        "NOT_SATISFIED MEETINGS [governance.bodies.0.meetingsHeld.2026]"),
                one(
                        MEETINGS,
                        "how often, and no year stated",
                        met("2/year", Map.of()),
                        "UNKNOWN MEETINGS [governance.bodies.0.meetingsHeld]"
                                + " for want of governance.bodies.0.meetingsHeld"),
                one(
                        MEETINGS,
                        "a year, and not how often",
                        met("", Map.of(2028, 0)),
                        "UNKNOWN MEETINGS [governance.bodies.0.meets] for want of governance.bodies.0.meets"),
                one(
                        MEETINGS,
                        "1 of 2 on the last day of the year",
                        met("2/year", Map.of(2028, 1)),
                        LocalDate.of(2028, 12, 31),
                        "UNKNOWN MEETINGS [governance.bodies.0.meetingsHeld.2028]"
                                + " for want of governance.bodies.0.meetingsHeld.2028"),
                one(
                        MEETINGS,
                        "1 of 2 on the day after the year",
                        met("2/year", Map.of(2028, 1)),
                        LocalDate.of(2029, 1, 1),
                        "NOT_SATISFIED MEETINGS [governance.bodies.0.meetingsHeld.2028]"),
                one(
                        MEETINGS,
                        "1 of 2 the day after that",
                        met("2/year", Map.of(2028, 1)),
                        LocalDate.of(2029, 1, 2),
                        "NOT_SATISFIED MEETINGS [governance.bodies.0.meetingsHeld.2028]"),
                one(
                        MEETINGS,
                        "2 of 2 in a year that is not over",
                        met("2/year", Map.of(2028, 2)),
                        LocalDate.of(2028, 6, 30),
                        "SATISFIED MEETINGS governance.bodies"));
    }

    private static List<RuleCase> parity() {
        return all(
                one(PARITY, "a commission of the community", seated(CommissionKind.WORKING_GROUP, 34, 33), ""),
                one(PARITY, "another commission", seated(CommissionKind.OTHER, 34, 33), ""),
                one(
                        PARITY,
                        "33 votes facing 34",
                        seated(CommissionKind.CPR, 34, 33),
                        "NOT_SATISFIED SECTION_PARITY [governance.commissions.0.sections]"),
                one(
                        PARITY,
                        "34 votes facing 34",
                        seated(CommissionKind.CPR, 34, 34),
                        "SATISFIED SECTION_PARITY governance.commissions"),
                one(
                        PARITY,
                        "35 votes facing 34",
                        seated(CommissionKind.CPN, 34, 35),
                        "NOT_SATISFIED SECTION_PARITY [governance.commissions.0.sections]"),
                one(
                        PARITY,
                        "a national commission at parity",
                        seated(CommissionKind.CPN, 12, 12),
                        "SATISFIED SECTION_PARITY governance.commissions"),
                one(
                        PARITY,
                        "a local commission of which no section is stated",
                        seated(CommissionKind.CPL),
                        "UNKNOWN SECTION_PARITY [governance.commissions.0.sections]"
                                + " for want of governance.commissions.0.sections"),
                one(
                        PARITY,
                        "one section alone",
                        seated(CommissionKind.CPL, 34),
                        "UNKNOWN SECTION_PARITY [governance.commissions.0.sections]"
                                + " for want of governance.commissions.0.sections"),
                one(
                        PARITY,
                        "one without parity, whatever is not known of the other",
                        dossier(governed(
                                commission(CommissionKind.CPR, 0),
                                commission(CommissionKind.CPL, 0, section(1), section(2)))),
                        "NOT_SATISFIED SECTION_PARITY [governance.commissions.1.sections]"));
    }

    private static List<RuleCase> memberVotes() {
        List<RuleCase> cases = new ArrayList<>(all(
                one(
                        MEMBER_VOTES,
                        "4 votes in a commission of the community",
                        dossier(governed(commission(CommissionKind.WORKING_GROUP, 4, section(4, 4)))),
                        ""),
                one(
                        MEMBER_VOTES,
                        "2 votes each",
                        dossier(governed(commission(CommissionKind.CPR, 0, section(4, 2, 2), section(4, 1)))),
                        "SATISFIED MEMBER_VOTES governance.commissions, 3"),
                one(
                        MEMBER_VOTES,
                        "3 votes each",
                        dossier(governed(commission(CommissionKind.CPR, 0, section(6, 3, 3), section(6, 3)))),
                        "SATISFIED MEMBER_VOTES governance.commissions, 3"),
                one(
                        MEMBER_VOTES,
                        "one with 4 votes",
                        dossier(governed(commission(CommissionKind.CPN, 0, section(6, 3), section(6, 1, 4)))),
                        "NOT_SATISFIED MEMBER_VOTES [governance.commissions.0.sections.1.votesHeld], 3"),
                one(
                        MEMBER_VOTES,
                        "one with 4 votes, though the commission allows 3",
                        dossier(governed(commission(CommissionKind.CPN, 3, section(6, 4), section(6)))),
                        "NOT_SATISFIED MEMBER_VOTES [governance.commissions.0.sections.0.votesHeld], 3"),
                one(
                        MEMBER_VOTES,
                        "a commission that allows 3",
                        dossier(governed(commission(CommissionKind.CPL, 3, section(6), section(6)))),
                        "SATISFIED MEMBER_VOTES governance.commissions, 3"),
                one(
                        MEMBER_VOTES,
                        "a commission that allows 2",
                        dossier(governed(commission(CommissionKind.CPL, 2))),
                        "SATISFIED MEMBER_VOTES governance.commissions, 3"),
                one(
                        MEMBER_VOTES,
                        "a commission that allows 4, whatever is held",
                        dossier(governed(commission(CommissionKind.CPL, 4, section(6, 1), section(6, 1)))),
                        "NOT_SATISFIED MEMBER_VOTES [governance.commissions.0.maxVotesPerMember], 3"),
                one(
                        MEMBER_VOTES,
                        "one section of which the votes held are not stated",
                        dossier(governed(commission(CommissionKind.CPR, 0, section(6, 3, 3), section(6)))),
                        "UNKNOWN MEMBER_VOTES [governance.commissions.0.sections.1.votesHeld]"
                                + " for want of governance.commissions.0.sections.1.votesHeld"),
                one(
                        MEMBER_VOTES,
                        "no section",
                        dossier(governed(commission(CommissionKind.CPR, 0))),
                        "UNKNOWN MEMBER_VOTES [governance.commissions.0.maxVotesPerMember]"
                                + " for want of governance.commissions.0.maxVotesPerMember"),
                one(
                        MEMBER_VOTES,
                        "4 votes the day before the agreement",
                        dossier(governed(commission(CommissionKind.CPR, 4))),
                        LocalDate.of(2019, 8, 24),
                        ""),
                one(
                        MEMBER_VOTES,
                        "4 votes on the first day of the agreement",
                        dossier(governed(commission(CommissionKind.CPR, 4))),
                        LocalDate.of(2019, 8, 25),
                        "NOT_SATISFIED MEMBER_VOTES [governance.commissions.0.maxVotesPerMember], 3"),
                one(
                        MEMBER_VOTES,
                        "4 votes on the second day of the agreement",
                        dossier(governed(commission(CommissionKind.CPR, 4))),
                        LocalDate.of(2019, 8, 26),
                        "NOT_SATISFIED MEMBER_VOTES [governance.commissions.0.maxVotesPerMember], 3")));
        Dossier may = dossier(governed(commission(CommissionKind.CPR, 4)));
        cases.add(verifyThat(NO_VALUE)
                .given("a commission the day before the agreement", may)
                .asOf("2019-08-24")
                .concludes("UNKNOWN MEMBER_VOTES governance.commissions"));
        cases.add(verifyThat(NO_VALUE)
                .given("a commission on the first day of the agreement", may)
                .asOf("2019-08-25")
                .staysSilent());
        cases.add(verifyThat(NO_VALUE)
                .given(
                        "a commission of the community before the agreement",
                        dossier(governed(commission(CommissionKind.WORKING_GROUP, 4))))
                .asOf("2019-08-24")
                .staysSilent());
        return cases;
    }

    /** One case for each rule of a criterion: the one that the outcome names first concludes it, the others are silent. */
    private static List<RuleCase> one(
            List<String> rules, String sentence, Dossier dossier, LocalDate asOf, String outcome) {
        int fires = List.of("SATISFIED", "NOT_SATISFIED", "UNKNOWN").indexOf(outcome.split(" ")[0]);
        List<RuleCase> cases = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleCase.Facts facts =
                    verifyThat(rules.get(i)).given(sentence, dossier).asOf(asOf.toString());
            cases.add(i == fires ? facts.concludes(outcome) : facts.staysSilent());
        }
        return cases;
    }

    private static List<RuleCase> one(List<String> rules, String sentence, Dossier dossier, String outcome) {
        return one(rules, sentence, dossier, USUAL_DAY, outcome);
    }

    @SafeVarargs
    private static List<RuleCase> all(List<RuleCase>... cases) {
        List<RuleCase> together = new ArrayList<>();
        for (List<RuleCase> some : cases) {
            together.addAll(some);
        }
        return together;
    }

    private static Dossier dossier(Governance governance) {
        return Dossier.named("CPTS").with(governance);
    }

    private static Governance governance(
            List<College> colleges, List<Body> bodies, List<Office> offices, List<Commission> commissions) {
        return new Governance(
                List.of(),
                colleges,
                bodies,
                offices,
                commissions,
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static Governance governed(College... colleges) {
        return governance(List.of(colleges), List.of(), List.of(), List.of());
    }

    private static Governance governed(Body... bodies) {
        return governance(List.of(), List.of(bodies), List.of(), List.of());
    }

    private static Governance governed(Commission... commissions) {
        return governance(List.of(), List.of(), List.of(), List.of(commissions));
    }

    private static Governance governed() {
        return governed(new College[0]);
    }

    private static Dossier shares(String... shares) {
        List<College> colleges = new ArrayList<>();
        for (String share : shares) {
            colleges.add(college(String.valueOf(colleges.size() + 1), share, ""));
        }
        return dossier(governed(colleges.toArray(College[]::new)));
    }

    /** A board after the assembly, of so many members at most (0: not stated), and colleges with these seats. */
    private static Dossier board(int max, String... seats) {
        List<College> colleges = new ArrayList<>();
        for (String number : seats) {
            colleges.add(college(String.valueOf(colleges.size() + 1), "", number));
        }
        Body assembly = body(Body.Kind.ASSEMBLY, -1, Map.of(), "");
        Body board = body(Body.Kind.BOARD, -1, Map.of(), "");
        Body limited = new Body(
                board.kind(),
                board.name(),
                Optional.of(max).filter(number -> number > 0),
                board.mandateYears(),
                board.renewals(),
                board.meets(),
                board.meetingsHeld(),
                board.majority(),
                board.quorum(),
                board.noQuorum(),
                board.powers(),
                board.mandates(),
                board.marks());
        return dossier(governance(colleges, List.of(assembly, limited), List.of(), List.of()));
    }

    private static College college(String code, String share, String seats, Participant... members) {
        return new College(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                optional(share).map(Quantity::parse),
                optional(seats).map(Integer::valueOf),
                List.of(members),
                Map.of());
    }

    private static College seated(String code, String seats, int people) {
        return college(
                code,
                "",
                seats,
                new Participant(
                        "médecin",
                        Optional.empty(),
                        Optional.of(people),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Offices in a governance of two colleges: person a sits in college 1, person b in college 2. */
    private static Dossier held(Office... offices) {
        return dossier(governance(
                List.of(college("1", "", "", holder("#a")), college("2", "", "", holder("#b"))),
                List.of(),
                List.of(offices),
                List.of()));
    }

    /** An office reserved to colleges, with the college of each holder: empty when it is not stated, or the key of a person. */
    private static Office office(String title, String eligible, String... holders) {
        return new Office(
                title,
                Optional.empty(),
                eligible.isEmpty() ? Set.of() : Set.of(eligible.split(" ")),
                Arrays.stream(holders).map(GovernanceRulesTest::holder).toList(),
                Optional.empty(),
                Map.of());
    }

    private static Participant holder(String from) {
        boolean person = from.startsWith("#");
        return new Participant(
                "infirmier",
                Optional.empty(),
                Optional.empty(),
                person ? Optional.of(from.substring(1)) : Optional.empty(),
                person ? Optional.empty() : optional(from),
                Optional.empty());
    }

    private static Body body(Body.Kind kind, int renewals, Map<Integer, Integer> held, String meets, int... renewed) {
        return new Body(
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(renewals).filter(number -> number >= 0),
                optional(meets).map(Frequency::parse),
                held,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(renewed)
                        .mapToObj(times -> new Mandate(holder(""), times, Optional.empty()))
                        .toList(),
                Map.of());
    }

    /** A body that lets mandates be renewed so many times (-1: not stated), and how often its mandates were. */
    private static Body body(int renewals, int... renewed) {
        return body(Body.Kind.BOARD, renewals, Map.of(), "", renewed);
    }

    private static Dossier met(String meets, Map<Integer, Integer> held) {
        return dossier(governed(body(Body.Kind.BOARD, -1, held, meets)));
    }

    private static Dossier seated(CommissionKind kind, int... votes) {
        return dossier(governed(commission(
                kind,
                0,
                Arrays.stream(votes).mapToObj(number -> section(number)).toArray(Section[]::new))));
    }

    /** A commission that lets a member hold so many votes; 0: not stated. */
    private static Commission commission(CommissionKind kind, int max, Section... sections) {
        return new Commission(
                "commission",
                kind,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(sections),
                Optional.of(max).filter(number -> number > 0),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    private static Section section(int votes, int... held) {
        return new Section(
                "section",
                votes,
                Map.of(),
                Optional.empty(),
                Arrays.stream(held).boxed().toList());
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
