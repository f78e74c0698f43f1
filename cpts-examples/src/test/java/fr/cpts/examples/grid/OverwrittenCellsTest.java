package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Export, edit a cell, import: what is paid then. */
class OverwrittenCellsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 maximum|49|true",
                "50 maximum|50|true",
                "50 maximum|51|false",
                "50 et moins|51|false",
                "au moins 3|2|false",
                "au moins 3|3|true",
                "> 80 %|80 %|false",
                "> 80 %|80,1 %|true",
                "moins de 30 jours|30 jours|false",
                "moins de 30 jours|29 jours|true",
                "14 000|999|false",
                "14 000|14 000|true",
                "1 réunion/trimestre|1|false",
                "1 réunion/trimestre|3|false",
                "1 réunion/trimestre|4|true",
                "2 par an|2|true",
                "50 environ|60|false",
                "50 % en 2024 puis 60 % en 2025|70 %|false",
                "20 patients (soit -146 vs 166 initial)|100 patients|false",
                "20 patients (soit -146 vs 166 initial)|20 patients|true",
                "0|5|false",
                "Créer l'annuaire|fait le 31/03/2023|true",
                "Créer l'annuaire|en cours|false",
                "juin 2023|fait le 30/06/2023|true",
                "juin 2023|01/07/2023|false",
                "juin 2023|oui|false"
            })
    void whatIsPlainIsPaidOnItsSide(String target, String measure, boolean paid) throws IOException {
        assertEquals(Optional.of(paid), Overwritten.in(folder).paid(target, measure));
    }

    @Test
    void aRefusedGridPaysNothing() throws IOException {
        assertEquals(Optional.empty(), Overwritten.in(folder).paid("14 000", "1.669,50"));
    }
}
