package fr.cpts.model.fact;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.message.VisibleText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextChecksTest {

    private static final String NOT_BLANK = "a text that is stated is not blank";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankTextIsRefusedWhereverItStands(String blank) {
        assertRefused("note", NOT_BLANK, () -> TextChecks.checkNotBlank("note", blank));
        assertRefused("note", NOT_BLANK, () -> TextChecks.checkNotBlank("note", Optional.of(blank)));
        assertRefused("notes.1", NOT_BLANK, () -> TextChecks.checkNotBlank("notes", List.of("X", blank)));
    }

    @Test
    void whatIsNotStatedIsNotBlank() {
        TextChecks.checkNotBlank("note", Optional.empty());
        TextChecks.checkNotBlank("notes", List.of());
        TextChecks.checkNotBlank("note", " X ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0007", "\u001b", "\u007f", "\u0085", "\u009b", "\ud800", "\udc00", "\udc00\ud800"})
    void noTextHasControlCharactersOrHalvesOfPairs(String c) {
        String told = "a text has no control characters: character 2 is U+%04X".formatted((int) c.charAt(0));
        assertRefused("note", told, () -> TextChecks.checkWritable("note", "A" + c + "B"));
        assertRefused("note", told, () -> TextChecks.checkNotBlank("note", Optional.of("A" + c)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b", "\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\u061c", "\u200e", "\u200f", "\u202a",
                "\u202e", "\u2066", "\u2069", "\ud83e"
            })
    void aNameIsOneLineThatRunsOneWay(String c) {
        String told = "a name is one line, without control characters or changes of direction: character 2 is U+%04X"
                .formatted((int) c.charAt(0));
        assertRefused("name", told, () -> TextChecks.checkLine("name", "A" + c + "B"));
        assertRefused("names.1", told, () -> TextChecks.checkLine("names", List.of("X", "A" + c + "B")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Santé du pays de Redon",
                "L’Isle-d’Æ « œuvre »",
                "1\u00a0669\u202f€",
                "\ud83e\ude7a",
                "\u0645\u0631\u062d",
                "a\u200bb",
                "\u0904",
                "\u2027\u202f\u2065\u206a"
            })
    void aNameHasAnyOtherCharacter(String name) {
        TextChecks.checkLine("name", name);
    }

    @Test
    void aTextMayHaveSeveralLines() {
        TextChecks.checkNotBlank("note", "un\ttrait\r\nune ligne\n");
        TextChecks.checkWritable("note", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\u001b[31mA'|'\\u001B[31mA'",
                "'A\u0007'|'A\\u0007'",
                "'A\u009bB'|'A\\u009BB'",
                "'A\u2028B'|'A\\u2028B'",
                "'A\u202eB'|'A\\u202EB'",
                "'A\u200bB'|'A\\u200BB'",
                "'A\ufeffB'|'A\\uFEFFB'",
                "'A\u00adB'|'A\\u00ADB'",
                "'A\u2060B'|'A\\u2060B'",
                "'A\u3164B'|'A\\u3164B'",
                "'A\u200dB'|'A\\u200DB'",
                "'A\ufe00B'|'A\\uFE00B'",
                "'é\ufe0fB'|'é\\uFE0FB'",
                "'A\udb40\udc41'|'A\\uDB40\\uDC41'",
                "'A\udb40\udd00'|'A\\uDB40\\uDD00'",
                "'A\ud800B'|'A\\uD800B'",
                "'A\udc00B'|'A\\uDC00B'",
                "'A\ue000B'|'A\\uE000B'"
            })
    void whatCannotBeSeenIsShownAsItsNumber(String text, String shown) {
        assertEquals(shown, VisibleText.visible(text));
        assertEquals(shown, VisibleText.visible(shown), "shown again, it is the same");
    }

    @Test
    void theEndOfALineIsShownAsItsNumberAndAsASpaceInALongText() {
        assertEquals(
                "A\\u000A2023-01-01  FONCTIONNEMENT  999,00",
                VisibleText.visible("A\n2023-01-01  FONCTIONNEMENT  999,00"));
        assertEquals("un deux trois", VisibleText.onOneLine("un\r\n  deux\ttrois\n"));
        assertEquals("un deux\\u001B", VisibleText.onOneLine("un \n deux\u001b"));
        assertEquals(" un  deux ", VisibleText.onOneLine(" un  deux "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Santé du pays de Redon",
                "L’Isle-d’Æ « œuvre »",
                "1\u00a0669\u202f€",
                "e\u0301",
                "\u4f60\u597d",
                "\u0645\u0631",
                "\ud83e\ude7a",
                "\u2764\ufe0f",
                "1\ufe0f\u20e3",
                "\ud83d\udc69\ud83c\udffd\u200d\ud83d\ude80",
                "\ud83d\udc69\u200d\u2764\ufe0f\u200d\ud83d\udc69",
                "a \\u200B b"
            })
    void whatCanBeSeenIsShownAsItIs(String text) {
        assertEquals(text, VisibleText.visible(text));
        assertEquals(text, VisibleText.onOneLine(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "É_2", "i-3", "I__", "\u4f60"})
    void aCodeIsMadeOfLettersDigitsHyphensAndUnderscores(String code) {
        TextChecks.checkCode("code", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "_1", "1.1", "a b", "a\n", "a/b"})
    void anyOtherCodeIsRefused(String code) {
        assertRefused(
                "code",
                "a code that others refer to is made of letters, digits, hyphens and underscores",
                () -> TextChecks.checkCode("code", code));
    }

    @Test
    void aCodeHasAtMostSixtyCharacters() {
        TextChecks.checkCode("code", "c".repeat(60));
        assertThrows(InvalidFactException.class, () -> TextChecks.checkCode("code", "c".repeat(61)));
    }
}
