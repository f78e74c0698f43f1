package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What a change of the dossier must change in the statement, and nothing else. */
class MetamorphicProperties {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);

    /** The calendar of 1901 to 2099 repeats after 28 years, to the day of the week and the leap day. */
    private static final int CYCLE = 28;

    @Property
    void aDossierShiftedByACycleOfTheCalendarIsPaidTheSameOnShiftedDays(
            @ForAll long seed, @ForAll @IntRange(max = 1) int way) {
        Positions positions = way == 0
                ? Positions.usual()
                : Positions.usual().with("P03", "months").with("P21", "pro-rata");
        List<PaymentLine> now = lines(dossier(seed, 0, Ratio.ONE), positions);
        List<PaymentLine> later = lines(dossier(seed, CYCLE, Ratio.ONE), positions);
        List<PaymentLine> shifted = now.stream()
                .map(line -> new PaymentLine(
                        line.dueOn().plusYears(CYCLE),
                        line.contractYear(),
                        line.envelope(),
                        line.kind(),
                        line.amount(),
                        line.grounds()))
                .toList();
        assertEquals(shifted, later);
    }

    @Property
    void halfTheAchievementPaysHalfTheVariablePartToTheCentAndChangesNothingElse(@ForAll long seed) {
        List<PaymentLine> whole = lines(dossier(seed, 0, Ratio.ONE), Positions.usual());
        List<PaymentLine> half = lines(dossier(seed, 0, Ratio.of(1, 2)), Positions.usual());
        assertEquals(without(whole), without(half));
        List<PaymentLine> wholes = variable(whole);
        List<PaymentLine> halves = variable(half);
        assertEquals(wholes.size(), halves.size());
        for (int i = 0; i < wholes.size(); i++) {
            Euros twice = halves.get(i).amount().plus(halves.get(i).amount());
            assertTrue(
                    Math.abs(twice.minus(wholes.get(i).amount()).cents()) <= 1,
                    wholes.get(i) + " and " + halves.get(i));
        }
    }

    private static List<PaymentLine> lines(Dossier dossier, Positions positions) {
        return CALCULATOR.statement(dossier, AS_OF, positions).lines();
    }

    private static List<PaymentLine> variable(List<PaymentLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() == PaymentKind.VARIABLE)
                .toList();
    }

    private static List<PaymentLine> without(List<PaymentLine> lines) {
        return lines.stream()
                .filter(line -> line.kind() != PaymentKind.VARIABLE)
                .toList();
    }

    /** A dossier since avenant 2 with nothing missing, drawn by lot, its days shifted by some years. */
    private static Dossier dossier(long seed, int years, Ratio achieved) {
        Random random = new Random(seed);
        LocalDate signed = LocalDate.of(2022, 9, 3).plusDays(random.nextInt(5_000));
        List<SizeClass> sizes = SizeClass.known();
        Contract contract = Contract.signedOn(signed.plusYears(years))
                .withDurationYears(5)
                .withSizeClass(sizes.get(random.nextInt(4)))
                .withAmendment(new SizeAmendment(
                        signed.plusDays(1 + random.nextInt(1_800)).plusYears(years), sizes.get(random.nextInt(4))));
        for (Mission mission : Mission.known()) {
            contract = contract.withMissionStarted(
                    mission, signed.plusDays(random.nextInt(1_900)).plusYears(years));
        }
        LocalDate written = signed.plusDays(random.nextInt(900));
        contract = contract.withCrisis(new CrisisRecord(
                Optional.of(EventDate.on(written.plusYears(years))),
                List.of(new CrisisOccurrence(
                        written.plusDays(random.nextInt(700)).plusYears(years), Optional.of(true), Optional.empty()))));
        if (random.nextBoolean()) {
            contract = contract.endedEarlyOn(
                    signed.plusDays(1 + random.nextInt(1_800)).plusYears(years));
        }
        Dossier dossier = Dossier.named("CPTS tirée au sort").with(contract);
        for (Mission mission : Mission.known()) {
            for (int year = 1; year <= 5; year++) {
                dossier = dossier.withAchievement(
                        mission, year, Ratio.of(1 + random.nextInt(9), 9).times(achieved));
            }
        }
        return dossier;
    }
}
