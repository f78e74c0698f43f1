package fr.cpts.financing.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.fact.PositionTaken;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Position P20: sharing an amount whose cents do not divide. */
class SharingTest {

    @ParameterizedTest
    @CsvSource({
        // 10.00 / 3 = 3.333...: one cent is left, and goes to the first of three equal remainders
        "10.00, 1/3 1/3 1/3, 3.34 3.33 3.33",
        // 20.00 / 3 = 6.666...: two cents are left
        "20.00, 1/3 1/3 1/3, 6.67 6.67 6.66",
        // 35 000 / 9 = 3 888.888...: the cents down are 7 x 3 888.88 + 7 777.77 = 34 999.93; the remainders are 8/9 for
        // a ninth and 7/9 for two
        "35000.00, 1/9 1/9 1/9 2/9 1/9 1/9 1/9 1/9, 3888.89 3888.89 3888.89 7777.77 3888.89 3888.89 3888.89 3888.89",
        // 0.10 x 1/6 = 1.66 cents, x 1/3 = 3.33, x 1/2 = 5: the cent left goes to the largest remainder, though it
        // comes first only here
        "0.10, 1/6 1/3 1/2, 0.02 0.03 0.05",
        "0.10, 1/2 1/3 1/6, 0.05 0.03 0.02",
        // 0.01 among many: the first of equals has it
        "0.01, 1/4 1/4 1/4 1/4, 0.01 0.00 0.00 0.00",
        // weights count by their proportion, whatever their sum
        "10.00, 1 1 1, 3.34 3.33 3.33",
        "9.00, 2/5 1/5, 6.00 3.00",
    })
    void theCentsThatAreLeftGoToTheLargestRemaindersTheFirstOfEqualsFirst(String amount, String weights, String parts) {
        assertEquals(parts, shared(Sharing.LARGEST_REMAINDER, amount, weights));
    }

    @ParameterizedTest
    @CsvSource({
        // 3.333... rounds to 3.33, and the last has 10.00 - 2 x 3.33
        "10.00, 1/3 1/3 1/3, 3.33 3.33 3.34",
        // 6.666... rounds to 6.67, and the last has 20.00 - 2 x 6.67
        "20.00, 1/3 1/3 1/3, 6.67 6.67 6.66",
        // 3 888.89 and 7 777.78: seven ninths and two come to 35 000.01 in all, so that the last has a cent less
        "35000.00, 1/9 1/9 1/9 2/9 1/9 1/9 1/9 1/9, 3888.89 3888.89 3888.89 7777.78 3888.89 3888.89 3888.89 3888.88",
        // half a cent rounds up: 0.125 is 0.13, and the last of four has 0.50 - 3 x 0.13
        "0.50, 1/4 1/4 1/4 1/4, 0.13 0.13 0.13 0.11",
    })
    void eachIsRoundedAndTheLastTakesTheDifference(String amount, String weights, String parts) {
        assertEquals(parts, shared(Sharing.LAST, amount, weights));
    }

    @Test
    void theLastThatHasAWeightTakesTheDifference() {
        assertEquals("3.33 3.33 3.34 0.00", shared(Sharing.LAST, "10.00", "1/3 1/3 1/3 0"));
    }

    @ParameterizedTest
    @EnumSource
    void aWeightOfZeroHasNothing(Sharing sharing) {
        assertEquals("0.00 10.00 0.00", shared(sharing, "10.00", "0 1 0"));
        assertEquals("0.00", shared(sharing, "0.02", "0 1/3 1/3 1/3 0").split(" ")[0]);
        assertEquals("0.00", shared(sharing, "0.02", "0 1/3 1/3 1/3 0").split(" ")[4]);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsSharedAmongAnyWeightsEvenAmongNone(Sharing sharing) {
        assertEquals("0.00 0.00", shared(sharing, "0.00", "1/3 2/3"));
        assertEquals("0.00 0.00", shared(sharing, "0.00", "0 0"));
        assertEquals(List.of(), sharing.among(Euros.ZERO, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void anAmountThatNobodySharesIsAMistake(Sharing sharing) {
        List<Ratio> zeros = List.of(Ratio.ZERO, Ratio.ZERO);
        assertThrows(IllegalArgumentException.class, () -> sharing.among(Euros.ofCents(1), zeros));
    }

    @Test
    void aChoiceNamesItsSharing() {
        assertEquals(Sharing.LARGEST_REMAINDER, Sharing.of(new PositionTaken("P20", "largest-remainder")));
        assertEquals(Sharing.LAST, Sharing.of(new PositionTaken("P20", "last")));
    }

    private static String shared(Sharing sharing, String amount, String weights) {
        return sharing
                .among(
                        Euros.parse(amount),
                        Stream.of(weights.split(" ")).map(Ratio::parse).toList())
                .stream()
                .map(part -> part.toBigDecimal().toPlainString())
                .collect(Collectors.joining(" "));
    }
}
