package fr.cpts.model.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomyTest {

    private static final String FORTY = "A" + "B".repeat(39);

    @Test
    void theAgreementHasSixMissionsInItsOrder() {
        assertEquals(
                "[ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT]",
                Mission.known().toString());
    }

    @Test
    void missionsAreOrderedAsTheAgreementOrdersThemAndLaterOnesFollowByCode() {
        List<Mission> sorted = Stream.of("ZZZ", "ACCOMPAGNEMENT", "AAA", "PREVENTION", "CRISE", "ACCES_SOINS")
                .map(Mission::parse)
                .sorted()
                .toList();

        assertEquals("[ACCES_SOINS, PREVENTION, CRISE, ACCOMPAGNEMENT, AAA, ZZZ]", sorted.toString());
        assertEquals(Mission.known(), List.copyOf(new TreeSet<>(Mission.known())));
    }

    @Test
    void envelopesAreOrderedAsTheTableOfAmounts() {
        List<Envelope> sorted = Stream.of(
                        "NEW", "PARCOURS", "SNP_ORIENTATION", "SNP_COMPENSATION", "ACCES_SOINS", "FONCTIONNEMENT")
                .map(Envelope::new)
                .sorted()
                .toList();

        assertEquals(
                "[FONCTIONNEMENT, ACCES_SOINS, SNP_COMPENSATION, SNP_ORIENTATION, PARCOURS, NEW]", sorted.toString());
    }

    @Test
    void theEnvelopeOfAMissionHasItsCode() {
        assertEquals(new Envelope("PARCOURS"), Mission.PARCOURS.envelope());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "PARCOURS", "SNP_2", "A_"})
    void aCodeIsCapitalsDigitsAndUnderscores(String code) {
        assertEquals(code, Mission.parse(code).toString());
        assertEquals(code, new Envelope(code).toString());
    }

    @Test
    void aCodeHasAtMostFortyCharacters() {
        assertEquals(FORTY, Mission.parse(FORTY).code());
        assertEquals(FORTY, new Envelope(FORTY).code());
        assertThrows(InvalidFactException.class, () -> Mission.parse(FORTY + "C"));
        assertThrows(InvalidFactException.class, () -> new Envelope(FORTY + "C"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "parcours", "Parcours", "2A", "_A", "PRÉVENTION", "A B", "A-B", "A.B", "PARCOURS\n"})
    void anyOtherCodeIsRefused(String code) {
        assertEquals(
                "a mission is a code in capitals such as ACCES_SOINS",
                assertThrows(InvalidFactException.class, () -> Mission.parse(code))
                        .getMessage());
        assertEquals(
                "an envelope is a code in capitals such as FONCTIONNEMENT",
                assertThrows(InvalidFactException.class, () -> new Envelope(code))
                        .getMessage());
    }

    @Test
    void theAgreementHasFourSizesTheSmallestFirst() {
        assertEquals("[T1, T2, T3, T4]", SizeClass.known().toString());
        assertEquals(SizeClass.known(), SizeClass.known().stream().sorted().toList());
        assertTrue(SizeClass.T4.compareTo(SizeClass.parse("T5")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T1", "T4", "T5", "T9"})
    void aSizeIsTAndANumberFromOneToNine(String code) {
        assertEquals(code, SizeClass.parse(code).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "T", "T0", "T10", "t3", "3", " T3", "T3\n", "T٣"})
    void anyOtherSizeIsRefused(String code) {
        assertEquals(
                "a size class is written T and its number, such as T3",
                assertThrows(InvalidFactException.class, () -> SizeClass.parse(code))
                        .getMessage());
    }
}
