package fr.cpts.model.community;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.Signatory;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.money.Euros;
import fr.cpts.model.time.EventDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a community came to be: its health project, its legal form, its steps, its payments. */
class ConstitutionTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void theArsAnswersOnTheDayAProjectIsSentOrAfterIt() {
        assertEquals(Optional.of(EventDate.on(DAY)), project(DAY, DAY, null).validatedOn());
        assertEquals(
                Optional.of(EventDate.on(DAY.plusDays(1))),
                project(DAY, null, DAY.plusDays(1)).objectedOn());
        refused(
                "validatedOn",
                "the ARS validates a project on the day it is sent or after it: 2024-02-28 comes before 2024-02-29",
                () -> project(DAY, DAY.minusDays(1), null));
        refused(
                "objectedOn",
                "the ARS objects to a project on the day it is sent or after it: 2024-02-28 comes before 2024-02-29",
                () -> project(DAY, null, DAY.minusDays(1)));
    }

    @Test
    void theArsMayValidateAfterAnObjectionAndNotObjectAfterAValidation() {
        assertEquals(
                Optional.of(EventDate.on(DAY.plusDays(2))),
                project(DAY, DAY.plusDays(2), DAY.plusDays(1)).validatedOn());
        refused(
                "objectedOn",
                "the ARS does not object to a project it has validated: 2024-03-01 comes before 2024-03-02",
                () -> project(DAY, DAY.plusDays(1), DAY.plusDays(2)));
    }

    @Test
    void whatNeverHappenedContradictsNoDay() {
        HealthProject never = new HealthProject(
                Optional.empty(),
                Optional.empty(),
                Optional.of(EventDate.never()),
                Optional.of(EventDate.on(DAY)),
                Optional.of(EventDate.never()));
        assertEquals(Optional.of(EventDate.never()), never.sentOn());
    }

    @Test
    void aLegalFormIsTakenAtTheFoundationOrAfterIt() {
        assertEquals(Optional.of(DAY), community(DAY, DAY).legalFormSince());
        assertEquals(
                Optional.of(DAY.plusDays(1)), community(DAY, DAY.plusDays(1)).legalFormSince());
        refused(
                "legalFormSince",
                "a legal form is adopted at the foundation or later: the community was founded on 2024-02-29",
                () -> community(DAY, DAY.minusDays(1)));
    }

    @Test
    void aDayThatStandsInTwoPlacesIsTheSameInBoth() {
        Dossier dossier = Dossier.named("CPTS")
                .with(project(DAY, DAY, null))
                .with(Contract.signedOn(DAY.plusDays(9)))
                .withStep(ConstitutionStep.PROJECT_VALIDATED, EventDate.on(DAY))
                .withStep(ConstitutionStep.CONTRACT_SIGNED, EventDate.on(DAY.plusDays(9)));
        refused(
                "community.history.constitution.PROJECT_VALIDATED",
                "a day that is stated in two places is the same in both: project.validatedOn is 2024-02-29",
                () -> dossier.withStep(ConstitutionStep.PROJECT_VALIDATED, EventDate.on(DAY.plusDays(1))));
        refused(
                "community.history.constitution.CONTRACT_SIGNED",
                "a day that is stated in two places is the same in both: contract.signedOn is 2024-03-09",
                () -> dossier.withStep(ConstitutionStep.CONTRACT_SIGNED, EventDate.never()));
    }

    @Test
    void aProfessionalHasOnePaymentInACivilYear() {
        Dossier dossier = Dossier.named("CPTS")
                .withPayment(payment("coordination", 2023))
                .withPayment(payment("coordination", 2024));
        assertEquals(
                3,
                dossier.withPayment(payment("médecin", 2024))
                        .community()
                        .history()
                        .payments()
                        .size());
        refused(
                "payments.2",
                "a professional has one payment in a civil year: coordination has another in 2024"
                        + "\nMaybe add up their sums, or tell the roles apart.",
                () -> dossier.withPayment(payment("coordination", 2024)));
    }

    @Test
    void aPaymentIsOfARoleInAYearAndNotNegative() {
        refused("role", "a role is not blank", () -> payment(" ", 2024));
        refused("civilYear", "a civil year lies from 1900 to 2199", () -> payment("coordination", 1899));
        refused("civilYear", "a civil year lies from 1900 to 2199", () -> payment("coordination", 2200));
        assertEquals(1900, payment("coordination", 1900).civilYear());
        assertEquals(2199, payment("coordination", 2199).civilYear());
        refused(
                "indemnities",
                "a sum that was paid is not negative",
                () -> new ProfessionalPayment("a", 2024, Optional.of(Euros.ofCents(-1)), Optional.empty()));
        refused(
                "remunerations",
                "a sum that was paid is not negative",
                () -> new ProfessionalPayment("a", 2024, Optional.of(Euros.ZERO), Optional.of(Euros.ofCents(-1))));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        String json = """
                {
                  "format": 2,
                  "community": {
                    "foundedOn": "2020-01-01",
                    "legalFormSince": "2021-02-03",
                    "history": {
                      "constitution": {"LETTER_OF_INTENT": "2019-12-31", "PROJECT_WRITTEN": "never"},
                      "payments": [{"role": "coordination", "civilYear": 2024, "indemnities": 12.50}]
                    }
                  },
                  "project": {"sentOn": "2024-01-01", "validatedOn": "never", "objectedOn": "2024-02-01"},
                  "contract": {"signatories": ["CPTS", "CPAM", "ARS"]}
                }
                """;
        Dossier dossier = read(json);
        assertEquals(Optional.of(LocalDate.of(2021, 2, 3)), dossier.community().legalFormSince());
        assertEquals(
                Map.of(
                        ConstitutionStep.LETTER_OF_INTENT,
                        EventDate.parse("2019-12-31"),
                        ConstitutionStep.PROJECT_WRITTEN,
                        EventDate.never()),
                dossier.community().history().constitution());
        assertEquals(
                List.of(new ProfessionalPayment(
                        "coordination", 2024, Optional.of(Euros.parse("12.50")), Optional.empty())),
                dossier.community().history().payments());
        assertEquals(
                List.of(Signatory.CPTS, Signatory.CPAM, Signatory.ARS),
                dossier.contract().orElseThrow().signatories());
        assertEquals(dossier, read(DossierWriter.write(dossier)));
    }

    private static Dossier read(String json) throws IOException {
        return DossierReader.standard()
                .read("d.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
    }

    private static HealthProject project(LocalDate sent, LocalDate validated, LocalDate objected) {
        return new HealthProject(
                Optional.empty(),
                Optional.empty(),
                Optional.of(EventDate.on(sent)),
                Optional.ofNullable(validated).map(EventDate::on),
                Optional.ofNullable(objected).map(EventDate::on));
    }

    private static Community community(LocalDate founded, LocalDate formTaken) {
        return new Community(
                Optional.empty(),
                List.of(),
                Optional.of(LegalForm.SISA),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(founded),
                Optional.of(formTaken),
                History.none(),
                Map.of());
    }

    private static ProfessionalPayment payment(String role, int year) {
        return new ProfessionalPayment(role, year, Optional.of(Euros.ZERO), Optional.empty());
    }

    private static void refused(String component, String message, Runnable work) {
        InvalidFactException refusal = assertThrows(InvalidFactException.class, work::run);
        assertEquals(message, refusal.getMessage());
        assertEquals(Optional.of(component), refusal.component());
    }
}
