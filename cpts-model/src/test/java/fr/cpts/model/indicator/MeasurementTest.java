package fr.cpts.model.indicator;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.money.Ratio;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2/3"})
    void aShareReachedLiesFromZeroToOne(String share) {
        assertEquals(Optional.of(Ratio.parse(share)), reached(share).agreedShare());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/9", "10/9"})
    void anyOtherShareIsRefused(String share) {
        assertRefused("agreedShare", "a share reached lies from 0 to 1", () -> reached(share));
    }

    @Test
    void aTextThatIsStatedIsNotBlank() {
        assertRefused("source", "a text that is stated is not blank", () -> said(Optional.of(" "), Optional.empty()));
        assertRefused("note", "a text that is stated is not blank", () -> said(Optional.empty(), Optional.of("")));
    }

    @Test
    void aMeasurementMaySayNothingYet() {
        assertEquals(Optional.empty(), said(Optional.empty(), Optional.empty()).value());
    }

    private static Measurement reached(String share) {
        return new Measurement(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Ratio.parse(share)),
                Optional.empty());
    }

    private static Measurement said(Optional<String> source, Optional<String> note) {
        return new Measurement(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                note);
    }
}
