package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.Signatory;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Dossiers with every component present or absent, a mission and a size of a later avenant, and any text that a document may hold.
 *
 * <p>What decides money is drawn by arbitraries, which shrink; the rest by {@link RandomRecords}, from a seed.
 */
public final class ArbitraryDossiers implements ArbitrarySupplier<Dossier> {

    /** The missions that generated dossiers may hold: those of the agreement and one of a later avenant. */
    static final List<Mission> MISSIONS = Stream.concat(Mission.known().stream(), Stream.of(new Mission("NUMERIQUE_2")))
            .toList();

    /** The sizes that generated dossiers may hold: those of the agreement and one of a later avenant. */
    static final List<SizeClass> SIZES = Stream.concat(SizeClass.known().stream(), Stream.of(new SizeClass("T5")))
            .toList();

    private static final LocalDate UNSIGNED = LocalDate.of(2020, 2, 29);
    private static final long EIGHTEEN_DIGITS = 999_999_999_999_999_999L;

    /** A reader that knows the codes of generated dossiers. */
    static DossierReader reader() {
        return DossierReader.of(MISSIONS, SIZES);
    }

    @Override
    public Arbitrary<Dossier> get() {
        Arbitrary<Long> seeds = Arbitraries.longs().withDistribution(RandomDistribution.uniform());
        return seeds.flatMap(seed -> {
            Optional<Territory> land = new RandomRecords(new Random(seed)).territory();
            return optional(contracts(keys(land))).flatMap(contract -> {
                int years = contract.flatMap(Contract::durationYears).orElse(Contract.LONGEST);
                return Combinators.combine(
                                optional(healthProjects()), achievements(years), constitutions(), payments(), places())
                        .as((project, achievements, steps, paid, supposed) -> new RandomRecords(new Random(seed + 1))
                                .dossier(
                                        Map.of(
                                                "territory",
                                                land,
                                                "contract",
                                                contract,
                                                "project",
                                                project,
                                                "achievements",
                                                achievements,
                                                "constitution",
                                                saidOnce(steps, project, contract),
                                                "payments",
                                                paid,
                                                "supposed",
                                                supposed),
                                        years));
            });
        });
    }

    /** A day that stands in two places stands in one of them only, so that they do not differ. */
    private static Map<ConstitutionStep, EventDate> saidOnce(
            Map<ConstitutionStep, EventDate> steps, Optional<HealthProject> project, Optional<Contract> contract) {
        Map<ConstitutionStep, EventDate> kept = new LinkedHashMap<>(steps);
        if (project.flatMap(HealthProject::validatedOn).isPresent()) {
            kept.remove(ConstitutionStep.PROJECT_VALIDATED);
        }
        contract.flatMap(Contract::signedOn)
                .ifPresent(day -> kept.replace(ConstitutionStep.CONTRACT_SIGNED, EventDate.on(day)));
        return kept;
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(12).filter(text -> text.codePoints()
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        Arbitrary<String> awkward = Arbitraries.of(
                "",
                "Santé du pays de Redon",
                "L'Isle-d’Æ « œuvre »",
                "\"quoted\" and \\ and /",
                "{\"a\": [1, null]}",
                "tab\tline\nreturn\r",
                "\u2028\u2029\ufeff",
                "e\u0301 \ud83e\ude7a \u4f60\u597d \u0645",
                "never",
                "true",
                "2021-02-30",
                "12.50");
        return Arbitraries.frequencyOf(Tuple.of(2, anything), Tuple.of(3, awkward));
    }

    /** TextChecks that may be names: one line of what can be written. */
    static Arbitrary<String> names() {
        return texts().filter(text -> {
            try {
                TextChecks.checkName("name", text);
                return true;
            } catch (InvalidFactException noName) {
                return false;
            }
        });
    }

    static Arbitrary<HealthProject> healthProjects() {
        return Combinators.combine(
                        optional(signatures()),
                        optional(Arbitraries.of(SIZES)),
                        optional(events(UNSIGNED)),
                        optional(events(UNSIGNED.plusDays(7001))),
                        optional(events(UNSIGNED.plusDays(14_002))))
                .as((dated, size, sent, objected, validated) ->
                        new HealthProject(dated, size, sent, validated, objected));
    }

    static Arbitrary<Map<ConstitutionStep, EventDate>> constitutions() {
        return Arbitraries.maps(Arbitraries.of(ConstitutionStep.class), events(UNSIGNED))
                .ofMaxSize(5);
    }

    static Arbitrary<List<ProfessionalPayment>> payments() {
        Arbitrary<Optional<Euros>> sums =
                optional(Arbitraries.longs().between(0, 100_000_000_000_000L).map(Euros::ofCents));
        return Combinators.combine(names(), Arbitraries.integers().between(1900, 2199), sums, sums)
                .as(ProfessionalPayment::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(payment -> List.of(payment.role(), payment.civilYear()));
    }

    static Arbitrary<Contract> contracts(List<String> populations) {
        Arbitrary<Optional<String>> designated =
                populations.isEmpty() ? Arbitraries.just(Optional.empty()) : optional(Arbitraries.of(populations));
        return Combinators.combine(
                        optional(signatures()), optional(Arbitraries.integers().between(1, Contract.LONGEST)))
                .flatAs((signed, years) -> {
                    LocalDate first = signed.orElse(UNSIGNED);
                    return Combinators.combine(
                                    optional(Arbitraries.of(SIZES)),
                                    designated,
                                    missions(first),
                                    optional(setUps(first)),
                                    optional(crises(first)),
                                    amendments(first),
                                    optional(ends(first, years)),
                                    Arbitraries.of(Signatory.class).list().ofMaxSize(3))
                            .as((size, population, missions, snp, crisis, amendments, ended, parties) -> new Contract(
                                    signed,
                                    years,
                                    size,
                                    population,
                                    missions,
                                    snp,
                                    crisis,
                                    amendments,
                                    ended,
                                    parties));
                });
    }

    static Arbitrary<Map<Mission, Map<Integer, Ratio>>> achievements(int years) {
        Arbitrary<Ratio> shares = Combinators.combine(
                        Arbitraries.longs().between(0, EIGHTEEN_DIGITS),
                        Arbitraries.longs().between(1, EIGHTEEN_DIGITS))
                .as((a, b) -> Ratio.of(Math.min(a, b), b));
        Arbitrary<Map<Integer, Ratio>> byYear = Arbitraries.integers()
                .between(1, years)
                .list()
                .uniqueElements()
                .ofMaxSize(Math.min(years, 4))
                .flatMap(numbers -> shares.list().ofSize(numbers.size()).map(achieved -> {
                    Map<Integer, Ratio> inAnyOrder = new LinkedHashMap<>();
                    for (int i = 0; i < numbers.size(); i++) {
                        inAnyOrder.put(numbers.get(i), achieved.get(i));
                    }
                    return inAnyOrder;
                }));
        return Arbitraries.maps(Arbitraries.of(MISSIONS), byYear).ofMaxSize(3);
    }

    private static Arbitrary<Map<Mission, MissionCommitment>> missions(LocalDate first) {
        Arbitrary<MissionCommitment> commitments = optional(events(first))
                .flatMap(started -> optional(deployments(first, started))
                        .map(deployed -> new MissionCommitment(started, deployed)));
        return Arbitraries.maps(Arbitraries.of(MISSIONS), commitments).ofMaxSize(4);
    }

    private static Arbitrary<EventDate> deployments(LocalDate first, Optional<EventDate> started) {
        Optional<LocalDate> day = started.flatMap(EventDate::onDay);
        return started.isPresent() && day.isEmpty() ? Arbitraries.just(EventDate.never()) : events(day.orElse(first));
    }

    private static Arbitrary<SnpSetUps> setUps(LocalDate first) {
        return Combinators.combine(optional(events(first)), optional(events(first)))
                .as(SnpSetUps::new);
    }

    private static Arbitrary<CrisisRecord> crises(LocalDate first) {
        Arbitrary<Optional<Euros>> granted =
                optional(Arbitraries.longs().between(0, 100_000_000_000_000L).map(Euros::ofCents));
        Arbitrary<List<CrisisOccurrence>> occurrences = days(first).flatMap(days -> Combinators.combine(
                        optional(Arbitraries.of(true, false)).list().ofSize(days.size()),
                        granted.list().ofSize(days.size()))
                .as((implemented, sums) -> {
                    List<CrisisOccurrence> inOrder = new ArrayList<>();
                    for (int i = 0; i < days.size(); i++) {
                        inOrder.add(new CrisisOccurrence(days.get(i), implemented.get(i), sums.get(i)));
                    }
                    return inOrder;
                }));
        return Combinators.combine(optional(events(first)), occurrences)
                .as((plan, drawn) -> new CrisisRecord(plan, withoutEarlyPlans(plan, drawn)));
    }

    /** No file says that a plan was implemented before it was written. */
    private static List<CrisisOccurrence> withoutEarlyPlans(Optional<EventDate> plan, List<CrisisOccurrence> drawn) {
        return drawn.stream()
                .map(crisis -> {
                    boolean early = plan.isPresent()
                            && plan.get()
                                    .onDay()
                                    .map(day -> day.isAfter(crisis.recognisedOn()))
                                    .orElse(true);
                    return early && crisis.planImplemented().orElse(false)
                            ? new CrisisOccurrence(crisis.recognisedOn(), Optional.of(false), crisis.granted())
                            : crisis;
                })
                .toList();
    }

    private static Arbitrary<List<SizeAmendment>> amendments(LocalDate first) {
        return days(first.plusDays(1))
                .flatMap(
                        days -> Arbitraries.of(SIZES).list().ofSize(days.size()).map(sizes -> {
                            List<SizeAmendment> inOrder = new ArrayList<>();
                            for (int i = 0; i < days.size(); i++) {
                                inOrder.add(new SizeAmendment(days.get(i), sizes.get(i)));
                            }
                            return inOrder;
                        }));
    }

    private static Arbitrary<LocalDate> ends(LocalDate first, Optional<Integer> years) {
        LocalDate term = first.plusYears(years.orElse(Contract.LONGEST));
        return Arbitraries.longs()
                .between(first.toEpochDay() + 1, term.toEpochDay() - 1)
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<LocalDate>> days(LocalDate first) {
        return Arbitraries.integers()
                .between(0, 7000)
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .map(offsets -> offsets.stream().sorted().map(first::plusDays).toList());
    }

    private static Arbitrary<EventDate> events(LocalDate first) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 7000).map(days -> EventDate.on(first.plusDays(days)))),
                Tuple.of(1, Arbitraries.just(EventDate.never())));
    }

    private static Arbitrary<LocalDate> signatures() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2150, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> leapDays = Arbitraries.of(2020, 2024, 2028).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, leapDays));
    }

    private static Arbitrary<Set<String>> places() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "contract.signedOn", "contract.missions.PARCOURS.startedOn", "territory")),
                        Tuple.of(1, names()))
                .set()
                .ofMaxSize(3);
    }

    private static List<String> keys(Optional<Territory> territory) {
        return territory.map(land -> List.copyOf(land.populations().keySet())).orElse(List.of());
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> present) {
        return present.optional(0.7);
    }
}
