package fr.cpts.financing.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures worked out by hand from the text of the agreement, with their arithmetic. */
class WorkedCasesTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 1);

    /** Art. 9: the example with which every reading of it should begin. */
    @Test
    void aMissionStartedOn1JulyHasItsAdvanceFor184DaysOf365() {
        Dossier dossier = dossier(contract("2023-01-01", SizeClass.T3, 1)
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3));

        // fixed = variable = 90 000 / 2 = 45 000; 1 July 2023 to 1 January 2024 is 184 days
        // advance   3/4 x 45 000 x 184/365       = 6 210 000 / 365   = 17 013.6986 -> 17 013.70
        // fixed due       45 000 x 184/365       = 8 280 000 / 365   = 22 684.9315 -> 22 684.93
        // balance   22 684.93 - 17 013.70        =  5 671.23
        // variable        45 000 x 184/365 x 2/3 = 5 520 000 / 365   = 15 123.2877 -> 15 123.29
        pays(dossier, """
                2023-01-01 1 FONCTIONNEMENT FULL 75000.00
                2023-07-01 1 PARCOURS ADVANCE 17013.70
                2024-01-01 1 PARCOURS BALANCE 5671.23
                2024-01-01 1 PARCOURS VARIABLE 15123.29
                """);
    }

    /** Art. 8: the total of each column, with the plan of the first year and one crisis. */
    @ParameterizedTest
    @CsvSource({"T1, 287500", "T2, 379500", "T3, 487500", "T4, 580000"})
    void everythingDoneUnderAvenant2ComesToTheTotalOfTheColumn(String size, long total) {
        // T3: 75 000 + 125 000 + 90 000 + 35 000 + 30 000 + 20 000 + 45 000 + 67 500 = 487 500
        LocalDate signed = LocalDate.of(2023, 1, 1);
        Contract contract = everyMissionFrom(signed, contract("2023-01-01", SizeClass.parse(size), 1))
                .withCrisis(new CrisisRecord(
                        Optional.of(EventDate.on(LocalDate.of(2023, 3, 1))),
                        List.of(crisis("2023-06-01"), crisis("2023-09-01"))));

        assertEquals(
                Euros.of(total),
                statement(everythingAchieved(contract)).totals().total());
        assertEquals(
                Euros.ZERO, statement(everythingAchieved(contract)).totals().open());
    }

    /** Art. 8 as first signed: both set-ups for unscheduled care are inside the 120 000 of access to care for T3. */
    @ParameterizedTest
    @CsvSource({"T1, 220000", "T2, 287000", "T3, 370000", "T4, 450000"})
    void everythingDoneUnderTheAgreementOf2019ComesToTheTotalOfTheColumn(String size, long total) {
        // T3: 75 000 + (25 000 + 25 000 + 15 000 + 55 000) + 90 000 + 35 000 + 30 000 + 20 000 = 370 000
        LocalDate signed = LocalDate.of(2020, 1, 1);
        EventDate setUp = EventDate.on(signed);
        Contract contract = everyMissionFrom(signed, contract("2020-01-01", SizeClass.parse(size), 1))
                .withSnp(new SnpSetUps(Optional.of(setUp), Optional.of(setUp)));

        assertEquals(
                Euros.of(total),
                statement(everythingAchieved(contract)).totals().total());
        assertEquals(
                Euros.ZERO, statement(everythingAchieved(contract)).totals().open());
    }

    @Test
    void aMissionStartedAtSignatureIsWholeFromItsFirstYear() {
        // T1: fixed 50 000 / 2 = 25 000, of which 3/4 = 18 750 at once and 6 250 at the anniversary; then
        // FONCTIONNEMENT 3/4 x 50 000 = 37 500
        pays(
                dossier(contract("2023-01-01", SizeClass.T1, 2)
                                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1)))
                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE)
                        .withAchievement(Mission.PARCOURS, 2, Ratio.ZERO),
                """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2023-01-01 1 PARCOURS ADVANCE 18750.00
                2024-01-01 1 PARCOURS BALANCE 6250.00
                2024-01-01 1 PARCOURS VARIABLE 25000.00
                2024-01-01 2 FONCTIONNEMENT ADVANCE 37500.00
                2024-01-01 2 PARCOURS ADVANCE 18750.00
                2025-01-01 2 FONCTIONNEMENT BALANCE 12500.00
                2025-01-01 2 PARCOURS BALANCE 6250.00
                """);
    }

    @Test
    void aMissionStartedOnAnAnniversaryHasNothingOfTheYearBeforeAndTheWholeOfTheNext() {
        pays(
                dossier(contract("2023-01-01", SizeClass.T1, 2)
                                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2024, 1, 1)))
                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE)
                        .withAchievement(Mission.PARCOURS, 2, Ratio.ONE),
                """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2024-01-01 2 FONCTIONNEMENT ADVANCE 37500.00
                2024-01-01 2 PARCOURS ADVANCE 18750.00
                2025-01-01 2 FONCTIONNEMENT BALANCE 12500.00
                2025-01-01 2 PARCOURS BALANCE 6250.00
                2025-01-01 2 PARCOURS VARIABLE 25000.00
                """);
    }

    @Test
    void aMissionStartedTheDayBeforeAnAnniversaryHasOneDay() {
        // advance 3/4 x 25 000 / 365 = 51.3699 -> 51.37; fixed 25 000 / 365 = 68.4932 -> 68.49; balance 17.12; variable
        // 68.49
        pays(
                dossier(contract("2023-01-01", SizeClass.T1, 1)
                                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 12, 31)))
                        .withAchievement(Mission.PARCOURS, 1, Ratio.ONE),
                """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2023-12-31 1 PARCOURS ADVANCE 51.37
                2024-01-01 1 PARCOURS BALANCE 17.12
                2024-01-01 1 PARCOURS VARIABLE 68.49
                """);
    }

    /** Position P12: the years that open on 2020-12-24 and 2021-12-24 follow the agreement of 2019, the third follows avenant 2. */
    @Test
    void aContractPassesToAvenant2OnItsFirstAnniversaryAfterIt() {
        LocalDate signed = LocalDate.of(2020, 12, 24);
        Contract contract = contract("2020-12-24", SizeClass.T2, 4)
                .withMissionStarted(Mission.ACCES_SOINS, signed)
                .withMissionStarted(Mission.CRISE, LocalDate.of(2022, 4, 1))
                .withMission(Mission.PARCOURS, MissionCommitment.neverStarted())
                .withMission(Mission.PREVENTION, MissionCommitment.neverStarted())
                .withSnp(new SnpSetUps(
                        Optional.of(EventDate.never()), Optional.of(EventDate.on(LocalDate.of(2021, 12, 24)))));
        Dossier dossier = dossier(contract)
                .withAchievement(Mission.ACCES_SOINS, 1, Ratio.ONE)
                .withAchievement(Mission.ACCES_SOINS, 2, Ratio.of(1, 2))
                .withAchievement(Mission.ACCES_SOINS, 3, Ratio.ONE)
                .withAchievement(Mission.ACCES_SOINS, 4, Ratio.ZERO);

        // 2019: ACCES_SOINS 17 500 / 17 500, orientation 45 000; avenant 2: 71 000 / 26 000, the plan 35 000 then its
        // update 17 500
        // 3/4 of 17 500 = 13 125; of 45 000 = 33 750; of 60 000 = 45 000; of 71 000 = 53 250; of 35 000 = 26 250
        pays(dossier, """
                2020-12-24 1 FONCTIONNEMENT FULL 60000.00
                2020-12-24 1 ACCES_SOINS ADVANCE 13125.00
                2021-12-24 1 ACCES_SOINS BALANCE 4375.00
                2021-12-24 1 ACCES_SOINS VARIABLE 17500.00
                2021-12-24 2 FONCTIONNEMENT ADVANCE 45000.00
                2021-12-24 2 ACCES_SOINS ADVANCE 13125.00
                2021-12-24 2 SNP_ORIENTATION ADVANCE 33750.00
                2022-12-24 2 FONCTIONNEMENT BALANCE 15000.00
                2022-12-24 2 ACCES_SOINS BALANCE 4375.00
                2022-12-24 2 ACCES_SOINS VARIABLE 8750.00
                2022-12-24 2 SNP_ORIENTATION BALANCE 11250.00
                2022-12-24 3 FONCTIONNEMENT ADVANCE 45000.00
                2022-12-24 3 ACCES_SOINS ADVANCE 53250.00
                2022-12-24 3 CRISE ADVANCE 26250.00
                2023-12-24 3 FONCTIONNEMENT BALANCE 15000.00
                2023-12-24 3 ACCES_SOINS BALANCE 17750.00
                2023-12-24 3 ACCES_SOINS VARIABLE 26000.00
                2023-12-24 3 CRISE BALANCE 8750.00
                2023-12-24 4 FONCTIONNEMENT ADVANCE 45000.00
                2023-12-24 4 ACCES_SOINS ADVANCE 53250.00
                2023-12-24 4 CRISE ADVANCE 13125.00
                2024-12-24 4 FONCTIONNEMENT BALANCE 15000.00
                2024-12-24 4 ACCES_SOINS BALANCE 17750.00
                2024-12-24 4 CRISE BALANCE 4375.00
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-31, 75000, 75000, false",
        "2022-04-01, 75000, 80000, true",
        "2022-04-02, 75000, 80000, true",
        "2022-09-02, 75000, 80000, true",
        "2022-09-03, 80000, 80000, false",
        "2022-09-04, 80000, 80000, false"
    })
    void avenant2GovernsTheYearsThatOpenFromItsEntryIntoForce(
            String signedOn, long accesSoins, long published, boolean decides) {
        LocalDate signed = LocalDate.parse(signedOn);
        EventDate setUp = EventDate.on(signed);
        Dossier dossier = dossier(contract(signedOn, SizeClass.T1, 1)
                        .withMissionStarted(Mission.ACCES_SOINS, signed)
                        .withSnp(new SnpSetUps(Optional.of(setUp), Optional.of(setUp))))
                .withAchievement(Mission.ACCES_SOINS, 1, Ratio.ONE);

        // T1: 50 000 of FONCTIONNEMENT, and 15 000 + 15 000 + 10 000 + 35 000 = 75 000 or 57 500 + 22 500 = 80 000
        assertEquals(Euros.of(50_000 + accesSoins), statement(dossier).totals().total());
        FinancingStatement other =
                CALCULATOR.statement(dossier, AS_OF, Positions.usual().with("P24", "publication"));
        assertEquals(Euros.of(50_000 + published), other.totals().total());
        for (FinancingStatement one : List.of(statement(dossier), other)) {
            one.lines()
                    .forEach(line ->
                            assertEquals(decides, line.grounds().positions().contains("P24"), signedOn));
        }
    }

    /**
     * P24 is a ground of the figures of a year to which its answer gives another version, and of no other year; and of the crisis mission, whose
     * deadline runs from its entry into the agreement.
     */
    @Test
    void p24IsAGroundOnlyOfTheYearsThatOpenBetweenItsTwoDays() {
        LocalDate signed = LocalDate.of(2021, 5, 1);
        Dossier dossier = dossier(contract("2021-05-01", SizeClass.T3, 4)
                .withMissionStarted(Mission.PARCOURS, signed)
                .withMissionStarted(Mission.CRISE, LocalDate.of(2023, 6, 1)));
        FinancingStatement statement = statement(dossier);
        for (PaymentLine line : statement.lines()) {
            assertEquals(
                    line.contractYear() == 2 || line.envelope().equals(Mission.CRISE.envelope()),
                    line.grounds().positions().contains("P24"),
                    line.toString());
        }
        assertEquals(4, statement.contractYears().size());
    }

    /** CRISE started in the year between the two days: by one answer year 2 is its first, by the other its second. */
    @Test
    void p24DecidesWhetherTheYearAfterPaysForThePlanOrForItsUpdate() {
        LocalDate june = LocalDate.of(2022, 6, 1);
        Dossier dossier = dossier(contract("2022-05-01", SizeClass.T3, 2)
                .withMissionStarted(Mission.CRISE, june)
                .withMissionStarted(Mission.PARCOURS, june)
                .withMissionStarted(Mission.QUALITE, june));
        FinancingStatement usual = statement(dossier);
        FinancingStatement published =
                CALCULATOR.statement(dossier, AS_OF, Positions.usual().with("P24", "publication"));
        // Usual: year 1 is of 2019, which has no crisis mission; year 2 pays for the plan, 3/4 of 45 000 = 33 750.
        assertEquals("2023-05-01 2 CRISE ADVANCE 33750.00", crise(usual, 2));
        // Published: year 1 pays for the plan, year 2 for its update, 3/4 of 22 500 = 16 875.
        assertEquals("2022-06-01 1 CRISE ADVANCE 33750.00", crise(published, 1));
        assertEquals("2023-05-01 2 CRISE ADVANCE 16875.00", crise(published, 2));
        for (FinancingStatement one : List.of(usual, published)) {
            for (PaymentLine line : one.lines()) {
                boolean decides = line.contractYear() == 1 || line.envelope().equals(Mission.CRISE.envelope());
                assertEquals(decides, line.grounds().positions().contains("P24"), line.toString());
            }
        }
    }

    private static String crise(FinancingStatement statement, int year) {
        return statement.lines().stream()
                .filter(line -> line.contractYear() == year && line.envelope().equals(Mission.CRISE.envelope()))
                .map(line -> line.dueOn() + " " + line.contractYear() + " " + line.envelope() + " " + line.kind() + " "
                        + line.amount())
                .findFirst()
                .orElse("");
    }

    /** CSS L. 162-15-2: the agreement goes on until another is published, so that its amounts are those of 2029 too. */
    @ParameterizedTest
    @CsvSource({"2026-10-01", "2027-01-01", "2029-01-01"})
    void aTariffDoesNotExpireAfterFiveYears(String signedOn) {
        Dossier dossier = dossier(contract(signedOn, SizeClass.T3, 2)
                        .withMissionStarted(Mission.PARCOURS, LocalDate.parse(signedOn)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.ONE)
                .withAchievement(Mission.PARCOURS, 2, Ratio.ONE);
        // 75 000 and 90 000 in each of the two years
        assertEquals(Euros.of(330_000), statement(dossier).totals().total());
    }

    /** A version is a day in one file and an answer may move it: a text of 2024, of which it is disputed whether it applies from July. */
    @Test
    void anotherPositionMovesTheDayOfAnotherVersionWithoutJava() {
        Map<String, String> files = new TreeMap<>(RuleBook.standard().legalFiles());
        files.computeIfPresent("parameter/agreement/version.yaml", (name, text) -> text.replace("checkedOn:", """
                          - from: 2024-01-01
                            fromUnder: [{position: P99, choice: july, from: 2024-07-01}]
                            value: ACI-2019-AV3
                            source: {text: ACI-2019-AV3, article: "1", confidence: position, readIn: "supposed"}
                        checkedOn:"""));
        files.computeIfPresent(
                "parameter/fonctionnement/ceiling.yaml", (name, text) -> text.replace("checkedOn:", """
                          - from: ACI-2019-AV3
                            value: {T1: 55000, T2: 65000, T3: 80000, T4: 95000}
                            source: {text: ACI-2019-AV3, article: "8", confidence: position, readIn: "supposed"}
                        checkedOn:"""));
        files.computeIfPresent("texts.yaml", (name, text) -> text + """
                ACI-2019-AV3:
                  title: {fr: "Avenant supposé", en: "Supposed avenant"}
                """);
        files.put("position/P99.yaml", """
                question: {fr: "Depuis quand ?", en: "Since when?"}
                usual: january
                choices:
                  january: {fr: "janvier", en: "January"}
                  july: {fr: "juillet", en: "July"}
                """);
        FinancingCalculator other =
                FinancingCalculator.using(RuleBook.standard().withLegalFiles(files));
        Positions july = Positions.usual().with("P99", "july");
        for (String[] one : new String[][] {
            {"2023-12-31", "75000.00", "75000.00", "false"},
            {"2024-01-01", "80000.00", "75000.00", "true"},
            {"2024-06-30", "80000.00", "75000.00", "true"},
            {"2024-07-01", "80000.00", "80000.00", "false"}
        }) {
            Dossier dossier = dossier(everyMissionNever(contract(one[0], SizeClass.T3, 1)));
            FinancingStatement usual = other.statement(dossier, AS_OF, Positions.usual());
            FinancingStatement moved = other.statement(dossier, AS_OF, july);
            assertEquals(one[1], usual.totals().total().toString(), one[0]);
            assertEquals(one[2], moved.totals().total().toString(), one[0]);
            boolean decides = Boolean.parseBoolean(one[3]);
            for (FinancingStatement statement : List.of(usual, moved)) {
                assertEquals(
                        decides, statement.lines().get(0).grounds().positions().contains("P99"), one[0]);
                assertEquals(
                        false, statement.lines().get(0).grounds().positions().contains("P24"), one[0]);
            }
        }
    }

    @Test
    void aYearThatOpensBeforeTheAgreementIsInForceIsPaidNothing() {
        pays(
                dossier(everyMissionNever(contract("2019-08-24", SizeClass.T1, 2))
                                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2019, 8, 24)))
                        .withAchievement(Mission.PARCOURS, 2, Ratio.ONE),
                """
                2020-08-24 2 FONCTIONNEMENT ADVANCE 37500.00
                2020-08-24 2 PARCOURS ADVANCE 18750.00
                2021-08-24 2 FONCTIONNEMENT BALANCE 12500.00
                2021-08-24 2 PARCOURS BALANCE 6250.00
                2021-08-24 2 PARCOURS VARIABLE 25000.00
                """);
    }

    /** Position P17: what was paid for days that the contract did not live is given back. */
    @Test
    void aContractEndedInItsFirstYearGivesBackPartOfTheRunningCosts() {
        Dossier dossier = dossier(contract("2023-01-01", SizeClass.T1, 5)
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1))
                        .withMissionStarted(Mission.PREVENTION, LocalDate.of(2023, 7, 2))
                        .withMissionStarted(Mission.CRISE, LocalDate.of(2023, 3, 1))
                        .endedEarlyOn(LocalDate.of(2023, 7, 2)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.ONE);

        // 1 January to 2 July is 182 days; PREVENTION starts the day the contract stops: nothing
        // FONCTIONNEMENT 50 000 x 182/365 = 24 931.5068 -> 24 931.51, less 50 000 = -25 068.49
        // PARCOURS       25 000 x 182/365 = 12 465.7534 -> 12 465.75, less 18 750 =  -6 284.25
        // CRISE, whole   25 000 x 182/365 = 12 465.75,                less 18 750 =  -6 284.25
        // PARCOURS variable 25 000 x 182/365                          = 12 465.75
        pays(dossier, """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2023-01-01 1 PARCOURS ADVANCE 18750.00
                2023-03-01 1 CRISE ADVANCE 18750.00
                2023-07-02 1 FONCTIONNEMENT RECOVERY -25068.49
                2023-07-02 1 PARCOURS VARIABLE 12465.75
                2023-07-02 1 PARCOURS RECOVERY -6284.25
                2023-07-02 1 CRISE RECOVERY -6284.25
                """);
    }

    @Test
    void aContractEndedLateInALaterYearStillHasABalance() {
        Dossier dossier = dossier(contract("2022-10-01", SizeClass.T3, 5)
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2024, 1, 1))
                        .endedEarlyOn(LocalDate.of(2024, 9, 1)))
                .withAchievement(Mission.PARCOURS, 2, Ratio.of(1, 3));

        // year 2: 2023-10-01 to 2024-10-01, 366 days, of which 336 are lived; PARCOURS lives 244 of the 274 it was
        // advanced for
        // FONCTIONNEMENT, suspended until 1 January 2024: advance 56 250; 75 000 x 336/366 = 68 852.459 -> 68 852.46;
        // balance 12 602.46
        // PARCOURS advance 3/4 x 45 000 x 274/366 = 25 266.3934 -> 25 266.39; 45 000 x 244/366 = 30 000; balance 4
        // 733.61
        // PARCOURS variable 45 000 x 244/366 x 1/3 = 10 000
        pays(dossier, """
                2022-10-01 1 FONCTIONNEMENT FULL 75000.00
                2024-01-01 2 FONCTIONNEMENT ADVANCE 56250.00
                2024-01-01 2 PARCOURS ADVANCE 25266.39
                2024-09-01 2 FONCTIONNEMENT BALANCE 12602.46
                2024-09-01 2 PARCOURS BALANCE 4733.61
                2024-09-01 2 PARCOURS VARIABLE 10000.00
                """);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31", "2024-01-01", "2024-01-02"})
    void aContractEndedAroundAnAnniversaryHasTheDaysItLived(String endedOn) {
        Dossier dossier = dossier(everyMissionNever(contract("2023-01-01", SizeClass.T1, 5))
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1))
                        .endedEarlyOn(LocalDate.parse(endedOn)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.ZERO)
                .withAchievement(Mission.PARCOURS, 2, Ratio.ZERO);
        String signature = """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2023-01-01 1 PARCOURS ADVANCE 18750.00
                """;

        switch (endedOn) {
            // 364 days of 365: 50 000 x 364/365 = 49 863.0137; 25 000 x 364/365 = 24 931.5068
            case "2023-12-31" -> pays(dossier, signature + """
                2023-12-31 1 FONCTIONNEMENT RECOVERY -136.99
                2023-12-31 1 PARCOURS BALANCE 6181.51
                """);
            // the first year is complete and no other opens
            case "2024-01-01" -> pays(dossier, signature + """
                2024-01-01 1 PARCOURS BALANCE 6250.00
                """);
            // one day of 366: 50 000 / 366 = 136.6120; 25 000 / 366 = 68.3060
            default -> pays(dossier, signature + """
                2024-01-01 1 PARCOURS BALANCE 6250.00
                2024-01-01 2 FONCTIONNEMENT ADVANCE 37500.00
                2024-01-01 2 PARCOURS ADVANCE 18750.00
                2024-01-02 2 FONCTIONNEMENT RECOVERY -37363.39
                2024-01-02 2 PARCOURS RECOVERY -18681.69
                """);
        }
    }

    /** Position P14: 28 February in ordinary years, 29 February again in a leap year. */
    @Test
    void aContractSignedOn29FebruaryHasItsAnniversariesOnTheLastDayOfFebruary() {
        Dossier dossier = dossier(everyMissionNever(contract("2024-02-29", SizeClass.T1, 5))
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2025, 2, 27)))
                .withAchievement(Mission.PARCOURS, 1, Ratio.ONE)
                .withAchievement(Mission.PARCOURS, 2, Ratio.ZERO)
                .withAchievement(Mission.PARCOURS, 3, Ratio.ZERO)
                .withAchievement(Mission.PARCOURS, 4, Ratio.ZERO)
                .withAchievement(Mission.PARCOURS, 5, Ratio.ZERO);

        // year 1: 2024-02-29 to 2025-02-28, 365 days; one day of PARCOURS: 51.37, then 68.49 - 51.37 = 17.12, and 68.49
        pays(dossier, """
                2024-02-29 1 FONCTIONNEMENT FULL 50000.00
                2025-02-27 1 PARCOURS ADVANCE 51.37
                2025-02-28 1 PARCOURS BALANCE 17.12
                2025-02-28 1 PARCOURS VARIABLE 68.49
                2025-02-28 2 FONCTIONNEMENT ADVANCE 37500.00
                2025-02-28 2 PARCOURS ADVANCE 18750.00
                2026-02-28 2 FONCTIONNEMENT BALANCE 12500.00
                2026-02-28 2 PARCOURS BALANCE 6250.00
                2026-02-28 3 FONCTIONNEMENT ADVANCE 37500.00
                2026-02-28 3 PARCOURS ADVANCE 18750.00
                2027-02-28 3 FONCTIONNEMENT BALANCE 12500.00
                2027-02-28 3 PARCOURS BALANCE 6250.00
                2027-02-28 4 FONCTIONNEMENT ADVANCE 37500.00
                2027-02-28 4 PARCOURS ADVANCE 18750.00
                2028-02-29 4 FONCTIONNEMENT BALANCE 12500.00
                2028-02-29 4 PARCOURS BALANCE 6250.00
                2028-02-29 5 FONCTIONNEMENT ADVANCE 37500.00
                2028-02-29 5 PARCOURS ADVANCE 18750.00
                2029-02-28 5 FONCTIONNEMENT BALANCE 12500.00
                2029-02-28 5 PARCOURS BALANCE 6250.00
                """);
    }

    @Test
    void aMissionStartedOn29FebruaryHasTheDaysOfAYearOf366() {
        // year 2023-03-01 to 2024-03-01 has 366 days, one is left: 25 000 / 366 = 68.3060 -> 68.31; advance 51.2295 ->
        // 51.23; balance 17.08
        pays(
                dossier(everyMissionNever(contract("2023-03-01", SizeClass.T1, 1))
                                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2024, 2, 29)))
                        .withAchievement(Mission.PARCOURS, 1, Ratio.ZERO),
                """
                2023-03-01 1 FONCTIONNEMENT FULL 50000.00
                2024-02-29 1 PARCOURS ADVANCE 51.23
                2024-03-01 1 PARCOURS BALANCE 17.08
                """);
    }

    /** Position P21: a size amended on an anniversary holds from it, one amended the day after from the next. */
    @ParameterizedTest
    @CsvSource({"2023-12-31, 60000", "2024-01-01, 60000", "2024-01-02, 75000"})
    void anAmendedSizeHoldsFromTheFirstYearThatOpensOnItOrLater(String on, long secondYear) {
        Dossier dossier = dossier(everyMissionNever(contract("2023-01-01", SizeClass.T3, 3))
                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 1, 1))
                .withAmendment(new SizeAmendment(LocalDate.parse(on), SizeClass.T2)));
        FinancingStatement statement = statement(dossier);

        // FONCTIONNEMENT and the fixed part of PARCOURS: 75 000 + 45 000 for T3, 60 000 + 35 000 for T2
        long ofParcours = secondYear == 75_000 ? 45_000 : 35_000;
        assertEquals(Euros.of(120_000), statement.totals().byContractYear().get(1));
        assertEquals(
                Euros.of(secondYear + ofParcours),
                statement.totals().byContractYear().get(2));
        assertEquals(Euros.of(95_000), statement.totals().byContractYear().get(3));
    }

    /** Position P08: nothing of year 2, the whole of year 3 although the mission starts in its middle. */
    @Test
    void runningCostsAreSuspendedThenDueForTheWholeYearInWhichTheFirstMissionStarts() {
        Dossier dossier = dossier(everyMissionNever(contract("2023-01-01", SizeClass.T1, 3))
                        .withMissionStarted(Mission.PARCOURS, LocalDate.of(2025, 7, 1)))
                .withAchievement(Mission.PARCOURS, 3, Ratio.ONE);

        // 1 July 2025 to 1 January 2026 is 184 days of 365
        // PARCOURS advance 3/4 x 25 000 x 184/365 = 9 452.0548 -> 9 452.05; fixed 12 602.7397 -> 12 602.74; balance 3
        // 150.69; variable 12 602.74
        pays(dossier, """
                2023-01-01 1 FONCTIONNEMENT FULL 50000.00
                2025-07-01 3 FONCTIONNEMENT ADVANCE 37500.00
                2025-07-01 3 PARCOURS ADVANCE 9452.05
                2026-01-01 3 FONCTIONNEMENT BALANCE 12500.00
                2026-01-01 3 PARCOURS BALANCE 3150.69
                2026-01-01 3 PARCOURS VARIABLE 12602.74
                """);
    }

    @Test
    void whatNoDocumentStatesIsOpenAndNotZero() {
        FinancingStatement statement = statement(dossier(contract("2023-01-01", SizeClass.T1, 2)));

        // a year: ACCES_SOINS 57 500 + 22 500, PARCOURS 50 000, PREVENTION 20 000 = 150 000
        // no mission is listed: QUALITE 15 000 and ACCOMPAGNEMENT 10 000 may be of the contract too
        // CRISE: the plan 25 000, then its update 12 500; FONCTIONNEMENT of year 2: 50 000
        assertEquals(Euros.of(50_000), statement.totals().total());
        assertEquals(
                Euros.of(2 * 150_000 + 2 * 25_000 + 25_000 + 12_500 + 50_000),
                statement.totals().open());
    }

    @Test
    void aCrisisIsPaidWhatWasGrantedOnceAYearAndWithTheSettlement() {
        Contract contract = everyMissionNever(contract("2023-01-01", SizeClass.T3, 2))
                .withMissionStarted(Mission.CRISE, LocalDate.of(2023, 1, 1))
                .withCrisis(new CrisisRecord(
                        Optional.of(EventDate.on(LocalDate.of(2023, 5, 2))),
                        List.of(
                                crisis("2023-05-01"),
                                crisis("2023-05-02", "40000.01"),
                                crisis("2023-12-31"),
                                crisis("2024-01-01"))));

        // on 1 May the plan was not written; the year's ceiling is 67 500 and the plan comes to 45 000, then 22 500 for
        // its update
        pays(dossier(contract), """
                2023-01-01 1 FONCTIONNEMENT FULL 75000.00
                2023-01-01 1 CRISE ADVANCE 33750.00
                2024-01-01 1 CRISE BALANCE 11250.00
                2024-01-01 1 CRISE OCCURRENCE 40000.01
                2024-01-01 2 FONCTIONNEMENT ADVANCE 56250.00
                2024-01-01 2 CRISE ADVANCE 16875.00
                2025-01-01 2 FONCTIONNEMENT BALANCE 18750.00
                2025-01-01 2 CRISE BALANCE 5625.00
                2025-01-01 2 CRISE OCCURRENCE 67500.00
                """);
    }

    @Test
    void aSumGrantedForACrisisMayReachTheCeilingAndNotACentMore() {
        Dossier at = dossier(granted("67500.00"));
        Dossier above = dossier(granted("67500.01"));

        assertTrue(statement(at).lines().stream().anyMatch(line -> line.amount().equals(Euros.of(67_500))));
        assertThrows(RefusedDossierException.class, () -> statement(above));
    }

    private static Contract granted(String sum) {
        return everyMissionNever(contract("2023-01-01", SizeClass.T3, 1))
                .withMissionStarted(Mission.CRISE, LocalDate.of(2023, 1, 1))
                .withCrisis(new CrisisRecord(
                        Optional.of(EventDate.on(LocalDate.of(2023, 1, 1))), List.of(crisis("2023-05-01", sum))));
    }

    private static CrisisOccurrence crisis(String recognisedOn) {
        return new CrisisOccurrence(LocalDate.parse(recognisedOn), Optional.of(true), Optional.empty());
    }

    private static CrisisOccurrence crisis(String recognisedOn, String granted) {
        return new CrisisOccurrence(
                LocalDate.parse(recognisedOn), Optional.of(true), Optional.of(Euros.parse(granted)));
    }

    private static Contract contract(String signedOn, SizeClass size, int years) {
        return Contract.signedOn(LocalDate.parse(signedOn)).withSizeClass(size).withDurationYears(years);
    }

    private static Contract everyMissionFrom(LocalDate day, Contract contract) {
        Contract more = contract;
        for (Mission mission : Mission.known()) {
            more = more.withMissionStarted(mission, day);
        }
        return more;
    }

    private static Contract everyMissionNever(Contract contract) {
        Contract more = contract;
        for (Mission mission : Mission.known()) {
            more = more.withMission(mission, MissionCommitment.neverStarted());
        }
        return more;
    }

    private static Dossier dossier(Contract contract) {
        return Dossier.named("CPTS du Pays d'essai").with(contract);
    }

    private static Dossier everythingAchieved(Contract contract) {
        Dossier more = dossier(contract);
        for (Mission mission : Mission.known()) {
            more = more.withAchievement(mission, 1, Ratio.ONE);
        }
        return more;
    }

    private static FinancingStatement statement(Dossier dossier) {
        return CALCULATOR.statement(dossier, AS_OF, Positions.usual());
    }

    /** The library and the reference computation both pay those lines, told as day, contract year, envelope, kind and amount. */
    private static void pays(Dossier dossier, String lines) {
        assertEquals(lines, text(statement(dossier).lines()), "the library");
        assertEquals(lines, text(ReferenceComputation.of(dossier).lines()), "the reference");
    }

    private static String text(List<PaymentLine> lines) {
        StringBuilder text = new StringBuilder();
        for (PaymentLine line : lines) {
            text.append(String.join(
                            " ",
                            line.dueOn().toString(),
                            String.valueOf(line.contractYear()),
                            line.envelope().code(),
                            line.kind().name(),
                            line.amount().toString()))
                    .append('\n');
        }
        return text.toString();
    }
}
