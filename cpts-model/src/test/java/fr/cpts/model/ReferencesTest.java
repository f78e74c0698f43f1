package fr.cpts.model;

import static fr.cpts.model.Refusals.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.json.InvalidInputException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"plan\": {\"axes\": [{\"code\": \"1\"}, {\"code\": \"1\"}]} | plan.axes.1.code | a code names one thing only: 1 is already used at plan.axes.0",
                "\"plan\": {\"actions\": [{\"code\": \"1\"}, {\"code\": \"2\"}, {\"code\": \"1\"}]} | plan.actions.2.code | a code names one thing only: 1 is already used at plan.actions.0",
                "\"annex\": {\"indicators\": [{\"code\": \"I\"}, {\"code\": \"I\"}]} | annex.indicators.1.code | a code names one thing only: I is already used at annex.indicators.0",
                "\"plan\": {\"actions\": [{\"code\": \"1\", \"axes\": [\"9\"]}]} | plan.actions.0.axes.0 | what is referred to is one of plan.axes: there is none",
                "\"plan\": {\"actions\": [{\"code\": \"1\", \"links\": [{\"to\": \"2\"}]}]} | plan.actions.0.links.0.to | what is referred to is one of plan.actions: 1",
                "\"plan\": {\"axes\": [{\"code\": \"1\"}, {\"code\": \"2\"}], \"prospects\": [{\"axis\": \"3\", \"text\": \"X\"}]} | plan.prospects.0.axis | what is referred to is one of plan.axes: 1, 2",
                "\"annex\": {\"indicators\": [{\"code\": \"I\", \"attachedTo\": {\"axis\": \"1\"}}]} | annex.indicators.0.attachedTo.axis | what is referred to is one of plan.axes: there is none",
                "\"annex\": {\"indicators\": [{\"code\": \"I\", \"attachedTo\": {\"action\": \"1\"}}]} | annex.indicators.0.attachedTo.action | what is referred to is one of plan.actions: there is none",
                "\"annex\": {\"indicators\": [{\"code\": \"I\", \"attachedTo\": {\"parent\": \"J\"}}]} | annex.indicators.0.attachedTo.parent | what is referred to is one of annex.indicators: I",
                "\"annex\": {\"measurements\": {\"I\": {}}} | annex.measurements.I | what is referred to is one of annex.indicators: there is none"
            })
    void whatIsReferredToExistsAndEachCodeIsThatOfOneThing(String facts, String place, String message) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> read("{\"community\": {}, " + facts + "}"));

        assertEquals(1, refusal.problems().size());
        assertEquals(place, refusal.problems().get(0).path());
        assertEquals(message, refusal.problems().get(0).mustHold(Locale.ENGLISH));
    }

    @Test
    void indicatorsThatShareAWeightHaveThatOneWeightInEachMission() {
        String row =
                "{\"code\": \"%s\", \"attachedTo\": {\"mission\": \"%s\"}, \"weighting\": {\"group\": \"g\", \"weight\": \"1/2\"}}";
        String twice = row.formatted("A", "PARCOURS") + ", " + row.formatted("B", "PARCOURS");
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> read("{\"community\": {}, \"annex\": {\"indicators\": [" + twice + "]}}"));
        assertEquals(
                "annex.indicators.1.weighting.weight", refusal.problems().get(0).path());
        assertEquals(
                "only one indicator of a group carries the weight that they share in a contract year",
                refusal.problems().get(0).mustHold(Locale.ENGLISH));

        String apart = row.formatted("A", "PARCOURS") + ", " + row.formatted("B", "PREVENTION");
        assertEquals(
                2,
                read("{\"community\": {}, \"annex\": {\"indicators\": [" + apart + "]}}")
                        .annex()
                        .indicators()
                        .size());
    }

    @Test
    void oneCodeMayBeThatOfAnAxisAndOfASheet() {
        Dossier dossier = read("""
                {
                  "community": {},
                  "plan": {"axes": [{"code": "1"}], "actions": [{"code": "1", "axes": ["1"], "links": [{"to": "1"}]}]},
                  "annex": {
                    "indicators": [{"code": "1", "attachedTo": {"axis": "1", "action": "1"}}],
                    "measurements": {"1": {"1": {}}}
                  }
                }
                """);

        assertEquals(1, dossier.annex().measurements().size());
    }

    @Test
    void ofManyCodesTheFirstSixtyAreTold() {
        StringBuilder axes = new StringBuilder("{\"code\": \"1\"}");
        for (int i = 2; i <= 62; i++) {
            axes.append(", {\"code\": \"").append(i).append("\"}");
        }
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> read("{\"community\": {}, \"plan\": {\"axes\": [" + axes
                        + "], \"prospects\": [{\"axis\": \"X\", \"text\": \"X\"}]}}"));

        assertTrue(
                refusal.problems().get(0).mustHold(Locale.ENGLISH).endsWith(", 59, 60 and 2 more"),
                refusal::getMessage);
    }
}
