package fr.cpts.model;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final String NOT_BLANK = "a text that is stated is not blank";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void aBlankTextIsRefusedWhereverItStands(String blank) {
        assertRefused("note", NOT_BLANK, () -> Texts.checkNotBlank("note", blank));
        assertRefused("note", NOT_BLANK, () -> Texts.checkNotBlank("note", Optional.of(blank)));
        assertRefused("notes.1", NOT_BLANK, () -> Texts.checkNotBlank("notes", List.of("X", blank)));
    }

    @Test
    void whatIsNotStatedIsNotBlank() {
        Texts.checkNotBlank("note", Optional.empty());
        Texts.checkNotBlank("notes", List.of());
        Texts.checkNotBlank("note", " X ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "a", "É_2", "i-3", "I__", "\u4f60"})
    void aCodeIsMadeOfLettersDigitsHyphensAndUnderscores(String code) {
        Texts.checkCode("code", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "_1", "1.1", "a b", "a\n", "a/b"})
    void anyOtherCodeIsRefused(String code) {
        assertRefused(
                "code",
                "a code that others refer to is made of letters, digits, hyphens and underscores",
                () -> Texts.checkCode("code", code));
    }

    @Test
    void aCodeHasAtMostSixtyCharacters() {
        Texts.checkCode("code", "c".repeat(60));
        assertThrows(InvalidFactException.class, () -> Texts.checkCode("code", "c".repeat(61)));
    }
}
