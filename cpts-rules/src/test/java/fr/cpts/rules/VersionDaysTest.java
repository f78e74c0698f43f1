package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.ParameterReader;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day on which a version begins stands in one file, and the answer to a question may move it. */
class VersionDaysTest {

    private static final String VERSIONS = """
            description: "Version"
            label: {fr: "v", en: "v"}
            unit: code
            values:
              - from: 2019-08-25
                value: ACI-2019
                source: {text: ACI-2019, article: "8", confidence: published, readIn: "r"}
              - from: 2022-09-03
                fromUnder:
                  - {position: P24, choice: publication, from: 2022-04-01}
                value: ACI-2019-AV2
                source: {text: ACI-2019, article: "8", confidence: inferred, readIn: "r"}
            checkedOn: 2026-11-21
            """;

    private static final String CEILING = """
            description: "Ceiling"
            label: {fr: "c", en: "c"}
            unit: euros for all
            values:
              - from: ACI-2019
                value: 100
                source: {text: ACI-2019, article: "8", confidence: published, readIn: "r"}
              - from: 2022-03-01
                value: 150
                source: {text: ACI-2019, article: "8", confidence: published, readIn: "r"}
              - from: ACI-2019-AV2
                value: 200
                source: {text: ACI-2019, article: "8", confidence: published, readIn: "r"}
            checkedOn: 2026-11-21
            """;

    private static final String P24 = """
            question: {fr: "q", en: "q"}
            usual: later
            choices:
              later: {fr: "l", en: "l"}
              publication: {fr: "p", en: "p"}
            """;

    private static final String P99 = P24.replace("later", "early").replace("publication", "late");

    private static LegalParameters read(String versions, String ceiling) {
        List<SourceFile> files = new ArrayList<>(List.of(
                new SourceFile("parameter/ceiling.yaml", ceiling),
                new SourceFile("parameter/agreement/version.yaml", versions),
                new SourceFile("position/P24.yaml", P24),
                new SourceFile("position/P99.yaml", P99),
                new SourceFile("texts.yaml", """
                        ACI-2019:
                          title: {fr: "a", en: "a"}
                        """)));
        return ParameterReader.read(files, PositionReader.read(files));
    }

    private static void refuses(String versions, String ceiling, String... problems) {
        assertEquals(
                List.of(problems),
                assertThrows(InvalidRulesException.class, () -> read(versions, ceiling))
                        .problems());
    }

    private static String on(LegalParameters law, String day) {
        return law.on(LocalDate.parse(day)).sum("ceiling").shown();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02-28, 100.00, 100.00",
        "2022-03-01, 150.00, 150.00",
        "2022-03-31, 150.00, 150.00",
        "2022-04-01, 150.00, 200.00",
        "2022-04-02, 150.00, 200.00",
        "2022-09-02, 150.00, 200.00",
        "2022-09-03, 200.00, 200.00",
        "2022-09-04, 200.00, 200.00"
    })
    void aValueOfAVersionBeginsWithItUnderEveryAnswer(String day, String usual, String moved) {
        LegalParameters law = read(VERSIONS, CEILING);
        LegalParameters other = law.under(Map.of("P24", "publication"));
        assertEquals(usual, on(law, day));
        assertEquals(usual, on(law.under(Map.of("P24", "later", "P03", "days")), day));
        assertEquals(moved, on(other, day));
        assertEquals(usual, on(other.under(Map.of()), day));
        Optional<String> disputed = usual.equals(moved) ? Optional.empty() : Optional.of("P24");
        assertEquals(disputed, law.disputedBy(LocalDate.parse(day)));
        assertEquals(disputed, other.disputedBy(LocalDate.parse(day)));
        assertEquals(disputed.isPresent(), law.isDisputed("ceiling", LocalDate.parse(day)));
    }

    @Test
    void aMovedValueNamesTheDayOnWhichItBegins() {
        LegalParameters law = read(VERSIONS, CEILING);
        LocalDate day = LocalDate.of(2022, 10, 1);
        assertEquals(
                LocalDate.of(2022, 9, 3), law.on(day).sum("ceiling").citation().from());
        assertEquals(
                LocalDate.of(2022, 4, 1),
                law.under(Map.of("P24", "publication"))
                        .on(day)
                        .sum("ceiling")
                        .citation()
                        .from());
    }

    @Test
    void aVersionThatIsNotKnownIsRefusedWithThoseThatAre() {
        refuses(
                VERSIONS,
                CEILING.replace("from: ACI-2019-AV2", "from: ACI-2019-AV9"),
                "parameter/ceiling.yaml:11: a value begins on a day such as 2019-08-25, or with a version of "
                        + "parameter/agreement/version.yaml: [ACI-2019, ACI-2019-AV2], but \"ACI-2019-AV9\" stands there");
    }

    @Test
    void aQuestionOrAnAnswerThatIsNotKnownIsRefused() {
        refuses(
                VERSIONS.replace("position: P24", "position: P77"),
                CEILING,
                "parameter/agreement/version.yaml:10: a position is one of [P24, P99], but \"P77\" stands there");
        refuses(
                VERSIONS.replace("choice: publication", "choice: signature"),
                CEILING,
                "parameter/agreement/version.yaml:10: a choice of P24 is one of [later, publication], but \"signature\" stands there");
        refuses(
                VERSIONS.replace("choice: publication", "choice: later"),
                CEILING,
                "parameter/agreement/version.yaml:10: the day of the usual choice of P24 is the first one, but \"later\" stands there");
    }

    @Test
    void oneQuestionMovesAVersionAndEachAnswerStandsOnce() {
        String line = "      - {position: P24, choice: publication, from: 2022-04-01}\n";
        refuses(
                VERSIONS.replace(line, line + line.replace("04-01", "05-01")),
                CEILING,
                "parameter/agreement/version.yaml:11: a choice stands once, but \"publication\" stands there");
        refuses(
                VERSIONS.replace(line, line + line.replace("P24", "P99").replace("publication", "late")),
                CEILING,
                "parameter/agreement/version.yaml:11: one position moves the day of a version, not [P24, P99], but \"P99\" stands there");
    }

    @Test
    void theDaysKeepTheirOrderUnderEveryAnswer() {
        refuses(
                VERSIONS.replace("from: 2022-04-01", "from: 2019-08-25"),
                CEILING,
                "parameter/agreement/version.yaml:8: values stand in the order of their days under {P24=publication}: 2019-08-25 follows 2019-08-25",
                "parameter/ceiling.yaml:11: values stand in the order of their days under {P24=publication}: 2019-08-25 follows 2022-03-01");
        refuses(
                VERSIONS,
                CEILING.replace("from: 2022-03-01", "from: 2022-04-01"),
                "parameter/ceiling.yaml:11: values stand in the order of their days under {P24=publication}: 2022-04-01 follows 2022-04-01");
        refuses(
                VERSIONS,
                CEILING.replace("from: 2022-03-01", "from: 2022-09-03"),
                "parameter/ceiling.yaml:11: values stand in the order of their days: 2022-09-03 follows 2022-09-03");
    }

    @Test
    void onlyTheFileOfTheVersionsSaysWhichDayAnAnswerMoves() {
        refuses(
                VERSIONS,
                CEILING.replace(
                        "  - from: 2022-03-01\n",
                        "  - from: 2022-03-01\n    fromUnder: [{position: P24, choice: publication, from: 2022-02-01}]\n"),
                "parameter/ceiling.yaml:9: the name fromUnder is not known here");
    }

    @Test
    void whatABrokenFileOfVersionsWouldHaveSaidIsNotToldAgainByEachValue() {
        refuses(
                VERSIONS.replace("from: 2022-09-03", "from: September"),
                CEILING.replace("value: 100", "value: a lot"),
                "parameter/agreement/version.yaml:8: a day is a date that exists, written as 2021-06-01, but \"September\" stands there",
                "parameter/ceiling.yaml:6: an amount in euros is a number such as 17013.70, but \"a lot\" stands there");
    }

    @Test
    void twoQuestionsMayMoveTwoVersions() {
        String versions = VERSIONS.replace(
                "checkedOn", """
                  - from: 2024-01-01
                    fromUnder: [{position: P99, choice: late, from: 2024-07-01}]
                    value: ACI-2019-AV3
                    source: {text: ACI-2019, article: "8", confidence: inferred, readIn: "r"}
                checkedOn""".indent(0).replace("\n                ", "\n").stripTrailing());
        LegalParameters law = read(versions, CEILING);
        assertEquals(java.util.Set.of("P24", "P99"), law.movingPositions());
        assertEquals(Optional.of("P99"), law.disputedBy(LocalDate.of(2024, 6, 30)));
        assertEquals(Optional.empty(), law.disputedBy(LocalDate.of(2024, 7, 1)));
        assertEquals(Optional.of("P24"), law.disputedBy(LocalDate.of(2022, 9, 2)));
        assertEquals(
                "ACI-2019-AV2",
                law.under(Map.of("P24", "publication", "P99", "late"))
                        .on(LocalDate.of(2024, 6, 30))
                        .code("agreement.version")
                        .code());
    }

    @Test
    void avenant2BeginsOnTheDayThatP24Says() {
        RuleBook book = RuleBook.standard();
        LegalParameters published = book.parameters(Positions.usual().with("P24", "publication"));
        for (String day : List.of("2022-03-31", "2022-04-01", "2022-04-02", "2022-09-02", "2022-09-03", "2022-09-04")) {
            LocalDate on = LocalDate.parse(day);
            assertEquals(
                    on.isBefore(LocalDate.of(2022, 9, 3)) ? "ACI-2019" : "ACI-2019-AV2",
                    book.parameters().on(on).code("agreement.version").code(),
                    day);
            assertEquals(
                    on.isBefore(LocalDate.of(2022, 4, 1)) ? "ACI-2019" : "ACI-2019-AV2",
                    published.on(on).code("agreement.version").code(),
                    day);
            assertEquals(
                    !on.isBefore(LocalDate.of(2022, 4, 1)) && on.isBefore(LocalDate.of(2022, 9, 3)),
                    book.parameters().disputedBy(on).isPresent(),
                    day);
        }
        assertTrue(published.on(LocalDate.of(2022, 4, 1)).has("mission.crise.plan"));
        assertFalse(published.on(LocalDate.of(2022, 4, 1)).has("snp.orientation.ceiling"));
        assertEquals(
                "80000.00",
                published
                        .on(LocalDate.of(2022, 4, 1))
                        .amount("mission.acces-soins.ceiling", SizeClass.T1)
                        .shown());
        assertSame(
                published,
                book.parameters(Positions.usual().with("P24", "publication").with("P03", "months")));
    }
}
