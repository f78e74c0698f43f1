package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ContractYear;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CountedUntil;
import fr.cpts.rules.envelope.CrisesPossible;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.FinancedYear;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.envelope.Part;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.envelope.StartAccepted;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Missing;
import fr.cpts.rules.fact.OpenFactor;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorYear;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.indicator.MissionAchieved;
import fr.cpts.rules.indicator.VariablePart;
import fr.cpts.rules.payment.CountStart;
import fr.cpts.rules.payment.Entitlement;
import fr.cpts.rules.payment.Instalment;
import fr.cpts.rules.payment.Settlement;
import fr.cpts.rules.size.SizeInYear;
import fr.cpts.rules.version.ContractTerm;
import fr.cpts.rules.version.MissionOfVersion;
import fr.cpts.rules.version.VersionInForce;
import fr.cpts.rules.version.YearOpened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every dossier: of the rules that share a question, exactly one answers. */
class DecisionProperties {

    @Property(shrinking = ShrinkingMode.OFF)
    void eachContractYearHasOneVersionOrTheFindingThatThereIsNone(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        if (isSignedBeforeTheAgreement(decisions)) {
            assertEquals(List.of(), decisions.all(VersionInForce.class));
            return;
        }
        List<Integer> governed = Stream.concat(
                        decisions.all(VersionInForce.class).stream().map(VersionInForce::number),
                        decisions.all(Finding.class).stream()
                                .filter(finding -> finding.code().equals("NO_VERSION"))
                                .map(finding -> (Integer) finding.arguments().get(0)))
                .sorted()
                .toList();
        assertEquals(
                decisions.all(YearOpened.class).stream()
                        .map(YearOpened::number)
                        .sorted()
                        .toList(),
                governed);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void yearsFollowEachOtherUpToTheTerm(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        List<YearOpened> years = decisions.all(YearOpened.class).stream()
                .sorted((a, b) -> a.number() - b.number())
                .toList();
        for (int i = 0; i < years.size(); i++) {
            assertEquals(i + 1, years.get(i).number());
            if (i > 0) {
                assertEquals(years.get(i - 1).year().to(), years.get(i).year().from());
                assertFalse(years.get(i - 1).year().isBroken());
            }
        }
        assertTrue(decisions.all(ContractTerm.class).size() <= 1);
        assertTrue(years.size()
                <= decisions.all(ContractTerm.class).stream()
                        .mapToInt(ContractTerm::years)
                        .sum());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aContractYearHasAtMostOneSizeAndIsFinancedOnce(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertDistinct(decisions.all(SizeInYear.class).stream().map(SizeInYear::year));
        assertDistinct(decisions.all(CountedUntil.class).stream().map(CountedUntil::year));
        assertDistinct(decisions.all(FinancedYear.class).stream().map(FinancedYear::year));
        assertEquals(
                decisions.all(YearOpened.class).size(),
                decisions.all(CountedUntil.class).size());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anEnvelopeOpensOnceInAContractYear(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertDistinct(decisions.all(EnvelopeYear.class).stream().map(open -> open.number() + " " + open.envelope()));
        assertDistinct(decisions.all(PartOfYear.class).stream()
                .filter(part -> part.part() != Part.OCCURRENCE || !paysEachCrisis(seed))
                .map(part -> part.year().number() + " " + part.envelopeYear().envelope() + " " + part.part()));
    }

    private static boolean paysEachCrisis(long seed) {
        return RuleBook.standard()
                .choices(RandomDossiers.positions(seed))
                .get("P10")
                .equals("each");
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachPartIsDueOnceSettledOnceAndAdvancedOnceWhenItIsDecided(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<PartOfYear> parts = Set.copyOf(decisions.all(PartOfYear.class));
        assertOnce(parts, decisions.all(Entitlement.class).stream().map(Entitlement::part));
        assertOnce(parts, decisions.all(Settlement.class).stream().map(Settlement::part));
        assertOnce(
                only(parts, part -> part.part() != Part.OCCURRENCE),
                decisions.all(CountStart.class).stream().map(CountStart::part));
        assertOnce(
                only(parts, part -> part.isAdvanced() && part.envelopeYear().isDecided() && !awaitsDelivery(part)),
                decisions.all(Instalment.class).stream().map(Instalment::part));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachDeadlineHasOneStatus(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertOnce(
                Set.copyOf(decisions.all(Deadline.class)),
                decisions.all(DeadlineStatus.class).stream().map(DeadlineStatus::deadline));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void nothingIsDueBeforeItsYearOrAdvancedAfterIt(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        for (Instalment instalment : decisions.all(Instalment.class)) {
            assertFalse(instalment.dueOn().isBefore(instalment.part().year().from()), instalment.toString());
            assertTrue(instalment.dueOn().isBefore(instalment.part().year().settledOn()), instalment.toString());
        }
        for (Entitlement entitlement : decisions.all(Entitlement.class)) {
            entitlement.factors().forEach(factor -> {
                assertTrue(factor.min().isProper(), entitlement.toString());
                assertTrue(factor.max().isProper(), entitlement.toString());
                assertTrue(factor.min().compareTo(factor.max()) <= 0, entitlement.toString());
            });
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void withoutASignatureNothingButWhatIsMissingIsConcluded(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        boolean signed = RandomDossiers.of(seed).signedOn().isPresent();
        assertEquals(signed, !decisions.all(YearOpened.class).isEmpty());
        assertEquals(
                !signed,
                decisions.all(Missing.class).stream()
                        .anyMatch(missing -> missing.fact().place().path().equals("contract.signedOn")));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void everyYearThatHasAVersionAndASizeIsFinanced(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<ContractYear> governed = decisions.all(VersionInForce.class).stream()
                .map(VersionInForce::year)
                .collect(Collectors.toSet());
        governed.retainAll(
                decisions.all(SizeInYear.class).stream().map(SizeInYear::year).toList());
        assertOnce(governed, decisions.all(FinancedYear.class).stream().map(FinancedYear::year));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aStartIsAcceptedOnceOrBlocked(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<Mission> accepted = assertDistinct(decisions.all(StartAccepted.class).stream()
                .map(start -> start.start().mission()));
        Set<Mission> blocked = assertDistinct(decisions.all(Finding.class).stream()
                .filter(finding -> finding.code().equals("START_BLOCKED"))
                .map(finding -> ((Deadline) finding.arguments().get(0)).mission()));
        assertTrue(Collections.disjoint(accepted, blocked));
        Set<Mission> started = new HashSet<>(accepted);
        started.addAll(blocked);
        assertEquals(
                decisions.all(MissionOfVersion.class).stream()
                        .map(MissionOfVersion::mission)
                        .filter(mission ->
                                startOf(seed, mission).flatMap(EventDate::onDay).isPresent())
                        .collect(Collectors.toSet()),
                started);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void anEnvelopeIsOpenOrNotDueButNeverBoth(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<String> notDue = assertDistinct(
                decisions.all(NotDue.class).stream().map(not -> not.financed().number() + " " + not.envelope()));
        notDue.retainAll(decisions.all(EnvelopeYear.class).stream()
                .map(open -> open.number() + " " + open.envelope())
                .toList());
        assertEquals(Set.of(), notDue);
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void theAmountsOfAYearCoverItsDaysFromItsOpening(@ForAll long seed) {
        for (PartOfYear part : decisions(seed).all(PartOfYear.class)) {
            List<AmountBasis.Portion> portions = part.base().portions();
            for (int i = 1; i < portions.size(); i++) {
                assertEquals(
                        portions.get(i - 1).days().to(), portions.get(i).days().from(), part.toString());
            }
            if (part.part() != Part.OCCURRENCE) {
                LocalDate first = portions.get(0).days().from();
                if (part.envelopeYear().isRunningCosts()) {
                    assertEquals(part.year().from(), first, part.toString());
                } else if (part.envelopeYear().isDecided()) {
                    assertEquals(part.envelopeYear().paidFrom(), first, part.toString());
                }
                assertEquals(
                        part.year().settledOn(),
                        portions.get(portions.size() - 1).days().to(),
                        part.toString());
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachVariablePartIsDueOnceTimesWhatWasAchieved(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<EnvelopeYear> variable = assertDistinct(decisions.all(EnvelopeYear.class).stream()
                .filter(open ->
                        open.isMission() && open.hasAny("ceiling", "variable-part", "reading-r1.variable-part")));
        assertOnce(variable, decisions.all(VariablePart.class).stream().map(VariablePart::open));
        assertOnce(variable, decisions.all(MissionAchieved.class).stream().map(MissionAchieved::open));
        assertOnce(
                variable,
                decisions.all(PartOfYear.class).stream()
                        .filter(part -> part.part() == Part.VARIABLE)
                        .map(PartOfYear::envelopeYear));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachIndicatorOfAnOpenMissionIsJudgedOnceAYearByAShareFromNothingToAll(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertOnce(
                Set.copyOf(decisions.all(IndicatorYear.class)),
                decisions.all(IndicatorOutcome.class).stream().map(IndicatorOutcome::judged));
        for (IndicatorOutcome outcome : decisions.all(IndicatorOutcome.class)) {
            assertTrue(outcome.min().isProper() && outcome.max().isProper(), outcome.toString());
            assertTrue(outcome.min().compareTo(outcome.max()) <= 0, outcome.toString());
            assertEquals(
                    outcome.outcome() == IndicatorOutcome.Outcome.UNKNOWN,
                    outcome.missing().isPresent(),
                    outcome.toString());
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void whatIndicatorsAchieveTogetherIsTheSumOfTheirSharesOfTheWhole(@ForAll long seed) {
        for (MissionAchieved achieved : decisions(seed).all(MissionAchieved.class)) {
            if (achieved.share() instanceof IndicatorsAchieved together) {
                assertEquals(
                        Ratio.ONE,
                        together.shares().stream()
                                .map(IndicatorsAchieved.Share::weight)
                                .reduce(Ratio.ZERO, Ratio::plus));
                assertTrue(together.min().isProper() && together.max().isProper(), achieved.toString());
                assertEquals(together.open().isEmpty(), together.isKnown(), achieved.toString());
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachCriterionOfAGovernanceHasOneOutcomeAndOneThatWaitsSaysForWhat(@ForAll long seed) {
        List<Criterion> criteria = decisions(seed).all(Criterion.class).stream()
                .filter(criterion -> criterion.topic() == Criterion.Topic.GOVERNANCE)
                .toList();
        Set<String> ids = assertDistinct(criteria.stream().map(Criterion::id));
        boolean governed = RandomDossiers.of(seed).governance().isPresent();
        assertEquals(governed, ids.contains("COLLEGE_VOTES"));
        assertTrue(governed || ids.isEmpty());
        criteria.forEach(criterion -> assertEquals(
                criterion.outcome() == Criterion.Outcome.UNKNOWN,
                criterion.missing().isPresent(),
                criterion.toString()));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void eachCrisisHasOneFatePaidOpenOrNotPaidAndWhy(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        boolean told = decisions.all(Finding.class).stream()
                .noneMatch(finding ->
                        List.of("NO_VERSION", "SIGNED_BEFORE_AGREEMENT").contains(finding.code()));
        Set<ContractYear> financed = decisions.all(FinancedYear.class).stream()
                .map(FinancedYear::year)
                .collect(Collectors.toSet());
        boolean sized =
                decisions.all(YearOpened.class).stream().map(YearOpened::year).allMatch(financed::contains);
        if (!told || !sized || financed.isEmpty()) {
            return;
        }
        List<LocalDate> fates = new ArrayList<>();
        decisions.all(Finding.class).stream()
                .filter(finding -> finding.code().startsWith("CRISIS_"))
                .map(finding -> ((CrisisRecognised) finding.arguments().get(0)).on())
                .forEach(fates::add);
        decisions.all(PartOfYear.class).stream()
                .filter(part -> part.part() == Part.OCCURRENCE)
                .flatMap(part -> part.shares().isEmpty()
                        ? Stream.of(part.base().opening())
                        : ((CrisesPossible) part.shares().get(0))
                                .outcomes().stream()
                                        .map(outcome -> outcome.crisis().on()))
                .forEach(fates::add);
        Collections.sort(fates);
        assertEquals(
                RandomDossiers.of(seed)
                        .contract()
                        .flatMap(Contract::crisis)
                        .map(CrisisRecord::occurrences)
                        .orElse(List.of())
                        .stream()
                        .map(CrisisOccurrence::recognisedOn)
                        .toList(),
                fates);
    }

    private static Optional<EventDate> startOf(long seed, Mission mission) {
        return RandomDossiers.of(seed)
                .contract()
                .flatMap(contract -> Optional.ofNullable(contract.missions().get(mission)))
                .flatMap(MissionCommitment::startedOn);
    }

    private static boolean isSignedBeforeTheAgreement(Decisions decisions) {
        return decisions.all(Finding.class).stream()
                .anyMatch(finding -> finding.code().equals("SIGNED_BEFORE_AGREEMENT"));
    }

    private static Decisions decisions(long seed) {
        return RuleBook.standard()
                .decide(RandomDossiers.withAnnex(seed), LocalDate.of(2023, 6, 30), RandomDossiers.positions(seed));
    }

    private static Set<PartOfYear> only(Set<PartOfYear> parts, Predicate<PartOfYear> kept) {
        Set<PartOfYear> some = new HashSet<>(parts);
        some.removeIf(kept.negate());
        return some;
    }

    /** A part that is paid on a delivery of which nothing is stated. */
    private static boolean awaitsDelivery(PartOfYear part) {
        return part.onDelivery() && part.shares().stream().anyMatch(OpenFactor.class::isInstance);
    }

    private static <T> void assertOnce(Set<T> expected, Stream<T> met) {
        assertEquals(expected, assertDistinct(met));
    }

    private static <T> Set<T> assertDistinct(Stream<T> met) {
        Set<T> seen = new HashSet<>();
        met.forEach(one -> assertTrue(seen.add(one), () -> "met twice: " + one));
        return seen;
    }
}
