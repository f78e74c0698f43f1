package fr.cpts.model.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.Frequency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times, measures and weights in a message, as each language writes them. */
class TellingTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, 2024",
        "2024-02, février 2024, February 2024",
        "2024-02-29, 29/02/2024, 2024-02-29",
        "2024-T3, T3 2024, Q3 2024",
        "late 2021-S1, fin S1 2021, late H1 2021",
        "2021/2023-05, 2021 à mai 2023, 2021 to May 2023",
        "mid 2021/.., courant à partir de 2021, mid from 2021"
    })
    void aTime(String text, String french, String english) {
        told(ApproximateDate::parse, text, french, english);
    }

    @ParameterizedTest
    @CsvSource({
        "2/year, 2 fois par an, 2 time(s) a year",
        "2+/month, au moins 2 fois par mois, at least 2 time(s) a month",
        "1-3/half-year, 1 à 3 fois par semestre, 1 to 3 times a half-year"
    })
    void aFrequency(String text, String french, String english) {
        told(Frequency::parse, text, french, english);
    }

    @ParameterizedTest
    @CsvSource({"12.5 %, '12,5~%', 12.5~%", "1234, 1~234, '1,234'", "1234.50 ETP, '1~234,50~ETP', '1,234.50~ETP'"})
    void aQuantity(String text, String french, String english) {
        told(Quantity::parse, text, french, english);
    }

    @ParameterizedTest
    @CsvSource({"12, 12, 12", "nd, nd, nd", "1200 estimated, 1~200 (estimé), '1,200 (estimated)'"})
    void aFigure(String text, String french, String english) {
        told(Figure::parse, text, french, english);
    }

    @ParameterizedTest
    @CsvSource({"2/9, 2/9, 2/9", "1234.5 €, '1~234,50~€', '1,234.50~€'"})
    void aWeight(String text, String french, String english) {
        told(Weight::parse, text, french, english);
    }

    @Test
    void aQuantityIsRoundedToFourDecimalsHalfUp() {
        assertEquals(Quantity.parse("0.6667"), Quantity.rounded(Ratio.of(2, 3), Optional.empty()));
        assertEquals(Quantity.parse("0.5 %"), Quantity.rounded(Ratio.of(1, 2), Optional.of("%")));
        assertEquals(Quantity.of(1200), Quantity.rounded(Ratio.of(1200, 1), Optional.empty()));
    }

    /** A tilde stands for a space that does not break. */
    private static void told(Function<String, Telling> parse, String text, String french, String english) {
        // A code that has no text is told by itself and its values.
        Message message = Message.of(TellingTest.class, "only", parse.apply(text));
        assertEquals("only [" + french.replace('~', '\u00a0') + "]", message.text(Locale.FRENCH));
        assertEquals("only [" + english.replace('~', '\u00a0') + "]", message.text(Locale.ENGLISH));
    }
}
