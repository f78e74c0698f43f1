package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code endedOn} is the first day not running; {@code lastDay} says the same by the day before. */
class LastDayTest {

    private static Dossier read(String contract, Hypotheses hypotheses) throws IOException {
        String json = "{\"community\": {}, \"contract\": {\"signedOn\": \"2023-01-01\"" + contract + "}}";
        return DossierReader.standard()
                .read("d.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), hypotheses);
    }

    private static Optional<LocalDate> end(Dossier dossier) {
        return dossier.contract().orElseThrow().endedOn();
    }

    private static List<String> refused(String contract, Hypotheses hypotheses) {
        return assertThrows(InvalidInputException.class, () -> read(contract, hypotheses)).problems().stream()
                .map(problem -> problem.path() + " " + problem.seen() + ": " + problem.mustHold(Locale.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-28, 2024-02-29", "2024-02-29, 2024-03-01", "2023-12-31, 2024-01-01", "2023-01-01, 2023-01-02"})
    void theContractEndsOnTheDayAfterItsLast(String lastDay, LocalDate endedOn) throws IOException {
        Dossier dossier = read(", \"lastDay\": \"" + lastDay + "\"", Hypotheses.none());
        assertEquals(Optional.of(endedOn), end(dossier));
        assertEquals(dossier, read(", \"endedOn\": \"" + endedOn + "\"", Hypotheses.none()));
        assertEquals(
                dossier,
                read(", \"endedOn\": \"" + endedOn + "\", \"lastDay\": \"" + lastDay + "\"", Hypotheses.none()));
    }

    @Test
    void twoDaysThatDoNotAgreeAreRefusedWithBoth() {
        String must =
                "the last day is the day before contract.endedOn, the first day on which the contract no longer runs: "
                        + "2024-03-01 follows 2024-02-29";
        for (String lastDay : List.of("2024-02-28", "2024-03-01")) {
            assertEquals(
                    List.of("contract.lastDay \"" + lastDay + "\": " + must),
                    refused(", \"endedOn\": \"2024-03-01\", \"lastDay\": \"" + lastDay + "\"", Hypotheses.none()));
        }
    }

    @Test
    void aHypothesisMaySupposeTheLastDay() throws IOException {
        Hypotheses supposed = Hypotheses.none().with("contract.lastDay", "2024-02-29");
        Dossier dossier = read("", supposed);
        assertEquals(Optional.of(LocalDate.of(2024, 3, 1)), end(dossier));
        assertEquals(List.of("contract.endedOn"), List.copyOf(dossier.supposed()));
        assertEquals(dossier, supposed.complete(read("", Hypotheses.none())));
        // What the dossier states is no hypothesis: it agrees, or it is refused.
        Dossier stated = read(", \"endedOn\": \"2024-03-01\"", supposed);
        assertEquals(List.of(), List.copyOf(stated.supposed()));
        assertEquals(1, refused(", \"endedOn\": \"2024-03-02\"", supposed).size());
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertEquals(
                List.of("contract.lastDay \"hier\": a day is a date that exists, written as 2021-06-01"),
                refused(", \"lastDay\": \"hier\"", Hypotheses.none()));
        assertEquals(
                List.of("contract.lastDay 2024: a day is a text in quotes, such as \"2021-06-01\""),
                refused(", \"lastDay\": 2024", Hypotheses.none()));
    }

    @Test
    void theEndIsHeldAgainstTheSignature() {
        assertEquals(
                List.of(
                        "contract.endedOn \"2023-01-01\": a contract ends after its signature: it was signed on 2023-01-01"),
                refused(", \"lastDay\": \"2022-12-31\"", Hypotheses.none()));
    }
}
