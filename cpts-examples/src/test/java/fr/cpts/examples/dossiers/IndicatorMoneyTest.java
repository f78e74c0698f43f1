package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the indicators of real annexes are worth, for each size and version, from tables worked out by hand. */
class IndicatorMoneyTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
    private static final String OF_2019 = "2020-01-01";
    private static final String AVENANT_2 = "2023-01-01";

    /**
     * Access to care: 1a-1 and 1a-6 weigh 2/9, the other five 1/9, in this order of the annex: 1a-1, 1a-3, 1a-6, 1a-7, 1b-4, 1b-5, 1b-7.
     *
     * <p>T3 of avenant 2: 35 000 / 9 = 3 888.88 and 8/9 of a cent, twice that is 7 777.77 and 7/9. Rounded down they leave 6 cents: five go to the
     * ninths, whose remainder is larger, and the last to 1a-1, the first of two equals.
     */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        // 22 500 / 9 = 2 500 exactly
        "2023-01-01, T1, r1, 22500.00, 5000.00 2500.00 5000.00 2500.00 2500.00 2500.00 2500.00",
        // 26 000: 2 888.88 8/9, 5 777.77 7/9; 6 cents left
        "2023-01-01, T2, r1, 26000.00, 5777.78 2888.89 5777.77 2888.89 2888.89 2888.89 2888.89",
        "2023-01-01, T3, r1, 35000.00, 7777.78 3888.89 7777.77 3888.89 3888.89 3888.89 3888.89",
        // 42 500: 4 722.22 2/9, 9 444.44 4/9; 2 left
        "2023-01-01, T4, r1, 42500.00, 9444.45 4722.22 9444.45 4722.22 4722.22 4722.22 4722.22",
        // 15 000: 1 666.66 6/9, 3 333.33 3/9; 4 left
        "2020-01-01, T1, r1, 15000.00, 3333.33 1666.67 3333.33 1666.67 1666.67 1666.67 1666.66",
        // 17 500: 1 944.44 4/9, 3 888.88 8/9; 4 left
        "2020-01-01, T2, r1, 17500.00, 3888.89 1944.45 3888.89 1944.45 1944.44 1944.44 1944.44",
        // 25 000: 2 777.77 7/9, 5 555.55 5/9; 5 left
        "2020-01-01, T3, r1, 25000.00, 5555.55 2777.78 5555.55 2777.78 2777.78 2777.78 2777.78",
        // 30 000: 3 333.33 3/9, 6 666.66 6/9; 3 left
        "2020-01-01, T4, r1, 30000.00, 6666.67 3333.34 6666.67 3333.33 3333.33 3333.33 3333.33",
        // 20 000: 2 222.22 2/9, 4 444.44 4/9; 2 left
        "2020-01-01, T1, r2, 20000.00, 4444.45 2222.22 4444.45 2222.22 2222.22 2222.22 2222.22",
        // 23 500: 2 611.11 1/9, 5 222.22 2/9; 1 left
        "2020-01-01, T2, r2, 23500.00, 5222.23 2611.11 5222.22 2611.11 2611.11 2611.11 2611.11",
        // 32 500: 3 611.11 1/9, 7 222.22 2/9; 1 left
        "2020-01-01, T3, r2, 32500.00, 7222.23 3611.11 7222.22 3611.11 3611.11 3611.11 3611.11",
        // 40 000: 4 444.44 4/9, 8 888.88 8/9; 4 left
        "2020-01-01, T4, r2, 40000.00, 8888.89 4444.45 8888.89 4444.45 4444.44 4444.44 4444.44",
    })
    void accessToCareIsSharedInNinthsByTheLargestRemainder(
            String signed, String size, String reading, String worth, String parts) {
        MissionValue stake =
                gironde(signed, size, Mission.ACCES_SOINS, Positions.usual().with("P04", reading));

        assertShared(stake, worth, "1a-1 1a-3 1a-6 1a-7 1b-4 1b-5 1b-7", parts);
    }

    /** Each is rounded half up, and 1b-7 takes the difference: 35 000 − 2 × 7 777.78 − 4 × 3 888.89 = 3 888.88. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "2023-01-01, T1, r1, 22500.00, 5000.00 2500.00 5000.00 2500.00 2500.00 2500.00 2500.00",
        "2023-01-01, T2, r1, 26000.00, 5777.78 2888.89 5777.78 2888.89 2888.89 2888.89 2888.88",
        "2023-01-01, T3, r1, 35000.00, 7777.78 3888.89 7777.78 3888.89 3888.89 3888.89 3888.88",
        "2023-01-01, T4, r1, 42500.00, 9444.44 4722.22 9444.44 4722.22 4722.22 4722.22 4722.24",
        "2020-01-01, T1, r1, 15000.00, 3333.33 1666.67 3333.33 1666.67 1666.67 1666.67 1666.66",
        "2020-01-01, T2, r1, 17500.00, 3888.89 1944.44 3888.89 1944.44 1944.44 1944.44 1944.46",
        "2020-01-01, T3, r1, 25000.00, 5555.56 2777.78 5555.56 2777.78 2777.78 2777.78 2777.76",
        "2020-01-01, T4, r1, 30000.00, 6666.67 3333.33 6666.67 3333.33 3333.33 3333.33 3333.34",
        "2020-01-01, T1, r2, 20000.00, 4444.44 2222.22 4444.44 2222.22 2222.22 2222.22 2222.24",
        "2020-01-01, T2, r2, 23500.00, 5222.22 2611.11 5222.22 2611.11 2611.11 2611.11 2611.12",
        "2020-01-01, T3, r2, 32500.00, 7222.22 3611.11 7222.22 3611.11 3611.11 3611.11 3611.12",
        "2020-01-01, T4, r2, 40000.00, 8888.89 4444.44 8888.89 4444.44 4444.44 4444.44 4444.46",
    })
    void accessToCareIsSharedInNinthsWithTheDifferenceOnTheLast(
            String signed, String size, String reading, String worth, String parts) {
        MissionValue stake = gironde(
                signed,
                size,
                Mission.ACCES_SOINS,
                Positions.usual().with("P04", reading).with("P20", "last"));

        assertShared(stake, worth, "1a-1 1a-3 1a-6 1a-7 1b-4 1b-5 1b-7", parts);
    }

    /** The other missions are the same in both versions, half of their amount. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // 25 000 / 6 = 4 166.66 2/3: 4 cents left, or 25 000 - 5 x 4 166.67
        "T1, PARCOURS, 25000.00, 4166.67 4166.67 4166.67 4166.67 4166.66 4166.66, 4166.67 4166.67 4166.67 4166.67 4166.67 4166.65",
        // 35 000 / 6 = 5 833.33 1/3: 2 cents left
        "T2, PARCOURS, 35000.00, 5833.34 5833.34 5833.33 5833.33 5833.33 5833.33, 5833.33 5833.33 5833.33 5833.33 5833.33 5833.35",
        "T3, PARCOURS, 45000.00, 7500.00 7500.00 7500.00 7500.00 7500.00 7500.00, 7500.00 7500.00 7500.00 7500.00 7500.00 7500.00",
        // 50 000 / 6 = 8 333.33 1/3
        "T4, PARCOURS, 50000.00, 8333.34 8333.34 8333.33 8333.33 8333.33 8333.33, 8333.33 8333.33 8333.33 8333.33 8333.33 8333.35",
        // 10 000 / 6 = 1 666.66 2/3
        "T1, PREVENTION, 10000.00, 1666.67 1666.67 1666.67 1666.67 1666.66 1666.66, 1666.67 1666.67 1666.67 1666.67 1666.67 1666.65",
        "T2, PREVENTION, 15000.00, 2500.00 2500.00 2500.00 2500.00 2500.00 2500.00, 2500.00 2500.00 2500.00 2500.00 2500.00 2500.00",
        // 17 500 / 6 = 2 916.66 2/3
        "T3, PREVENTION, 17500.00, 2916.67 2916.67 2916.67 2916.67 2916.66 2916.66, 2916.67 2916.67 2916.67 2916.67 2916.67 2916.65",
        // 20 000 / 6 = 3 333.33 1/3
        "T4, PREVENTION, 20000.00, 3333.34 3333.34 3333.33 3333.33 3333.33 3333.33, 3333.33 3333.33 3333.33 3333.33 3333.33 3333.35",
        "T1, QUALITE, 7500.00, 2500.00 2500.00 2500.00, 2500.00 2500.00 2500.00",
        "T2, QUALITE, 10000.00, 3333.34 3333.33 3333.33, 3333.33 3333.33 3333.34",
        "T3, QUALITE, 15000.00, 5000.00 5000.00 5000.00, 5000.00 5000.00 5000.00",
        // 20 000 / 3 = 6 666.66 2/3: 2 cents left, or 20 000 - 2 x 6 666.67
        "T4, QUALITE, 20000.00, 6666.67 6666.67 6666.66, 6666.67 6666.67 6666.66",
        "T1, ACCOMPAGNEMENT, 5000.00, 1250.00 1250.00 1250.00 1250.00, 1250.00 1250.00 1250.00 1250.00",
        "T2, ACCOMPAGNEMENT, 7500.00, 1875.00 1875.00 1875.00 1875.00, 1875.00 1875.00 1875.00 1875.00",
        "T3, ACCOMPAGNEMENT, 10000.00, 2500.00 2500.00 2500.00 2500.00, 2500.00 2500.00 2500.00 2500.00",
        "T4, ACCOMPAGNEMENT, 15000.00, 3750.00 3750.00 3750.00 3750.00, 3750.00 3750.00 3750.00 3750.00",
    })
    void theOtherMissionsAreSharedInSixthsThirdsAndQuarters(
            String size, String mission, String worth, String byLargestRemainder, String withTheLast) {
        String codes =
                switch (mission) {
                    case "PARCOURS" -> "2-1 2-2 2-5 2-6 2-8 2-11";
                    case "PREVENTION" -> "3-2 3-6 3-8 3-9 3-13 3-15";
                    case "QUALITE" -> "5-3 5-4 5-5";
                    default -> "6-1 6-2 6-4 6-5";
                };
        for (String signed : List.of(OF_2019, AVENANT_2)) {
            Mission paid = Mission.parse(mission);
            assertShared(gironde(signed, size, paid, Positions.usual()), worth, codes, byLargestRemainder);
            assertShared(gironde(signed, size, paid, Positions.usual().with("P20", "last")), worth, codes, withTheLast);
        }
    }

    /** Without a measurement nothing is sure, and each weighted row may bring its worth. */
    private static void assertShared(MissionValue stake, String worth, String codes, String parts) {
        List<IndicatorValue> weighted = stake.indicators().stream()
                .filter(line -> line.weight().isPresent())
                .toList();
        assertEquals(
                codes, weighted.stream().map(line -> line.indicator().code()).collect(Collectors.joining(" ")));
        assertEquals(parts, weighted.stream().map(line -> plain(line.worth())).collect(Collectors.joining(" ")));
        assertEquals(worth, plain(stake.worth()));
        assertEquals(
                stake.worth(),
                stake.indicators().stream().map(IndicatorValue::worth).reduce(Euros.ZERO, Euros::plus));
        assertEquals(Euros.ZERO, stake.sure());
        assertEquals(stake.worth(), stake.open());
        stake.indicators().forEach(line -> assertEquals(line.worth(), line.open()));
    }

    @Test
    void theCrisisOfGirondeHasNoWeightsAndNoStakeAndEveryOtherMissionHasOne() {
        assertEquals(
                "ACCES_SOINS PARCOURS PREVENTION QUALITE ACCOMPAGNEMENT",
                stakes(gironde(AVENANT_2, "T3"), Positions.usual()).stream()
                        .map(stake -> stake.mission().code())
                        .collect(Collectors.joining(" ")));
    }

    /** A T3 with what its annex aims at measured: 90.8 % or more, a rate of 4 or less, a directory, a meeting by the end of March 2024. */
    @Test
    void whatIsMeasuredOfGirondeIsPaidByItsWeight() {
        Dossier dossier = Example.named("gironde")
                .orElseThrow()
                .dossier(
                        DossierReader.standard(),
                        contract("2023-06-01", "T3")
                                .with("annex.measurements.1a-1.1.value", "90.8 %")
                                .with("annex.measurements.1a-3.1.value", "4.1")
                                .with("annex.measurements.1a-6.1.done", "true")
                                .with("annex.measurements.1a-7.1.done", "true")
                                .with("annex.measurements.1a-7.1.on", "2024-04-01")
                                .with("annex.measurements.1b-4.1.value", "90 %")
                                .with("annex.measurements.1b-4.1.evidence", "MISSING")
                                .with("annex.measurements.1b-7.1.value", "1 manifestations"));

        MissionValue stake = stakes(dossier, Positions.usual()).get(0);

        // achieved 2/9 + 2/9 of 35 000 = 15 555.56; not: 1a-3 (more than 4), 1a-7 (a day late), 1b-7 (1 of 2); open
        // 1b-4 and 1b-5: 2/9
        assertEquals("15555.56", plain(stake.sure()));
        assertEquals("7777.77", plain(stake.open()));
        assertEquals(
                "1a-1 ACHIEVED, 1a-3 NOT_ACHIEVED, 1a-6 ACHIEVED, 1a-7 NOT_ACHIEVED, 1b-4 UNKNOWN, 1b-5 UNKNOWN, 1b-7 NOT_ACHIEVED",
                stake.indicators().stream()
                        .filter(line -> line.weight().isPresent())
                        .map(line -> line.indicator().code() + " "
                                + line.outcome().orElseThrow().outcome())
                        .collect(Collectors.joining(", ")));
        assertEquals(
                List.of("1b-4"),
                stake.indicators().stream()
                        .filter(IndicatorValue::lacksOnlyEvidence)
                        .map(line -> line.indicator().code())
                        .toList());
    }

    /** A T2 of 2020 whose missions are judged as a whole, without weights; its hypotheses say how far. */
    @Test
    void theIndicatorsOfBocageAreFollowedAndItsMissionsPaidAsAWhole() {
        Example bocage = Example.named("bocage").orElseThrow();
        List<MissionValue> stakes =
                stakes(bocage.dossier(DossierReader.standard(), bocage.hypotheses()), Positions.usual());

        // year 1: PARCOURS from 24 June 2021: 35 000 x 183/365 = 17 547.95, of which 1/3 = 5 849.32; PREVENTION for one
        // day: 15 000 / 365
        // year 2, of 2019 still: 17 500 x 1/2, 35 000 x 2/3, 15 000 x 1/2, 10 000 x 1/3; year 3: 26 000 x 7/9, 35 000 x
        // 5/6, 15 000 x 2/3
        assertEquals(
                """
                1 ACCES_SOINS 17500.00 8750.00 0.00 whole
                1 PARCOURS 17547.95 5849.32 0.00 whole
                1 PREVENTION 41.10 0.00 0.00 whole
                2 ACCES_SOINS 17500.00 8750.00 0.00 whole
                2 PARCOURS 35000.00 23333.33 0.00 whole
                2 PREVENTION 15000.00 7500.00 0.00 whole
                2 QUALITE 10000.00 3333.33 0.00 whole
                3 ACCES_SOINS 26000.00 20222.22 0.00 whole
                3 PARCOURS 35000.00 29166.67 0.00 whole
                3 PREVENTION 15000.00 10000.00 0.00 whole
                3 QUALITE 10000.00 10000.00 0.00 whole
                4 ACCES_SOINS 26000.00 26000.00 0.00 whole
                4 PARCOURS 35000.00 35000.00 0.00 whole
                4 PREVENTION 15000.00 0.00 15000.00
                4 QUALITE 10000.00 0.00 10000.00
                5 ACCES_SOINS 26000.00 0.00 26000.00
                5 PARCOURS 35000.00 0.00 35000.00
                5 PREVENTION 15000.00 0.00 15000.00
                5 QUALITE 10000.00 0.00 10000.00
                """,
                stakes.stream()
                        .map(stake -> "%d %s %s %s %s%s\n"
                                .formatted(
                                        stake.year().number(),
                                        stake.mission(),
                                        plain(stake.worth()),
                                        plain(stake.sure()),
                                        plain(stake.open()),
                                        stake.statedAsWhole() ? " whole" : ""))
                        .collect(Collectors.joining()));
        List<IndicatorValue> lines =
                stakes.stream().flatMap(stake -> stake.indicators().stream()).toList();
        assertFalse(lines.isEmpty());
        assertTrue(lines.stream()
                .allMatch(line -> line.worth().isZero()
                        && line.open().isZero()
                        && line.weight().isEmpty()));
    }

    private static MissionValue gironde(String signed, String size, Mission mission, Positions positions) {
        return stakes(gironde(signed, size), positions).stream()
                .filter(stake -> stake.mission().equals(mission))
                .findFirst()
                .orElseThrow();
    }

    private static Dossier gironde(String signed, String size) {
        return contract(signed, size)
                .complete(Example.named("gironde").orElseThrow().dossier());
    }

    /** A contract of one year of which every mission starts at the signature. */
    private static Hypotheses contract(String signed, String size) {
        Hypotheses contract = Hypotheses.none()
                .with("contract.signedOn", signed)
                .with("contract.durationYears", "1")
                .with("contract.sizeClass", size);
        for (Mission mission : Mission.known()) {
            contract = contract.with("contract.missions." + mission + ".startedOn", signed);
        }
        return contract;
    }

    private static List<MissionValue> stakes(Dossier dossier, Positions positions) {
        return CALCULATOR.stakes(dossier, AS_OF, positions);
    }

    private static String plain(Euros amount) {
        return amount.toBigDecimal().toPlainString();
    }
}
