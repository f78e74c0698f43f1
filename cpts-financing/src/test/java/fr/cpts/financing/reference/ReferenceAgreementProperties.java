package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.EntitlementLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.SizeAnswer;
import fr.cpts.financing.YearStatement;
import fr.cpts.financing.reference.ReferenceComputation.Expected;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Records;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** The library against a second computation of the agreement, and the laws that any computation of it must keep. */
class ReferenceAgreementProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final int TRIES = Integer.getInteger("cpts.tries", 0);

    @Provide
    Arbitrary<Dossier> any() {
        return FinancingDossiers.any();
    }

    @Provide
    Arbitrary<Dossier> complete() {
        return FinancingDossiers.complete();
    }

    @Provide
    Arbitrary<FinancingDossiers.Moment> moments() {
        return FinancingDossiers.moments();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void theLibraryPaysWhatTheReferencePays(@ForAll("any") Dossier dossier) {
        Expected expected = ReferenceComputation.of(dossier);
        FinancingStatement statement = statement(dossier);
        noteCoverage(expected);
        assertEquals(text(expected.lines()), text(statement.lines()));
        assertEquals(expected.open(), statement.totals().open(), "open");
    }

    /** Every choice of every position that decides an amount. */
    static final Map<String, List<String>> CHOICES = new TreeMap<>(Map.ofEntries(
            Map.entry("P02", List.of("upper", "lower")),
            Map.entry("P03", List.of("days", "months")),
            Map.entry("P04", List.of("r1", "r2")),
            Map.entry("P05", List.of("set-up", "mission")),
            Map.entry("P06", List.of("pro-rated", "full")),
            Map.entry("P07", List.of("pro-rated", "full")),
            Map.entry("P08", List.of("suspended", "due")),
            Map.entry("P09", List.of("whole", "pro-rated", "on-delivery")),
            Map.entry("P10", List.of("once-a-year", "each")),
            Map.entry("P12", List.of("first-day", "signature")),
            Map.entry("P15", List.of("entry-into-force", "signature")),
            Map.entry("P17", List.of("pro-rated", "none")),
            Map.entry("P18", List.of("paid", "blocked")),
            Map.entry("P21", List.of("next-year", "pro-rata")),
            Map.entry("P24", List.of("entry-into-force", "publication"))));

    @Provide
    Arbitrary<Map<String, String>> choices() {
        List<Arbitrary<Map.Entry<String, String>>> each = CHOICES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(position ->
                        Arbitraries.of(position.getValue()).map(choice -> Map.entry(position.getKey(), choice)))
                .toList();
        return Combinators.combine(each)
                .as(entries -> entries.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whateverThePositionsTheLibraryPaysWhatTheReferencePays(
            @ForAll("any") Dossier dossier, @ForAll("choices") Map<String, String> choices) {
        Expected expected = ReferenceComputation.of(dossier, choices);
        Positions positions = Positions.usual();
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            positions = positions.with(choice.getKey(), choice.getValue());
        }
        FinancingStatement statement = CALCULATOR.statement(dossier, AS_OF, positions);
        assertEquals(text(expected.lines()), text(statement.lines()));
        assertEquals(expected.open(), statement.totals().open(), "open");
    }

    @Example
    void everyChoiceOfTheRuleBookIsCompared() {
        CALCULATOR.rules().positions().forEach((id, position) -> {
            if (position.choices().size() > 1 && !IndicatorProperties.CHOICES.containsKey(id)) {
                assertEquals(Set.copyOf(CHOICES.get(id)), position.choices().keySet(), id);
            }
        });
    }

    /** Fails the property when the random dossiers no longer reach some of what they must reach; a share is none of a few. */
    private static void noteCoverage(Expected expected) {
        if (TRIES < 2_000) {
            return;
        }
        for (PaymentKind kind : PaymentKind.values()) {
            Statistics.label(kind.name())
                    .collect(expected.lines().stream().anyMatch(line -> line.kind() == kind))
                    .coverage(checker -> checker.check(true).percentage(percent -> percent >= 2));
        }
        Statistics.label("open").collect(expected.open().isZero()).coverage(checker -> {
            checker.check(true).percentage(percent -> percent >= 2);
            checker.check(false).percentage(percent -> percent >= 2);
        });
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, afterFailure = AfterFailureMode.PREVIOUS_SEED)
    void whenNothingIsMissingTheLinesAreThoseOfTheReferenceAndNothingIsOpen(@ForAll("complete") Dossier dossier) {
        FinancingStatement statement = statement(dossier);
        assertEquals(text(ReferenceComputation.of(dossier).lines()), text(statement.lines()));
        assertEquals(Euros.ZERO, statement.totals().open());
    }

    @Property
    void whenTheSizeIsNotDeterminedEachOutcomeIsThatOfItsSize(@ForAll("any") Dossier dossier) {
        Dossier undetermined = withoutSize(dossier);
        FinancingStatement statement = statement(undetermined);
        assertEquals(Optional.empty(), statement.size().sizeClass());
        assertEquals(
                List.of(SizeClass.T1, SizeClass.T2),
                statement.size().outcomes().stream()
                        .map(SizeAnswer.Outcome::sizeClass)
                        .toList(),
                "the sizes of the two populations");
        assertEquals(List.of(), statement.lines());
        for (SizeAnswer.Outcome outcome : statement.size().outcomes()) {
            Expected expected = ReferenceComputation.supposing(outcome.sizeClass(), undetermined);
            assertEquals(expected.total(), outcome.total(), () -> "total of " + outcome.sizeClass());
            assertEquals(expected.open(), outcome.open(), () -> "open of " + outcome.sizeClass());
        }
    }

    @Property
    void whateverTheMissingFactsTurnOutToBeTheTotalLiesFromWhatIsSureToWhatIsOpen(
            @ForAll("any") Dossier drawn, @ForAll("complete") Dossier answers) {
        Totals before = statement(drawn).totals();
        Totals after = statement(FinancingDossiers.answered(drawn, answers)).totals();
        assertEquals(Euros.ZERO, after.open());
        assertTrue(
                before.total().compareTo(after.total()) <= 0,
                () -> before.total() + " was sure, then came " + after.total());
        assertTrue(
                after.total().compareTo(before.total().plus(before.open())) <= 0,
                () -> before.total() + " and at most " + before.open() + " more, then came " + after.total());
    }

    @Property
    void theLinesOfAPartAddUpToWhatIsDueForIt(@ForAll("any") Dossier dossier) {
        FinancingStatement statement = statement(dossier);
        for (YearStatement year : statement.contractYears()) {
            for (EntitlementLine due : year.entitlements()) {
                Set<PaymentKind> kinds = kinds(due.part().name());
                Euros paid = sum(statement.lines().stream()
                        .filter(line -> line.contractYear() == year.year().number()
                                && line.envelope().equals(due.envelope())
                                && kinds.contains(line.kind()))
                        .map(PaymentLine::amount)
                        .toList());
                assertEquals(due.due(), paid, () -> "year " + year.year().number() + ", " + due);
            }
        }
        Euros due = sum(statement.contractYears().stream()
                .flatMap(year -> year.entitlements().stream())
                .map(EntitlementLine::due)
                .toList());
        assertEquals(due, statement.totals().total(), "no line is without an entitlement");
        Euros open = sum(statement.contractYears().stream()
                .flatMap(year -> year.entitlements().stream())
                .map(EntitlementLine::open)
                .toList());
        assertTrue(statement.totals().open().compareTo(open) <= 0, "what is open is open somewhere");
    }

    @Property
    void noContractYearExceedsTheTotalOfItsVersionAndSize(@ForAll("any") Dossier dossier) {
        FinancingStatement statement = statement(dossier);
        for (YearStatement year : statement.contractYears()) {
            boolean avenant2 =
                    ReferenceComputation.avenant2On(year.year().period().from());
            Euros max = ReferenceComputation.publishedTotal(
                    avenant2, year.sizeClass().orElseThrow());
            Euros paid =
                    statement.totals().byContractYear().getOrDefault(year.year().number(), Euros.ZERO);
            Euros open =
                    sum(year.entitlements().stream().map(EntitlementLine::open).toList());
            assertTrue(
                    paid.plus(open).compareTo(max) <= 0,
                    () -> "year " + year.year() + " has " + paid + " and " + open + " of " + max);
            assertTrue(!paid.isNegative(), () -> "year " + year.year() + " has " + paid);
        }
    }

    @Property
    void aMissionThatStartsLaterIsNeverPaidMore(
            @ForAll("any") Dossier dossier,
            @ForAll("moments") FinancingDossiers.Moment start,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Contract contract = dossier.contract().orElseThrow();
        LocalDate signed = contract.signedOn().orElseThrow();
        LocalDate early = start.notBefore(signed, signed);
        Euros sooner = paidForParcours(dossier.with(contract.withMissionStarted(Mission.PARCOURS, early)));
        Euros later =
                paidForParcours(dossier.with(contract.withMissionStarted(Mission.PARCOURS, early.plusDays(days))));
        assertTrue(later.compareTo(sooner) <= 0, () -> "started on " + early + ": " + sooner + ", later: " + later);
    }

    @Property
    void moreAchievedNeverPaysLess(
            @ForAll("any") Dossier dossier,
            @ForAll @IntRange(min = 0, max = 5) int mission,
            @ForAll @IntRange(min = 0, max = 999) int less,
            @ForAll @IntRange(min = 1, max = 999) int more) {
        Mission achieved = Mission.known().get(mission);
        int year = 1;
        Euros low = statement(dossier.withAchievement(achieved, year, Ratio.of(Math.min(less, more), 1000)))
                .totals()
                .total();
        Euros high = statement(dossier.withAchievement(achieved, year, Ratio.of(Math.max(less, more), 1000)))
                .totals()
                .total();
        assertTrue(low.compareTo(high) <= 0, () -> achieved + ": " + low + " then " + high);
    }

    @Property
    void theOrderInWhichFactsAreToldDoesNotMatter(@ForAll("any") Dossier dossier) {
        assertEquals(statement(dossier), statement(FinancingDossiers.reversed(dossier)));
    }

    @Property
    void totalsAreSumsOfTheLines(@ForAll("any") Dossier dossier) {
        FinancingStatement statement = statement(dossier);
        Totals totals = statement.totals();
        assertEquals(sum(statement.lines().stream().map(PaymentLine::amount).toList()), totals.total());
        assertEquals(totals.total(), totals.paid().plus(totals.toCome()));
        assertEquals(
                totals.paid(),
                sum(statement.lines().stream()
                        .filter(line -> !line.dueOn().isAfter(AS_OF))
                        .map(PaymentLine::amount)
                        .toList()));
        assertEquals(by(statement, line -> String.valueOf(line.contractYear())), texts(totals.byContractYear()));
        assertEquals(by(statement, line -> String.valueOf(line.dueOn().getYear())), texts(totals.byCivilYear()));
        assertEquals(by(statement, line -> line.envelope().code()), texts(totals.byEnvelope()));
        assertEquals(by(statement, line -> line.kind().name()), texts(totals.byKind()));
    }

    private static FinancingStatement statement(Dossier dossier) {
        return CALCULATOR.statement(dossier, AS_OF, Positions.usual());
    }

    private static Dossier withoutSize(Dossier dossier) {
        Contract known = dossier.contract().orElseThrow();
        Contract silent = Records.with(
                Records.with(Records.with(known, "sizeClass", Optional.empty()), "population", Optional.empty()),
                "amendments",
                List.of());
        return dossier.with(silent)
                .with(new Territory(Map.of(
                        "one", PopulationFigure.of(39_616),
                        "other", PopulationFigure.of(40_359))));
    }

    private static Euros paidForParcours(Dossier dossier) {
        return statement(dossier).totals().byEnvelope().getOrDefault(Mission.PARCOURS.envelope(), Euros.ZERO);
    }

    private static Set<PaymentKind> kinds(String part) {
        return switch (part) {
            case "VARIABLE" -> Set.of(PaymentKind.VARIABLE);
            case "OCCURRENCE" -> Set.of(PaymentKind.OCCURRENCE);
            default -> Set.of(PaymentKind.FULL, PaymentKind.ADVANCE, PaymentKind.BALANCE, PaymentKind.RECOVERY);
        };
    }

    private static Euros sum(Collection<Euros> amounts) {
        return amounts.stream().reduce(Euros.ZERO, Euros::plus);
    }

    private static Map<String, Euros> by(FinancingStatement statement, Function<PaymentLine, String> key) {
        return statement.lines().stream()
                .collect(Collectors.groupingBy(key, Collectors.reducing(Euros.ZERO, PaymentLine::amount, Euros::plus)));
    }

    private static Map<String, Euros> texts(Map<?, Euros> sums) {
        return sums.entrySet().stream()
                .collect(Collectors.toMap(entry -> String.valueOf(entry.getKey()), Map.Entry::getValue));
    }

    /** One line a payment, so that a difference reads well. */
    private static String text(List<PaymentLine> lines) {
        return lines.stream()
                .map(line -> String.join(
                        " ",
                        line.dueOn().toString(),
                        "year " + line.contractYear(),
                        envelope(line.envelope()),
                        line.kind().name(),
                        line.amount().toString()))
                .collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String envelope(Envelope envelope) {
        return envelope.code();
    }
}
