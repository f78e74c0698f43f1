package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.History;
import fr.cpts.model.community.Territory;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Qualifier;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Draws any record of the model by its components, so that a component that is added is drawn too.
 *
 * <p>What a record's checks refuse is drawn again, the component that they name alone. Where nothing that is drawn blindly would pass (codes that
 * others refer to, tiers in order, votes that add up, marks) it is drawn knowing what must hold.
 */
final class RandomRecords {

    private static final int ATTEMPTS = 300;
    private static final int DEEPEST = 7;

    /** What has many forms, or stands deep within others, and would be seen too seldom. */
    private static final Set<String> TOLD_OFTEN = Set.of(
            "Dossier.governance",
            "Governance.commissions",
            "Commission.sections",
            "College.kind",
            "College.voteShare",
            "Goal.targets",
            "Weighting.scale",
            "TargetCell.targets",
            "Level.bound",
            "Level.equivalent",
            "Change.in",
            "Change.since");

    private static final List<String> TEXTS = List.of(
            "Santé du pays de Redon",
            "L'Isle-d’Æ « œuvre »",
            "\"quoted\" and \\ and /",
            "{\"a\": [1, null]}",
            "tab\tline\nreturn\r",
            "\u2028x\u2029\ufeff",
            "e\u0301 \ud83e\ude7a \u4f60\u597d \u0645",
            "never",
            "true",
            "2021-02-30",
            "12.50",
            " spaces around ",
            "NC");

    private static final List<String> UNITS = List.of("%", "patients", "€", "pour 100 000", "/an", "m²");

    private static final List<String> PERIODS = List.of(
            "2019", "2020-02-29", "2021-12", "2022-T1", "2022-T4", "2023-S1", "2023-S2", "2024-02", "2199-12-31");

    private final Random random;

    /** The greater, the more is absent. */
    private final int silence;

    /** The codes that exist, by the component that holds them. */
    private final Map<String, List<String>> codes = new HashMap<>();

    RandomRecords(Random random) {
        this.random = random;
        silence = of(List.of(45, 70, 85));
        codes.put("Axis.code", distinct(3, List.of("1", "2.1", "B", "Axe é", "-")));
        codes.put("ActionSheet.code", distinct(3, List.of("1", "1.5", "2.4.1", "É_2", "A-b")));
        codes.put("Indicator.code", distinct(5, List.of("I1", "i-2", "Î_3", "4", "N")));
        codes.put("College.code", distinct(4, List.of("1", "2", "C-3", "é")));
    }

    /** Maybe a territory. */
    Optional<Territory> territory() {
        return oneIn(4) ? Optional.empty() : Optional.of((Territory) record(Territory.class, Map.of(), 0));
    }

    /** A dossier of which some components are given; those that are not are drawn. */
    Dossier dossier(Map<String, Object> given, int years) {
        Map<String, Object> more = new HashMap<>(given);
        more.put(
                "plan",
                record(ActionPlan.class, Map.of("axes", coded(Axis.class), "actions", coded(ActionSheet.class)), 0));
        Map<String, Object> annex = new HashMap<>(given);
        annex.put("indicators", coded(Indicator.class));
        Map<String, Map<Integer, Measurement>> measurements = new LinkedHashMap<>();
        for (String code : codes(Indicator.class)) {
            if (oneIn(2)) {
                Map<Integer, Measurement> byYear = new LinkedHashMap<>();
                IntStream.rangeClosed(1, Math.min(years, 4))
                        .filter(year -> oneIn(2))
                        .forEach(year -> byYear.put(year, (Measurement) record(Measurement.class, Map.of(), 1)));
                measurements.put(code, byYear);
            }
        }
        annex.put("measurements", measurements);
        more.put("annex", record(Annex.class, annex, 0));
        more.put("community", record(Community.class, Map.of("history", record(History.class, given, 0)), 0));
        return (Dossier) record(Dossier.class, more, 0);
    }

    private List<String> codes(Class<? extends Record> type) {
        return codes.get(type.getSimpleName() + ".code");
    }

    private List<Object> coded(Class<? extends Record> type) {
        List<Object> all = new ArrayList<>();
        for (String code : codes(type)) {
            Map<String, Object> given = new HashMap<>(Map.of("code", code));
            if (type == Indicator.class && oneIn(4)) {
                Strand strand = of(List.of(Strand.values()));
                given.put(
                        "attachedTo",
                        record(
                                Attachment.class,
                                Map.of(
                                        "strand",
                                        Optional.of(strand),
                                        "mission",
                                        Optional.of(strand.mission()),
                                        "parent",
                                        Optional.empty()),
                                1));
            }
            all.add(record(type, given, 1));
        }
        return all;
    }

    private List<String> distinct(int max, List<String> from) {
        List<String> left = new ArrayList<>(from);
        Collections.shuffle(left, random);
        return List.copyOf(left.subList(0, random.nextInt(max + 1)));
    }

    private Object record(Class<?> type, Map<String, Object> given, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Map<String, Object> values = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            values.put(component.getName(), drawn(type, component, given, depth));
        }
        String refusal = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (values.containsKey("marks")) {
                values.put("marks", marks(values));
            }
            try {
                return born(type, components, values.values().toArray());
            } catch (InvalidFactException refused) {
                refusal = refused.component().orElse("") + ": " + refused.getMessage();
                String at = refused.component().orElse("").split("\\.")[0];
                for (RecordComponent component : components) {
                    if (at.isEmpty() || at.equals(component.getName())) {
                        values.put(component.getName(), drawn(type, component, given, depth));
                    }
                }
            }
        }
        throw new IllegalStateException("no " + type.getSimpleName() + " passes its checks: " + refusal);
    }

    private Object drawn(Class<?> type, RecordComponent component, Map<String, Object> given, int depth) {
        String name = component.getName();
        return given.containsKey(name)
                ? given.get(name)
                : name.equals("marks")
                        ? Map.of()
                        : value(component.getGenericType(), type.getSimpleName() + "." + name, depth);
    }

    private static Object born(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof InvalidFactException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type.getName(), thrown.getCause());
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot make a " + type.getName(), notOurs);
        }
    }

    /** Marks that fit the values: a reserve on what is stated, a reason for what is missing. */
    private Map<String, Mark> marks(Map<String, Object> values) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        if (oneIn(2)) {
            return marks;
        }
        values.forEach((name, value) -> {
            if (!name.equals("marks") && !name.equals("supposed") && oneIn(6)) {
                marks.put(
                        name,
                        of(Arrays.stream(Mark.values())
                                .filter(mark -> mark.meansMissing() == Features.isEmpty(value))
                                .toList()));
            }
        });
        return marks;
    }

    private Object value(Type type, String place, int depth) {
        if (!(type instanceof ParameterizedType generic)) {
            return plain((Class<?>) type, place, depth);
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (raw == Optional.class) {
            boolean absent = depth >= DEEPEST || isSilent(place) || nothingToReferTo(place);
            return absent ? Optional.empty() : Optional.of(value(arguments[0], place, depth + 1));
        }
        boolean empty = depth >= DEEPEST || isSilent(place) || nothingToReferTo(place);
        int size = empty ? 0 : of(TOLD_OFTEN.contains(place) ? List.of(1, 2, 3) : List.of(1, 1, 2));
        if (raw == Yearly.class) {
            return yearly(arguments[0], size, place, depth);
        }
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (Object key : keys((Class<?>) arguments[0], size, place)) {
                map.put(key, value(arguments[1], place, depth + 1));
            }
            return map;
        }
        Collection<Object> elements = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(arguments[0], place, depth + 1));
        }
        return elements;
    }

    /** Nothing, the same for all years, or some years in order. */
    private Yearly<Object> yearly(Type type, int size, String place, int depth) {
        if (size == 0) {
            return Yearly.none();
        }
        Object first = value(type, place, depth + 1);
        if (size == 1) {
            return oneIn(2) ? Yearly.always(first) : new Yearly<>(Map.of(years(1 + random.nextInt(5)), first));
        }
        Map<ContractYears, Object> byYears = new LinkedHashMap<>();
        byYears.put(new ContractYears(1, Optional.of(2)), first);
        byYears.put(years(3), value(type, place, depth + 1));
        return new Yearly<>(byYears);
    }

    private ContractYears years(int first) {
        return oneIn(2)
                ? ContractYears.only(first)
                : new ContractYears(first, oneIn(2) ? Optional.empty() : Optional.of(first + 2));
    }

    /** Keys that differ; numbers in order, as a file must have them. */
    private List<?> keys(Class<?> type, int size, String place) {
        if (type == Integer.class) {
            return IntStream.generate(() -> 1 + random.nextInt(5))
                    .limit(size)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList();
        }
        Set<Object> keys = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            keys.add(plain(type, place + " key", 0));
        }
        return List.copyOf(keys);
    }

    private boolean nothingToReferTo(String place) {
        return referred(place).filter(List::isEmpty).isPresent();
    }

    private Optional<List<String>> referred(String place) {
        return Optional.ofNullable(
                switch (place) {
                    case "ActionSheet.axes", "Prospect.axis", "Attachment.axis" -> codes(Axis.class);
                    case "ActionSheet.links", "ActionLink.to", "Attachment.action" -> codes(ActionSheet.class);
                    case "Attachment.parent" -> codes(Indicator.class);
                    case "Office.eligibleColleges", "Participant.college" -> codes(College.class);
                    default -> null;
                });
    }

    private Object plain(Class<?> type, String place, int depth) {
        if (type == String.class) {
            return text(place);
        }
        if (type.isEnum()) {
            return of(List.of(type.getEnumConstants()));
        }
        if (ValueType.of(type).isPresent()) {
            return simple(type);
        }
        if (type == Governance.class) {
            return record(type, Map.of("colleges", coded(College.class)), depth);
        }
        if (type == Scale.Tiers.class) {
            return tiers();
        }
        if (type == Commission.Section.class) {
            return section(depth);
        }
        if (type.isSealed()) {
            return plain(of(List.of(type.getPermittedSubclasses())), place, depth);
        }
        return record(type, Map.of(), depth);
    }

    private String text(String place) {
        return referred(place).isPresent()
                ? of(referred(place).get())
                : switch (place) {
                    case "Participant.person" -> of(List.of("P1", "é-2", "3_c"));
                    case "Weighting.group" -> "g-" + random.nextInt(1_000_000);
                    case "Community.departements" -> of(List.of("01", "35", "2A", "2B", "974"));
                    default -> oneIn(40) ? "" : of(TEXTS);
                };
    }

    private Object simple(Class<?> type) {
        if (type == Integer.class || type == int.class) {
            return oneIn(10) ? of(List.of(-1, Integer.MAX_VALUE, 100_000)) : Integer.valueOf(random.nextInt(12));
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == EventDate.class) {
            return oneIn(4) ? EventDate.never() : EventDate.on(day());
        }
        if (type == Euros.class) {
            return euros();
        }
        if (type == Ratio.class) {
            return share();
        }
        if (type == Mission.class) {
            return of(ArbitraryDossiers.MISSIONS);
        }
        if (type == SizeClass.class) {
            return of(ArbitraryDossiers.SIZES);
        }
        if (type == ApproximateDate.class) {
            return time();
        }
        if (type == ContractYears.class) {
            return years(1 + random.nextInt(5));
        }
        if (type == Frequency.class) {
            int min = 1 + random.nextInt(999);
            Optional<Integer> max =
                    oneIn(3) ? Optional.empty() : Optional.of(oneIn(2) ? min : min + random.nextInt(1000 - min));
            return new Frequency(min, max, of(List.of(Frequency.Per.values())));
        }
        if (type == Weight.class) {
            int of = 1 + random.nextInt(999_999);
            return oneIn(3) ? new Weight.Amount(euros()) : new Weight.Fraction(random.nextInt(of + 1), of);
        }
        if (type == Quantity.class) {
            return new Quantity(number(), oneIn(2) ? Optional.empty() : Optional.of(of(UNITS)));
        }
        if (type == Figure.class) {
            Qualifier word = of(List.of(Qualifier.values()));
            return oneIn(2)
                    ? new Figure(Optional.of(number()), oneIn(2) ? Optional.of(word) : Optional.empty())
                    : new Figure(
                            word == Qualifier.ESTIMATED ? Optional.of(number()) : Optional.empty(), Optional.of(word));
        }
        throw new IllegalStateException("how is a " + type.getName() + " drawn?");
    }

    private LocalDate day() {
        return oneIn(5)
                ? of(List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31), LocalDate.of(2024, 2, 29)))
                : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
    }

    private Euros euros() {
        return Euros.ofCents(oneIn(4) ? of(List.of(0L, 1L, 10L, 100_000_000_000_000L)) : random.nextInt(100_000_000));
    }

    private Ratio share() {
        long of = 1 + (random.nextLong() >>> 1) % 999_999_999_999_999_999L;
        return oneIn(4)
                ? of(List.of(Ratio.ZERO, Ratio.ONE, Ratio.of(2, 3)))
                : new Ratio(BigInteger.valueOf((random.nextLong() >>> 1) % of), BigInteger.valueOf(of));
    }

    /** With trailing zeros, tiny, or of all the digits that may be written. */
    private BigDecimal number() {
        return oneIn(3)
                ? of(List.of(
                        new BigDecimal("0.000000001"),
                        new BigDecimal("0.000000000"),
                        new BigDecimal("90.80"),
                        new BigDecimal("-999999999999999.999999999")))
                : new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt(10));
    }

    private ApproximateDate time() {
        String begin = (oneIn(3) ? of(List.of("early ", "mid ", "late ")) : "") + of(PERIODS);
        return ApproximateDate.parse(
                oneIn(4) ? begin + "/.." : oneIn(4) && !begin.endsWith("2199-12-31") ? begin + "/2199" : begin);
    }

    private Scale.Tiers tiers() {
        boolean rising = random.nextBoolean();
        boolean shares = random.nextBoolean();
        List<Scale.Tier> tiers = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            tiers.add(new Scale.Tier(
                    Quantity.parse((rising ? i : 10 - i) + "0.5" + (oneIn(2) ? " %" : "")),
                    shares ? Optional.of(Ratio.of(i, count)) : Optional.empty(),
                    shares ? Optional.empty() : Optional.of(Euros.of(i))));
        }
        return new Scale.Tiers(rising ? Scale.Order.RISING : Scale.Order.FALLING, tiers);
    }

    private Object section(int depth) {
        Map<String, Integer> byRegime = new LinkedHashMap<>();
        for (String regime : distinct(3, List.of("RG", "MSA", "CNMSS", "é"))) {
            byRegime.put(regime, random.nextInt(5));
        }
        int votes = byRegime.isEmpty()
                ? random.nextInt(9)
                : byRegime.values().stream().mapToInt(Integer::intValue).sum();
        return record(Commission.Section.class, Map.of("votes", votes, "votesByRegime", byRegime), depth);
    }

    private boolean isSilent(String place) {
        return random.nextInt(100) < (TOLD_OFTEN.contains(place) ? 30 : silence);
    }

    private boolean oneIn(int several) {
        return random.nextInt(several) == 0;
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
