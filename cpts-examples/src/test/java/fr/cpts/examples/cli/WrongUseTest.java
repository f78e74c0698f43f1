package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with the arguments is one line, in the language that they ask for, with the nearest thing there is; where to look is another. */
class WrongUseTest {

    private static Arguments wrong(String french, String english, String help, String... arguments) {
        return Arguments.of(french, english, help, List.of(arguments));
    }

    static Stream<Arguments> wrongUses() {
        String redon = "example:redon";
        return Stream.of(
                wrong(
                        "il n’y a pas d’option --ofrmat ; la plus proche est --format",
                        "there is no option --ofrmat; the nearest is --format",
                        "cpts statement",
                        "statement",
                        redon,
                        "--ofrmat",
                        "json"),
                wrong(
                        "il n’y a pas d’option --positoin ; la plus proche est --position",
                        "there is no option --positoin; the nearest is --position",
                        "cpts check",
                        "check",
                        redon,
                        "--positoin=P03=days"),
                wrong(
                        "il n’y a pas d’option --zzzzzz",
                        "there is no option --zzzzzz",
                        "cpts statement",
                        "statement",
                        redon,
                        "--zzzzzz"),
                wrong(
                        "il n’y a pas de commande statment ; la plus proche est statement",
                        "there is no command statment; the nearest is statement",
                        "cpts",
                        "statment",
                        redon),
                wrong(
                        "il n’y a pas de commande frobnicate ; les commandes sont statement, explain, describe, check, indicators, stake,"
                                + " positions, compare, verify, grid, schema, examples",
                        "there is no command frobnicate; the commands are statement, explain, describe, check, indicators, stake,"
                                + " positions, compare, verify, grid, schema, examples",
                        "cpts",
                        "frobnicate"),
                wrong(
                        "il n’y a pas de commande expotr ; la plus proche est export",
                        "there is no command expotr; the nearest is export",
                        "cpts grid",
                        "grid",
                        "expotr"),
                wrong("il manque DOSSIER", "DOSSIER is missing", "cpts statement", "statement"),
                wrong("il manque DOSSIER_B", "DOSSIER_B is missing", "cpts compare", "compare", redon),
                wrong("il manque DÉCOMPTE", "STATEMENT is missing", "cpts verify", "verify"),
                wrong(
                        "il manque --out FICHIER",
                        "--out FILE is missing",
                        "cpts grid import",
                        "grid",
                        "import",
                        "annexe.xlsx"),
                wrong(
                        "il manque la valeur de --out",
                        "--out needs a value",
                        "cpts grid import",
                        "grid",
                        "import",
                        "annexe.xlsx",
                        "--out"),
                wrong(
                        "il manque la valeur de --format",
                        "--format needs a value",
                        "cpts statement",
                        "statement",
                        redon,
                        "--format"),
                wrong(
                        "il manque la valeur de --format",
                        "--format needs a value",
                        "cpts statement",
                        "statement",
                        redon,
                        "--format",
                        "--as-of",
                        "2024-01-01"),
                wrong(
                        "--format jsn : les choix sont text, json ; le plus proche est json",
                        "--format jsn: the choices are text, json; the nearest is json",
                        "cpts statement",
                        "statement",
                        redon,
                        "--format",
                        "jsn"),
                wrong(
                        "--format yaml : les choix sont text, json",
                        "--format yaml: the choices are text, json",
                        "cpts statement",
                        "statement",
                        redon,
                        "--format",
                        "yaml"),
                wrong(
                        "DOCUMENT dosier : les choix sont dossier, hypotheses, statement, stake, indicators, check ; le plus proche est dossier",
                        "DOCUMENT dosier: the choices are dossier, hypotheses, statement, stake, indicators, check; the nearest is dossier",
                        "cpts schema",
                        "schema",
                        "dosier"),
                wrong(
                        "--as-of 2023-02-29 : un jour est une date qui existe, écrite comme 2021-06-01",
                        "--as-of 2023-02-29: a day is a date that exists, written as 2021-06-01",
                        "cpts statement",
                        "statement",
                        redon,
                        "--as-of",
                        "2023-02-29"),
                wrong(
                        "--as-of-b demain : un jour est une date qui existe, écrite comme 2021-06-01",
                        "--as-of-b demain: a day is a date that exists, written as 2021-06-01",
                        "cpts compare",
                        "compare",
                        redon,
                        redon,
                        "--as-of-b",
                        "demain"),
                wrong(
                        "--line x : un nombre entier est attendu",
                        "--line x: a whole number is expected",
                        "cpts explain",
                        "explain",
                        redon,
                        "--line",
                        "x"),
                wrong(
                        "--format est donnée deux fois",
                        "--format is given twice",
                        "cpts statement",
                        "statement",
                        redon,
                        "--format",
                        "text",
                        "--format",
                        "json"),
                wrong(
                        "l’argument redon.json est de trop",
                        "the argument redon.json is one too many",
                        "cpts statement",
                        "statement",
                        redon,
                        "redon.json"),
                wrong(
                        "--position s’écrit CLÉ=VALEUR, et non P03",
                        "--position is given as KEY=VALUE, not P03",
                        "cpts statement",
                        "statement",
                        redon,
                        "--position",
                        "P03"),
                wrong(
                        "il manque la valeur de --set",
                        "--set needs a value",
                        "cpts statement",
                        "statement",
                        redon,
                        "--set"),
                wrong(
                        "--set contract.sizeClass est donnée deux fois : T1 et T2",
                        "--set contract.sizeClass is given twice: T1 and T2",
                        "cpts statement",
                        "statement",
                        redon,
                        "--set",
                        "contract.sizeClass=T1",
                        "--set",
                        "contract.sizeClass=T2"),
                wrong(
                        "il n’y a pas d’exemple redom ; le plus proche est redon",
                        "there is no example redom; the nearest is redon",
                        "cpts statement",
                        "statement",
                        "example:redom"),
                wrong(
                        "annexe.ods : un tableau est un fichier qui se termine par .xlsx ou .csv",
                        "annexe.ods: a table is a file that ends in .xlsx or .csv",
                        "cpts grid export",
                        "grid",
                        "export",
                        redon,
                        "--out",
                        "annexe.ods"),
                wrong(
                        "il faut dire quoi faire : export, import ou --template",
                        "say what to do: export, import or --template",
                        "cpts grid",
                        "grid"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void itIsToldInOneLineAndWhereToLookInAnother(String french, String english, String help, List<String> arguments) {
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(french + "\n  voir " + help + " --help\n", run.err().replace('\u00a0', ' '));
        assertEquals(2, run.code());
        assertEquals("", run.out());

        List<String> inEnglish = new ArrayList<>(List.of("--lang", "en"));
        inEnglish.addAll(arguments);
        run = CommandRun.of(inEnglish.toArray(String[]::new));
        assertEquals(english + "\n  see " + help + " --help\n", run.err());
        assertEquals(2, run.code());
    }

    @Test
    void aLanguageThatThereIsNotIsToldInFrench() {
        assertEquals(
                "--lang de\u00a0: les choix sont fr, en\n  voir cpts statement --help\n",
                CommandRun.of("statement", "example:redon", "--lang", "de").err());
    }

    @Test
    void theLanguageIsKnownThoughTheArgumentsAreNot() {
        assertTrue(CommandRun.of("statment", "--lang=en").err().startsWith("there is no command statment"));
        assertTrue(CommandRun.of("check", "example:redon", "--bad", "--lang", "en")
                .err()
                .startsWith("there is no option --bad"));
        assertTrue(CommandRun.of("statment", "--", "--lang=en").err().startsWith("il n’y a pas de commande"));
    }

    @Test
    void whatDecidesThatThereIsNothingToShareIsToldWithWhatToSuppose() {
        CommandRun french = CommandRun.of("stake", "example:occitane", "--hypotheses", "none");
        assertEquals(2, french.code());
        assertEquals(
                "il n’y a pas de part variable à partager : le dossier ne dit pas quand le contrat a été signé\n"
                        + "  peut-être faut-il le supposer, par exemple --set contract.signedOn=2022-07-01\n",
                french.err().replace('\u00a0', ' '));
        assertEquals(
                "there is no variable part to share: the dossier does not say when the contract was signed\n"
                        + "  maybe suppose it, for example --set contract.signedOn=2022-07-01\n",
                CommandRun.of("stake", "example:occitane", "--hypotheses", "none", "--lang", "en")
                        .err());
    }

    @Test
    void whatCannotBeExplainedIsToldInBothLanguages() {
        assertEquals(
                "il n’y a pas de ligne 99",
                CommandRun.of("explain", "example:redon", "--line", "99").err().split("\u00a0;")[0]);
        assertEquals(
                "there is no line 99",
                CommandRun.of("explain", "example:redon", "--line", "99", "--lang", "en")
                        .err()
                        .split(";")[0]);
        assertTrue(CommandRun.of("explain", "example:redon").err().startsWith("il faut dire quoi expliquer"));
        assertTrue(CommandRun.of("explain", "example:redon", "--criterion", "LEGAL", "--lang", "en")
                .err()
                .startsWith("there is no criterion LEGAL; the criteria are "));
        assertTrue(CommandRun.of("explain", "example:redon", "--envelope", "parcours", "--year", "1")
                .err()
                .startsWith("il n’y a pas d’enveloppe parcours\u00a0; la plus proche est PARCOURS"));
    }
}
