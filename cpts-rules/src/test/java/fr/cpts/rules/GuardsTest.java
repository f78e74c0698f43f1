package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
                () -> engine.decide(RuleBook.standard().facts(dossier, AS_OF, Positions.usual())));

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

    private static List<SourceFile> changed() {
        List<SourceFile> files = new ArrayList<>(CompiledRules.oneRuleAFile(SourceFile.shipped()));
        files.removeIf(file -> file.text().contains('"' + FORGOTTEN + '"'));
        files.add(new SourceFile("payment/extra.drl", TWICE));
        return files;
    }
}
