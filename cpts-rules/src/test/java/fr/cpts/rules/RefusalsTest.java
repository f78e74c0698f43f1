package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules refuse is data: places, codes and values, texts in both languages, kept by serialisation. */
class RefusalsTest {

    private static final LocalDate CRISIS = LocalDate.of(2023, 3, 1);

    private static RefusedDossierException refused(Dossier dossier) {
        return assertThrows(RefusedDossierException.class, () -> RuleBook.standard()
                .decide(dossier, LocalDate.of(2024, 1, 1), Positions.usual()));
    }

    /** T1, whose ceiling is 37 500, with two crises in its two years. */
    private static RefusedDossierException aboveCeilings() {
        return refused(Dossier.named("CPTS")
                .with(Contract.signedOn(LocalDate.of(2023, 1, 1))
                        .withDurationYears(2)
                        .withSizeClass(SizeClass.T1)
                        .withMission(Mission.CRISE, MissionCommitment.startedOn(LocalDate.of(2023, 1, 1)))
                        .withCrisis(new CrisisRecord(
                                Optional.of(EventDate.on(LocalDate.of(2023, 1, 1))),
                                List.of(
                                        new CrisisOccurrence(CRISIS, Optional.of(true), Optional.of(Euros.of(50_000))),
                                        new CrisisOccurrence(
                                                LocalDate.of(2024, 3, 1),
                                                Optional.of(true),
                                                Optional.of(Euros.of(37_501))))))));
    }

    @Test
    void eachFactThatIsNotAllowedHasItsPlaceCodeAndValues() {
        RefusedDossierException refused = aboveCeilings();

        assertEquals(
                List.of("contract.crisis.occurrences.0", "contract.crisis.occurrences.1"),
                refused.refusals().stream().map(RefusedFact::place).toList());
        assertEquals("crisis.above-ceiling", refused.refusals().get(0).message().code());
        assertEquals(
                List.of(CRISIS, Euros.of(50_000), Euros.of(37_500)),
                refused.refusals().get(0).message().values());
    }

    @Test
    void aRefusedDossierIsToldInBothLanguages() {
        RefusedDossierException refused = aboveCeilings();

        assertEquals("""
                contract.crisis.occurrences.0: the sum granted for the crisis recognised on 2023-03-01, 50,000.00 €, is above its ceiling, which is 37,500.00 €
                contract.crisis.occurrences.1: the sum granted for the crisis recognised on 2024-03-01, 37,501.00 €, is above its ceiling, which is 37,500.00 €""", refused.getMessage());
        assertEquals(refused.getMessage(), refused.text(Locale.ENGLISH));
        assertEquals("""
                contract.crisis.occurrences.0 : la somme accordée pour la crise reconnue le 01/03/2023, 50 000,00 €, dépasse son plafond, qui est de 37 500,00 €
                contract.crisis.occurrences.1 : la somme accordée pour la crise reconnue le 01/03/2024, 37 501,00 €, dépasse son plafond, qui est de 37 500,00 €""", refused.text(Locale.FRENCH).replace('\u00a0', ' '));
    }

    @Test
    void aMissionAndASizeThatTheRulesDoNotKnowAreToldInBothLanguages() {
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1));
        RefusedDossierException mission = refused(Dossier.named("CPTS")
                .with(contract.withMissionStarted(Mission.parse("TELESANTE"), LocalDate.of(2023, 1, 1))));
        assertEquals(
                "contract.missions\u00a0: les règles ne connaissent pas la mission TELESANTE\u00a0; elles connaissent ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT",
                mission.text(Locale.FRENCH));
        RefusedDossierException size =
                refused(Dossier.named("CPTS").with(contract.withSizeClass(SizeClass.parse("T9"))));
        assertEquals(
                "contract.sizeClass: the rules do not know size class T9; they know T1, T2, T3, T4", size.getMessage());
        assertEquals(
                "contract.sizeClass\u00a0: les règles ne connaissent pas la taille T9\u00a0; elles connaissent T1, T2, T3, T4",
                size.text(Locale.FRENCH));
    }

    @Test
    void anUnknownAnswerIsToldInBothLanguagesAndAsData() {
        UnknownPositionException unknown = unknownAnswer();

        assertEquals("position P03 has no choice weeks; it has days, months", unknown.getMessage());
        assertEquals("la position P03 n’a pas de choix weeks\u00a0; elle a days, months", unknown.text(Locale.FRENCH));
        assertEquals("position.unknown-choice", unknown.told().code());
        assertEquals(
                List.of("P03", "weeks", List.of("days", "months")),
                unknown.told().values());
        assertEquals(
                "position.unknown",
                assertThrows(UnknownPositionException.class, () -> RuleBook.standard()
                                .choices(Positions.usual().with("P99", "days")))
                        .told()
                        .code());
    }

    private static UnknownPositionException unknownAnswer() {
        return assertThrows(UnknownPositionException.class, () -> RuleBook.standard()
                .choices(Positions.usual().with("P03", "weeks")));
    }

    @Test
    void serialisationKeepsWhatWasRefused() throws Exception {
        RefusedDossierException refused = aboveCeilings();
        RefusedDossierException read = roundTrip(refused);
        assertEquals(refused.refusals(), read.refusals());
        assertEquals(refused.getMessage(), read.getMessage());
        assertEquals(refused.text(Locale.FRENCH), read.text(Locale.FRENCH));

        UnknownPositionException unknown = unknownAnswer();
        assertEquals(unknown.told(), roundTrip(unknown).told());
        assertEquals(unknown.text(Locale.FRENCH), roundTrip(unknown).text(Locale.FRENCH));
    }

    @SuppressWarnings("unchecked")
    private static <T> T roundTrip(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream output = new ObjectOutputStream(bytes)) {
            output.writeObject(object);
        }
        try (ObjectInputStream input = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) input.readObject();
        }
    }
}
