package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that pay twice, or say nothing of an envelope, are refused whatever they were meant to do. */
class GuardsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    private static final String FORGOTTEN = "not due: a mission that never started is not financed";

    private static final String KNOWS =
            "mission: the version that governs a contract year makes a mission socle or complementary";

    private static final String GRANTS = "entitlement: a part that counts for the whole contract year is due in full";

    /** A grant of what is granted already, as an overlay could write it. */
    private static final String TWICE = """
            package fr.cpts.rules.payment
            import fr.cpts.rules.envelope.*
            import fr.cpts.rules.eligibility.*

            rule "entitlement: the running costs once more"
                @article( "none" )
                @fr( "le fonctionnement une seconde fois" )
            when
                $part : PartOfYear( year.number == 2, envelopeYear.runningCosts )
            then
                insert( Entitlement.of( $part ) );
            end
            """;

    @Test
    void rulesThatPayTwiceOrSayNothingOfAnEnvelopeAreToldWithTheirPlaces() {
        RuleEngine engine = CompiledRules.inOrder(changed());
        Dossier dossier = Dossier.named("CPTS").with(Contracts.with("2023-01-01", 2, Mission.PARCOURS, "2023-01-01"));

        InvalidRulesException refused = assertThrows(
                InvalidRulesException.class,
                () -> Guards.check(engine.decide(RuleBook.standard().facts(dossier, AS_OF, Positions.usual()))));

        List<String> expected = Stream.of("ACCES_SOINS", "ACCOMPAGNEMENT", "CRISE", "PREVENTION", "QUALITE")
                .map(
                        envelope -> "eligibility/mission.drl:7: \"" + KNOWS + "\" makes the envelope " + envelope
                                + " known in contract year 1, and no rule concludes that it is due, not due, or open for a missing fact")
                .collect(Collectors.toList());
        expected.add(
                "payment/entitlement.drl:6: \"" + GRANTS + "\" and \"entitlement: the running costs once more\" at"
                        + " payment/extra.drl:5 both conclude what is concluded once: the entitlement of contract year 2 FONCTIONNEMENT WHOLE");
        assertEquals(expected, refused.problems().stream().sorted().toList());
    }

    @Test
    void eachQuestionIsSettledByOneConclusion() {
        Set<String> types = new TreeSet<>();
        for (long seed = 0; seed < 200; seed++) {
            Dossier dossier = RandomDossiers.withAnnex(seed);
            Decisions decisions = RuleBook.standard().decide(dossier, AS_OF, RandomDossiers.positions(seed));
            for (Firing firing : decisions.firings()) {
                for (Conclusion conclusion : firing.conclusions()) {
                    String type = conclusion.getClass().getSimpleName();
                    if (!conclusion.settles().isEmpty() && types.add(type)) {
                        assertRefusedTwice(decisions, firing, conclusion);
                    }
                }
            }
        }
        assertEquals(
                "ContractSize ContractTerm CountStart CountedUntil Criterion Deadline DeadlineStatus Entitlement EnvelopeYear FinancedYear"
                        + " IndicatorOutcome IndicatorYear Instalment MissionAchieved MissionEntry MissionOfVersion NotDue PartOfYear"
                        + " Settlement SizeInYear SizeOnFirstDay SizeUndetermined StartAccepted VariablePart VersionInForce YearOpened",
                String.join(" ", types));
    }

    private static void assertRefusedTwice(Decisions decisions, Firing firing, Conclusion conclusion) {
        List<Firing> firings = new ArrayList<>(decisions.firings());
        firings.add(new Firing(new RuleInfo("another rule", "", "", "z.drl", 7), List.of(), List.of(conclusion)));
        InvalidRulesException refused =
                assertThrows(InvalidRulesException.class, () -> Guards.check(new Decisions(firings)));
        RuleInfo rule = firing.rule();
        assertTrue(
                refused.getMessage()
                        .startsWith(rule.file() + ":" + rule.line() + ": \"" + rule.name()
                                + "\" and \"another rule\" at z.drl:7 both conclude what is concluded once: the "
                                + conclusion.settles().get(0)),
                refused.getMessage());
    }

    /** A sum that is due and told not to be due is a contradiction, whichever rule is wrong. */
    @Test
    void anEnvelopeIsNotBothDueAndNotDue() {
        Dossier dossier = Dossier.named("CPTS").with(Contracts.with("2023-01-01", 1, Mission.PARCOURS, "2023-01-01"));
        Decisions decisions = RuleBook.standard().decide(dossier, AS_OF, Positions.usual());
        List<Firing> firings = new ArrayList<>(decisions.firings());
        EnvelopeYear due = decisions.all(EnvelopeYear.class).get(0);
        firings.add(new Firing(
                new RuleInfo("another rule", "", "", "z.drl", 7),
                List.of(),
                List.of(new NotDue(due.financed(), due.envelope(), "NEVER_STARTED"))));

        assertThrows(InvalidRulesException.class, () -> Guards.check(new Decisions(firings)));
    }

    private static List<SourceFile> changed() {
        List<SourceFile> files = new ArrayList<>(CompiledRules.oneRuleAFile(SourceFile.shipped()));
        files.removeIf(file -> file.text().contains('"' + FORGOTTEN + '"'));
        files.add(new SourceFile("payment/extra.drl", TWICE));
        return files;
    }
}
