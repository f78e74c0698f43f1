package fr.cpts.rules.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParameterReaderTest {

    private static final String GOOD = """
            description: "What it is"
            label: {fr: "Ce que c'est", en: "What it is"}
            unit: euros
            values:
              - from: 2019-08-25
                value: {T1: 100, T2: 200.50}
                source:
                  text: ACI-2019
                  article: "8"
                  confidence: {T1: published, T2: press}
                  readIn: "the text"
              - from: 2022-04-01
                value: null
            checkedOn: 2026-11-21
            """;

    private static final SourceFile TEXTS = new SourceFile("texts.yaml", """
            ACI-2019:
              title: {fr: "L'accord", en: "The agreement"}
              identifiers: [NOR SSAS1924409A]
            CSP:
              title: {fr: "Le code", en: "The code"}
              articles: true
            """);

    @Test
    void aGoodFileIsReadWithItsLines() {
        LegalParameters read = read("parameter/a/b.yaml", GOOD);
        LegalAmount amount = read.on(LocalDate.of(2022, 3, 31)).amount("a.b", SizeClass.T2);
        assertEquals(Euros.ofCents(20_050), amount.amount());
        assertEquals(Confidence.PRESS, amount.citation().confidence());
        assertEquals("parameter/a/b.yaml", amount.citation().file());
        assertEquals(6, amount.citation().line());
        assertEquals(LocalDate.of(2026, 11, 21), amount.citation().checkedOn());
        assertTrue(!read.on(LocalDate.of(2022, 4, 1)).has("a.b"));
        assertEquals("Ce que c'est", read.find("a.b").orElseThrow().label(Locale.GERMAN));
        assertEquals("What it is", read.find("a.b").orElseThrow().label(Locale.UK));
    }

    @Test
    void filesOfOtherKindsArePassedOver() {
        assertEquals(
                List.of(),
                ParameterReader.read(
                                List.of(
                                        new SourceFile("size/size.drl", "rule"),
                                        new SourceFile("position/P01.yaml", "x"),
                                        new SourceFile("parameter/notes.txt", "x")),
                                Map.of())
                        .all());
    }

    @Test
    void aNameThatIsNotKnownIsRefused() {
        refuses(
                GOOD.replace("unit: euros", "unit: euros\nunits: euros"),
                "a.yaml:4: the name units is not known here, but \"euros\" stands there");
        refuses(
                GOOD.replace("article: \"8\"", "article: \"8\"\n      page: 3"),
                "a.yaml:10: the name page is not known here, but \"3\" stands there");
    }

    @Test
    void aNameThatIsMissingIsRefused() {
        refuses(GOOD.replace("unit: euros\n", ""), "a.yaml:1: unit is missing");
        refuses(GOOD.replace("    value: null\n", ""), "a.yaml:12: value is missing");
        refuses(GOOD.replace(", en: \"What it is\"", ""), "a.yaml:2: en is missing");
        refuses(GOOD.replace("      article: \"8\"\n", ""), "a.yaml:8: article is missing");
    }

    @Test
    void aValueWithoutSourceIsRefused() {
        refuses(
                GOOD.replace("value: null", "value: {T1: 1}"),
                "a.yaml:12: source is missing: a legal value names its text and article");
    }

    @Test
    void aTextThatTheRegisterDoesNotHaveIsRefused() {
        refuses(
                GOOD.replace("text: ACI-2019", "text: ACI-2020"),
                "a.yaml:8: a text is one of those of texts.yaml: [ACI-2019, CSP], but \"ACI-2020\" stands there");
    }

    @Test
    void aValueMayNameADocumentBesideItsText() {
        assertEquals(
                List.of("NOR SSAS1924409A", "arrêté du 1er mai"),
                read(
                                "parameter/a/b.yaml",
                                GOOD.replace("article: \"8\"", "article: \"8\"\n      documents: [arrêté du 1er mai]"))
                        .on(LocalDate.of(2022, 3, 31))
                        .amount("a.b", SizeClass.T2)
                        .citation()
                        .identifiers());
    }

    @Test
    void aRegisterOfTextsThatIsWrongIsRefused() {
        assertEquals(
                List.of(
                        "texts.yaml:1: title is missing",
                        "texts.yaml:5: the name nor is not known here, but \"1\" stands there",
                        "texts.yaml:4: articles is true, or is left out, but \"yes\" stands there",
                        "texts.yaml:6: en is missing"),
                assertThrows(
                                InvalidRulesException.class,
                                () -> ParameterReader.read(List.of(new SourceFile("texts.yaml", """
                                                A: {articles: true}
                                                B:
                                                  title: {fr: "b", en: "b"}
                                                  articles: yes
                                                  nor: 1
                                                C: {title: {fr: "c"}}
                                                """)), Map.of()))
                        .problems());
    }

    @Test
    void aUnitThatDoesNotExistIsRefused() {
        refuses(
                GOOD.replace("unit: euros", "unit: francs"),
                "a.yaml:3: a unit is one of euros, euros for all, ratio, months, years, population band, people, votes, code, but \"francs\" stands there");
    }

    @Test
    void aValueThatIsNotOfItsUnitIsRefused() {
        refuses(
                GOOD.replace("T1: 100,", "T1: a lot,"),
                "a.yaml:6: an amount in euros is a number such as 17013.70, but \"a lot\" stands there");
        refuses(
                GOOD.replace("T1: 100,", "T1: 100.001,"),
                "a.yaml:6: an amount in euros has at most two decimals, but \"100.001\" stands there");
        refuses(
                one("ratio", "0.75"),
                "a.yaml:6: a fraction is written with whole numbers, such as 3/4, 1 or 0, but \"0.75\" stands there");
        refuses(one("months", "six"), "a.yaml:6: a whole number is expected here, but \"six\" stands there");
        refuses(one("years", "-5"), "a.yaml:6: a whole number is expected here, but \"-5\" stands there");
    }

    @Test
    void aValueBySizeWhereOneIsMeantIsRefusedAndTheOtherWayRound() {
        refuses(one("euros", "100"), "a.yaml:6: a value in euros is given by size class, but \"100\" stands there");
        refuses(
                one("euros for all", "{T1: 6}"),
                "a.yaml:6: a value in euros for all is one value, but \"6\" stands there");
        refuses(one("months", "{T1: 6}"), "a.yaml:6: a value in months is one value, but \"6\" stands there");
    }

    @Test
    void aBandThatIsNoIntervalIsRefused() {
        for (String interval : List.of("40000-80000", "[80000, 40000)", "(40000, 40000)", "[, 40000)")) {
            refuses(
                    one("population band", "{T1: \"" + interval + "\"}"),
                    "a.yaml:6: a population band is an interval such as [40000, 80000) or (175000, ), but \"" + interval
                            + "\" stands there");
        }
    }

    @Test
    void aSizeThatIsNoneIsRefused() {
        refuses(
                GOOD.replace("T2: 200.50", "big: 200.50"),
                "a.yaml:6: a size class is written T and its number, such as T3, not big, but \"200.50\" stands there");
    }

    @Test
    void aConfidenceThatDoesNotExistIsRefused() {
        refuses(
                one("months", "6").replace("confidence: published", "confidence: sure"),
                "a.yaml:10: a confidence is one of published, press, inferred, position, but \"sure\" stands there");
        refuses(
                one("months", "6").replace("confidence: published", "confidence: draft"),
                "a.yaml:10: a confidence is one of published, press, inferred, position, but \"draft\" stands there");
    }

    @Test
    void aConfidenceBySizeThatLacksASizeIsRefused() {
        refuses(
                GOOD.replace("{T1: published, T2: press}", "{T1: published}"),
                "a.yaml:10: a confidence by size class names each class of the value");
    }

    @Test
    void valuesOutOfTheOrderOfTheirDaysAreRefused() {
        refuses(
                GOOD.replace("2022-04-01", "2019-08-24"),
                "a.yaml:12: values stand in the order of their days: 2019-08-24 follows 2019-08-25");
        refuses(
                GOOD.replace("2022-04-01", "2019-08-25"),
                "a.yaml:12: values stand in the order of their days: 2019-08-25 follows 2019-08-25");
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        refuses(
                GOOD.replace("2022-04-01", "2023-02-29"),
                "a.yaml:12: a day is a date that exists, written as 2021-06-01, but \"2023-02-29\" stands there");
        refuses(
                GOOD.replace("checkedOn: 2026-11-21", "checkedOn: yesterday"),
                "a.yaml:14: a day is a date that exists, written as 2021-06-01, but \"yesterday\" stands there");
    }

    @Test
    void aParameterThatNeverHasAValueIsRefused() {
        refuses("""
                description: "d"
                label: {fr: "f", en: "e"}
                unit: months
                values: []
                checkedOn: 2026-11-21
                """, "a.yaml:4: a parameter has at least one value");
        refuses("""
                description: "d"
                label: {fr: "f", en: "e"}
                unit: months
                values:
                  - {from: 2019-08-25, value: null}
                checkedOn: 2026-11-21
                """, "a.yaml:5: a parameter has at least one value");
    }

    @Test
    void aFileThatIsEmptyOrNoMappingIsRefused() {
        refuses("", "a.yaml:1: the file is empty");
        refuses("# only a comment\n", "a.yaml:1: the file is empty");
        refuses("- a list", "a.yaml:1: names and values are expected here");
        refuses("a word", "a.yaml:1: names and values are expected here, but \"a word\" stands there");
    }

    @Test
    void aFileThatIsNotYamlIsRefusedAtItsLine() {
        InvalidRulesException refused = refused(GOOD.replace("\"What it is\"\nlabel", "\"What it is\nlabel"));
        assertTrue(
                refused.getMessage().matches("(?s)parameter/a\\.yaml:\\d+: this is not valid YAML: .+"),
                refused.getMessage());
        refuses("description: one: two\n", "a.yaml:1: this is not valid YAML: mapping values are not allowed here");
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        refuses(GOOD + "unit: months\n", "a.yaml:15: a name stands once, but \"unit\" stands there");
    }

    @Test
    void aFileThatUnfoldsWithoutEndIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        String message = refused(bomb.toString()).getMessage();
        assertTrue(message.startsWith("parameter/a.yaml:"), message);
        assertTrue(message.length() < 20_000);
        refuses("description: " + "[".repeat(50_000), "a.yaml:1: this is not valid YAML: it is nested too deeply");
    }

    @Test
    void everyProblemOfEveryFileIsTold() {
        InvalidRulesException refused = assertThrows(
                InvalidRulesException.class,
                () -> ParameterReader.read(
                        List.of(
                                TEXTS,
                                new SourceFile("parameter/a.yaml", one("months", "six")),
                                new SourceFile("parameter/b.yaml", ""),
                                new SourceFile("parameter/c.yaml", GOOD)),
                        Map.of()));
        assertEquals(
                List.of(
                        "parameter/a.yaml:6: a whole number is expected here, but \"six\" stands there",
                        "parameter/b.yaml:1: the file is empty"),
                refused.problems());
        assertEquals(String.join("\n", refused.problems()), refused.getMessage());
    }

    private static String one(String unit, String value) {
        return """
                description: "What it is"
                label: {fr: "f", en: "e"}
                unit: %s
                values:
                  - from: 2019-08-25
                    value: %s
                    source:
                      text: ACI-2019
                      article: "8"
                      confidence: published
                      readIn: "the text"
                checkedOn: 2026-11-21
                """.formatted(unit, value);
    }

    private static LegalParameters read(String name, String text) {
        return ParameterReader.read(List.of(TEXTS, new SourceFile(name, text)), Map.of());
    }

    private static void refuses(String text, String problem) {
        assertEquals("parameter/" + problem, refused(text).getMessage());
    }

    private static InvalidRulesException refused(String text) {
        return assertThrows(InvalidRulesException.class, () -> read("parameter/a.yaml", text));
    }
}
