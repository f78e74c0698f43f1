package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.indicator.Measurement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write in the column of what was measured. */
class MeasureWordsTest {

    @TempDir
    private Path folder;

    /** A measure beside a target, as its value, whether it was done, when, and its note. */
    private String read(String target, String measure) {
        IndicatorGrid.Imported imported =
                Grids.read(Grids.csv(folder, "Code;Indicateur;Cible;Mesure année 1", "a;x;" + target + ";" + measure));
        Map<Integer, Measurement> years =
                imported.dossier().annex().measurements().getOrDefault("a", Map.of());
        String flagged = imported.flags().isEmpty() ? "" : " flagged";
        if (years.isEmpty()) {
            return "nothing" + flagged;
        }
        Measurement read = years.get(1);
        return (read.value().map(value -> value + " ").orElse("")
                                + read.done()
                                        .map(done -> (done ? "done" : "not done") + " ")
                                        .orElse("")
                                + read.on().map(day -> day + " ").orElse("")
                                + read.note().map(note -> "« " + note + " »").orElse(""))
                        .strip()
                + flagged;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "25|25",
                "14 000|14000",
                "1\u202f669,5 patients|1669.5 patients",
                "90,8%|90.8 %",
                "90,8 % au 31/12/2024|90.8 % 2024-12-31",
                "25 patients (31/12/2024)|25 patients 2024-12-31",
                "Oui|done",
                "oui.|done",
                "Réalisé|done",
                "réalisée|done",
                "FAIT|done",
                "atteint|done",
                "✓|done",
                "fait le 31/03/2024|done 2024-03-31",
                "Fait le 31 mars 2024|done 2024-03-31",
                "réalisé le 1er mars 2024|done 2024-03-01",
                "oui, le 31/03/24|done 2024-03-31",
                "31/03/2024|done 2024-03-31",
                "2024-03-31|done 2024-03-31",
                "Convention signée|done « Convention signée »",
                "Convention signée le 31/03/2024|done 2024-03-31 « Convention signée le 31/03/2024 »",
                "non|not done",
                "Non réalisé|not done",
                "pas encore fait|not done"
            })
    void anAnswerToSomethingToBeDoneIsUnderstood(String words, String answer) {
        assertEquals(answer, read("Créer l'annuaire", words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NC",
                "nd",
                "N/A",
                "en cours",
                "peut-être",
                "partiellement réalisé",
                "presque terminé",
                "réalisé à 50 %",
                "fait le 30/02/2024",
                "fait en mars",
                "à faire",
                "environ 50",
                "50 environ",
                "3 sur 5",
                "50 à 60",
                "bientôt signé",
                "Convention non signée",
                "Convention à signer",
                "aucun dossier signé",
                "signature prévue le 31/03/2024",
                "oui mais",
                "réalisé ?",
                "2/9",
                "mars 2024",
                "3 par mois",
                "> 80 %",
                "50 max",
                "doit être signé",
                "sera fait"
            })
    void wordsThatDoNotAnswerAreANoteAndFlagged(String words) {
        assertEquals("« " + words + " » flagged", read("Créer l'annuaire", words));
    }

    @Test
    void aDashSaysNothingAndIsFlagged() {
        assertEquals("nothing flagged", read("Créer l'annuaire", "-"));
    }

    @Test
    void aThingAndItsParticipleDoNotAnswerAFigure() {
        assertEquals("« Convention signée » flagged", read("25", "Convention signée"));
        assertEquals("done", read("25", "Oui"));
    }

    @Test
    void aNumberThatCanBeTwoIsRefusedWithTheFormThatIsWanted() {
        for (String words : List.of("12 34", "1 0000", "1.669,50", "14,000", "14.000 patients", "1,5,2 %")) {
            Path file = Grids.csv(folder, "Code;Indicateur;Mesure année 1", "a;x;" + words);
            assertEquals(
                    List.of(
                            "grille.csv:2:3 : Mesure année 1 \"" + words
                                    + "\" : un nombre et peut-être son unité (90,8 % ; 14 000 patients), ou : fait, pas fait, fait le 31/03/2024"),
                    Grids.problems(file));
        }
    }

    @Test
    void aDayAloneNeverAnswersAFigure() {
        Path file = Grids.csv(folder, "Code;Indicateur;Cible;Mesure année 1", "a;x;25 patients;31/03/2024");
        assertEquals(
                List.of(
                        "grille.csv:2:4 : Mesure année 1 \"31/03/2024\" : une date ne donne pas la valeur du chiffre à atteindre"
                                + " (écrire le chiffre, ou « fait le … » si la cible est atteinte)"),
                Grids.problems(file));
    }

    @Test
    void whatStaysUnknownIsToldWithItsCellInEitherLanguage() throws java.io.IOException {
        Path file = Grids.csv(
                folder,
                "Code;Indicateur;Départ;Cible;Mesure année 1",
                "a;x;90 %;+2 %;en cours",
                "b;y;1/mois;50 % en 2024 puis 60 % en 2025;50 %");
        IndicatorGrid.Imported french = Grids.FRENCH.read(file, Optional.empty());
        assertEquals(
                List.of(
                        "2:4 a Cible : « +2 % » → reste inconnu : points ou pourcentage de la valeur de départ ? Écrire « +2 points », ou le niveau à atteindre",
                        "2:5 a Mesure année 1 : « en cours » → reste inconnu : ni chiffre, ni fait ou pas fait",
                        "3:3 b Départ : « 1/mois » → reste inconnu : ni chiffre, ni fait ou pas fait",
                        "3:4 b Cible : « 50 % en 2024 puis 60 % en 2025 » → reste inconnu : mots conservés tels quels : seul l’accord des trois parties peut y répondre"),
                french.flags());
        assertEquals(
                "3:4 b Target: “50 % en 2024 puis 60 % en 2025” → stays unknown: words kept as they are: only the agreement of the three parties can answer them",
                Grids.ENGLISH.read(file, Optional.empty()).flags().get(3));
    }

    @Test
    void whatIsUnderstoodIsShownAsUnderstood() {
        IndicatorGrid.Imported read = Grids.read(Grids.csv(
                folder,
                "Code;Indicateur;Cible;Mesure année 1",
                "a;x;1 réunion/trimestre;4",
                "b;y;> 80 %;81 %",
                "c;z;juin 2024;oui, le 31/03/2024"));
        assertEquals(
                List.of(
                        "2:3 a Cible : « 1 réunion/trimestre » → nombre : 1\u00a0réunion par trimestre (4 par an)",
                        "3:3 b Cible : « > 80 % » → niveau : > 80\u00a0%",
                        "4:3 c Cible : « juin 2024 » → échéance : juin 2024",
                        "4:4 c Mesure année 1 : « oui, le 31/03/2024 » du tableur → fait le 31/03/2024"),
                read.readings().subList(0, 4));
        assertTrue(read.flags().isEmpty(), read.flags().toString());
    }

    /** Words that were imported are seen again in the export, and give way to whatever is typed over them. */
    @Test
    void anEditedMeasureTakesThePlaceOfAllThatTheCellSaid() throws java.io.IOException {
        var first = Grids.read(Grids.csv(folder, "Code;Indicateur;Mesure année 1", "a;x;en cours"))
                .dossier();
        Path file = folder.resolve("again.csv");
        String out = new String(Grids.FRENCH.write(first, file), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(out.contains("en cours"), out);
        java.nio.file.Files.writeString(file, out.replace("en cours", "fait le 31/03/2024"));
        var edited = Grids.read(file).dossier();
        out = new String(Grids.FRENCH.write(edited, file), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(
                "Measurement[value=Optional.empty, done=Optional[true], on=Optional[2024-03-31]",
                edited.annex().measurements().get("a").get(1).toString().split(", source")[0]);
        assertEquals(
                Optional.empty(), edited.annex().measurements().get("a").get(1).note());
        java.nio.file.Files.writeString(file, out.replace("fait le 31/03/2024", "25 patients"));
        assertEquals(
                "Measurement[value=Optional[25 patients], done=Optional.empty, on=Optional.empty",
                Grids.read(file)
                        .dossier()
                        .annex()
                        .measurements()
                        .get("a")
                        .get(1)
                        .toString()
                        .split(", source")[0]);
    }
}
