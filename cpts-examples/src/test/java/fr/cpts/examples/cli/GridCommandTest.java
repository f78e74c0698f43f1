package fr.cpts.examples.cli;

import static fr.cpts.examples.cli.Golden.assertGolden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.model.json.DossierReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GridCommandTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String written(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        return file(name);
    }

    @Test
    void theAnnexOfGirondeAsCsv() throws IOException {
        assertEquals(
                new CommandRun(0, "", ""), CommandRun.of("grid", "export", "example:gironde", "--out", file("g.csv")));
        String text = Files.readString(folder.resolve("g.csv"));
        assertEquals('\ufeff', text.charAt(0));
        assertGolden("grid/gironde.csv", text.substring(1));
    }

    @Test
    void bocageIsReadBackAndWhatWasReadIsTold() throws IOException {
        CommandRun.of("grid", "export", "example:bocage", "--out", file("b.xlsx"), "--lang", "en");
        CommandRun run =
                CommandRun.of("grid", "import", file("b.xlsx"), "--into", "example:bocage", "--out", file("b.json"));
        assertEquals(0, run.code(), run.err());
        assertEquals(
                "10 indicateur(s) ; cibles lues : 0, dont en texte libre : 0 ; cibles reprises exactement : 35\n",
                run.out());
        // The export brings the hypotheses of the example; none is of an indicator.
        assertEquals(
                Example.named("bocage").orElseThrow().dossier(),
                DossierReader.standard().read(folder.resolve("b.json")));
    }

    @Test
    void everyProblemOfABrokenGridIsToldAtOnceAndNothingIsWritten() throws IOException {
        String grid = written(
                "grille.csv",
                "Code;Mision;Indicateur;Nature;Sens;Poids;Sous-indicateur de;Départ : nombre;Cible;Barème;Plafond;Reporté de;Mesure année 1;Code;Axe",
                "1a-1;x;Part;Résultat;hausse;2/9;;29 PH;90,8 % (+0,8);linéaire;67 500 €;année 1;91 %;;1",
                ";x;Sans code;;;;;;;;;;;;",
                "1 a;x;Code à espace;Résulta;montant;10/9;;beaucoup;on verra;la moitié;67 500,123 €;l'an dernier;12 34 %;;",
                "1a-2;x;Parent inconnu;;;;9z;;;;;;;;;décalé",
                "1a-2;x;Deux fois;;;1669;;;;;;;;;;");
        CommandRun run = CommandRun.of("grid", "import", grid, "--out", file("out.json"));
        assertEquals(3, run.code());
        assertEquals("", run.out());
        assertFalse(Files.exists(folder.resolve("out.json")));
        assertGolden("grid/broken.txt", run.err().replace(grid, "grille.csv"));
    }

    @Test
    void whatOnlyTheWholeCanTellIsToldOfTheCell() throws IOException {
        String grid = written(
                "grille.csv",
                "Code,Part of,Strand,Scale,Indicator",
                "a,9z,Médecin traitant,,one",
                "a,,,\"≥ 40 : 1/2; ≥ 80 : 100 €\",two");
        CommandRun run = CommandRun.of("grid", "import", grid, "--out", file("out.json"), "--lang", "en");
        assertEquals(3, run.code());
        assertEquals(
                List.of(
                        "grille.csv:2:3: Strand \"Médecin traitant\": a strand belongs to the indicator's mission: this one belongs to ACCES_SOINS",
                        "grille.csv:3:4: Scale \"≥ 40 : 1/2; ≥ 80 : 100 €\": the tiers of a scale all pay shares, or all pay amounts"),
                run.err().replace(grid, "grille.csv").lines().toList());
        grid = written("grille.csv", "Code,Part of,Indicator", "a,9z,one", "b,,two");
        run = CommandRun.of("grid", "import", grid, "--out", file("out.json"), "--lang", "en");
        assertEquals(
                "grille.csv:2:2: Part of \"9z\": what is referred to is one of annex.indicators: a, b\n",
                run.err().replace(grid, "grille.csv"));
        grid = written("grille.csv", "Code,Indicator", "a,one", "a,two");
        run = CommandRun.inEnglish("grid", "import", grid, "--out", file("out.json"));
        assertEquals(
                "grille.csv:3:1: Code \"a\": a code names one thing only: a is already used at annex.indicators.0\n",
                run.err().replace(grid, "grille.csv"));
    }

    @Test
    void aTemplateHasHeadersAndAnExampleThatIsNotRead() throws IOException {
        for (String form : List.of("t.csv", "t.xlsx")) {
            assertEquals(new CommandRun(0, "", ""), CommandRun.of("grid", "--template", file(form)));
            CommandRun run = CommandRun.of("grid", "import", file(form), "--out", file("out.json"));
            assertEquals(3, run.code());
            assertEquals(file(form) + "\u00a0: le tableau n’a aucun indicateur\n", run.err());
        }
        List<String> lines = Files.readAllLines(folder.resolve("t.csv"));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("\"# exemple"), lines.get(1));
        Files.writeString(
                folder.resolve("t.csv"), String.join("\n", lines).replace("# exemple 1a-1 (ligne non lue)", "1a-1"));
        CommandRun run = CommandRun.of("grid", "import", file("t.csv"), "--out", file("out.json"));
        assertEquals(0, run.code(), run.err());
        assertEquals(
                List.of(
                        "2:14 1a-1 Cible : « 90,8 % (+0,8) » → niveau : 90,8\u00a0% ; évolution : +0,8",
                        "2:16 1a-1 Cible N+1 : « 92 % » → niveau : 92\u00a0%",
                        "1 indicateur(s) ; cibles lues : 2, dont en texte libre : 0 ; cibles reprises exactement : 0"),
                run.out().lines().toList());
    }

    @Test
    void aCsvOfAnOlderSpreadsheetIsReadAndFreeWordsArePointedOut() throws IOException {
        Files.write(
                folder.resolve("vieux.csv"),
                "Code;Indicateur;Remarque;Cible\r\na;Dépistage;'=SOMME;à voir\r\n;;;\r\n"
                        .getBytes(Charset.forName("windows-1252")));
        CommandRun run = CommandRun.of("grid", "import", file("vieux.csv"), "--out", file("out.json"));
        assertEquals(0, run.code(), run.err());
        assertEquals(
                "2:4 a Cible : « à voir » → reste inconnu : mots conservés tels quels : seul l’accord des trois parties peut y répondre\n",
                run.err());
        String json = Files.readString(folder.resolve("out.json"), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"Dépistage\"") && json.contains("\"=SOMME\""), json);
    }

    /** Whatever command takes a table says on the standard error what it could not answer, in its language, and goes on. */
    @Test
    void aCommandThatTakesATableTellsWhatStaysUnknown() throws IOException {
        String grid = written(
                "annexe.csv",
                "Code;Mission;Indicateur;Poids;Cible;Mesure année 1",
                "a;PARCOURS;Part;1/1;50 % environ;60 %");
        String french =
                "2:5 a Cible : « 50 % environ » → reste inconnu : mots conservés tels quels : seul l’accord des trois parties peut y répondre\n";
        String english =
                "2:5 a Target: “50 % environ” → stays unknown: words kept as they are: only the agreement of the three parties can answer them\n";
        for (String command : List.of("indicators", "stake", "check", "statement", "describe")) {
            CommandRun run = CommandRun.of(
                    command, grid, "--set", "contract.signedOn=2023-01-01", "--set", "contract.sizeClass=T3");
            assertEquals(0, run.code(), command + run.err());
            assertTrue(run.err().startsWith(french), command + ": " + run.err());
        }
        assertTrue(CommandRun.of("describe", grid, "--lang", "en").err().startsWith(english));
        CommandRun run = CommandRun.of("grid", "import", grid, "--out", file("o.json"), "--lang", "en");
        assertEquals(0, run.code());
        assertEquals(english, run.err());
    }

    @Test
    void boundsHoldForCsvToo() throws IOException {
        String rows = written("r.csv", "Code;Indicateur\n" + "a;b\n".repeat(5001));
        assertEquals(
                rows + "\u00a0: un tableau a au plus 5\u00a0000 lignes\n",
                CommandRun.of("grid", "import", rows, "--out", file("o")).err());
        String cell = written("c.csv", "Code;Indicateur\na;" + "x".repeat(40_000));
        CommandRun run = CommandRun.of("grid", "import", cell, "--out", file("o"));
        assertEquals(3, run.code());
        assertTrue(run.err().contains("dans les limites d’un tableau"), run.err());
    }

    @Test
    void otherFilesAreAWrongUse() {
        CommandRun run = CommandRun.inEnglish("grid", "export", "example:bocage", "--out", file("g.ods"));
        assertEquals(2, run.code());
        assertTrue(run.err().contains("a table is a file that ends in .xlsx or .csv"), run.err());
        assertEquals(2, CommandRun.inEnglish("grid").code());
        assertEquals(
                3,
                CommandRun.inEnglish("grid", "import", file("none.csv"), "--out", file("o"))
                        .code());
    }
}
