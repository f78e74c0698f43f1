package fr.cpts.rules;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.Records;
import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Commission.Section;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Mandate;
import fr.cpts.model.governance.Office;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import fr.cpts.rules.position.Position;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Dossiers of every shape, each told by a number: the same number gives the same dossier. */
public final class RandomDossiers {

    private static final int[] COUNTS = {39_616, 39_999, 40_000, 79_999, 80_000, 80_001, 175_000, 175_001};

    private final Random random;

    private RandomDossiers(long seed) {
        random = new Random(seed);
    }

    /** The dossier of a number. */
    public static Dossier of(long seed) {
        Dossier dossier = new RandomDossiers(seed).dossier();
        // Drawn apart: what was drawn of a number before dossiers had a governance stays.
        Random random = new Random(seed + 1);
        return random.nextInt(3) == 0 ? dossier : dossier.with(governance(random));
    }

    /**
     * The dossier of a number with the annex of its contract: the weights of a mission are thirds that sum to one, or there are none. The annex is
     * drawn apart, so that the rest stays what it is.
     */
    public static Dossier withAnnex(long seed) {
        Random random = new Random(seed * 31 + 7);
        List<Row> rows = new ArrayList<>();
        Dossier dossier = of(seed);
        for (Mission mission : Mission.known()) {
            if (random.nextInt(3) > 0) {
                String name = mission.code().toLowerCase(Locale.ROOT).replace('_', '-');
                rows.add(row(random, name + "-a").mission(mission).weighs("1/3"));
                rows.add(row(random, name + "-b").mission(mission));
                rows.add(row(random, name + "-c").mission(mission).group("g").weighs("2/3"));
                rows.add(row(random, name + "-d").mission(mission).group("g"));
            }
        }
        dossier = dossier.with(
                dossier.annex().withIndicators(rows.stream().map(Row::indicator).toList()));
        int years = dossier.contract().flatMap(Contract::durationYears).orElse(1);
        for (Indicator indicator : dossier.annex().indicators()) {
            for (int year = 1; year <= years; year++) {
                if (random.nextInt(4) > 0) {
                    dossier = dossier.withMeasurement(indicator.code(), year, measurement(random));
                }
            }
        }
        return dossier;
    }

    private static Row row(Random random, String code) {
        Row row = Row.of(code);
        if (random.nextBoolean()) {
            row.stood(random.nextInt(5) * 20 + (random.nextBoolean() ? " %" : ""));
        }
        switch (random.nextInt(6)) {
            case 0 -> row.scale(new Scale.Binary());
            case 1 -> row.scale(new Scale.Linear());
            case 2 -> row.scale(Row.tiers(Scale.Order.FALLING, "80 %: 1/2", "40 %: 1"));
            case 3 -> row.scale(Row.tiersInEuros(Scale.Order.RISING, "40: 1000.00", "80: 90000.00"));
            default -> row.aims();
        }
        return switch (random.nextInt(8)) {
            case 0 -> row.aims(Row.level("60 %"));
            case 1 -> row.aims(Row.level(Target.Bound.AT_LEAST, "60 %"));
            case 2 -> row.aims(Row.change("-10"));
            case 3 -> row.aims(Row.deadline("2022"));
            case 4 -> row.aims(new Target.Stable());
            case 5 -> row.aims(Row.trend(Trend.UP), Row.count("3 actes"));
            case 6 -> row.aimsIn(1 + random.nextInt(3), Row.more("20"));
            default -> row.aims(Row.toBeSet());
        };
    }

    private static Measurement measurement(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Row.done(random.nextBoolean(), random.nextBoolean() ? "2022-12-31" : "");
            case 1 -> Row.agreed("1/3", "60 %");
            case 2 -> Row.figure("60 %", Measurement.Evidence.MISSING);
            default -> Row.figure(random.nextInt(11) * 10 + (random.nextBoolean() ? " %" : ""));
        };
    }

    /** The answers of a number to the questions on which the texts are silent: for one in four the usual ones. */
    public static Positions positions(long seed) {
        Random random = new Random(~seed);
        Positions taken = Positions.usual();
        if (random.nextInt(4) > 0) {
            for (Position position : RuleBook.standard().positions().values()) {
                List<String> choices = List.copyOf(position.choices().keySet());
                taken = taken.with(position.id(), choices.get(random.nextInt(choices.size())));
            }
        }
        return taken;
    }

    private static Governance governance(Random random) {
        List<College> colleges = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            colleges.add(new College(
                    "c" + i,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    some(random, Quantity.parse(random.nextBoolean() ? "50 %" : "100 %")),
                    some(random, 2 + random.nextInt(3)),
                    random.nextBoolean() ? List.of() : List.of(person(Optional.empty(), 1 + random.nextInt(5))),
                    Map.of()));
        }
        Optional<String> college = colleges.isEmpty() ? Optional.empty() : some(random, "c1");
        Office office = new Office(
                "présidence",
                Optional.empty(),
                colleges.isEmpty() || random.nextBoolean()
                        ? Set.of()
                        : Set.of("c" + (1 + random.nextInt(colleges.size()))),
                random.nextBoolean() ? List.of() : List.of(person(college, 1)),
                Optional.empty(),
                Map.of());
        Body body = new Body(
                Body.Kind.BOARD,
                Optional.empty(),
                some(random, 4 + random.nextInt(3)),
                Optional.empty(),
                some(random, random.nextInt(3)),
                some(random, Frequency.parse("2/year")),
                random.nextBoolean() ? Map.of() : Map.of(2022 + random.nextInt(2), 1 + random.nextInt(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Mandate(person(Optional.empty(), 1), random.nextInt(3), Optional.empty())),
                Map.of());
        List<Section> sections = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            sections.add(new Section(
                    "section " + i,
                    3 + random.nextInt(2),
                    Map.of(),
                    Optional.empty(),
                    random.nextBoolean() ? List.of() : List.of(2 + random.nextInt(3))));
        }
        Commission commission = new Commission(
                "commission",
                CommissionKind.values()[random.nextInt(CommissionKind.values().length)],
                List.of(),
                Optional.empty(),
                List.of(),
                sections,
                some(random, 2 + random.nextInt(3)),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
        return new Governance(
                List.of(),
                colleges,
                random.nextInt(4) == 0 ? List.of() : List.of(body),
                List.of(office),
                List.of(commission),
                List.of(),
                Map.of(),
                Optional.empty(),
                List.of(),
                Map.of());
    }

    private static <T> Optional<T> some(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Participant person(Optional<String> college, int count) {
        return new Participant(
                "infirmier", Optional.empty(), Optional.of(count), Optional.empty(), college, Optional.empty());
    }

    private Dossier dossier() {
        Map<String, PopulationFigure> figures = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            figures.put("p" + i, PopulationFigure.of(COUNTS[random.nextInt(COUNTS.length)]));
        }
        Optional<String> designated = figures.isEmpty() || often() ? Optional.empty() : Optional.of("p1");
        int years = 1 + random.nextInt(4);
        Map<Mission, Map<Integer, Ratio>> achievements = new LinkedHashMap<>();
        for (Mission mission : Mission.known()) {
            if (random.nextBoolean()) {
                achievements.put(mission, Map.of(1 + random.nextInt(years), Ratio.of(random.nextInt(4), 3)));
            }
        }
        Dossier dossier = Dossier.named("CPTS")
                .with(new HealthProject(
                        Optional.empty(), Optional.of(size()), Optional.empty(), Optional.empty(), Optional.empty()))
                .with(new Territory(figures))
                .with(Records.with(Annex.none(), "achievements", achievements));
        return rarely() ? dossier : dossier.with(contract(years, designated));
    }

    private Contract contract(int years, Optional<String> designated) {
        LocalDate signed = rarely()
                ? LocalDate.of(2020 + 4 * random.nextInt(2), 2, 29)
                : nearAvenant2(LocalDate.of(2019, 8, 20).plusDays(random.nextInt(2000)));
        Map<Mission, MissionCommitment> missions = new LinkedHashMap<>();
        for (Mission mission : Mission.known()) {
            if (often()) {
                missions.put(mission, commitment(signed));
            }
        }
        List<SizeAmendment> amendments = new ArrayList<>();
        for (LocalDate day : days(signed, random.nextInt(3))) {
            amendments.add(new SizeAmendment(day, size()));
        }
        List<CrisisOccurrence> crises = new ArrayList<>();
        for (LocalDate day : days(signed, random.nextInt(4))) {
            crises.add(new CrisisOccurrence(
                    day,
                    rarely() ? Optional.empty() : Optional.of(random.nextInt(3) > 0),
                    often() ? Optional.empty() : Optional.of(Euros.of(random.nextInt(37_501)))));
        }
        return new Contract(
                rarely() ? Optional.empty() : Optional.of(signed),
                Optional.of(years),
                rarely() || designated.isPresent() ? Optional.empty() : Optional.of(size()),
                designated,
                missions,
                rarely() ? Optional.empty() : Optional.of(new SnpSetUps(event(signed), event(signed))),
                rarely() ? Optional.empty() : Optional.of(new CrisisRecord(event(signed), crises)),
                amendments,
                often() ? Optional.empty() : Optional.of(signed.plusDays(1 + random.nextInt(years * 365 - 1))),
                List.of());
    }

    /** One signature in five stands around the days from which avenant 2 may apply, in its year or in one of the two before. */
    private static LocalDate nearAvenant2(LocalDate drawn) {
        if (drawn.getDayOfMonth() % 5 > 0) {
            return drawn;
        }
        LocalDate day = drawn.getDayOfYear() % 2 == 0 ? LocalDate.of(2022, 4, 1) : LocalDate.of(2022, 9, 3);
        return day.plusDays(drawn.getDayOfYear() % 3 - 1).minusYears(drawn.getYear() % 3);
    }

    private MissionCommitment commitment(LocalDate signed) {
        Optional<EventDate> started = event(signed);
        Optional<EventDate> deployed = started.flatMap(EventDate::onDay)
                .filter(day -> random.nextBoolean())
                .map(day -> EventDate.on(day.plusDays(random.nextInt(900))));
        return new MissionCommitment(started, deployed);
    }

    private Optional<EventDate> event(LocalDate signed) {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(EventDate.never());
            case 2 -> Optional.of(EventDate.on(signed));
            case 3 -> Optional.of(EventDate.on(signed.plusYears(1)));
            default -> Optional.of(EventDate.on(signed.plusDays(random.nextInt(1000))));
        };
    }

    private Set<LocalDate> days(LocalDate signed, int count) {
        Set<LocalDate> days = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            days.add(random.nextInt(4) == 0 ? signed.plusYears(1) : signed.plusDays(1 + random.nextInt(1200)));
        }
        return days;
    }

    private SizeClass size() {
        return SizeClass.known().get(random.nextInt(4));
    }

    private boolean often() {
        return random.nextInt(4) > 0;
    }

    private boolean rarely() {
        return random.nextInt(10) == 0;
    }
}
