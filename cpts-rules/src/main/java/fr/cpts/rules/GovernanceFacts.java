package fr.cpts.rules;

import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.rules.compliance.CollegeSeats;
import fr.cpts.rules.compliance.CollegeVotes;
import fr.cpts.rules.compliance.GovernanceDetail;
import fr.cpts.rules.compliance.GovernanceStated;
import fr.cpts.rules.compliance.GovernanceStated.Matter;
import fr.cpts.rules.compliance.MandateHeld;
import fr.cpts.rules.compliance.MeetingsHeld;
import fr.cpts.rules.compliance.MemberVotes;
import fr.cpts.rules.compliance.NotStated;
import fr.cpts.rules.compliance.OfficeHeld;
import fr.cpts.rules.compliance.SeatsHeld;
import fr.cpts.rules.compliance.SectionVotes;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The facts of a governance as rules match them: each by itself, then all of a topic together. */
final class GovernanceFacts {

    private static final Set<CommissionKind> OF_THE_AGREEMENT =
            Set.of(CommissionKind.CPN, CommissionKind.CPR, CommissionKind.CPL);

    private static final String COLLEGES = "governance.colleges";
    private static final String BODIES = "governance.bodies";

    private final Governance governance;
    private final Function<String, DossierPath> at;
    private final List<DossierFact> facts = new ArrayList<>();

    private GovernanceFacts(Governance governance, Function<String, DossierPath> at) {
        this.governance = governance;
        this.at = at;
    }

    /** The facts of a governance, each at the place that its path has in the dossier. */
    static List<DossierFact> of(Governance governance, Function<String, DossierPath> at) {
        GovernanceFacts given = new GovernanceFacts(governance, at);
        given.votes();
        given.seats();
        given.offices();
        given.mandates();
        given.meetings();
        given.commissions();
        return given.facts;
    }

    private void votes() {
        List<Quantity> shares = new ArrayList<>();
        List<NotStated> awaited = new ArrayList<>();
        each(COLLEGES, governance.colleges(), (college, path) -> college.voteShare()
                .ifPresentOrElse(shares::add, () -> awaited.add(notStated(college.code(), path + ".voteShare"))));
        if (governance.colleges().isEmpty()) {
            awaited.add(notStated("", COLLEGES));
        }
        facts.add(new CollegeVotes(shares, awaited, at.apply(COLLEGES)));
    }

    private void seats() {
        List<Integer> seats = new ArrayList<>();
        List<NotStated> awaited = new ArrayList<>();
        List<GovernanceDetail> held = new ArrayList<>();
        Optional<Integer> max = boardSeats(awaited);
        each(COLLEGES, governance.colleges(), (college, path) -> {
            college.seats().ifPresentOrElse(seats::add, () -> awaited.add(notStated(college.code(), path + ".seats")));
            if (!college.members().isEmpty()) {
                college.seats()
                        .ifPresent(number -> held.add(
                                new SeatsHeld(college.code(), college.held(), number, at.apply(path + ".members"))));
            }
        });
        if (!governance.colleges().isEmpty()) {
            facts.add(new CollegeSeats(seats, max, awaited, at.apply(COLLEGES)));
        }
        all(Matter.SEATS, held, COLLEGES);
    }

    /** How many members the board has at most; of several boards, the first counts. */
    private Optional<Integer> boardSeats(List<NotStated> awaited) {
        for (int i = 0; i < governance.bodies().size(); i++) {
            Body body = governance.bodies().get(i);
            if (body.kind() == Body.Kind.BOARD) {
                if (body.maxMembers().isEmpty()) {
                    awaited.add(notStated(Body.Kind.BOARD.name(), BODIES + "." + i + ".maxMembers"));
                }
                return body.maxMembers();
            }
        }
        awaited.add(notStated(Body.Kind.BOARD.name(), BODIES));
        return Optional.empty();
    }

    /** An office without a condition is open to all: nothing is asked of its holders. */
    private void offices() {
        List<GovernanceDetail> held = new ArrayList<>();
        Map<String, List<String>> byPerson = collegesByPerson();
        each("governance.offices", governance.offices(), (office, path) -> {
            if (office.eligibleColleges().isEmpty()) {
                return;
            }
            if (office.holders().isEmpty()) {
                held.add(notStated(office.title(), path + ".holders"));
            }
            each(path + ".holders", office.holders(), (holder, holderPath) -> {
                String college = holderPath + ".college";
                List<String> from = holder.college()
                        .map(List::of)
                        .or(() -> holder.person().map(byPerson::get))
                        .orElse(List.of());
                held.add(
                        from.isEmpty()
                                ? notStated(office.title(), college)
                                : new OfficeHeld(office.title(), office.eligibleColleges(), from, at.apply(college)));
            });
        });
        all(Matter.OFFICES, held, "governance.offices");
    }

    /** The colleges that list each person, in their order: where no college is stated of a holder, those of the same person count. */
    private Map<String, List<String>> collegesByPerson() {
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

    /** A limit waits for the mandates, and a renewal for the limit; a mandate that was never renewed waits for nothing. */
    private void mandates() {
        List<GovernanceDetail> held = new ArrayList<>();
        each(BODIES, governance.bodies(), (body, path) -> {
            if (body.renewals().isPresent() && body.mandates().isEmpty()) {
                held.add(notStated(called(body), path + ".mandates"));
            }
            if (body.renewals().isEmpty() && body.mandates().stream().anyMatch(mandate -> mandate.renewed() > 0)) {
                held.add(notStated(called(body), path + ".renewals"));
            }
            each(
                    path + ".mandates",
                    body.mandates(),
                    (mandate, mandatePath) -> held.add(new MandateHeld(
                            mandate.holder().role(),
                            mandate.renewed(),
                            body.renewals(),
                            at.apply(mandatePath + ".renewed"))));
        });
        all(Matter.MANDATES, held, BODIES);
    }

    /** What is not stated comes before the years, as that is asked for first. */
    private void meetings() {
        List<GovernanceDetail> held = new ArrayList<>();
        List<GovernanceDetail> years = new ArrayList<>();
        each(BODIES, governance.bodies(), (body, path) -> {
            if (body.meets().isPresent() && body.meetingsHeld().isEmpty()) {
                held.add(notStated(called(body), path + ".meetingsHeld"));
            }
            if (body.meets().isEmpty() && !body.meetingsHeld().isEmpty()) {
                held.add(notStated(called(body), path + ".meets"));
            }
            body.meets().ifPresent(often -> body.meetingsHeld()
                    .forEach((year, number) -> years.add(new MeetingsHeld(
                            called(body),
                            year,
                            number,
                            often.minPerYear(),
                            at.apply(path + ".meetingsHeld." + year)))));
        });
        held.addAll(years);
        all(Matter.MEETINGS, held, BODIES);
    }

    private void commissions() {
        List<GovernanceDetail> sections = new ArrayList<>();
        List<GovernanceDetail> votes = new ArrayList<>();
        each("governance.commissions", governance.commissions(), (commission, path) -> {
            if (OF_THE_AGREEMENT.contains(commission.kind())) {
                sections.add(
                        commission.sections().size() < 2
                                ? notStated(commission.name(), path + ".sections")
                                : new SectionVotes(
                                        commission.name(), commission.sections(), at.apply(path + ".sections")));
                votes.addAll(memberVotes(commission, path));
            }
        });
        all(Matter.SECTIONS, sections, "governance.commissions");
        all(Matter.MEMBER_VOTES, votes, "governance.commissions");
    }

    /** Where a commission states how many votes a member may hold, what its members hold is not waited for. */
    private List<GovernanceDetail> memberVotes(Commission commission, String path) {
        List<GovernanceDetail> votes = new ArrayList<>();
        String max = path + ".maxVotesPerMember";
        commission
                .maxVotesPerMember()
                .ifPresent(number -> votes.add(new MemberVotes(commission.name(), number, at.apply(max))));
        if (commission.sections().isEmpty() && votes.isEmpty()) {
            votes.add(notStated(commission.name(), max));
        }
        each(path + ".sections", commission.sections(), (section, sectionPath) -> {
            String held = sectionPath + ".votesHeld";
            section.votesHeld()
                    .forEach(number -> votes.add(new MemberVotes(commission.name(), number, at.apply(held))));
            if (section.votesHeld().isEmpty() && commission.maxVotesPerMember().isEmpty()) {
                votes.add(notStated(commission.name(), held));
            }
        });
        return votes;
    }

    private void all(Matter topic, List<GovernanceDetail> details, String path) {
        if (!details.isEmpty()) {
            facts.addAll(details);
            facts.add(new GovernanceStated(topic, details, at.apply(path)));
        }
    }

    private NotStated notStated(String subject, String path) {
        return new NotStated(subject, at.apply(path));
    }

    /** What the document calls a body, or else its kind. */
    private static String called(Body body) {
        return body.name().orElse(body.kind().name());
    }

    private static <T> void each(String path, List<T> list, BiConsumer<T, String> work) {
        for (int i = 0; i < list.size(); i++) {
            work.accept(list.get(i), path + "." + i);
        }
    }
}
