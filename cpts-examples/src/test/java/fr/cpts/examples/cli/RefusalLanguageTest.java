package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is refused of an input is told in the language of the command, and exit code 3. */
class RefusalLanguageTest {

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void assertRefused(String french, String english, String... arguments) {
        CommandRun inFrench = CommandRun.of(arguments);
        assertEquals(french, told(inFrench));
        CommandRun inEnglish = CommandRun.inEnglish(arguments);
        assertEquals(english, told(inEnglish));
        assertEquals(3, inFrench.code());
        assertEquals(3, inEnglish.code());
        assertEquals("", inFrench.out() + inEnglish.out());
    }

    private String told(CommandRun run) {
        return run.err().replace(folder + "/", "").replace('\u00a0', ' ');
    }

    @Test
    void anInvalidDossier() throws IOException {
        Path dossier = write("d.json", """
                {
                  "community": {"name": "X"},
                  "contract": {
                    "signedOn": "2021-02-30",
                    "missions": {"PARCOUR": {}}
                  }
                }
                """);
        assertRefused("""
                d.json:4:17 : contract.signedOn "2021-02-30" : un jour est une date qui existe, écrite comme 2021-06-01
                d.json:5:18 : contract.missions.PARCOUR : une mission est l’une de ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT
                  Peut-être vouliez-vous dire « PARCOURS » ?
                """, """
                d.json:4:17: contract.signedOn "2021-02-30": a day is a date that exists, written as 2021-06-01
                d.json:5:18: contract.missions.PARCOUR: a mission is one of ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT
                  Maybe PARCOURS was meant?
                """, "statement", dossier.toString());
    }

    @Test
    void aHypothesisThatContradictsAFact() {
        assertRefused(
                "contract.signedOn=2020-12-25 : contract.signedOn \"2020-12-25\" : une hypothèse complète ce qui n’est pas"
                        + " précisé : \"2020-12-24\" est déjà précisé (example:bocage, ligne 21)\n",
                "contract.signedOn=2020-12-25: contract.signedOn \"2020-12-25\": a hypothesis completes what is not stated:"
                        + " \"2020-12-24\" is already stated (example:bocage, line 21)\n",
                "check",
                "example:bocage",
                "--set",
                "contract.signedOn=2020-12-25");
    }

    @Test
    void aSumAboveItsCeiling() throws IOException {
        Path hypotheses = write("h.json", """
                {"contract": {"sizeClass": "T1",
                  "missions": {"CRISE": {"startedOn": "2022-06-01"}},
                  "crisis": {"planWrittenOn": "2022-09-01",
                    "occurrences": [{"recognisedOn": "2023-02-01", "planImplemented": true, "granted": 37500.01}]}}}
                """);
        assertRefused(
                "contract.crisis.occurrences.0 : la somme accordée pour la crise reconnue le 01/02/2023, 37 500,01 €, dépasse son"
                        + " plafond, qui est de 37 500,00 €\n",
                "contract.crisis.occurrences.0: the sum granted for the crisis recognised on 2023-02-01, 37,500.01 €, is above"
                        + " its ceiling, which is 37,500.00 €\n",
                "stake",
                "example:bocage",
                "--hypotheses",
                hypotheses.toString());
    }

    @Test
    void anAnswerThatThereIsNot() {
        assertRefused(
                "la position P03 n’a pas de choix weeks ; elle a days, months\n",
                "position P03 has no choice weeks; it has days, months\n",
                "positions",
                "example:redon",
                "--position",
                "P03=weeks");
    }

    @Test
    void aFileThatIsNotThere() {
        assertRefused(
                "nowhere.json : il n’existe pas de fichier ni de répertoire de ce nom\n",
                "nowhere.json: there is no such file or folder\n",
                "describe",
                "nowhere.json");
    }

    @Test
    void aKeptStatementThatIsNone() throws IOException {
        assertRefused(
                "kept.json:1:1 : le fichier est vide : un décompte est un objet JSON\n",
                "kept.json:1:1: the file is empty: a statement is a JSON object\n",
                "verify",
                write("kept.json", "").toString(),
                "example:redon");
    }

    @Test
    void aGridWithBadCells() throws IOException {
        Path grid = write("g.csv", "Code;Mission;Poids;Sens\na;Parcour;10/9;monte\n");
        assertRefused("""
                g.csv:2:2 : Mission "Parcour" : un de ces mots est attendu : Accès aux soins, Parcours pluriprofessionnels, Prévention, Crises sanitaires graves, Qualité et pertinence des soins, Accompagnement des professionnels (vouliez-vous dire « PARCOURS » ?)
                g.csv:2:3 : Poids "10/9" : un poids est une fraction de 0 à 1 (2/9) ou un montant (1 669 €) (écrire 2/9, ou le montant avec € ; un poids par année : 2/9 (année 1) ; 1/9 (années 2-), entre guillemets dans un CSV)
                g.csv:2:4 : Sens "monte" : un de ces mots est attendu : hausse, baisse
                """, """
                g.csv:2:2: Mission "Parcour": one of these is expected: Access to care, Multi-professional pathways, Prevention, Serious health crises, Quality and appropriateness of care, Support for professionals (was “PARCOURS” meant?)
                g.csv:2:3: Weight "10/9": a weight is a fraction from 0 to 1 (2/9) or an amount (1 669 €) (write 2/9, or the amount with €; a weight by year: 2/9 (year 1); 1/9 (years 2-), in quotes in a CSV)
                g.csv:2:4: Direction "monte": one of these is expected: higher, lower
                """, "describe", grid.toString());
    }

    @Test
    void whatOnlyTheWholeOfAGridCanTell() throws IOException {
        Path grid = write("g.csv", "Code,Indicator\na,one\na,two\n");
        assertRefused(
                "g.csv:3:1 : Code \"a\" : un code désigne une seule chose : a est déjà utilisé à annex.indicators.0\n",
                "g.csv:3:1: Code \"a\": a code names one thing only: a is already used at annex.indicators.0\n",
                "check",
                grid.toString());
    }
}
