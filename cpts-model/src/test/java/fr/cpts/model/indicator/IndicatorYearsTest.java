package fr.cpts.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.json.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which contract years an indicator counts and what it weighs in them, as its JSON states it. */
class IndicatorYearsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nothing names a year                    | '' | 1 2 3 4",
                "stated, all                             | 'years': 'all' | 1 2 3 4",
                "stated, one                             | 'years': '2' | 2",
                "stated, a range                         | 'years': '2-3' | 2 3",
                "stated, from 3 on                       | 'years': '3-' | 3 4",
                "targets of two years                    | 'goal': {'targets': [{'year': 1, 'targets': []}, {'year': 3, 'targets': []}]} | 1 3",
                "a target without a year                 | 'goal': {'targets': [{'targets': []}]} | 1 2 3 4",
                "a target of a year and one without      | 'goal': {'targets': [{'year': 1, 'targets': []}, {'targets': []}]} | 1 2 3 4",
                "a target of an action's first year      | 'goal': {'targets': [{'year': 1, 'countedFrom': 'ACTION', 'targets': []}]} | 1 2 3 4",
                "a target of N, which is no year of it   | 'goal': {'targets': [{'year': 0, 'targets': []}]} | 1 2 3 4",
                "a weight by year                        | 'weighting': {'weight': {'1': '1/2', '3-': '1/3'}} | 1 3 4",
                "a weight by year and a target of another | 'weighting': {'weight': {'1': '1/2'}}, 'goal': {'targets': [{'year': 2, 'targets': []}]} | 1 2",
                "a weight without a year                 | 'weighting': {'weight': '1/2'}, 'goal': {'targets': [{'year': 2, 'targets': []}]} | 2",
                "what is stated stands before the rest   | 'years': '4', 'weighting': {'weight': {'1': '1/2'}}, 'goal': {'targets': [{'year': 2, 'targets': []}]} | 4"
            })
    void anIndicatorCountsInTheYearsThatAreStatedOrElseInThoseOfItsTargetsAndWeights(
            String what, String members, String years) {
        Indicator indicator = indicator(members);
        assertEquals(
                years,
                String.join(
                        " ",
                        IntStream.rangeClosed(1, 4)
                                .filter(indicator::countsIn)
                                .mapToObj(String::valueOf)
                                .toList()),
                what);
    }

    @Test
    void aWeightHoldsInItsYearsAndOnlyWhereTheIndicatorCounts() {
        Indicator byYear = indicator("'weighting': {'weight': {'1': '1/2', '3-': '1/3'}}");
        assertEquals("1/2", byYear.weightIn(1).orElseThrow().toString());
        assertFalse(byYear.weightIn(2).isPresent());
        assertEquals("1/3", byYear.weightIn(4).orElseThrow().toString());
        Indicator always = indicator("'weighting': {'weight': '1/2'}, 'years': '2'");
        assertFalse(always.weightIn(1).isPresent());
        assertEquals("1/2", always.weightIn(2).orElseThrow().toString());
    }

    @Test
    void weightsAndScalesByYearAreWrittenAsTheyAreRead() {
        for (String members : new String[] {
            "'weighting': {'weight': '2/9'}",
            "'weighting': {'weight': {'1': '2/9', '2-4': '1669.00 €', '5-': '1/9'}}",
            "'years': '3-', 'weighting': {'scale': {'kind': 'LINEAR'}}",
            "'weighting': {'scale': {'1': {'kind': 'BINARY'}, '2-': {'kind': 'LINEAR'}}}"
        }) {
            Dossier dossier = read(members);
            assertEquals(dossier, readText(DossierWriter.write(dossier)), members);
        }
        assertTrue(DossierWriter.write(read("'weighting': {'weight': {'all': '2/9'}}"))
                .contains("\"weight\" : \"2/9\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'weighting': {'weight': {'1-3': '1/2', '3': '1/2'}} | annex.indicators.0.weighting.weight | contract years are in order, each in one place: 3 follows 1-3",
                "'weighting': {'weight': {'2': '1/2', '1': '1/2'}} | annex.indicators.0.weighting.weight | contract years are in order, each in one place: 1 follows 2",
                "'weighting': {'weight': {'0': '1/2'}} | annex.indicators.0.weighting.weight.0 | contract years are \"2\" for one, \"1-3\" for several, \"3-\" for all from one on, or \"all\"",
                "'weighting': {'weight': {'1': 2}} | annex.indicators.0.weighting.weight.1 | a weight is written in quotes, as \"2/9\" or \"1669.00 €\"",
                "'weighting': {'weight': {}} | annex.indicators.0.weighting.weight | a weight is written in quotes, as \"2/9\" or \"1669.00 €\"",
                "'years': '3-1' | annex.indicators.0.years | contract years are in order: 1 comes before 3"
            })
    void whatIsWrongIsRefusedInItsPlace(String members, String path, String mustHold) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(members));
        assertEquals(path, refused.problems().get(0).path());
        assertEquals(mustHold, refused.problems().get(0).mustHold(Locale.ENGLISH));
    }

    private static Indicator indicator(String members) {
        return read(members).annex().indicators().get(0);
    }

    private static Dossier read(String members) {
        String more = members.isEmpty() ? "" : ", " + members.replace('\'', '"');
        return readText(
                "{\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"a\", \"attachedTo\": {\"mission\": \"PARCOURS\"}"
                        + more + "}]}}");
    }

    private static Dossier readText(String json) {
        try {
            return DossierReader.standard()
                    .read("test", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
