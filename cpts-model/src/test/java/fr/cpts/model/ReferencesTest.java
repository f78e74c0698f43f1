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
                "\"axes\": [{\"code\": \"1\"}, {\"code\": \"1\"}] | axes.1.code | a code is that of one thing: 1 stands already at axes.0",
                "\"actions\": [{\"code\": \"1\"}, {\"code\": \"2\"}, {\"code\": \"1\"}] | actions.2.code | a code is that of one thing: 1 stands already at actions.0",
                "\"indicators\": [{\"code\": \"I\"}, {\"code\": \"I\"}] | indicators.1.code | a code is that of one thing: I stands already at indicators.0",
                "\"actions\": [{\"code\": \"1\", \"axes\": [\"9\"]}] | actions.0.axes.0 | what is referred to is one of axes: there is none",
                "\"actions\": [{\"code\": \"1\", \"links\": [{\"to\": \"2\"}]}] | actions.0.links.0.to | what is referred to is one of actions: 1",
                "\"axes\": [{\"code\": \"1\"}, {\"code\": \"2\"}], \"prospects\": [{\"axis\": \"3\", \"text\": \"X\"}] | prospects.0.axis | what is referred to is one of axes: 1, 2",
                "\"indicators\": [{\"code\": \"I\", \"axis\": \"1\"}] | indicators.0.axis | what is referred to is one of axes: there is none",
                "\"indicators\": [{\"code\": \"I\", \"action\": \"1\"}] | indicators.0.action | what is referred to is one of actions: there is none",
                "\"indicators\": [{\"code\": \"I\", \"parent\": \"J\"}] | indicators.0.parent | what is referred to is one of indicators: I",
                "\"measurements\": {\"I\": {}} | measurements.I | what is referred to is one of indicators: there is none"
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
        String row = "{\"code\": \"%s\", \"mission\": \"%s\", \"group\": \"g\", \"weight\": \"1/2\"}";
        String twice = row.formatted("A", "PARCOURS") + ", " + row.formatted("B", "PARCOURS");
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class, () -> read("{\"community\": {}, \"indicators\": [" + twice + "]}"));
        assertEquals("indicators.1.weight", refusal.problems().get(0).path());
        assertEquals(
                "one indicator of a group has the weight that they share in a contract year",
                refusal.problems().get(0).mustHold(Locale.ENGLISH));

        String apart = row.formatted("A", "PARCOURS") + ", " + row.formatted("B", "PREVENTION");
        assertEquals(
                2,
                read("{\"community\": {}, \"indicators\": [" + apart + "]}")
                        .indicators()
                        .size());
    }

    @Test
    void oneCodeMayBeThatOfAnAxisAndOfASheet() {
        Dossier dossier = read("""
                {"community": {}, "axes": [{"code": "1"}], "actions": [{"code": "1", "axes": ["1"], "links": [{"to": "1"}]}],
                 "indicators": [{"code": "1", "axis": "1", "action": "1"}], "measurements": {"1": {"1": {}}}}
                """);

        assertEquals(1, dossier.measurements().size());
    }

    @Test
    void ofManyCodesTheFirstSixtyAreTold() {
        StringBuilder axes = new StringBuilder("{\"code\": \"1\"}");
        for (int i = 2; i <= 62; i++) {
            axes.append(", {\"code\": \"").append(i).append("\"}");
        }
        InvalidInputException refusal = assertThrows(
                InvalidInputException.class,
                () -> read("{\"community\": {}, \"axes\": [" + axes
                        + "], \"prospects\": [{\"axis\": \"X\", \"text\": \"X\"}]}"));

        assertTrue(
                refusal.problems().get(0).mustHold(Locale.ENGLISH).endsWith(", 59, 60 and 2 more"),
                refusal::getMessage);
    }
}
