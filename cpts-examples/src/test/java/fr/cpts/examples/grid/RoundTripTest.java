package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.examples.dossiers.Example;
import fr.cpts.model.Dossier;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.json.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @TempDir
    private Path folder;

    static Stream<Example> withIndicators() {
        return Example.all().stream()
                .filter(example -> !example.dossier().annex().indicators().isEmpty());
    }

    @Test
    void fourExamplesHaveIndicators() {
        assertEquals(
                Map.of("alienor", 32, "bocage", 10, "gironde", 59, "redon", 49),
                withIndicators().collect(java.util.stream.Collectors.toMap(Example::name, example -> example.dossier()
                        .annex()
                        .indicators()
                        .size())));
    }

    @ParameterizedTest
    @MethodSource("withIndicators")
    void everyExampleComesBackAsItWasFromEitherFormInEitherLanguage(Example example) {
        Dossier dossier = example.dossier();
        for (String form : List.of("grid.csv", "grid.xlsx")) {
            for (IndicatorGrid out : List.of(Grids.FRENCH, Grids.ENGLISH)) {
                for (IndicatorGrid in : List.of(Grids.FRENCH, Grids.ENGLISH)) {
                    assertEquals(dossier, Grids.there(out, in, dossier, folder.resolve(form)), form);
                }
            }
        }
    }

    @Test
    void anAnnexStandsAloneWithTheCodesOfItsAxes() throws IOException {
        Dossier gironde = Example.named("gironde").orElseThrow().dossier();
        Path file = folder.resolve("gironde.xlsx");
        Files.write(file, Grids.FRENCH.write(gironde, file));
        Dossier annex = Grids.read(file).dossier();
        assertEquals(gironde.annex().indicators(), annex.annex().indicators());
        assertEquals(
                List.of("1a", "1b", "2", "3", "4", "5", "6"),
                annex.plan().axes().stream().map(axis -> axis.code()).toList());
    }

    /** Without the column for machines, what people wrote in the 55 cells of the annex that are not blank says the same, word for word. */
    @Test
    void everyTargetOfTheGirondeAnnexIsReadFromItsWords() throws IOException {
        Dossier gironde = Example.named("gironde").orElseThrow().dossier();
        Path file = folder.resolve("gironde.csv");
        String text = new String(Grids.FRENCH.write(gironde, file), StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceAll(";[^;\n]*\n", "\n").replaceAll(";\"\\{[^\n]*", ""));
        List<Indicator> read =
                Grids.FRENCH.read(file, Optional.of(gironde)).dossier().annex().indicators();
        int compared = 0;
        for (int i = 0; i < read.size(); i++) {
            for (TargetCell stated : gironde.annex().indicators().get(i).goal().targets()) {
                if (stated.asWritten().isPresent()) {
                    compared++;
                    assertEquals(
                            List.of(stated.asWritten(), stated.targets()),
                            List.of(
                                    read.get(i).goal().targets().get(0).asWritten(),
                                    read.get(i).goal().targets().get(0).targets()));
                }
            }
            assertEquals(
                    gironde.annex().indicators().get(i).weighting().weight(),
                    read.get(i).weighting().weight());
            assertEquals(
                    gironde.annex().indicators().get(i).weighting().cap(),
                    read.get(i).weighting().cap());
            assertEquals(
                    gironde.annex().indicators().get(i).natures(), read.get(i).natures());
        }
        assertEquals(55, compared);
    }

    /** Row 2 of the export says 90,8 %(+0,8), which the document leaves unclear; a person writes 92 % over it. */
    @Test
    void whatAPersonChangesCountsAndLosesTheReserveOfTheDocument() throws IOException {
        Dossier gironde = Example.named("gironde").orElseThrow().dossier();
        Path file = folder.resolve("gironde.csv");
        String text = new String(Grids.FRENCH.write(gironde, file), StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceFirst(";90,8%\\(\\+0,8\\);", ";92 %;"));
        Dossier changed = Grids.FRENCH.read(file, Optional.of(gironde)).dossier();
        TargetCell cell = changed.annex().indicators().get(0).goal().targets().get(0);
        assertEquals(Optional.of("92 %"), cell.asWritten());
        assertEquals(
                "[Level[value=92 %, bound=Optional.empty, equivalent=Optional.empty]]",
                cell.targets().toString());
        assertEquals(Map.of(), cell.marks());
        assertEquals(
                gironde.annex().indicators().subList(1, 59),
                changed.annex().indicators().subList(1, 59));
        assertEquals(
                gironde.annex().indicators().get(0).marks(),
                changed.annex().indicators().get(0).marks(),
                "nothing else of the row changed");
    }

    @Test
    void aWeightThatIsFilledInTakesThePlaceOfTheBlankOne() throws IOException {
        Dossier gironde = Example.named("gironde").orElseThrow().dossier();
        Path file = folder.resolve("gironde.csv");
        String text = new String(Grids.FRENCH.write(gironde, file), StandardCharsets.UTF_8);
        // 1a-2: Résultat; no direction, parent or group; then the weight.
        Files.writeString(file, text.replaceFirst("(70 ans sans MT;Résultat;;;;);", "$11/9;"));
        Indicator filled = Grids.FRENCH
                .read(file, Optional.of(gironde))
                .dossier()
                .annex()
                .indicators()
                .get(1);
        assertEquals("Optional[1/9]", filled.weightIn(1).toString());
        assertEquals(false, filled.marks().containsKey("weight"));
    }

    @Test
    void aNoteThatSaysWhatTheCellSaysTakesNothingFromIt() throws IOException {
        Measurement done = new Measurement(
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("fait"));
        Dossier gironde = Example.named("gironde").orElseThrow().dossier().withMeasurement("1a-1", 1, done);
        Dossier read = Grids.there(Grids.FRENCH, Grids.FRENCH, gironde, folder.resolve("gironde.csv"));
        assertEquals(gironde.annex().measurements(), read.annex().measurements());
    }

    /** Annexes are yearly: a weight by year stands in one cell, and the years in which a row counts in another. */
    @Test
    void weightsAndYearsAreWrittenByYearAsPeopleWriteThem() throws IOException {
        Path file = Grids.csv(
                folder,
                "Code;Mission;Années;Poids",
                "a;Accès aux soins;à partir de 3;1/3",
                "b;Accès aux soins;1 à 2;\"2/9 (année 1) ; 1 669 € (années 2-)\"",
                "c;Accès aux soins;N+2;1/3",
                "d;Accès aux soins;toutes;1/3");
        Dossier read = Grids.FRENCH.read(file, Optional.empty()).dossier();
        assertEquals(
                List.of(
                        "Optional[3-] {all=1/3}",
                        "Optional[1-2] {1=2/9, 2-=1669.00 €}",
                        "Optional[2] {all=1/3}",
                        "Optional[all] {all=1/3}"),
                read.annex().indicators().stream()
                        .map(row -> row.years() + " " + row.weighting().weight().byYears())
                        .toList());
        Path again = folder.resolve("again.csv");
        assertEquals(
                read.annex().indicators(),
                Grids.there(Grids.FRENCH, Grids.ENGLISH, read, again).annex().indicators());
        String text = Files.readString(again);
        assertTrue(text.contains("2/9 (année 1) ; 1\u00a0669\u00a0€ (années 2-)"), text);
    }

    @Test
    void weightsOfOneYearTwiceOrOfNoYearAreRefusedInTheirCell() throws IOException {
        for (String weight :
                List.of("2/9 (année 1) ; 1/9 (année 1)", "2/9 (plus tard)", "2/9 (année 3-1)", "2/9 (année 1) ; 1/9")) {
            Path sheet = Grids.csv(folder, "Code;Mission;Poids", "a;Accès aux soins;\"" + weight + "\"");
            InvalidInputException refused =
                    assertThrows(InvalidInputException.class, () -> Grids.FRENCH.read(sheet, Optional.empty()));
            assertTrue(refused.text(Locale.FRENCH).contains("un poids est une fraction"), refused.getMessage());
        }
    }

    /** A mark on the weighting as a whole, and one on a part of the baseline; what somebody writes over takes away the marks that stood behind it. */
    @Test
    void marksOnGroupsAndOnPartsOfPartsComeBackAndGoWithWhatIsWrittenOver() throws IOException {
        Dossier marked = DossierReader.standard().read("""
                {"community": {}, "annex": {"indicators": [{"code": "a",
                  "goal": {"baseline": {"asWritten": "90 %", "value": "90 %", "count": 12, "marks": {"count": "COMPUTED"}}},
                  "weighting": {"weight": "1/3", "cap": 500, "marks": {"cap": "INFERRED"}},
                  "marks": {"weighting": "UNCLEAR"}}]}}
                """);
        Path file = folder.resolve("marked.csv");
        assertEquals(marked, Grids.there(Grids.FRENCH, Grids.ENGLISH, marked, file));
        Files.writeString(
                file, Files.readString(file).replaceFirst("1/3;", "2/3;").replaceFirst(";12;", ";13;"));
        Indicator changed = Grids.FRENCH
                .read(file, Optional.of(marked))
                .dossier()
                .annex()
                .indicators()
                .get(0);
        assertEquals("Optional[2/3]", changed.weightIn(1).toString());
        assertEquals(Map.of(), changed.marks());
        assertEquals(Map.of("cap", Mark.INFERRED), changed.weighting().marks());
        assertEquals(Map.of(), changed.goal().baseline().orElseThrow().marks());
    }

    @Test
    void aHypothesisIsOneStillUntilItsCellChanges() throws IOException {
        Dossier supposed = Hypotheses.none()
                .with("annex.measurements.a.1.value", "12")
                .complete(DossierReader.standard()
                        .read("{\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"a\"}]}}"));
        Path file = folder.resolve("supposed.csv");
        assertEquals(supposed, Grids.there(Grids.FRENCH, Grids.FRENCH, supposed, file));
        Files.writeString(file, Files.readString(file).replace(";12;", ";13;"));
        assertEquals(
                Set.of(),
                Grids.FRENCH.read(file, Optional.of(supposed)).dossier().supposed());
    }

    @Test
    void aSheetWhoseCodeIsNoneIsRefusedInItsCell() {
        assertEquals(
                List.of(
                        "grille.csv:2:2 : Fiche-action \"à voir\" : le numéro d’une fiche est composé de lettres, de chiffres, de points et de traits d’union"),
                Grids.problems(Grids.csv(folder, "Code;Fiche-action", "a;à voir")));
    }
}
