package fr.cpts.financing.reference;

import fr.cpts.financing.schedule.Grounds;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.parameter.Confidence;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/**
 * The financing of a community computed a second time, straight from the text of the agreement: no rules, no legal values read from files, tables
 * and arithmetic of its own. It says what the library must say.
 *
 * <p>It takes a dossier that the library accepts, and a choice for each position; a choice that the text leaves too open to be computed is
 * refused with an {@link UnsupportedOperationException}.
 */
final class ReferenceComputation {

    /** What is expected: the payment lines in their order, and what missing facts leave open beyond them. */
    record Expected(List<PaymentLine> lines, Euros open) {

        Euros total() {
            return lines.stream().map(PaymentLine::amount).reduce(Euros.ZERO, Euros::plus);
        }
    }

    /** The usual choice of each position that decides an amount. */
    static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("P01", "contract"),
            Map.entry("P02", "upper"),
            Map.entry("P03", "days"),
            Map.entry("P04", "r1"),
            Map.entry("P05", "set-up"),
            Map.entry("P06", "pro-rated"),
            Map.entry("P07", "pro-rated"),
            Map.entry("P08", "suspended"),
            Map.entry("P09", "whole"),
            Map.entry("P10", "once-a-year"),
            Map.entry("P12", "first-day"),
            Map.entry("P15", "entry-into-force"),
            Map.entry("P17", "pro-rated"),
            Map.entry("P18", "paid"),
            Map.entry("P21", "next-year"),
            Map.entry("P24", "entry-into-force"));

    private static final LocalDate AGREEMENT = LocalDate.of(2019, 8, 25);
    private static final LocalDate AVENANT_2 = LocalDate.of(2022, 9, 3);
    private static final LocalDate AVENANT_2_PUBLISHED = LocalDate.of(2022, 4, 1);

    /** The versions of the agreement that set amounts. */
    enum Version {
        ACI_2019,
        AVENANT_2;

        Set<Mission> socle() {
            return this == ACI_2019
                    ? Set.of(Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION)
                    : Set.of(Mission.ACCES_SOINS, Mission.PARCOURS, Mission.PREVENTION, Mission.CRISE);
        }

        List<Mission> missions() {
            return Mission.known().stream()
                    .filter(mission -> this == AVENANT_2 || !mission.equals(Mission.CRISE))
                    .toList();
        }
    }

    // Art. 8: whole euros a contract year, for T1, T2, T3 and T4.
    private static final long[] FONCTIONNEMENT = {50_000, 60_000, 75_000, 90_000};
    private static final long[] PARCOURS = {50_000, 70_000, 90_000, 100_000};
    private static final long[] PREVENTION = {20_000, 30_000, 35_000, 40_000};
    private static final long[] QUALITE = {15_000, 20_000, 30_000, 40_000};
    private static final long[] ACCOMPAGNEMENT = {10_000, 15_000, 20_000, 30_000};
    private static final long[] ACCES_2019_R1 = {15_000, 17_500, 25_000, 30_000};
    private static final long[] ACCES_2019_R2 = {20_000, 23_500, 32_500, 40_000};
    private static final long[] SNP_COMPENSATION = {10_000, 12_000, 15_000, 20_000};
    private static final long[] SNP_ORIENTATION = {35_000, 45_000, 55_000, 70_000};
    private static final long[] ACCES_AV2_FIXED = {57_500, 71_000, 90_000, 112_500};
    private static final long[] ACCES_AV2_VARIABLE = {22_500, 26_000, 35_000, 42_500};
    private static final long[] CRISE_PLAN = {25_000, 35_000, 45_000, 50_000};
    private static final long[] CRISE_UPDATE = {12_500, 17_500, 22_500, 25_000};
    private static final long[] CRISE_OCCURRENCE = {37_500, 52_500, 67_500, 75_000};
    private static final long[] TOTAL_2019 = {220_000, 287_000, 370_000, 450_000};
    private static final long[] TOTAL_AV2 = {287_500, 379_500, 487_500, 580_000};

    /** A contract year; {@code end} is the day it is settled on: the next anniversary, or the early end that breaks it. */
    private record Year(int number, LocalDate from, LocalDate to, LocalDate end, Version version) {}

    /** A share, as an exact fraction. */
    private record Share(BigInteger over, BigInteger under) {

        static final Share WHOLE = of(1, 1);
        static final Share ADVANCE = of(3, 4);

        static Share of(long over, long under) {
            return new Share(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        static Share of(Ratio ratio) {
            return new Share(ratio.numerator(), ratio.denominator());
        }

        Share times(Share other) {
            return new Share(over.multiply(other.over), under.multiply(other.under));
        }

        Share plus(Share other) {
            return new Share(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        boolean exceeds(Share other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
        }

        /** Cents of that share of an amount in whole euros, rounded once, half up (P11); shares are never negative. */
        long of(long euros) {
            return of(Share.of(euros, 1));
        }

        /** The same of an amount that is itself a fraction of euros. */
        long of(Share euros) {
            Share exact = times(euros);
            BigInteger twice = BigInteger.TWO.multiply(exact.over.multiply(BigInteger.valueOf(100)));
            return twice.add(exact.under).divide(exact.under.shiftLeft(1)).longValueExact();
        }
    }

    private final Dossier dossier;
    private final Contract contract;
    private final LocalDate signed;
    private final Map<String, String> choices;
    private final Optional<SizeClass> supposedSize;
    private final List<Year> years;
    /** On what a line rests is not computed here, nor compared. */
    private static final Grounds NONE = new Grounds(false, List.of(), Confidence.PUBLISHED);

    private final List<PaymentLine> lines = new ArrayList<>();
    private long open;
    private long planSoFar;

    private ReferenceComputation(Dossier dossier, Map<String, String> choices, Optional<SizeClass> supposedSize) {
        this.dossier = dossier;
        this.contract = dossier.contract().orElseThrow();
        this.signed = contract.signedOn().orElseThrow();
        this.choices = new HashMap<>(USUAL);
        this.choices.putAll(choices);
        this.supposedSize = supposedSize;
        this.years = years();
    }

    /** What is expected when every position takes its usual choice. */
    static Expected of(Dossier dossier) {
        return of(dossier, Map.of());
    }

    /** What is expected with some choices, the usual ones elsewhere. */
    static Expected of(Dossier dossier, Map<String, String> choices) {
        return new ReferenceComputation(dossier, choices, Optional.empty()).expected();
    }

    /** What is expected, at the usual choices, if the contract had been signed for a size class. */
    static Expected supposing(SizeClass size, Dossier dossier) {
        return new ReferenceComputation(dossier, Map.of(), Optional.of(size)).expected();
    }

    /** The variable part of a mission for a whole contract year, in cents, not rounded; nothing in a year that has none. */
    static Optional<Ratio> variableCents(Dossier dossier, Map<String, String> choices, Mission mission, int number) {
        ReferenceComputation computation = new ReferenceComputation(dossier, choices, Optional.empty());
        return computation.years.stream()
                .filter(year -> year.number == number && year.version.missions().contains(mission))
                .filter(year -> computation.startOf(mission).isEmpty()
                        || computation
                                .startOf(mission)
                                .get()
                                .onDay()
                                .filter(year.end::isAfter)
                                .isPresent())
                .findFirst()
                .flatMap(year -> computation
                        .sizeOnFirstDay(year)
                        .map(size -> computation.variableOf(year, mission, computation.sizes(year, size))))
                .map(euros -> new Ratio(euros.over.multiply(BigInteger.valueOf(100)), euros.under));
    }

    private Share variableOf(Year year, Mission mission, Sizes size) {
        LocalDate since = startOf(mission).flatMap(EventDate::onDay).orElse(year.from);
        return size.since(later(since, year.from), variable(year, mission));
    }

    /** The published total of a version and size, with the first-year plan and one crisis where the version knows them. */
    static Euros publishedTotal(boolean avenant2, SizeClass size) {
        return Euros.of((avenant2 ? TOTAL_AV2 : TOTAL_2019)[index(size)]);
    }

    /** The version in force on a day, at the usual choices. */
    static boolean avenant2On(LocalDate day) {
        return !day.isBefore(AVENANT_2);
    }

    private Expected expected() {
        for (Year year : years) {
            Optional<SizeClass> sizeClass = sizeOnFirstDay(year);
            if (sizeClass.isEmpty()) {
                continue;
            }
            Sizes size = sizes(year, sizeClass.get());
            fonctionnement(year, size);
            for (Mission mission : year.version.missions()) {
                mission(year, mission, size);
            }
            if (year.version == Version.ACI_2019) {
                snp(year, size);
            } else {
                occurrences(year, size);
            }
        }
        return new Expected(lines.stream().sorted().toList(), Euros.ofCents(open));
    }

    // ---- years, versions, sizes

    private List<Year> years() {
        int duration = contract.durationYears().orElse(5);
        LocalDate end = contract.endedOn().orElse(signed.plusYears(duration));
        List<Year> opened = new ArrayList<>();
        for (int number = 1; number <= duration; number++) {
            LocalDate from = signed.plusYears(number - 1L);
            LocalDate to = signed.plusYears(number);
            boolean governed = !from.isBefore(AGREEMENT);
            if (governed && from.isBefore(end)) {
                opened.add(new Year(number, from, to, earlier(to, end), version(from)));
            }
        }
        return opened;
    }

    /** The day from which avenant 2 applies (P24): the published one, or six months after it was approved. */
    private LocalDate avenant2() {
        return switch (choice("P24")) {
            case "entry-into-force" -> AVENANT_2;
            case "publication" -> AVENANT_2_PUBLISHED;
            default -> throw unsupported("P24");
        };
    }

    private Version version(LocalDate firstDay) {
        LocalDate decisive =
                switch (choice("P12")) {
                    case "first-day" -> firstDay;
                    case "signature" -> signed;
                    default -> throw unsupported("P12");
                };
        return !decisive.isBefore(avenant2()) ? Version.AVENANT_2 : Version.ACI_2019;
    }

    /** The sizes that a contract year has: from which days which rows of the tables count (P21). */
    private record Sizes(Year year, NavigableMap<LocalDate, Integer> from) {

        /** The amount of the size of a day. */
        long on(LocalDate day, long[] table) {
            return table[from.floorEntry(day).getValue()];
        }

        /** The most that the amount from a day to the settlement can be, whenever from a first day on that day is. */
        Share maxFrom(LocalDate first, long[] table) {
            Share max = since(first, table);
            for (LocalDate change : from.tailMap(first, false).keySet()) {
                max = since(change, table).exceeds(max) ? since(change, table) : max;
            }
            return max;
        }

        /** The amount from a day to the settlement, each size weighing by its days. */
        Share since(LocalDate day, long[] table) {
            Share sum = Share.of(0, 1);
            long days = ChronoUnit.DAYS.between(day, year.end);
            for (LocalDate one = day; one.isBefore(year.end); ) {
                LocalDate next = from.higherKey(one);
                LocalDate until = next == null ? year.end : next;
                sum = sum.plus(Share.of(on(one, table), 1).times(Share.of(ChronoUnit.DAYS.between(one, until), days)));
                one = until;
            }
            return sum;
        }
    }

    private Sizes sizes(Year year, SizeClass first) {
        NavigableMap<LocalDate, Integer> from = new TreeMap<>(Map.of(year.from, index(first)));
        switch (choice("P21")) {
            case "next-year":
                break;
            case "pro-rata":
                contract.amendments().stream()
                        .filter(amendment -> amendment.on().isAfter(year.from)
                                && amendment.on().isBefore(year.end))
                        .forEach(amendment -> from.put(amendment.on(), index(amendment.sizeClass())));
                break;
            default:
                throw unsupported("P21");
        }
        return new Sizes(year, from);
    }

    private Optional<SizeClass> sizeOnFirstDay(Year year) {
        Optional<SizeClass> amended = contract.amendments().stream()
                .filter(amendment -> !amendment.on().isAfter(year.from))
                .map(SizeAmendment::sizeClass)
                .reduce((before, last) -> last);
        return amended.or(() -> supposedSize).or(this::sizeSigned);
    }

    private Optional<SizeClass> sizeSigned() {
        if (!choice("P01").equals("contract")) {
            throw unsupported("P01");
        }
        return contract.sizeClass().or(() -> contract.population()
                .map(key ->
                        dossier.territory().orElseThrow().populations().get(key).count())
                .map(this::sizeOf));
    }

    /** The classes that a population may be of: two at 80 000, whichever answer is given there (P02). */
    static List<SizeClass> possible(int inhabitants) {
        if (inhabitants == 80_000) {
            return List.of(SizeClass.T2, SizeClass.T3);
        }
        return List.of(
                inhabitants < 40_000
                        ? SizeClass.T1
                        : inhabitants < 80_000 ? SizeClass.T2 : inhabitants <= 175_000 ? SizeClass.T3 : SizeClass.T4);
    }

    private SizeClass sizeOf(int inhabitants) {
        if (inhabitants < 40_000) {
            return SizeClass.T1;
        }
        if (inhabitants == 80_000) {
            return switch (choice("P02")) {
                case "upper" -> SizeClass.T3;
                case "lower" -> SizeClass.T2;
                default -> throw unsupported("P02");
            };
        }
        if (inhabitants < 80_000) {
            return SizeClass.T2;
        }
        return inhabitants <= 175_000 ? SizeClass.T3 : SizeClass.T4;
    }

    private static int index(SizeClass size) {
        return SizeClass.known().indexOf(size);
    }

    // ---- shares of a contract year

    /** From a day, or from the first day if later, to the next anniversary. */
    private Share toAnniversary(LocalDate since, Year year) {
        return between(later(since, year.from), year.to, year);
    }

    /** From a day, or from the first day if later, to the day of settlement, which an early end brings forward (P17). */
    private Share toSettlement(LocalDate since, Year year) {
        return switch (choice("P17")) {
            case "pro-rated" -> between(later(since, year.from), year.end, year);
            case "none" -> toAnniversary(since, year);
            default -> throw unsupported("P17");
        };
    }

    private Share between(LocalDate from, LocalDate to, Year year) {
        return switch (choice("P03")) {
            case "days" -> Share.of(ChronoUnit.DAYS.between(from, to), ChronoUnit.DAYS.between(year.from, year.to));
            case "months" -> Share.of(wholeMonths(from, to), 12);
            default -> throw unsupported("P03");
        };
    }

    private static long wholeMonths(LocalDate from, LocalDate to) {
        long months = 0;
        while (!from.plusMonths(months + 1).isAfter(to)) {
            months++;
        }
        return months;
    }

    // ---- running costs

    private void fonctionnement(Year year, Sizes size) {
        Envelope envelope = Envelope.FONCTIONNEMENT;
        Share lived = toSettlement(year.from, year);
        if (year.number == 1) {
            long full = Share.WHOLE.of(size.on(year.from, FONCTIONNEMENT));
            line(year.from, year, envelope, PaymentKind.FULL, full);
            settle(year, envelope, lived.of(size.since(year.from, FONCTIONNEMENT)) - full);
            return;
        }
        Optional<LocalDate> first = firstStart(year);
        LocalDate opens;
        switch (choice("P08")) {
            case "due":
                opens = year.from;
                break;
            case "suspended":
                if (first.isEmpty()) {
                    if (anyStartUnknown(year)) {
                        open += lived.of(size.since(year.from, FONCTIONNEMENT));
                    }
                    return;
                }
                opens = later(first.get(), year.from);
                break;
            default:
                throw unsupported("P08");
        }
        long advance = Share.ADVANCE.of(size.on(opens, FONCTIONNEMENT));
        line(opens, year, envelope, PaymentKind.ADVANCE, advance);
        settle(year, envelope, lived.of(size.since(year.from, FONCTIONNEMENT)) - advance);
    }

    /** The first start, before the year ends, of a mission that the version of the year knows. */
    private Optional<LocalDate> firstStart(Year year) {
        return year.version.missions().stream()
                .flatMap(mission -> startOf(mission).stream())
                .flatMap(start -> start.onDay().stream())
                .filter(start -> start.isBefore(year.end))
                .min(LocalDate::compareTo);
    }

    private boolean anyStartUnknown(Year year) {
        return year.version.missions().stream()
                .filter(mission -> isExpected(year, mission))
                .anyMatch(this::startIsUnknown);
    }

    private boolean isExpected(Year year, Mission mission) {
        return contract.missions().isEmpty()
                || contract.missions().containsKey(mission)
                || year.version.socle().contains(mission);
    }

    private boolean startIsUnknown(Mission mission) {
        return startOf(mission).isEmpty();
    }

    private Optional<EventDate> startOf(Mission mission) {
        return Optional.ofNullable(contract.missions().get(mission)).flatMap(MissionCommitment::startedOn);
    }

    // ---- missions

    private void mission(Year year, Mission mission, Sizes size) {
        if (!isExpected(year, mission)) {
            return;
        }
        Optional<EventDate> start = startOf(mission);
        if (start.isEmpty()) {
            Share lived = toSettlement(year.from, year);
            if (mission.equals(Mission.CRISE)) {
                if (!choice("P09").equals("on-delivery") || !planIsNever()) {
                    mayPayForThePlan(year, size, lived);
                }
                return;
            }
            open += lived.of(size.maxFrom(year.from, fixed(year, mission, 0)));
            open += variableDue(year, mission, lived)
                    .orElse(lived)
                    .of(size.maxFrom(year.from, variable(year, mission)));
            return;
        }
        Optional<LocalDate> started = start.get().onDay();
        if (started.isEmpty() || !started.get().isBefore(year.end) || isBlocked(mission, started.get())) {
            return;
        }
        LocalDate since = started.get();
        fixedPart(year, mission, size, since);
        Share counted =
                switch (choice("P07")) {
                    case "pro-rated" -> toSettlement(since, year);
                    case "full" -> toSettlement(year.from, year);
                    default -> throw unsupported("P07");
                };
        Share variable = size.since(later(since, year.from), variable(year, mission));
        Optional<Share> due = variableDue(year, mission, counted);
        if (due.isPresent()) {
            line(
                    year.end,
                    year,
                    mission.envelope(),
                    PaymentKind.VARIABLE,
                    due.get().of(variable));
        } else {
            open += counted.of(variable);
        }
    }

    private void fixedPart(Year year, Mission mission, Sizes size, LocalDate since) {
        boolean whole = false;
        if (mission.equals(Mission.CRISE)) {
            switch (choice("P09")) {
                case "whole":
                    whole = true;
                    break;
                case "pro-rated":
                    break;
                case "on-delivery":
                    onDelivery(year, size, since);
                    return;
                default:
                    throw unsupported("P09");
            }
        }
        int firstFinanced = years.stream()
                .filter(other -> other.version.missions().contains(mission))
                .filter(other -> since.isBefore(other.end))
                .findFirst()
                .orElseThrow()
                .number;
        long[] amounts = fixed(year, mission, firstFinanced);
        Share advanced = whole ? Share.WHOLE : toAnniversary(since, year);
        Share entitled;
        if (whole) {
            entitled = toSettlement(year.from, year);
        } else {
            entitled = switch (choice("P06")) {
                case "pro-rated" -> toSettlement(since, year);
                case "full" -> toSettlement(year.from, year);
                default -> throw unsupported("P06");
            };
        }
        advancedThenSettled(year, mission.envelope(), later(since, year.from), size, amounts, advanced, entitled);
    }

    /**
     * The plan is paid in one year, its update in those after it: counted is the year of the plan that brings most, of those that may be it.
     * A year is seen in the order of the years, so what it changes is told by the sum so far.
     */
    private void mayPayForThePlan(Year year, Sizes size, Share lived) {
        mayPayForThePlan(year, size, lived, year.from);
    }

    private void mayPayForThePlan(Year year, Sizes size, Share lived, LocalDate opens) {
        long plan = lived.of(sizesFrom(size, opens, CRISE_PLAN));
        long update = lived.of(sizesFrom(size, opens, CRISE_UPDATE));
        long before = planSoFar;
        planSoFar = Math.max(plan, before == 0 ? 0 : before + update);
        open += planSoFar - before;
    }

    private Share sizesFrom(Sizes size, LocalDate opens, long[] table) {
        return startOf(Mission.CRISE).isEmpty() ? size.maxFrom(opens, table) : size.since(opens, table);
    }

    /** The plan is paid at once when it is written, the mission has started and a version finances it; updates follow in later years (P09). */
    private void onDelivery(Year year, Sizes size, LocalDate since) {
        Envelope envelope = Mission.CRISE.envelope();
        LocalDate opens = later(since, year.from);
        Share lived = toSettlement(year.from, year);
        Optional<EventDate> plan = contract.crisis().flatMap(CrisisRecord::planWrittenOn);
        if (plan.isEmpty()) {
            mayPayForThePlan(year, size, lived, opens);
            return;
        }
        if (planIsNever()) {
            return;
        }
        LocalDate known = years.stream()
                .filter(other -> other.version == Version.AVENANT_2)
                .findFirst()
                .orElseThrow()
                .from;
        LocalDate delivered = later(plan.get().onDay().orElseThrow(), later(since, known));
        if (delivered.isBefore(year.from)) {
            advancedThenSettled(year, envelope, opens, size, CRISE_UPDATE, Share.WHOLE, lived);
        } else if (delivered.isBefore(year.end)) {
            long full = Share.WHOLE.of(size.on(opens, CRISE_PLAN));
            line(delivered, year, envelope, PaymentKind.FULL, full);
            settle(year, envelope, lived.of(size.since(opens, CRISE_PLAN)) - full);
        }
    }

    private boolean planIsNever() {
        return contract.crisis()
                .flatMap(CrisisRecord::planWrittenOn)
                .filter(plan -> plan.onDay().isEmpty())
                .isPresent();
    }

    /** The yearly fixed part; for CRISE, the plan in the first year it is financed (0: the first that knows it), else its update. */
    private long[] fixed(Year year, Mission mission, int firstFinanced) {
        if (mission.equals(Mission.CRISE)) {
            int first = firstFinanced > 0
                    ? firstFinanced
                    : years.stream()
                            .filter(other -> other.version == Version.AVENANT_2)
                            .findFirst()
                            .orElseThrow()
                            .number;
            return year.number == first ? CRISE_PLAN : CRISE_UPDATE;
        }
        if (mission.equals(Mission.ACCES_SOINS)) {
            return year.version == Version.AVENANT_2 ? ACCES_AV2_FIXED : acces2019();
        }
        return halves(mission);
    }

    private long[] variable(Year year, Mission mission) {
        if (mission.equals(Mission.CRISE)) {
            return new long[] {0, 0, 0, 0};
        }
        if (mission.equals(Mission.ACCES_SOINS)) {
            return year.version == Version.AVENANT_2 ? ACCES_AV2_VARIABLE : acces2019();
        }
        return halves(mission);
    }

    private long[] acces2019() {
        return switch (choice("P04")) {
            case "r1" -> ACCES_2019_R1;
            case "r2" -> ACCES_2019_R2;
            default -> throw unsupported("P04");
        };
    }

    private static long[] halves(Mission mission) {
        return LongStream.of(half(mission)).map(amount -> amount / 2).toArray();
    }

    /** The yearly amounts of a mission that is financed half by a fixed and half by a variable part. */
    private static long[] half(Mission mission) {
        if (mission.equals(Mission.PARCOURS)) {
            return PARCOURS;
        }
        if (mission.equals(Mission.PREVENTION)) {
            return PREVENTION;
        }
        if (mission.equals(Mission.QUALITE)) {
            return QUALITE;
        }
        if (mission.equals(Mission.ACCOMPAGNEMENT)) {
            return ACCOMPAGNEMENT;
        }
        throw new IllegalArgumentException("no amounts for " + mission);
    }

    /** What of the variable part is due, when the achievement is known. */
    private Optional<Share> variableDue(Year year, Mission mission, Share counted) {
        return Optional.ofNullable(dossier.annex()
                        .achievements()
                        .getOrDefault(mission, Map.of())
                        .get(year.number))
                .map(achieved -> counted.times(Share.of(achieved)));
    }

    /** Whether a mission started too late to be paid (P18), which it is by its calendar (art. 6). */
    private boolean isBlocked(Mission mission, LocalDate started) {
        return switch (choice("P18")) {
            case "paid" -> false;
            case "blocked" -> latestStart(mission).filter(started::isAfter).isPresent();
            default -> throw unsupported("P18");
        };
    }

    private Optional<LocalDate> latestStart(Mission mission) {
        if (mission.equals(Mission.ACCES_SOINS)) {
            return Optional.of(signed.plusMonths(6));
        }
        if (mission.equals(Mission.PARCOURS) || mission.equals(Mission.PREVENTION)) {
            return Optional.of(signed.plusMonths(12));
        }
        if (mission.equals(Mission.CRISE)) {
            LocalDate since =
                    switch (choice("P15")) {
                        case "entry-into-force" -> later(signed, avenant2());
                        case "signature" -> signed;
                        default -> throw unsupported("P15");
                    };
            return Optional.of(since.plusMonths(6));
        }
        return Optional.empty();
    }

    // ---- unscheduled care, until avenant 2

    private void snp(Year year, Sizes size) {
        Optional<SnpSetUps> known = contract.snp();
        if (choice("P04").equals("r1")) {
            setUp(year, Envelope.SNP_COMPENSATION, SNP_COMPENSATION, size, known.flatMap(SnpSetUps::compensationFrom));
        }
        setUp(year, Envelope.SNP_ORIENTATION, SNP_ORIENTATION, size, known.flatMap(SnpSetUps::orientationFrom));
    }

    private void setUp(Year year, Envelope envelope, long[] amounts, Sizes size, Optional<EventDate> setUp) {
        Optional<EventDate> mission = startOf(Mission.ACCES_SOINS);
        boolean neverSetUp = setUp.isPresent() && setUp.get().onDay().isEmpty();
        if (neverSetUp) {
            return;
        }
        if (mission.isEmpty()) {
            open += toSettlement(year.from, year).of(size.maxFrom(year.from, amounts));
            return;
        }
        Optional<LocalDate> started = mission.get().onDay();
        if (started.isEmpty() || !started.get().isBefore(year.end) || isBlocked(Mission.ACCES_SOINS, started.get())) {
            return;
        }
        if (setUp.isEmpty()) {
            open += toSettlement(year.from, year).of(size.maxFrom(year.from, amounts));
            return;
        }
        LocalDate since;
        switch (choice("P05")) {
            case "set-up":
                since = later(setUp.get().onDay().orElseThrow(), started.get());
                break;
            case "mission":
                since = started.get();
                break;
            default:
                throw unsupported("P05");
        }
        if (since.isBefore(year.end)) {
            Share entitled = choice("P06").equals("full") ? toSettlement(year.from, year) : toSettlement(since, year);
            advancedThenSettled(
                    year, envelope, later(since, year.from), size, amounts, toAnniversary(since, year), entitled);
        }
    }

    // ---- crises, since avenant 2

    private void occurrences(Year year, Sizes size) {
        Optional<EventDate> start = startOf(Mission.CRISE);
        boolean mayBeFinanced = start.isEmpty();
        boolean financed = start.flatMap(EventDate::onDay)
                .filter(day -> day.isBefore(year.end) && !isBlocked(Mission.CRISE, day))
                .isPresent();
        if (!financed && !mayBeFinanced) {
            return;
        }
        Optional<EventDate> plan = contract.crisis().flatMap(CrisisRecord::planWrittenOn);
        Predicate<CrisisOccurrence> possible = crisis -> happenedBy(start, crisis.recognisedOn())
                && happenedBy(plan, crisis.recognisedOn())
                && !crisis.planImplemented().equals(Optional.of(false))
                && !crisis.granted().equals(Optional.of(Euros.ZERO));
        Predicate<CrisisOccurrence> sure = crisis -> financed
                && plan.isPresent()
                && possible.test(crisis)
                && crisis.planImplemented().equals(Optional.of(true));
        List<CrisisOccurrence> candidates = contract.crisis().map(CrisisRecord::occurrences).orElse(List.of()).stream()
                .filter(crisis -> !crisis.recognisedOn().isBefore(year.from)
                        && crisis.recognisedOn().isBefore(year.end))
                .filter(possible)
                .toList();
        switch (choice("P10")) {
            case "once-a-year":
                firstPaid(year, candidates, sure, size);
                break;
            case "each":
                candidates.forEach(
                        crisis -> occurrence(year, sure.test(crisis) ? sum(crisis, size) : 0, sum(crisis, size)));
                break;
            default:
                throw unsupported("P10");
        }
    }

    /** Whether something happened by a day; true also when nothing is known of it. */
    private static boolean happenedBy(Optional<EventDate> event, LocalDate day) {
        return event.isEmpty()
                || event.get().onDay().filter(on -> !on.isAfter(day)).isPresent();
    }

    /** The first crisis that turns out to be payable is paid: any before the first sure one may be, and none if there is no sure one. */
    private void firstPaid(Year year, List<CrisisOccurrence> candidates, Predicate<CrisisOccurrence> sure, Sizes size) {
        long min = Long.MAX_VALUE;
        long max = 0;
        for (CrisisOccurrence crisis : candidates) {
            min = Math.min(min, sum(crisis, size));
            max = Math.max(max, sum(crisis, size));
            if (sure.test(crisis)) {
                occurrence(year, min, max);
                return;
            }
        }
        occurrence(year, 0, max);
    }

    private static long sum(CrisisOccurrence crisis, Sizes size) {
        return crisis.granted().map(Euros::cents).orElse(size.on(crisis.recognisedOn(), CRISE_OCCURRENCE) * 100);
    }

    private void occurrence(Year year, long min, long max) {
        line(year.end, year, Mission.CRISE.envelope(), PaymentKind.OCCURRENCE, min);
        open += max - min;
    }

    // ---- lines

    private void advancedThenSettled(
            Year year, Envelope envelope, LocalDate opens, Sizes size, long[] amounts, Share advanced, Share entitled) {
        long advance = advanced.times(Share.ADVANCE).of(size.on(opens, amounts));
        line(opens, year, envelope, PaymentKind.ADVANCE, advance);
        settle(year, envelope, entitled.of(size.since(opens, amounts)) - advance);
    }

    private void settle(Year year, Envelope envelope, long cents) {
        line(year.end, year, envelope, cents < 0 ? PaymentKind.RECOVERY : PaymentKind.BALANCE, cents);
    }

    private void line(LocalDate dueOn, Year year, Envelope envelope, PaymentKind kind, long cents) {
        if (cents != 0) {
            lines.add(new PaymentLine(dueOn, year.number, envelope, kind, Euros.ofCents(cents), NONE));
        }
    }

    private String choice(String position) {
        return choices.get(position);
    }

    private UnsupportedOperationException unsupported(String position) {
        return new UnsupportedOperationException(
                position + "=" + choice(position) + " is not computed: the text does not say enough");
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
