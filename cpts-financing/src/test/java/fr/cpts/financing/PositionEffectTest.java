package fr.cpts.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PositionEffectTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    private static final Dossier DOSSIER = Dossier.named("X")
            .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                    .withDurationYears(1)
                    .withSizeClass(SizeClass.T3)
                    .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)))
            .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3));

    @Test
    void aPositionNamesThePaymentsThatRestOnIt() {
        // 1 FONCTIONNEMENT FULL, 2 PARCOURS ADVANCE, 3 PARCOURS BALANCE, 4 PARCOURS VARIABLE
        List<PositionUse> uses =
                CALCULATOR.statement(DOSSIER, AS_OF, Positions.usual()).positions();
        assertEquals(List.of(2, 3, 4), use(uses, "P03").lines());
        assertEquals(List.of(4), use(uses, "P07").lines());
        assertEquals(List.of(1, 2, 3, 4), use(uses, "P11").lines());
        assertEquals(List.of(), use(uses, "P10").lines());
    }

    @Test
    void anotherAnswerChangesTheTotalByWhatItComesTo() {
        // days   22 684.93 + 15 123.29 = 37 808.22
        // months 45 000 x 6/12 = 22 500.00, 22 500 x 2/3 = 15 000.00, together 37 500.00
        assertEquals(
                List.of(new PositionEffect.Alternative(
                        "months", Optional.of(new PositionEffect.Shift(Euros.parse("-308.22"), Euros.ZERO)))),
                effect(Positions.usual(), "P03").alternatives());
    }

    @Test
    void theEffectIsToldFromTheAnswerInForce() {
        PositionEffect effect = effect(Positions.usual().with("P03", "months"), "P03");
        assertEquals("months", effect.inForce().choice());
        assertEquals(false, effect.inForce().usual());
        assertEquals(
                List.of(new PositionEffect.Alternative(
                        "days", Optional.of(new PositionEffect.Shift(Euros.parse("308.22"), Euros.ZERO)))),
                effect.alternatives());
    }

    @Test
    void anAnswerThatDecidesNothingHereChangesNothing() {
        assertTrue(effect(Positions.usual(), "P10")
                .alternatives()
                .get(0)
                .change()
                .orElseThrow()
                .isZero());
        assertEquals(List.of(), effect(Positions.usual(), "P11").alternatives());
    }

    @Test
    void anAnswerThatDoesNotExistIsRefused() {
        assertThrows(
                UnknownPositionException.class,
                () -> CALCULATOR.effects(DOSSIER, AS_OF, Positions.usual().with("P03", "weeks")));
    }

    private static PositionEffect effect(Positions positions, String id) {
        return CALCULATOR.effects(DOSSIER, AS_OF, positions).stream()
                .filter(effect -> effect.inForce().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PositionUse use(List<PositionUse> uses, String id) {
        return uses.stream().filter(use -> use.id().equals(id)).findFirst().orElseThrow();
    }
}
