package fr.cpts.financing.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.render.JsonRenderer;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
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

class KeptStatementTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    private static final Dossier DOSSIER = Dossier.named("X")
            .withContract(Contract.signedOn(LocalDate.of(2023, 1, 1))
                    .withDurationYears(1)
                    .withSizeClass(SizeClass.T3)
                    .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)));

    private static final String KEPT = JsonRenderer.of(Locale.ENGLISH)
            .render(CALCULATOR.statement(
                    DOSSIER, LocalDate.of(2024, 6, 30), Positions.usual().with("P03", "months")));

    @Test
    void aKeptStatementTellsItsDayItsPositionsAndItsRules() throws IOException {
        KeptStatement kept = read(KEPT);
        assertEquals(LocalDate.of(2024, 6, 30), kept.asOf());
        assertEquals("months", kept.positions().choices().get("P03"));
        assertTrue(kept.isOf(CALCULATOR.rules()));
    }

    @Test
    void computedAgainItIsIdenticalInAnyLanguage() throws IOException {
        assertEquals(List.of(), read(KEPT).replay(CALCULATOR, DOSSIER));
    }

    @Test
    void anAmountThatWasChangedIsFound() throws IOException {
        assertEquals(
                List.of(new JsonDifference("lines.1.amount", Optional.of("16876.00"), Optional.of("16875.00"))),
                read(KEPT.replaceFirst("16875.00", "16876.00")).replay(CALCULATOR, DOSSIER));
    }

    @Test
    void rulesOfAnotherSetAreTold() throws IOException {
        assertFalse(read(KEPT.replace(CALCULATOR.rules().rulesId(), "0")).isOf(CALCULATOR.rules()));
    }

    @Test
    void aPositionThatDoesNotExistIsRefused() throws IOException {
        KeptStatement kept = read(KEPT.replace("\"months\"", "\"weeks\""));
        assertThrows(UnknownPositionException.class, () -> kept.replay(CALCULATOR, DOSSIER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|kept.json:1:1: {}: the object has a member asOf",
                "[]|kept.json:1:1: []: an object in braces stands here",
                "{\"asOf\": 3}|kept.json:1:10: asOf 3: a text in quotes stands here",
                "{\"asOf\": \"2023-02-29\"}|kept.json:1:10: asOf \"2023-02-29\": a day is an existing one, written as 2021-06-01",
                "{\"asOf\": \"2024-01-01\", \"positions\": {}}|kept.json:1:37: positions {}: a list in square brackets stands here",
                "{\"asOf\"|kept.json:1:8: this is not valid JSON: it ends too early"
            })
    void whatIsNoStatementIsRefusedWithItsPlace(String text, String message) {
        assertEquals(
                message,
                assertThrows(InvalidInputException.class, () -> read(text)).getMessage());
    }

    private static KeptStatement read(String text) throws IOException {
        return KeptStatement.read("kept.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
