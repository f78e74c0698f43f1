package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Serial;
import fr.cpts.model.message.ModelMessage;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an input is data, told in French and in English. */
class ProblemTest {

    private static final String DOSSIER = """
            {
              "community": {"name": "X"},
              "contract": {
                "signedOn": "2021-02-30",
                "missions": {"PARCOUR": {}},
                "amendments": [{"on": "2020-01-01", "sizeClass": "T2"}]
              }
            }
            """;

    private static InvalidInputException refused(String json) {
        return assertThrows(
                InvalidInputException.class, () -> DossierReader.standard().read(json));
    }

    private static String french(String json) {
        return refused(json).text(Locale.FRENCH).replace('\u00a0', ' ');
    }

    @Test
    void everyProblemIsToldInTheLanguageWithItsAdvice() {
        assertEquals("""
                json:4:17 : contract.signedOn "2021-02-30" : un jour est une date qui existe, écrite comme 2021-06-01
                json:5:18 : contract.missions.PARCOUR : une mission est l’une de ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT
                  Peut-être vouliez-vous dire « PARCOURS » ?""", french(DOSSIER));
        assertEquals("""
                json:4:17: contract.signedOn "2021-02-30": a day is a date that exists, written as 2021-06-01
                json:5:18: contract.missions.PARCOUR: a mission is one of ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT
                  Maybe PARCOURS was meant?""", refused(DOSSIER).text(Locale.ENGLISH));
    }

    @Test
    void theMessageOfTheExceptionIsEnglishWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertEquals(refused(DOSSIER).text(Locale.ENGLISH), refused(DOSSIER).getMessage());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aProgramReadsPlaceCodeValuesAndAdvice() {
        InvalidInputException refused = refused("""
                {"community": {}, "contract": {"signedOn": "2023-01-01", "durationYears": 2, "endedOn": "2025-02-01"}}
                """);
        Problem problem = refused.problems().get(0);

        assertEquals("contract.end-after-term", problem.code());
        assertEquals(List.of(LocalDate.of(2025, 1, 1)), problem.values());
        assertEquals("contract.endedOn", problem.path());
        assertEquals("\"2025-02-01\"", problem.seen());
        assertEquals(1, problem.line());
        assertEquals(89, problem.column());
        assertEquals(
                "un contrat ne prend pas fin après son terme, qui est le 01/01/2025", problem.mustHold(Locale.FRENCH));
        assertEquals("a contract does not end after its term, which is 2025-01-01", problem.mustHold(Locale.ENGLISH));
        assertEquals(Optional.empty(), problem.maybe(Locale.FRENCH));

        Problem unknown = refused("{\"comunity\": {}}").problems().get(1);
        assertEquals("json.unknown-name", unknown.code());
        assertEquals(Optional.of("vouliez-vous dire «\u00a0community\u00a0»\u00a0?"), unknown.maybe(Locale.FRENCH));
        assertEquals(Optional.of("community was meant?"), unknown.maybe(Locale.ENGLISH));
        assertEquals(Optional.of("json.nearest"), unknown.maybe().map(advice -> advice.code()));
    }

    @Test
    void serialisationKeepsEveryProblem() throws Exception {
        InvalidInputException refused = refused(DOSSIER);
        InvalidInputException read = Serial.roundTrip(refused);

        assertEquals(refused.problems(), read.problems());
        assertEquals(refused.getMessage(), read.getMessage());
        assertEquals(refused.text(Locale.FRENCH), read.text(Locale.FRENCH));
        assertEquals(
                refused.problems().get(1), Serial.roundTrip(refused.problems().get(1)));
    }

    @Test
    void aHundredProblemsAreToldAndHowManyMoreThereAre() {
        Problem problem = new Problem("s", 1, 2, "", "", ModelMessage.of("text.blank"), Optional.empty());

        assertEquals(
                100,
                new InvalidInputException(Collections.nCopies(100, problem))
                        .getMessage()
                        .lines()
                        .count());
        InvalidInputException more = new InvalidInputException(Collections.nCopies(1101, problem));
        assertEquals(1101, more.problems().size());
        assertEquals(101, more.getMessage().lines().count());
        assertTrue(more.getMessage().endsWith("\nand 1,001 more"), more::getMessage);
        assertTrue(more.text(Locale.FRENCH).endsWith("\net 1\u00a0001 de plus"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | ce n’est pas du JSON valide : il s’arrête trop tôt",
                "{]} | ce n’est pas du JSON valide : ] n’est pas attendu ici",
                "{\"a\": 1 \"b\": 2} | ce n’est pas du JSON valide : une virgule est attendue avant \"",
                "{\"a\": vrai} | ce n’est pas du JSON valide : vrai n’est pas attendu ici",
                "{\"a\": NaN} | ce n’est pas du JSON valide : NaN n’est pas attendu ici",
                "{\"a\": 012} | ce n’est pas du JSON valide : aucun nombre ne s’écrit ainsi",
                "{\"a\": \"\\x\"} | ce n’est pas du JSON valide : cet échappement n’existe pas",
                "{\"community\": {}, \"community\": {}} | un nom figure une seule fois dans un objet ; celui-ci figure déjà à la ligne 1",
                "5 | un dossier est un objet JSON entre accolades",
                "{\"format\": 9} | cette version lit le format 2",
                "{\"community\": null} | null ne précise rien : omettre le nom quand le document ne donne pas la valeur",
                "{\"community\": {\"legalForm\": \"SA\"}} | l’un de ASSOCIATION_1901, ASSOCIATION_LOCAL_LAW, SISA, GCS, OTHER est attendu",
                "{\"community\": {\"name\": 5}} | un texte s’écrit entre guillemets"
            })
    void whatIsNoDossierIsToldInFrench(String json, String french) {
        assertEquals(
                french, refused(json).problems().get(0).mustHold(Locale.FRENCH).replace('\u00a0', ' '));
    }

    @Test
    void boundsAreToldWithWhatIsThereAndWhatMayBe() {
        assertEquals(
                "json:1:86 : cela dépasse les bornes pour un dossier : un nombre de 61 caractères, alors que 60 au plus sont lus",
                french("{\"community\": {\"count\": " + "9".repeat(61) + "}}"));
        assertEquals("json.deep", refused("[".repeat(41)).problems().get(0).code());
        assertTrue(french("[".repeat(41)).endsWith("41 niveaux, alors que 40 au plus sont lus"));
        assertTrue(refused("{\"" + "a".repeat(2_000) + "\": 1}")
                .getMessage()
                .endsWith(" characters, where 1,000 at most are read"));
    }

    @Test
    void anEmptyFileIsSaidToBeNoneOfWhatItWasReadAs() {
        assertEquals("json:1:1 : le fichier est vide : un dossier est un objet JSON", french(""));
    }
}
