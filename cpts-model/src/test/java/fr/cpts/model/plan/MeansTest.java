package fr.cpts.model.plan;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.measure.Figure;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.MeansKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeansTest {

    @Test
    void aWorkingTimeIsNotNegative() {
        assertEquals(
                Figure.of(0),
                means("0", Optional.empty(), Optional.empty()).etp().orElseThrow());
        assertEquals(
                Figure.parse("NC"),
                means("NC", Optional.empty(), Optional.empty()).etp().orElseThrow());
        assertRefused("etp", "a working time is not negative", () -> means("-0.1", Optional.empty(), Optional.empty()));
    }

    @Test
    void aCostIsNotNegative() {
        assertEquals(
                Optional.of(Euros.ZERO),
                means("1", Optional.of(Euros.ZERO), Optional.empty()).amount());
        assertRefused(
                "amount", "a cost is not negative", () -> means("1", Optional.of(Euros.ofCents(-1)), Optional.empty()));
    }

    @Test
    void aCostThatHasAnAmountIsQuantified() {
        Optional<Means.AmountKind> none = Optional.of(Means.AmountKind.UNQUANTIFIED);

        assertEquals(none, means("1", Optional.empty(), none).amountKind());
        assertRefused(
                "amountKind", "an unquantified cost has no amount", () -> means("1", Optional.of(Euros.of(5)), none));
    }

    @Test
    void aTextThatIsStatedIsNotBlank() {
        assertRefused(
                "text",
                "a text that is stated is not blank",
                () -> new Means(
                        MeansKind.values()[0],
                        Optional.of(" "),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Means means(String etp, Optional<Euros> amount, Optional<Means.AmountKind> kind) {
        return new Means(
                MeansKind.values()[0],
                Optional.empty(),
                Optional.of(Figure.parse(etp)),
                amount,
                kind,
                Optional.empty(),
                Optional.empty());
    }
}
