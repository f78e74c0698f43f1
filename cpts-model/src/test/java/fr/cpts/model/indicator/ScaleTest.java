package fr.cpts.model.indicator;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void thresholdsRiseOrFallAsMoreIsPaid() {
        assertEquals(
                2,
                new Scale.Tiers(Scale.Order.FALLING, List.of(tier("80", "1/2"), tier("40", "1")))
                        .tiers()
                        .size());
        assertEquals(
                2,
                new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2"), tier("80", "1")))
                        .tiers()
                        .size());
        assertEquals(
                1,
                new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2")))
                        .tiers()
                        .size());
    }

    @Test
    void aScaleOfTiersHasAtLeastOne() {
        assertRefused(
                "tiers",
                "a scale of tiers has at least one tier",
                () -> new Scale.Tiers(Scale.Order.RISING, List.of()));
    }

    /** A document may say it wrongly: the scale is kept, and nothing is judged by it. */
    @Test
    void thresholdsOutOfOrderOrThatPayNoMoreAreKeptAndSaidToBe() {
        assertTrue(new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2"), tier("80", "1"))).isInOrder());
        assertTrue(new Scale.Tiers(Scale.Order.FALLING, List.of(tier("80", "1/2"), tier("40", "1"))).isInOrder());
        assertFalse(new Scale.Tiers(Scale.Order.RISING, List.of(tier("80", "1/2"), tier("40", "1"))).isInOrder());
        assertFalse(new Scale.Tiers(Scale.Order.FALLING, List.of(tier("40", "1/2"), tier("80", "1"))).isInOrder());
        assertFalse(new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2"), tier("40.0", "1"))).isInOrder());
        assertFalse(new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2"), tier("80", "2/4"))).isInOrder());
        assertFalse(
                new Scale.Tiers(Scale.Order.RISING, List.of(euros("1", 5), euros("2", 6), euros("3", 4))).isInOrder());
    }

    @Test
    void sharesAndAmountsDoNotMix() {
        assertRefused(
                "tiers.1",
                "the tiers of a scale all pay shares, or all pay amounts",
                () -> new Scale.Tiers(Scale.Order.RISING, List.of(tier("40", "1/2"), euros("80", 5))));
    }

    @Test
    void aTierPaysAShareOrAnAmount() {
        String message = "a tier pays a share or an amount";

        assertRefused("", message, () -> new Scale.Tier(Quantity.of(1), Optional.empty(), Optional.empty()));
        assertRefused(
                "", message, () -> new Scale.Tier(Quantity.of(1), Optional.of(Ratio.ONE), Optional.of(Euros.of(1))));
    }

    @Test
    void aShareLiesFromZeroToOneAndAnAmountFromZero() {
        assertEquals(Optional.of(Ratio.ZERO), tier("1", "0").share());
        assertEquals(Optional.of(Ratio.ONE), tier("1", "1").share());
        assertEquals(Optional.of(Euros.ZERO), euros("1", 0).amount());
        assertRefused("share", "a share lies from 0 to 1", () -> tier("1", "4/3"));
        assertRefused("share", "a share lies from 0 to 1", () -> tier("1", "-1/3"));
        assertRefused("amount", "an amount is not negative", () -> euros("1", -1));
    }

    private static Scale.Tier tier(String reach, String share) {
        return new Scale.Tier(Quantity.parse(reach), Optional.of(Ratio.parse(share)), Optional.empty());
    }

    private static Scale.Tier euros(String reach, int amount) {
        return new Scale.Tier(Quantity.parse(reach), Optional.empty(), Optional.of(Euros.of(amount)));
    }
}
