package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Observation;
import fr.cpts.model.measure.Qualifier;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The meeting at which the regional commission of Nouvelle-Aquitaine was installed: its votes, and the agreement as of June 2021. */
class RegionalCommissionDossierTest {

    private static final Dossier DOSSIER =
            Example.named("cpr-nouvelle-aquitaine").orElseThrow().dossier();
    private static final SourceDocument DOCUMENT = DOSSIER.source().orElseThrow();
    private static final String AMOUNTS = "Montants annuels maximaux (volets fixe et variable)";
    private static final String COMPLEMENTS = "Compléments de la mission 1";
    private static final String PAYMENTS = "Calendrier des versements";
    private static final List<String> MISSION_LINES = List.of(
            "Accès aux soins",
            "Parcours pluriprofessionnels",
            "Prévention",
            "Qualité et pertinence",
            "Accompagnement des PS (optionnel)");

    @Test
    void theDocumentIsAboutARegionAndNamesNoCommunityAsItsOwn() {
        assertEquals(SourceDocument.Kind.SLIDES, DOCUMENT.kind());
        assertEquals(Optional.of("2021-06-15"), DOCUMENT.datedOn().map(Object::toString));
        assertEquals(3, DOCUMENT.parts().size());
        assertEquals(Optional.empty(), DOSSIER.community().name());
        assertEquals(List.of("Nouvelle-Aquitaine"), DOSSIER.community().regions());
        assertTrue(said("réunion").anyMatch(text -> text.contains("14 h 30")));
    }

    @Test
    @Feature(in = "003", value = "Plural and consultative votes")
    @Trap("003-5")
    void twoSectionsVoteAtParityOneOfThemByRegimeAndSevenSeatsHaveNoVote() {
        Commission commission = commission();
        assertEquals(CommissionKind.CPR, commission.kind());
        Commission.Section professional = commission.sections().get(0);
        Commission.Section social = commission.sections().get(1);
        assertEquals(34, professional.votes());
        assertEquals(Map.of(), professional.votesByRegime());
        assertEquals(34, social.votes());
        assertEquals(Map.of("régime général", 27, "MSA", 7), social.votesByRegime());
        assertEquals(professional.votes(), social.votes());
        assertEquals(Optional.of(3), commission.maxVotesPerMember());
        commission.sections().forEach(section -> assertEquals(Optional.empty(), section.seats(), section.name()));
        assertEquals(Mark.NOT_STATED, commission.marks().get("members"));
        assertEquals(
                List.of(1, 3, 1, 1, 1),
                commission.consultative().stream()
                        .map(Commission.ConsultativeSeat::seats)
                        .toList());
        assertEquals(
                7,
                commission.consultative().stream()
                        .mapToInt(Commission.ConsultativeSeat::seats)
                        .sum());
        assertTrue(commission.consultative().get(1).note().orElseThrow().contains("trois professions"));
    }

    @Test
    void theCommissionHasOneGeneralMissionAndFourObjects() {
        assertEquals(5, commission().missions().size());
        assertTrue(commission().missions().get(0).contains("12.2.2"));
        assertTrue(said("CPR").anyMatch(text -> text.contains("CPN")));
        assertTrue(said("CPR").anyMatch(text -> text.contains("12.3.1")));
    }

    @Test
    @Feature(in = "003", value = "Mission catalogue versioned, crisis optional or missing")
    @Trap("003-1")
    void theCatalogueOfJune2021HasFiveMissionsAndNoCrisisInTheAmountsEither() {
        assertEquals(
                List.of(
                        Mission.ACCES_SOINS,
                        Mission.PARCOURS,
                        Mission.PREVENTION,
                        Mission.QUALITE,
                        Mission.ACCOMPAGNEMENT),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.mission().orElseThrow())
                        .toList());
        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                DOSSIER.plan().axes().stream().map(Axis::code).toList());
        assertTrue(DOCUMENT.statistics().stream()
                .noneMatch(row -> row.label().toLowerCase(Locale.FRENCH).contains("crise")));
        assertTrue(said("ACI").anyMatch(text -> text.contains("crise")));
        assertEquals(
                List.of("2019-06-20", "2019-08-21"),
                DOSSIER.community().history().chronology().stream()
                        .filter(event ->
                                event.what().contains("accord") && event.what().contains("CPTS"))
                        .map(event -> event.when().orElseThrow().toString())
                        .toList());
    }

    @Test
    @Feature(in = "003", value = "Status socle/optional missing, other vocabulary")
    @Trap("003-2")
    void theDocumentSaysCompulsoryAndOptionalAndItsTableMarksOnlyOneMissionOptional() {
        assertEquals(
                List.of("obligatoire (prioritaire)", "obligatoire", "obligatoire", "optionnelle", "optionnelle"),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.statusAsWritten().orElseThrow())
                        .toList());
        assertEquals(
                List.of(
                        MissionStatus.SOCLE,
                        MissionStatus.SOCLE,
                        MissionStatus.SOCLE,
                        MissionStatus.COMPLEMENTARY,
                        MissionStatus.COMPLEMENTARY),
                DOSSIER.plan().axes().stream()
                        .map(axis -> axis.status().orElseThrow())
                        .toList());
        assertEquals(
                List.of("5"),
                DOSSIER.plan().axes().stream()
                        .filter(axis -> axis.otherTitles().stream().anyMatch(title -> title.contains("optionnel")))
                        .map(Axis::code)
                        .toList());
        assertTrue(DOCUMENT.remarks().stream()
                .anyMatch(remark -> remark.kind() == Remark.Kind.CONTRADICTION
                        && remark.about().equals(Optional.of("plan.axes"))));
    }

    @Test
    @Feature(in = "003", value = "Two volets in one mission")
    void accessToCareHasTwoStrandsInItsContents() {
        List<String> contents = DOSSIER.plan().axes().get(0).contents();
        assertTrue(contents.get(0).startsWith("Volet a, faciliter l'accès à un médecin traitant"));
        assertTrue(contents.get(1).startsWith("Volet b, soins non programmés de ville"));
        assertTrue(contents.get(1).contains("24 h"));
        assertEquals(numbers("Soins non programmés", "Délai de prise en charge d'une urgence non vitale"), List.of(24));
    }

    @Test
    @Feature(in = "003", value = "Size class with thresholds (open boundaries)")
    void fourSizesShareThreeBoundariesThatBelongToNone() {
        for (String source : List.of("diapositive « Nombre d'habitants »", "en-tête du tableau des montants")) {
            Statistic low = bound(source, "Borne basse");
            Statistic high = bound(source, "Borne haute");
            assertEquals(List.of("taille 2", "taille 3", "taille 4"), of(low));
            assertEquals(List.of(40_000, 80_000, 175_000), numbers(low));
            assertEquals(List.of("taille 1", "taille 2", "taille 3"), of(high));
            assertEquals(numbers(low), numbers(high));
        }
        assertEquals(
                List.of("< 40 000 habitants", "Entre 40 et 80 000 habitants", "Entre 80 et 175 000 habitants"),
                notes(bound("diapositive « Nombre d'habitants »", "Borne haute")));
        assertEquals(
                List.of("entre 40 et 80K", "entre 80 et 175K", "> 175K"),
                notes(bound("en-tête du tableau des montants", "Borne basse")));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "aucune taille n'est attribuée"));
    }

    @Test
    @Feature(in = "003", value = "Euro amount: fixed, maximum, unquantified")
    void theLinesOfEachColumnAddUpToTheStatedTotal() {
        List<Integer> running = numbers(AMOUNTS, "Fonctionnement");
        assertEquals(List.of(50_000, 60_000, 75_000, 90_000), running);
        assertEquals(List.of(75_000, 92_000, 120_000, 150_000), numbers(AMOUNTS, MISSION_LINES.get(0)));
        assertEquals(List.of(50_000, 70_000, 90_000, 100_000), numbers(AMOUNTS, MISSION_LINES.get(1)));
        assertEquals(List.of(20_000, 30_000, 35_000, 40_000), numbers(AMOUNTS, MISSION_LINES.get(2)));
        assertEquals(List.of(15_000, 20_000, 30_000, 40_000), numbers(AMOUNTS, MISSION_LINES.get(3)));
        assertEquals(List.of(10_000, 15_000, 20_000, 30_000), numbers(AMOUNTS, MISSION_LINES.get(4)));
        assertEquals(List.of(220_000, 287_000, 370_000, 450_000), sums(running, MISSION_LINES));
        assertEquals(sums(running, MISSION_LINES), numbers(AMOUNTS, "Total max (volets fixe et variable)"));
        assertEquals(List.of(195_000, 252_000, 320_000, 380_000), sums(running, MISSION_LINES.subList(0, 3)));
        assertEquals(
                List.of(220_000, 450_000),
                numbers("Ordre de grandeur du financement annuel", "Financement d'une CPTS selon sa taille"));
    }

    @Test
    @Trap("003-3")
    void oneComplementIsInTheTotalOfItsMissionAndTheOtherIsEarmarked() {
        assertEquals(
                List.of(10_000, 12_000, 15_000, 20_000),
                numbers(COMPLEMENTS, "Compensation de la perte d'activité liée aux SNP"));
        assertEquals(
                List.of(35_000, 45_000, 55_000, 70_000),
                numbers(COMPLEMENTS, "Dispositif de traitement et d'orientation des demandes de SNP"));
        List<String> contents = DOSSIER.plan().axes().get(0).contents();
        assertTrue(contents.get(2).contains("comprise dans le total de la mission"));
        assertTrue(contents.get(3).contains("enveloppe dédiée, fléchée"));
        assertTrue(said("financement").anyMatch(text -> text.contains("deux parts égales")));
        assertTrue(DOCUMENT.statistics().stream()
                .filter(row -> row.theme().equals(Optional.of(AMOUNTS)))
                .noneMatch(row -> row.label().contains("SNP")));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "s'y ajoute"));
    }

    @Test
    @Feature(in = "003", value = "Financing by event, pro-rata, split fixed/variable, earmarked")
    @Trap("003-4")
    void eachEventPaysARateOfAPart() {
        Statistic running = row(PAYMENTS, "Enveloppe de fonctionnement");
        assertEquals(Optional.of("%"), running.unit());
        assertEquals(Optional.of("signature (année n)"), running.values().get(0).of());
        assertEquals(Optional.of(Figure.of(100)), running.values().get(0).value());
        Statistic fixed = row(PAYMENTS, "Part fixe des missions");
        assertEquals(List.of("démarrage de chaque nouvelle mission", "chaque date anniversaire du contrat"), of(fixed));
        assertEquals(Optional.of(Figure.of(75)), fixed.values().get(0).value());
        assertEquals(Optional.of(Figure.of(75)), fixed.values().get(1).value());
        assertTrue(fixed.values().get(0).note().orElseThrow().contains("proratisé"));
        assertTrue(said("financement").anyMatch(text -> text.contains("Versement du solde à date anniversaire (n+1)")));
        assertTrue(said("financement").anyMatch(text -> text.contains("exception : l'enveloppe d'orientation")));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "des jours ou des mois"));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "Versement du solde"));
    }

    @Test
    @Feature(in = "003", value = "Lost content (image) to be marked as unknown")
    void threeFiguresThatDidNotReachUsAreLostAndNotZero() {
        List<Observation> lost = DOCUMENT.statistics().stream()
                .flatMap(row -> row.values().stream())
                .filter(cell -> cell.value()
                        .flatMap(Figure::qualifier)
                        .filter(Qualifier.LOST::equals)
                        .isPresent())
                .toList();
        assertEquals(
                List.of("chaque date anniversaire", "délai minimal", "délai maximal"),
                lost.stream().map(cell -> cell.of().orElseThrow()).toList());
        lost.forEach(cell ->
                assertEquals(Optional.empty(), cell.value().orElseThrow().number()));
        assertTrue(said("carte").anyMatch(text -> text.contains("ne nous est pas parvenue")));
    }

    @Test
    @Feature(in = "003", value = "Calendar: quarter, semester, month, year, \"fin de\", blank")
    void theAgreementItsOrderAndItsOrdinanceAreDatedToTheDay() {
        assertEquals(
                List.of(
                        "2015-07-08",
                        "2019-06-20",
                        "2019-08-21",
                        "2021-05-12",
                        "2021-05-13",
                        "2021-06-10",
                        "2021-06-15"),
                DOSSIER.community().history().chronology().stream()
                        .map(event -> event.when().orElseThrow().toString())
                        .toList());
        assertTrue(DOSSIER.community().history().chronology().stream()
                .map(Milestone::when)
                .allMatch(when -> when.orElseThrow().exact()));
    }

    @Test
    void theStepsOfACommunityAreTenAndThoseOfTheRegionTenLabelsUnderNineNumbers() {
        assertEquals(10, stepsOf("schéma national, porteurs du projet"));
        assertEquals(3, stepsOf("schéma national, pouvoirs publics"));
        assertEquals(10, stepsOf("procédure de Nouvelle-Aquitaine, libellé"));
        assertTrue(said("schéma national, porteurs du projet, étape 5").anyMatch(text -> text.contains("intention")));
        assertTrue(said("procédure de Nouvelle-Aquitaine, libellé 9")
                .anyMatch(text -> text.contains("co-construction des indicateurs")));
        assertTrue(remarked(Remark.Kind.AMBIGUITY, "dix libellés pour des numéros imprimés de 1 à 9"));
    }

    @Test
    void anAssociationIsCompulsoryWithAYearToComply() {
        assertEquals(4, said("ordonnance").count());
        assertTrue(said("ordonnance").anyMatch(text -> text.contains("CFE")));
        assertEquals(
                List.of(1),
                numbers(
                        "Ordonnance du 12 mai 2021",
                        "Délai de mise en conformité des CPTS sous une autre forme que l'association"));
    }

    private static Commission commission() {
        List<Commission> commissions = DOSSIER.governance().orElseThrow().commissions();
        assertEquals(1, commissions.size());
        return commissions.get(0);
    }

    private static Stream<String> said(String about) {
        return DOCUMENT.statements().stream()
                .filter(statement -> statement.about().equals(about))
                .map(SourceDocument.Statement::text);
    }

    private static long stepsOf(String about) {
        return DOCUMENT.statements().stream()
                .filter(statement -> statement.about().startsWith(about))
                .count();
    }

    private static boolean remarked(Remark.Kind kind, String words) {
        return DOCUMENT.remarks().stream()
                .anyMatch(remark -> remark.kind() == kind && remark.text().contains(words));
    }

    private static Statistic row(String theme, String label) {
        return DOCUMENT.statistics().stream()
                .filter(row ->
                        row.theme().equals(Optional.of(theme)) && row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Statistic bound(String source, String label) {
        return DOCUMENT.statistics().stream()
                .filter(row ->
                        row.source().equals(Optional.of(source)) && row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(String theme, String label) {
        return numbers(row(theme, label));
    }

    private static List<Integer> numbers(Statistic row) {
        return row.values().stream()
                .map(cell -> cell.value().flatMap(Figure::number).orElseThrow().intValueExact())
                .toList();
    }

    private static List<String> of(Statistic row) {
        return row.values().stream().map(cell -> cell.of().orElseThrow()).toList();
    }

    private static List<String> notes(Statistic row) {
        return row.values().stream().map(cell -> cell.note().orElseThrow()).toList();
    }

    private static List<Integer> sums(List<Integer> running, List<String> missions) {
        assertFalse(missions.isEmpty());
        return IntStream.range(0, running.size())
                .map(size -> running.get(size)
                        + missions.stream()
                                .mapToInt(mission -> numbers(AMOUNTS, mission).get(size))
                                .sum())
                .boxed()
                .toList();
    }
}
