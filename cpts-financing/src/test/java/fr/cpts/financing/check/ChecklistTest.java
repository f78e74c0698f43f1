package fr.cpts.financing.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.check.Check.Code;
import fr.cpts.financing.check.Check.Topic;
import fr.cpts.financing.json.ChecklistJson;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.fact.Finding.Severity;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    private static final RuleBook RULES = RuleBook.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Test
    void weightsThatDoNotSumToOneAreToldWithTheirMissionAndYears() throws IOException {
        Check.Seen seen = only(Code.WEIGHTS, """
                {
                  "annex": {
                    "indicators": [
                      {"code": "q-1", "attachedTo": {"mission": "QUALITE"}, "weighting": {"weight": {"1": "1/2", "2": "1/1"}}},
                      {"code": "p-1", "attachedTo": {"mission": "PARCOURS"}, "weighting": {"weight": {"1-2": "1/1"}}}
                    ]
                  }
                }
                """);
        assertEquals(Topic.INDICATORS, seen.topic());
        assertEquals(Severity.WARNING, seen.severity());
        assertEquals(
                List.of(
                        new Check.Named("mission", Mission.QUALITE),
                        new Check.Named("sum", Ratio.of(1, 2)),
                        new Check.Named("years", List.of(1)),
                        new Check.Named("lastYear", 2)),
                seen.values());
    }

    @Test
    void aCommissionThatDeclaresAnotherSizeIsToldWithItsPlaceAndOneThatDeclaresItsOwnIsNot() throws IOException {
        Check.Seen seen = only(Code.DECLARED, """
                {"governance": {"commissions": [
                  {"name": "A", "kind": "WORKING_GROUP", "declaredSize": 2, "members": [{"role": "IDE", "count": 2}]},
                  {"name": "B", "kind": "WORKING_GROUP", "declaredSize": 3, "members": [{"role": "IDE"}]}]}}
                """);
        assertEquals(Optional.of("governance.commissions.1.declaredSize"), seen.place());
        assertEquals(Optional.of("B"), seen.value("commission"));
        assertEquals(Optional.of(3), seen.value("declared"));
        assertEquals(Optional.of(1), seen.value("listed"));
        assertEquals(Optional.empty(), seen.value("persons"));
    }

    @Test
    void onePersonListedThriceIsOnePerson() throws IOException {
        Check.Seen seen = only(Code.TWICE, """
                {"governance": {"commissions": [{"name": "A", "kind": "WORKING_GROUP", "members": [
                  {"role": "IDE", "person": "x"}, {"role": "MG", "person": "x"}, {"role": "MG", "person": "x"},
                  {"role": "MG", "person": "y"}, {"role": "MG"}]}]}}
                """);
        assertEquals(Optional.of(1), seen.value("persons"));
        assertEquals(Optional.of("governance.commissions.0.members"), seen.place());
    }

    @Test
    void marksOfOneKindAreTogetherWithTheirOwnersAndPlaces() throws IOException {
        Check.Seen seen = only(Code.GAP, """
                {
                  "annex": {
                    "indicators": [
                      {"code": "q-1", "attachedTo": {"mission": "QUALITE"}, "weighting": {"marks": {"weight": "EMPTY"}}},
                      {"code": "q-2", "attachedTo": {"mission": "QUALITE"}, "weighting": {"marks": {"weight": "EMPTY"}}}
                    ]
                  }
                }
                """);
        assertEquals(Optional.of("annex.indicators.weighting.weight"), seen.value("component"));
        assertEquals(Optional.of(List.of("q-1", "q-2")), seen.value("owners"));
        assertEquals(
                Optional.of(List.of("annex.indicators.0.weighting.weight", "annex.indicators.1.weighting.weight")),
                seen.value("places"));
        assertEquals(Optional.empty(), seen.place());
        assertEquals(Severity.INFO, seen.severity());
    }

    @Test
    void whatTheRulesFindAndWhatWasNotedStandsAmongTheChecks() throws IOException {
        Checklist checklist = checklist("""
                {
                  "contract": {"signedOn": "2023-01-01", "durationYears": 2, "missions": {}},
                  "source": {
                    "kind": "HEALTH_PROJECT",
                    "remarks": [
                      {"kind": "CONTRADICTION", "about": "territory", "text": "a"},
                      {"kind": "AMBIGUITY", "text": "b"},
                      {"kind": "COMMENT", "text": "c"}
                    ]
                  }
                }
                """);
        assertEquals(Optional.of("X"), checklist.community());
        assertEquals(DAY, checklist.asOf());
        assertEquals(
                List.of(Optional.of("territory")),
                checklist.of(Topic.CONTRADICTIONS).stream().map(Check::place).toList());
        assertEquals(Severity.WARNING, checklist.of(Topic.AMBIGUITIES).get(0).severity());
        assertEquals(Severity.INFO, checklist.of(Topic.COMMENTS).get(0).severity());
        assertTrue(checklist.of(Topic.NOT_SATISFIED).stream()
                .anyMatch(check -> check.code().equals("DURATION")));
        assertTrue(checklist.of(Topic.UNKNOWN).stream()
                .anyMatch(check -> check.place().equals(Optional.of("community.identifiers.finess"))));
        assertTrue(checklist.of(Topic.FINDINGS).stream()
                .anyMatch(check -> check.code().equals("SOCLE_MISSION_NOT_LISTED")));
    }

    @Test
    void topicsStandInTheirOrder() throws IOException {
        List<Topic> topics = checklist("""
                        {
                          "contract": {"signedOn": "2023-01-01", "durationYears": 2},
                          "annex": {"indicators": [{"code": "q-1", "weighting": {"marks": {"weight": "EMPTY"}}}]},
                          "plan": {"actions": [{"code": "1"}]}
                        }
                        """).checks().stream().map(Check::topic).toList();
        assertEquals(topics.stream().sorted().toList(), topics);
        assertTrue(topics.stream().distinct().count() > 3, topics::toString);
    }

    @Test
    void theWordsOfRulesDependOnTheLanguageAndNothingElseDoes() throws IOException {
        Checklist checklist = checklist("""
                {
                  "contract": {"signedOn": "2023-01-01", "durationYears": 2},
                  "plan": {"actions": [{"code": "1"}]}
                }
                """);
        JsonTree french = JsonTree.of(ChecklistJson.of(checklist, Locale.FRENCH));
        JsonTree english = JsonTree.of(ChecklistJson.of(checklist, Locale.ENGLISH));
        assertEquals(
                List.of("language"),
                french.differences(english, Set.of("text")).stream()
                        .map(difference -> difference.place())
                        .toList());
        assertTrue(french.differences(english, Set.of()).size() > 5);
    }

    @Test
    void aNullIsRefusedByName() throws IOException {
        Checklist checklist = checklist("{\"plan\": {\"axes\": []}}");
        assertEquals(
                "locale",
                assertThrows(NullPointerException.class, () -> ChecklistJson.of(checklist, null))
                        .getMessage());
        assertEquals(
                "checklist",
                assertThrows(NullPointerException.class, () -> ChecklistJson.of(null, Locale.FRENCH))
                        .getMessage());
        assertEquals(
                "dossier",
                assertThrows(NullPointerException.class, () -> Checklist.of(null, null, DAY))
                        .getMessage());
    }

    private static Check.Seen only(Code code, String json) throws IOException {
        List<Check.Seen> found = checklist(json).checks().stream()
                .filter(Check.Seen.class::isInstance)
                .map(Check.Seen.class::cast)
                .filter(seen -> seen.what() == code)
                .toList();
        assertEquals(1, found.size(), found::toString);
        return found.get(0);
    }

    private static Checklist checklist(String json) throws IOException {
        String whole = json.replaceFirst("\\{", "{\"community\": {\"name\": \"X\"}, ");
        Dossier dossier = DossierReader.standard()
                .read("json", new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
        return Checklist.of(dossier, RULES.decide(dossier, DAY, Positions.usual()), DAY);
    }
}
