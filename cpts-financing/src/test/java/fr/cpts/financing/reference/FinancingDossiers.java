package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Random dossiers that the library accepts, crowded where the agreement changes its mind: signatures, anniversaries, thresholds, 29 February. */
final class FinancingDossiers {

    private static final LocalDate FIRST_SIGNATURE = LocalDate.of(2019, 8, 25);
    private static final LocalDate LAST_SIGNATURE = LocalDate.of(2027, 12, 31);
    private static final int DEFAULT_DURATION = 5;
    private static final int LONGEST_DRAWN = 6;

    private static final List<Ratio> ACHIEVED = List.of(
            Ratio.ONE,
            Ratio.ZERO,
            Ratio.of(1, 2),
            Ratio.of(1, 3),
            Ratio.of(2, 3),
            Ratio.of(5, 9),
            Ratio.of(7, 9),
            Ratio.of(11, 12),
            Ratio.of(1, 1_000_000),
            Ratio.of(999_999, 1_000_000));

    private FinancingDossiers() {}

    private static Arbitrary<Integer> evenly(int min, int max) {
        return Arbitraries.integers()
                .between(min, max)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** A day of a contract, told from its signature: some anniversaries later, and some days around. */
    record Moment(int anniversary, int days) {

        LocalDate after(LocalDate signed) {
            return signed.plusYears(anniversary).plusDays(days);
        }

        LocalDate notBefore(LocalDate earliest, LocalDate signed) {
            LocalDate day = after(signed);
            return day.isBefore(earliest) ? earliest : day;
        }
    }

    private enum Known {
        UNLISTED,
        UNKNOWN,
        NEVER,
        ON
    }

    private record Event(Known known, Moment moment) {

        Optional<EventDate> asDate(LocalDate signed, boolean mayComeBefore) {
            return switch (known) {
                case UNLISTED, UNKNOWN -> Optional.empty();
                case NEVER -> Optional.of(EventDate.never());
                case ON ->
                    Optional.of(EventDate.on(mayComeBefore ? moment.after(signed) : moment.notBefore(signed, signed)));
            };
        }
    }

    private record Size(Optional<SizeClass> declared, Optional<Integer> population) {}

    private record Crisis(Moment moment, Optional<Boolean> implemented, Optional<Euros> granted) {}

    private record Crises(boolean stated, Event plan, List<Crisis> crises) {}

    private record SnpEvents(boolean stated, Event compensation, Event orientation) {}

    private record Life(
            LocalDate signed,
            Optional<Integer> duration,
            Size size,
            List<Tuple.Tuple2<Moment, SizeClass>> amendments,
            Optional<Moment> end) {}

    /** Any dossier: whatever may be known or not. */
    static Arbitrary<Dossier> any() {
        Arbitrary<List<Event>> starts = Arbitraries.frequencyOf(
                Tuple.of(6, ofEachMission(events(6, 2, 2, 2))),
                Tuple.of(5, ofEachMission(events(1, 0, 0, 0))),
                Tuple.of(2, ofEachMission(events(anywhere(), 1, 0, 0, 4))),
                Tuple.of(1, ofEachMission(events(anywhere(), 1, 1, 1, 6))));
        return dossiers(
                        starts,
                        Arbitraries.frequencyOf(Tuple.of(3, achievements(4, 2)), Tuple.of(2, achievements(1, 0))))
                .withoutEdgeCases();
    }

    /** Dossiers in which every fact that decides an amount is known, so that nothing is left open. */
    static Arbitrary<Dossier> complete() {
        Arbitrary<List<Event>> starts = Arbitraries.frequencyOf(
                Tuple.of(3, ofEachMission(events(6, 0, 0, 1))),
                Tuple.of(1, ofEachMission(events(anywhere(), 1, 0, 0, 4))));
        return dossiers(starts, achievements(1, 0))
                .map(FinancingDossiers::completed)
                .withoutEdgeCases()
                .filter(dossier -> ReferenceComputation.of(dossier).open().isZero());
    }

    /** Days around the signatures that matter. */
    static Arbitrary<LocalDate> signatures() {
        Arbitrary<LocalDate> anyDay = evenly(0, (int) (LAST_SIGNATURE.toEpochDay() - FIRST_SIGNATURE.toEpochDay()))
                .map(FIRST_SIGNATURE::plusDays);
        Arbitrary<LocalDate> before = evenly(
                        0, (int) (LocalDate.of(2022, 9, 3).toEpochDay() - FIRST_SIGNATURE.toEpochDay()))
                .map(FIRST_SIGNATURE::plusDays);
        Arbitrary<LocalDate> leap = Arbitraries.of(LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29));
        Arbitrary<LocalDate> nearLeap = Arbitraries.of(
                LocalDate.of(2020, 2, 28),
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2024, 2, 28),
                LocalDate.of(2024, 3, 1));
        // Both days from which avenant 2 may apply (P24), as signatures and as anniversaries.
        Arbitrary<LocalDate> nearAvenant2 = Combinators.combine(
                        evenly(2020, 2022),
                        Arbitraries.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 9, 3)),
                        evenly(-3, 3))
                .as((year, day, days) -> day.withYear(year).plusDays(days));
        Arbitrary<LocalDate> others =
                Arbitraries.of(FIRST_SIGNATURE, LocalDate.of(2020, 12, 24), LocalDate.of(2023, 1, 1), LAST_SIGNATURE);
        return Arbitraries.frequencyOf(
                Tuple.of(6, anyDay),
                Tuple.of(5, before),
                Tuple.of(2, leap),
                Tuple.of(1, nearLeap),
                Tuple.of(4, nearAvenant2),
                Tuple.of(1, others));
    }

    /** Moments of a contract: its signature, around its anniversaries, anywhere. */
    static Arbitrary<Moment> moments() {
        Arbitrary<Moment> signature = Arbitraries.just(new Moment(0, 0));
        Arbitrary<Moment> nearAnniversary =
                Combinators.combine(evenly(0, LONGEST_DRAWN), evenly(-1, 1)).as(Moment::new);
        Arbitrary<Moment> firstYears = evenly(0, 800).map(days -> new Moment(0, days));
        return Arbitraries.frequencyOf(
                Tuple.of(2, signature), Tuple.of(3, nearAnniversary), Tuple.of(2, anywhere()), Tuple.of(2, firstYears));
    }

    private static Arbitrary<Moment> anywhere() {
        return evenly(0, 2300).map(days -> new Moment(0, days));
    }

    private static Arbitrary<List<Event>> ofEachMission(Arbitrary<Event> events) {
        return events.list().ofSize(Mission.known().size());
    }

    private static Arbitrary<Moment> momentsFromBefore() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, moments()), Tuple.of(1, evenly(-900, 0).map(days -> new Moment(0, days))));
    }

    private static Arbitrary<Event> events(Arbitrary<Moment> moments, int on, int unlisted, int unknown, int never) {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(on, Known.ON),
                                Tuple.of(unlisted, Known.UNLISTED),
                                Tuple.of(unknown, Known.UNKNOWN),
                                Tuple.of(never, Known.NEVER)),
                        moments)
                .as(Event::new);
    }

    private static Arbitrary<Event> events(int on, int unlisted, int unknown, int never) {
        return events(moments(), on, unlisted, unknown, never);
    }

    private static Arbitrary<Size> sizes() {
        Arbitrary<SizeClass> declared = Arbitraries.of(SizeClass.known());
        Arbitrary<Integer> populations = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(39_999, 40_000, 40_001, 79_999, 80_000, 80_001, 174_999, 175_000, 175_001)),
                Tuple.of(1, evenly(1, 1_000_000)));
        return Arbitraries.frequencyOf(
                Tuple.of(5, declared.map(size -> new Size(Optional.of(size), Optional.empty()))),
                Tuple.of(3, populations.map(count -> new Size(Optional.empty(), Optional.of(count)))),
                Tuple.of(
                        1,
                        Combinators.combine(declared, populations)
                                .as((size, count) -> new Size(Optional.of(size), Optional.of(count)))));
    }

    private static Arbitrary<Life> lives() {
        Arbitrary<Optional<Integer>> durations = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.<Integer>empty())),
                Tuple.of(3, evenly(1, LONGEST_DRAWN).map(Optional::of)));
        Arbitrary<List<Tuple.Tuple2<Moment, SizeClass>>> amendments = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(
                        1,
                        Combinators.combine(moments(), Arbitraries.of(SizeClass.known()))
                                .as(Tuple::of)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2)));
        Arbitrary<Optional<Moment>> ends = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Optional.<Moment>empty())),
                Tuple.of(2, Arbitraries.oneOf(anywhere(), moments()).map(Optional::of)));
        return Combinators.combine(signatures(), durations, sizes(), amendments, ends)
                .as(Life::new);
    }

    private static Arbitrary<Crises> crises() {
        Arbitrary<Optional<Boolean>> implemented = Arbitraries.frequency(
                Tuple.of(4, Optional.of(true)), Tuple.of(1, Optional.of(false)), Tuple.of(2, Optional.empty()));
        Arbitrary<Optional<Euros>> granted = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.<Euros>empty())),
                Tuple.of(1, evenly(0, 3_750_000).map(cents -> Optional.of(Euros.ofCents(cents)))));
        Arbitrary<Crisis> one = Combinators.combine(Arbitraries.oneOf(moments(), anywhere()), implemented, granted)
                .as(Crisis::new);
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        events(momentsFromBefore(), 7, 0, 2, 1),
                        one.list().ofMinSize(0).ofMaxSize(6).withSizeDistribution(RandomDistribution.uniform()))
                .as(Crises::new);
    }

    private static Arbitrary<SnpEvents> snp() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                        events(momentsFromBefore(), 7, 0, 2, 1),
                        events(momentsFromBefore(), 7, 0, 2, 1))
                .as(SnpEvents::new);
    }

    private static Arbitrary<Map<Mission, Map<Integer, Ratio>>> achievements(int known, int unknown) {
        Arbitrary<Ratio> simple = Arbitraries.of(ACHIEVED);
        Arbitrary<Ratio> odd = evenly(1, 9973).flatMap(under -> evenly(0, under).map(over -> Ratio.of(over, under)));
        Arbitrary<Optional<Ratio>> one = Arbitraries.frequencyOf(
                Tuple.of(known * 3, simple.map(Optional::of)),
                Tuple.of(known, odd.map(Optional::of)),
                Tuple.of(unknown, Arbitraries.just(Optional.empty())));
        int max = Mission.known().size() * LONGEST_DRAWN;
        return one.list().ofSize(max).map(list -> {
            Map<Mission, Map<Integer, Ratio>> achievements = new LinkedHashMap<>();
            for (int i = 0; i < max; i++) {
                Mission mission = Mission.known().get(i / LONGEST_DRAWN);
                int year = 1 + i % LONGEST_DRAWN;
                list.get(i).ifPresent(achieved -> achievements
                        .computeIfAbsent(mission, any -> new TreeMap<>())
                        .put(year, achieved));
            }
            return achievements;
        });
    }

    private static Arbitrary<Dossier> dossiers(
            Arbitrary<List<Event>> starts, Arbitrary<Map<Mission, Map<Integer, Ratio>>> achievements) {
        return Combinators.combine(lives(), starts, snp(), crises(), achievements)
                .as(FinancingDossiers::dossier);
    }

    private static Dossier dossier(
            Life life,
            List<Event> starts,
            SnpEvents snp,
            Crises crises,
            Map<Mission, Map<Integer, Ratio>> achievements) {
        LocalDate signed = life.signed();
        int years = life.duration().orElse(DEFAULT_DURATION);
        Map<Mission, MissionCommitment> missions = new LinkedHashMap<>();
        for (int i = 0; i < starts.size(); i++) {
            Event start = starts.get(i);
            if (start.known() != Known.UNLISTED) {
                missions.put(
                        Mission.known().get(i), new MissionCommitment(start.asDate(signed, false), Optional.empty()));
            }
        }
        Optional<SnpSetUps> setUps = snp.stated()
                ? Optional.of(new SnpSetUps(
                        snp.compensation().asDate(signed, true),
                        snp.orientation().asDate(signed, true)))
                : Optional.empty();
        LocalDate term = signed.plusYears(years);
        Optional<LocalDate> ended = life.end()
                .map(moment -> moment.notBefore(signed.plusDays(1), signed))
                .filter(day -> day.isBefore(term));
        Contract contract = new Contract(
                Optional.of(signed),
                life.duration(),
                life.size().declared(),
                life.size().population().map(count -> "designated"),
                missions,
                setUps,
                crises.stated() ? Optional.of(record(crises, signed)) : Optional.empty(),
                amendments(life),
                ended,
                List.of());
        Map<String, PopulationFigure> populations = new LinkedHashMap<>();
        populations.put("another", PopulationFigure.of(12_345));
        life.size().population().ifPresent(count -> populations.put("designated", PopulationFigure.of(count)));
        Map<Mission, Map<Integer, Ratio>> kept = new LinkedHashMap<>();
        achievements.forEach((mission, byYear) -> {
            Map<Integer, Ratio> ofContract = new TreeMap<>(byYear);
            ofContract.keySet().removeIf(year -> year > years);
            kept.put(mission, ofContract);
        });
        return Dossier.named("CPTS tirée au sort")
                .with(new Territory(populations))
                .with(contract)
                .with(Records.with(Annex.none(), "achievements", kept));
    }

    private static CrisisRecord record(Crises crises, LocalDate signed) {
        Map<LocalDate, CrisisOccurrence> byDay = new TreeMap<>();
        for (Crisis crisis : crises.crises()) {
            LocalDate day = crisis.moment().notBefore(signed, signed);
            byDay.put(day, new CrisisOccurrence(day, crisis.implemented(), crisis.granted()));
        }
        return new CrisisRecord(crises.plan().asDate(signed, true), new ArrayList<>(byDay.values()));
    }

    private static List<SizeAmendment> amendments(Life life) {
        Map<LocalDate, SizeAmendment> byDay = new TreeMap<>();
        for (Tuple.Tuple2<Moment, SizeClass> amendment : life.amendments()) {
            LocalDate day = amendment.get1().notBefore(life.signed().plusDays(1), life.signed());
            byDay.put(day, new SizeAmendment(day, amendment.get2()));
        }
        return new ArrayList<>(byDay.values());
    }

    /** The same dossier, with an answer in place of each silence. */
    private static Dossier completed(Dossier dossier) {
        Contract contract = dossier.contract().orElseThrow();
        SnpSetUps setUps = contract.snp().orElse(new SnpSetUps(Optional.empty(), Optional.empty()));
        CrisisRecord crises = contract.crisis().orElse(new CrisisRecord(Optional.empty(), List.of()));
        List<CrisisOccurrence> occurrences = crises.occurrences().stream()
                .map(crisis -> new CrisisOccurrence(
                        crisis.recognisedOn(), crisis.planImplemented().or(() -> Optional.of(true)), crisis.granted()))
                .toList();
        Optional<EventDate> never = Optional.of(EventDate.never());
        return dossier.with(contract.withSnp(new SnpSetUps(
                        setUps.compensationFrom().or(() -> never),
                        setUps.orientationFrom().or(() -> never)))
                .withCrisis(
                        new CrisisRecord(Optional.of(crises.planWrittenOn().orElse(EventDate.never())), occurrences)));
    }

    /** The same dossier, with the answers of another one in place of its silences. */
    static Dossier answered(Dossier silent, Dossier answers) {
        Contract contract = silent.contract().orElseThrow();
        Contract told = answers.contract().orElseThrow();
        LocalDate signed = contract.signedOn().orElseThrow();
        Contract more = contract;
        for (Mission mission : Mission.known()) {
            boolean optional = mission.equals(Mission.QUALITE) || mission.equals(Mission.ACCOMPAGNEMENT);
            boolean listed = contract.missions().containsKey(mission);
            boolean known =
                    listed && contract.missions().get(mission).startedOn().isPresent();
            if (!known && (listed || !optional)) {
                EventDate answer = told.missions().get(mission).startedOn().orElseThrow();
                EventDate start = answer.onDay()
                        .map(day -> EventDate.on(day.isBefore(signed) ? signed : day))
                        .orElse(EventDate.never());
                more = more.withMission(mission, new MissionCommitment(Optional.of(start), Optional.empty()));
            }
        }
        SnpSetUps snp = contract.snp().orElse(new SnpSetUps(Optional.empty(), Optional.empty()));
        SnpSetUps toldSnp = told.snp().orElseThrow();
        more = more.withSnp(new SnpSetUps(
                snp.compensationFrom().or(toldSnp::compensationFrom),
                snp.orientationFrom().or(toldSnp::orientationFrom)));
        CrisisRecord crises = contract.crisis().orElse(new CrisisRecord(Optional.empty(), List.of()));
        List<CrisisOccurrence> occurrences = new ArrayList<>();
        for (CrisisOccurrence crisis : crises.occurrences()) {
            boolean answer = crisis.recognisedOn().getDayOfMonth() % 2 == 0;
            occurrences.add(new CrisisOccurrence(
                    crisis.recognisedOn(), crisis.planImplemented().or(() -> Optional.of(answer)), crisis.granted()));
        }
        more = more.withCrisis(new CrisisRecord(
                crises.planWrittenOn().or(() -> told.crisis().orElseThrow().planWrittenOn()), occurrences));
        Dossier full = silent.with(more);
        for (Mission mission : Mission.known()) {
            for (int year = 1; year <= contract.durationYears().orElse(DEFAULT_DURATION); year++) {
                boolean known = silent.annex()
                        .achievements()
                        .getOrDefault(mission, Map.of())
                        .containsKey(year);
                Ratio answer = answers.annex()
                        .achievements()
                        .getOrDefault(mission, Map.of())
                        .getOrDefault(year, Ratio.ONE);
                full = known ? full : full.withAchievement(mission, year, answer);
            }
        }
        return full;
    }

    /** The same dossier with its missions and achievements told in the opposite order. */
    static Dossier reversed(Dossier dossier) {
        Contract contract = dossier.contract().orElseThrow();
        Contract told = Records.with(contract, "missions", backwards(contract.missions()));
        Map<Mission, Map<Integer, Ratio>> achievements = new HashMap<>();
        dossier.annex().achievements().forEach((mission, byYear) -> achievements.put(mission, backwards(byYear)));
        Dossier turned =
                dossier.with(told).with(Records.with(dossier.annex(), "achievements", backwards(achievements)));
        return dossier.territory()
                .map(territory -> turned.with(new Territory(backwards(territory.populations()))))
                .orElse(turned);
    }

    private static <K, V> Map<K, V> backwards(Map<K, V> map) {
        List<K> keys = new ArrayList<>(map.keySet());
        Map<K, V> turned = new LinkedHashMap<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            turned.put(keys.get(i), map.get(keys.get(i)));
        }
        return turned;
    }
}
