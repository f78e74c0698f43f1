package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a spreadsheet would take for a formula stands behind an apostrophe, and comes back without it. */
class ShelteredCellsTest {

    @TempDir
    private Path folder;

    static Stream<String> formulas() {
        List<String> starts = List.of(
                "", "\r", "\n", "\r\n", "\t", " ", "\u00a0", "\u202f", "\u200b", "\ufeff", "\u2060", "\u3000", "'",
                "''");
        List<String> signs = List.of("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66");
        return starts.stream().flatMap(start -> signs.stream().map(sign -> start + sign + "1+1"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aFormulaIsShelteredAndComesBackAsItWas(String formula) throws IOException {
        Dossier dossier = noted(formula);
        Path file = folder.resolve("g.csv");
        String csv = new String(Grids.FRENCH.write(dossier, file), StandardCharsets.UTF_8);
        List<String> fields = CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.substring(1)).stream()
                .flatMap(line -> line.getFields().stream())
                .toList();
        assertTrue(fields.contains("'" + formula), () -> escaped(formula) + " in " + escaped(csv));
        assertEquals(
                dossier.annex().indicators(),
                Grids.there(Grids.FRENCH, Grids.FRENCH, dossier, file).annex().indicators());
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsStayAsTheyAre(String words) throws IOException {
        String csv = new String(Grids.FRENCH.write(noted(words), folder.resolve("g.csv")), StandardCharsets.UTF_8);
        assertTrue(csv.contains(words) && !csv.contains("'" + words), csv);
    }

    static Stream<String> words() {
        return Stream.of("a=1", "l'été", "«\u00a0oui\u00a0»", "1+1", "\u22125\u00a0%", "É");
    }

    private static Dossier noted(String note) throws IOException {
        String escaped = note.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .reduce("", String::concat);
        String json =
                "{\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"a\", \"note\": \"" + escaped + "\"}]}}";
        return DossierReader.standard()
                .read("d", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
    }

    private static String escaped(String text) {
        return fr.cpts.model.message.VisibleText.visible(text);
    }
}
