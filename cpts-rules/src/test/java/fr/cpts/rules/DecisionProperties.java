package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.rules.fact.CountedFrom;
import fr.cpts.rules.fact.CountedUntil;
import fr.cpts.rules.fact.Deadline;
import fr.cpts.rules.fact.DeadlineStatus;
import fr.cpts.rules.fact.Entitlement;
import fr.cpts.rules.fact.EnvelopeYear;
import fr.cpts.rules.fact.FinancedYear;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Instalment;
import fr.cpts.rules.fact.Missing;
import fr.cpts.rules.fact.Part;
import fr.cpts.rules.fact.PartOfYear;
import fr.cpts.rules.fact.Settlement;
import fr.cpts.rules.fact.SizeInYear;
import fr.cpts.rules.fact.Term;
import fr.cpts.rules.fact.VersionInForce;
import fr.cpts.rules.fact.YearOpened;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every dossier: of the rules that share a question, exactly one answers. */
class DecisionProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void eachContractYearHasOneVersionOrTheFindingThatThereIsNone(@ForAll long seed) {
        Decisions decisions = decisions(seed);
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

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
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
        assertTrue(decisions.all(Term.class).size() <= 1);
        assertTrue(years.size()
                <= decisions.all(Term.class).stream().mapToInt(Term::years).sum());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aContractYearHasAtMostOneSizeAndIsFinancedOnce(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertDistinct(decisions.all(SizeInYear.class).stream().map(SizeInYear::year));
        assertDistinct(decisions.all(CountedUntil.class).stream().map(CountedUntil::year));
        assertDistinct(decisions.all(FinancedYear.class).stream().map(FinancedYear::year));
        assertEquals(
                decisions.all(YearOpened.class).size(),
                decisions.all(CountedUntil.class).size());
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anEnvelopeOpensOnceInAContractYear(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertDistinct(decisions.all(EnvelopeYear.class).stream().map(open -> open.number() + " " + open.envelope()));
        assertDistinct(decisions.all(PartOfYear.class).stream()
                .map(part -> part.year().number() + " " + part.envelopeYear().envelope() + " " + part.part()));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void eachPartIsDueOnceSettledOnceAndAdvancedOnceWhenItIsDecided(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        Set<PartOfYear> parts = Set.copyOf(decisions.all(PartOfYear.class));
        assertOnce(parts, decisions.all(Entitlement.class).stream().map(Entitlement::part));
        assertOnce(parts, decisions.all(Settlement.class).stream().map(Settlement::part));
        assertOnce(
                only(parts, part -> part.part() != Part.OCCURRENCE),
                decisions.all(CountedFrom.class).stream().map(CountedFrom::part));
        assertOnce(
                only(parts, part -> part.isAdvanced() && part.envelopeYear().isDecided()),
                decisions.all(Instalment.class).stream().map(Instalment::part));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void eachDeadlineHasOneStatus(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        assertOnce(
                Set.copyOf(decisions.all(Deadline.class)),
                decisions.all(DeadlineStatus.class).stream().map(DeadlineStatus::deadline));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void nothingIsDueBeforeItsYearOrAdvancedAfterIt(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        for (Instalment instalment : decisions.all(Instalment.class)) {
            assertFalse(instalment.dueOn().isBefore(instalment.part().year().from()), instalment.toString());
            assertTrue(instalment.dueOn().isBefore(instalment.part().year().settledOn()), instalment.toString());
        }
        for (Entitlement entitlement : decisions.all(Entitlement.class)) {
            entitlement.factors().forEach(factor -> {
                assertTrue(factor.least().isProper(), entitlement.toString());
                assertTrue(factor.most().isProper(), entitlement.toString());
                assertTrue(factor.least().compareTo(factor.most()) <= 0, entitlement.toString());
            });
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void withoutASignatureNothingButWhatIsMissingIsConcluded(@ForAll long seed) {
        Decisions decisions = decisions(seed);
        boolean signed = RandomDossiers.of(seed).signedOn().isPresent();
        assertEquals(signed, !decisions.all(YearOpened.class).isEmpty());
        assertEquals(
                !signed,
                decisions.all(Missing.class).stream()
                        .anyMatch(missing -> missing.fact().place().path().equals("contract.signedOn")));
    }

    private static Decisions decisions(long seed) {
        return RuleBook.standard().decide(RandomDossiers.of(seed), LocalDate.of(2023, 6, 30), Positions.usual());
    }

    private static Set<PartOfYear> only(Set<PartOfYear> parts, java.util.function.Predicate<PartOfYear> kept) {
        Set<PartOfYear> some = new HashSet<>(parts);
        some.removeIf(kept.negate());
        return some;
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
