package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Indicator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet makes of what people type. */
class XlsxGridTest {

    @TempDir
    private Path folder;

    private static void format(Worksheet sheet, int row, int column, String format) {
        sheet.style(row, column).format(format).set();
    }

    private Indicator first(Path file) {
        return Grids.read(file).dossier().annex().indicators().get(0);
    }

    @Test
    void aFractionThatBecameADayIsReadAsTheOnlyWeightItCanBe() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Poids");
            // 2/9 typed in a French Excel: 2 September; in an English one: 9 February; 2/30: February 1930.
            LocalDate[] days = {LocalDate.of(2026, 9, 2), LocalDate.of(2026, 2, 9), LocalDate.of(1930, 2, 1)};
            String[] formats = {"d-mmm", "d-mmm", "mmm-yy"};
            for (int i = 0; i < days.length; i++) {
                sheet.value(i + 1, 0, "a" + i);
                sheet.value(i + 1, 2, days[i]);
                format(sheet, i + 1, 2, formats[i]);
            }
        });
        IndicatorGrid.Imported read = Grids.read(file);
        assertEquals(
                List.of("2/9", "2/9", "2/30"),
                read.dossier().annex().indicators().stream()
                        .map(i -> i.weightIn(1).orElseThrow().toString())
                        .toList());
        assertEquals(
                "Feuille!C2 a0 Poids : « 02/09/2026 » du tableur → 2/9",
                read.readings().get(0));
    }

    @Test
    void aDayWithItsYearIsNoWeightAndAdviceIsGiven() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Poids", "Cible");
            sheet.value(1, 0, "a");
            sheet.value(1, 2, LocalDate.of(2026, 9, 2));
            format(sheet, 1, 2, "dd/mm/yyyy");
            sheet.value(1, 3, LocalDate.of(2026, 9, 2));
            format(sheet, 1, 3, "d-mmm");
        });
        assertEquals(
                List.of(
                        "grille.xlsx : Feuille!C2 \"02/09/2026\" : un poids est une fraction de 0 à 1 (2/9) ou un montant (1 669 €)"
                                + " (mettre la cellule au format Texte et saisir de nouveau, par exemple 2/9)",
                        "grille.xlsx : Feuille!D2 \"02/09/2026\" : le tableur a transformé la saisie en date"
                                + " (mettre la cellule au format Texte et saisir de nouveau)"),
                Grids.problems(file));
    }

    @Test
    void numbersAreReadAsTheirFormatShowsThem() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(
                    sheet,
                    "Code",
                    "Indicateur",
                    "Poids",
                    "Départ",
                    "Cible N",
                    "Cible N+1",
                    "Plafond",
                    "Mesure année 1");
            sheet.value(1, 0, 12);
            sheet.value(1, 2, 1669);
            format(sheet, 1, 2, "#,##0 \"€\"");
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, 0.908);
            format(sheet, 1, 4, "0.0%");
            sheet.value(1, 5, LocalDate.of(2024, 3, 1));
            format(sheet, 1, 5, "mmm-yy");
            sheet.value(1, 6, 67500);
            sheet.formula(1, 7, "1+1");
            sheet.value(2, 0, "13");
            sheet.value(2, 2, 2d / 9);
            format(sheet, 2, 2, "# ?/?");
        });
        // A formula with no value saved: fastexcel writes none.
        assertEquals(
                List.of("grille.xlsx : Feuille!H2 \"=1+1\" : une formule donne ici une erreur, ou rien"),
                Grids.problems(file));
        Path sound = Grids.xlsx(folder, sheet -> {
            Grids.header(
                    sheet,
                    "Code",
                    "Indicateur",
                    "Poids",
                    "Départ",
                    "Cible N",
                    "Cible N+1",
                    "Plafond",
                    "Mesure année 1");
            sheet.value(1, 0, 12);
            sheet.value(1, 2, 1669);
            format(sheet, 1, 2, "#,##0 \"€\"");
            sheet.value(1, 3, 0.1 + 0.2);
            sheet.value(1, 4, 0.908);
            format(sheet, 1, 4, "0.0%");
            sheet.value(1, 5, LocalDate.of(2024, 3, 1));
            format(sheet, 1, 5, "mmm-yy");
            sheet.value(1, 6, 67500);
            sheet.value(1, 7, 25);
            sheet.value(2, 0, "13");
            sheet.value(2, 2, 2d / 9);
            format(sheet, 2, 2, "# ?/?");
        });
        Dossier read = Grids.read(sound).dossier();
        Indicator first = read.annex().indicators().get(0);
        assertEquals("12", first.code());
        assertEquals("1669.00 €", first.weightIn(1).orElseThrow().toString());
        assertEquals(
                "0.3",
                first.goal().baseline().orElseThrow().value().orElseThrow().toString());
        assertEquals("90,8 %", first.goal().targets().get(0).asWritten().orElseThrow());
        assertEquals(
                "[Deadline[by=2024-03]]",
                first.goal().targets().get(1).targets().toString());
        assertEquals("67500.00", first.weighting().cap().orElseThrow().toString());
        assertEquals(
                "25",
                read.annex()
                        .measurements()
                        .get("12")
                        .get(1)
                        .value()
                        .orElseThrow()
                        .toString());
        assertEquals(
                "2/9",
                read.annex().indicators().get(1).weightIn(1).orElseThrow().toString());
    }

    /** 0.908 typed in a cell of percentages is 90,8 %, in every column; a percent sign in quotes is a word, and makes no hundredths. */
    @Test
    void aCellHasTheUnitThatItsFormatShows() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Départ", "Cible", "Mesure année 1", "Poids");
            String[] formats = {"0.0%", "0.000%", "0.0\\\\ \\%", "0.0\"%\"", "+0.0%", "0\" patients\""};
            double[] numbers = {0.908, 0.12345, 90.8, 90.8, 0.008, 25};
            String[] weights = {
                "#,##0.00\\\\ \"€\"",
                "_-* #,##0.00\\\\ \"€\"_-;\\-* #,##0.00\\\\ \"€\"_-;_-* \"-\"??\\\\ \"€\"_-;_-@_-",
                "#,##0 [$€-40C]",
                "[$EUR] #,##0",
                "0%",
                "#,##0 \"€\""
            };
            for (int i = 0; i < formats.length; i++) {
                sheet.value(i + 1, 0, "a" + i);
                for (int column = 2; column < 5; column++) {
                    sheet.value(i + 1, column, numbers[i]);
                    format(sheet, i + 1, column, formats[i].replace("\\\\", "\\"));
                }
                sheet.value(i + 1, 5, i == 4 ? 0.25 : 1669.5);
                format(sheet, i + 1, 5, weights[i].replace("\\\\", "\\"));
            }
        });
        IndicatorGrid.Imported read = Grids.read(file);
        List<String> seen = new java.util.ArrayList<>();
        for (Indicator indicator : read.dossier().annex().indicators()) {
            seen.add(String.join(
                    " | ",
                    indicator
                            .goal()
                            .baseline()
                            .orElseThrow()
                            .value()
                            .orElseThrow()
                            .toString(),
                    indicator.goal().targets().get(0).targets().get(0).shown(),
                    read.dossier()
                            .annex()
                            .measurements()
                            .get(indicator.code())
                            .get(1)
                            .value()
                            .orElseThrow()
                            .toString(),
                    indicator.weightIn(1).orElseThrow().toString()));
        }
        assertEquals(
                List.of(
                        "90.8 % | 90.8 % | 90.8 % | 1669.50 €",
                        "12.345 % | 12.345 % | 12.345 % | 1669.50 €",
                        "90.8 % | 90.8 % | 90.8 % | 1669.50 €",
                        "90.8 % | 90.8 % | 90.8 % | 1669.50 €",
                        "0.8 % | +0.8 % | 0.8 % | 25/100",
                        "25 patients | 25 patients | 25 patients | 1669.50 €"),
                seen);
    }

    /** 45382 is how a spreadsheet holds 31 March 2024. */
    @Test
    void aDayInTheColumnOfMeasuresIsADayAndNeverANumber() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Cible", "Mesure année 1");
            sheet.value(1, 0, "a");
            sheet.value(1, 2, "juin 2024");
            sheet.value(1, 3, LocalDate.of(2024, 3, 31));
            format(sheet, 1, 3, "dd/mm/yyyy");
        });
        assertEquals(
                "Measurement[value=Optional.empty, done=Optional[true], on=Optional[2024-03-31]",
                Grids.read(file)
                        .dossier()
                        .annex()
                        .measurements()
                        .get("a")
                        .get(1)
                        .toString()
                        .split(", source")[0]);
        Path figure = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Cible", "Mesure année 1", "Mesure année 2");
            sheet.value(1, 0, "a");
            sheet.value(1, 2, "25 patients");
            sheet.value(1, 3, LocalDate.of(2024, 3, 31));
            format(sheet, 1, 3, "dd/mm/yyyy");
            sheet.value(1, 4, LocalDate.of(2024, 9, 2));
            format(sheet, 1, 4, "d-mmm");
        });
        assertEquals(
                List.of(
                        "grille.xlsx : Feuille!D2 \"31/03/2024\" : une date ne donne pas la valeur du chiffre à atteindre (écrire le chiffre, ou « fait le … » si"
                                + " la cible est atteinte)",
                        "grille.xlsx : Feuille!E2 \"02/09/2024\" : le tableur a transformé la saisie en date (mettre la cellule au format Texte et"
                                + " saisir de nouveau)"),
                Grids.problems(figure));
    }

    @Test
    void theValueThatWasSavedWithAFormulaCounts() throws IOException {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Cible", "Remarque");
            sheet.value(1, 0, "a");
            sheet.formula(1, 2, "1+1");
            sheet.formula(1, 3, "T(A1)");
        });
        rewritten(file, sheet -> sheet.replace("<f>1+1</f>", "<f>1+1</f><v>2</v>")
                .replaceFirst("(<c r=\"D2\"[^>]*)>(.*?<f>T\\(A1\\)</f>)", "$1 t=\"str\">$2<v>Code</v>"));
        Indicator read = first(file);
        assertEquals(
                "[Count[number=2, atLeast=Optional.empty, per=Optional.empty]]",
                read.goal().targets().get(0).targets().toString());
        assertEquals("Code", read.note().orElseThrow());
    }

    @Test
    void mergedCellsAreRefusedWithTheirRange() {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Objectif", "Indicateur");
            sheet.value(1, 0, "a");
            sheet.value(2, 0, "b");
            sheet.value(1, 1, "le même");
            sheet.range(1, 1, 2, 1).merge();
        });
        assertEquals(
                List.of(
                        "grille.xlsx : Feuille!B2:B3 : les cellules fusionnées ne peuvent pas être lues : les défusionner et répéter la valeur"
                                + " sur chaque ligne"),
                Grids.problems(file));
    }

    @Test
    void titlesAboveTheHeadersAndBlankRowsDoNotMatter() {
        Path file = Grids.xlsx(folder, sheet -> {
            sheet.value(0, 0, "Annexe du contrat");
            sheet.value(2, 0, "Indicateur");
            sheet.value(2, 2, "Code");
            sheet.value(4, 0, "Part");
            sheet.value(4, 2, "a");
            sheet.value(9, 2, " ");
        });
        assertEquals("Part", first(file).name().orElseThrow());
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Path file = folder.resolve("grille.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] block = new byte[1_000_000];
            for (int i = 0; i < 65; i++) {
                zip.write(block);
            }
        }
        assertTrue(Files.size(file) < 100_000, "65 MB in less than 100 kB");
        assertEquals(
                List.of("grille.xlsx : le fichier est trop grand pour un tableau (20 Mo, 64 Mo une fois décompressé)"),
                Grids.problems(file));
    }

    @Test
    void placesAndBodiesThatNoWorkbookHasAreRefused() throws IOException {
        String unreadable =
                "grille.xlsx : ce classeur ne peut pas être lu : l’enregistrer au format Excel (.xlsx), sans mot de passe";
        Path file = sound();
        rewritten(file, sheet -> sheet.replace("r=\"A2\"", "r=\"ZZZZZZZ2\""));
        assertEquals(List.of(unreadable), Grids.problems(file));
        sound();
        rewritten(file, sheet -> sheet.substring(0, sheet.length() / 2));
        assertEquals(List.of(unreadable), Grids.problems(file));
        Files.writeString(file, "Code;Indicateur\n");
        assertEquals(List.of(unreadable), Grids.problems(file));
        Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertEquals(List.of(unreadable), Grids.problems(file));
    }

    private Path sound() {
        return Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur");
            sheet.value(1, 0, "a");
        });
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        Path file = sound();
        rewritten(file, sheet -> sheet.replace("?><worksheet", "?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">]><worksheet")
                .replaceFirst("<c r=\"A2\".*?</c>", "<c r=\"A2\" t=\"inlineStr\"><is><t>&a;</t></is></c>"));
        assertEquals(1, Grids.problems(file).size());
    }

    @Test
    void anExportStandsStillAtItsFirstRowAndColumnWrapsAndHidesWhatIsForMachines() throws IOException {
        Path file = folder.resolve("bocage.xlsx");
        Files.write(
                file,
                Grids.FRENCH.write(
                        fr.cpts.examples.dossiers.Example.named("bocage")
                                .orElseThrow()
                                .dossier(),
                        file));
        Map<String, String> parts = parts(file);
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("<pane xSplit=\"1\" ySplit=\"1\""), "frozen");
        assertTrue(
                sheet.matches("(?s).*<col min=\"29\" max=\"29\"[^>]*hidden=\"true\".*"), "the 29th column is hidden");
        assertTrue(parts.get("xl/styles.xml").contains("wrapText=\"true\""), "wrapped");
        assertTrue(!sheet.contains("t=\"n\""), "every cell is a text");
        assertTrue(parts.get("xl/workbook.xml").contains("Aide"), "explained");
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void rewritten(Path file, java.util.function.UnaryOperator<String> change) throws IOException {
        Map<String, String> parts = parts(file);
        String before = parts.get("xl/worksheets/sheet1.xml");
        String after = change.apply(before);
        assertTrue(!after.equals(before), "the change is one");
        parts.put("xl/worksheets/sheet1.xml", after);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    /** A formula such as 2/3 has no last decimal. */
    @Test
    void aThirdIsReadToTheDecimalsThatAFigureHas() throws IOException {
        Path file = Grids.xlsx(folder, sheet -> {
            Grids.header(sheet, "Code", "Indicateur", "Départ", "Mesure année 1");
            sheet.value(1, 0, "a");
            sheet.value(1, 2, 2d / 3);
            sheet.value(1, 3, 1d / 3);
            format(sheet, 1, 3, "0.0%");
        });
        Dossier read = Grids.FRENCH.read(file, Optional.empty()).dossier();
        assertEquals(
                "Optional[0.666666667]",
                read.annex()
                        .indicators()
                        .get(0)
                        .goal()
                        .baseline()
                        .orElseThrow()
                        .value()
                        .toString());
        assertEquals(
                "Optional[33.333333333 %]",
                read.annex().measurements().get("a").get(1).value().toString());
    }
}
