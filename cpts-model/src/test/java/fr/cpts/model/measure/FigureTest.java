package fr.cpts.model.measure;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    private static final String MUST_HOLD =
            "a figure is a number, one of NC, nc, nd, NS, neutralised, blank, lost, estimated, or a number and one of these";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "42",
                "-0.7",
                "0.000000001",
                "NC",
                "nc",
                "nd",
                "NS",
                "neutralised",
                "blank",
                "lost",
                "179.1 NS",
                "5 estimated",
                "0 NC"
            })
    void whatIsWrittenIsReadBackExactly(String text) {
        assertEquals(text, Figure.parse(text).toString());
    }

    @ParameterizedTest
    @EnumSource(Qualifier.class)
    void aNumberMayBeQualifiedByEveryWord(Qualifier word) {
        Figure figure = Figure.parse("12 " + word.written());

        assertEquals(Optional.of(new BigDecimal(12)), figure.number());
        assertEquals(Optional.of(word), figure.qualifier());
    }

    @Test
    void aWordIsNeitherZeroNorAnotherWord() {
        assertEquals(Optional.empty(), Figure.parse("NC").number());
        assertFalse(Figure.parse("NC").equals(Figure.parse("nc")));
        assertEquals(Optional.of(BigDecimal.ZERO), Figure.of(0).number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "N/A", "Nc", "-", "5 %", "5 nC", "NC 5", "5NC", "5  NC", " NC", "NC NC", "1,500", "12 34"})
    void anythingElseIsRefused(String text) {
        assertRefused("", MUST_HOLD, () -> Figure.parse(text));
    }

    @Test
    void theNumberIsReadAsPeopleWriteIt() {
        assertEquals(Figure.parse("1669.5"), Figure.parse("1 669,5"));
        assertEquals(Figure.parse("14000 NS"), Figure.parse("14\u202f000 NS"));
    }

    @Test
    void aFigureSaysSomething() {
        assertRefused("", MUST_HOLD, () -> new Figure(Optional.empty(), Optional.empty()));
    }

    @Test
    void anEstimateHasANumber() {
        assertRefused("", "an estimate has a number", () -> Figure.parse("estimated"));
    }

    @Test
    void aNumberThatCannotBeWrittenIsRefused() {
        assertRefused(
                "",
                "a quantity is a number and maybe its unit, such as \"90.8 %\"",
                () -> new Figure(Optional.of(new BigDecimal("1E3")), Optional.empty()));
    }
}
