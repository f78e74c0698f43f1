package fr.cpts.rules.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.rules.RuleBook;
import fr.cpts.rules.source.InvalidRulesException;
import fr.cpts.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionReaderTest {

    private static final String GOOD = """
            question: {fr: "Quelle unité ?", en: "Which unit?"}
            usual: days
            choices:
              days: {fr: "les jours", en: "days"}
              months: {fr: "les mois", en: "months"}
            """;

    @Test
    void aGoodFileIsRead() {
        Position position = read(GOOD);
        assertEquals("P03", position.id());
        assertEquals("days", position.usual());
        assertEquals(
                List.of("days", "months"), new ArrayList<>(position.choices().keySet()));
        assertEquals("Quelle unité ?", position.question(Locale.FRENCH));
        assertEquals("Which unit?", position.question(Locale.US));
        assertEquals("les mois", position.meaning("months", Locale.GERMAN));
        assertEquals("months", position.meaning("months", Locale.ENGLISH));
    }

    @Test
    void aUsualChoiceThatIsNoneOfTheChoicesIsRefused() {
        refuses(
                GOOD.replace("usual: days", "usual: weeks"),
                "2: the usual choice is one of [days, months], but \"weeks\" stands there");
    }

    @Test
    void aNameThatIsMissingOrNotKnownOrStandsTwiceIsRefused() {
        refuses(GOOD.replace("usual: days\n", ""), "1: usual is missing");
        refuses(GOOD.replace(", en: \"days\"", ""), "4: en is missing");
        refuses(GOOD + "more: x\n", "6: the name more is not known here, but \"x\" stands there");
        refuses(GOOD + "usual: months\n", "6: a name stands once, but \"usual\" stands there");
    }

    @Test
    void aFileSaysWhatThePositionDecidesBesideTheRules() {
        assertEquals(Optional.empty(), read(GOOD).decides());
        assertEquals(
                Optional.of(Subject.LEAP_DAYS),
                read(GOOD + "decides: leap-days\n").decides());
        refuses(
                GOOD + "decides: Rounding\n",
                "6: what a position decides is one of [rounding, deadlines, leap-days, sharing, missing-scale, "
                        + "missing-reference], but \"Rounding\" stands there");
    }

    private static Position read(String text) {
        return PositionReader.read(List.of(new SourceFile("position/P03.yaml", text)))
                .get("P03");
    }

    @Test
    void aFileThatIsEmptyOrNotYamlIsRefused() {
        refuses("", "1: the file is empty");
        refuses("question: one: two\n", "1: this is not valid YAML: mapping values are not allowed here");
        refuses(GOOD.replace("usual: days", "usual:"), "2: a text is expected here, but \"\" stands there");
    }

    @Test
    void theShippedQuestionsAreNumberedAndAnswered() {
        Map<String, Position> shipped = RuleBook.standard().positions();
        List<String> ids = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            ids.add(String.format("P%02d", i));
        }
        assertEquals(ids, new ArrayList<>(shipped.keySet()));
        shipped.values().forEach(position -> {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertFalse(position.question(locale).isBlank());
                position.choices()
                        .keySet()
                        .forEach(choice ->
                                assertFalse(position.meaning(choice, locale).isBlank()));
            }
        });
    }

    @Test
    void choicesMadeTwiceKeepTheLast() {
        Positions taken = Positions.usual().with("P03", "months").with("P03", "days");
        assertEquals(Map.of("P03", "days"), taken.choices());
        assertEquals(Positions.usual().with("P03", "days"), taken);
        assertEquals("{P03=days}", taken.toString());
        assertEquals(Map.of(), Positions.usual().choices());
    }

    private static void refuses(String text, String problem) {
        assertEquals(
                "position/P03.yaml:" + problem,
                assertThrows(
                                InvalidRulesException.class,
                                () -> PositionReader.read(List.of(new SourceFile("position/P03.yaml", text))))
                        .getMessage());
    }
}
