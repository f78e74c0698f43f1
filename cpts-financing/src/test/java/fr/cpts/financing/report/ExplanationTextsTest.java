package fr.cpts.financing.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.json.ExplanationJson;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An explanation names what it counts: each size of a year, each crisis that may be paid; numbers stand in operands, in JSON too. */
class ExplanationTextsTest {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();

    @Test
    void aYearOfTwoSizesNamesEachAndItsDays() {
        ExplainedStatement explained = explained(
                contract().withAmendment(new SizeAmendment(LocalDate.of(2023, 7, 1), SizeClass.T4)),
                Positions.usual().with("P21", "pro-rata"));

        String english = envelope(explained, Envelope.FONCTIONNEMENT, Locale.ENGLISH);
        assertTrue(english.contains("Size T3, then T4 from 2023-07-01"), english);
        assertTrue(english.contains(" = (75,000.00 × 181 + 90,000.00 × 184) / 365 "), english);
        assertTrue(english.contains("T3: 75,000.00 € from 2023-01-01 to 2023-07-01 excluded, 181 days"), english);
        String french = envelope(explained, Envelope.FONCTIONNEMENT, Locale.FRENCH);
        assertTrue(french.contains("Taille T3, puis T4 à partir du 01/07/2023"), french);
        String json = ExplanationJson.of(explained, Locale.FRENCH);
        assertTrue(
                json.replaceAll("\\s", "")
                        .contains(
                                "\"portions\":[{\"sizeClass\":\"T3\",\"from\":\"2023-01-01\",\"to\":\"2023-07-01\",\"days\":181},{\"sizeClass\":\"T4\",\"from\":\"2023-07-01\",\"to\":\"2024-01-01\",\"days\":184}]"),
                json);
    }

    @Test
    void aPaymentThatDependsOnWhichCrisisIsPaidNamesEach() {
        // 10 000 / 67 500 = 4/27
        ExplainedStatement explained = explained(
                contract()
                        .withCrisis(new CrisisRecord(
                                Optional.of(EventDate.on(LocalDate.of(2023, 2, 1))),
                                List.of(
                                        new CrisisOccurrence(
                                                LocalDate.of(2023, 3, 1),
                                                Optional.empty(),
                                                Optional.of(Euros.of(10_000))),
                                        new CrisisOccurrence(
                                                LocalDate.of(2023, 6, 1), Optional.of(true), Optional.empty())))),
                Positions.usual());

        String english = envelope(explained, Mission.CRISE.envelope(), Locale.ENGLISH);
        assertTrue(
                english.contains(
                        "4/27 to 1: depends on the crisis that is paid (2023-03-01: 10,000.00 € ; 2023-06-01: 67,500.00 €)"),
                english);
        assertTrue(english.contains("The implementation of the plan in the crisis recognised on 2023-03-01"), english);
        String french = envelope(explained, Mission.CRISE.envelope(), Locale.FRENCH);
        assertTrue(french.contains("4/27 à 1 : dépend de la crise qui est payée (01/03/2023"), french);
        String json = ExplanationJson.of(explained, Locale.FRENCH).replaceAll("\\s", "");
        assertTrue(
                json.contains(
                        "\"kind\":\"possible\",\"min\":\"4/27\",\"max\":\"1\",\"crises\":[{\"place\":\"contract.crisis.occurrences.0\",\"amount\":10000.00},"),
                json);
    }

    private static String envelope(ExplainedStatement explained, Envelope envelope, Locale locale) {
        return TextWriter.text(ExplanationReport.envelope(explained, envelope, 1, CALCULATOR.rules(), locale));
    }

    private static ExplainedStatement explained(Contract contract, Positions positions) {
        return CALCULATOR.explain(Dossier.named("CPTS").with(contract), LocalDate.of(2026, 1, 1), positions);
    }

    /** T3, 2023, CRISE from the first day. */
    private static Contract contract() {
        Contract contract =
                Contract.signedOn(LocalDate.of(2023, 1, 1)).withDurationYears(1).withSizeClass(SizeClass.T3);
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract.withMissionStarted(Mission.CRISE, LocalDate.of(2023, 1, 1));
    }
}
