package fr.cpts.model.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Labels FRENCH = Labels.in(Locale.FRENCH);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    @Test
    void bothLanguagesNameTheSameThingsAndAllThatTheAgreementKnows() {
        Set<String> french = keys(Locale.FRENCH);
        Set<String> expected = new TreeSet<>();
        Mission.known().forEach(mission -> expected.add("envelope." + mission));
        List.of(Envelope.FONCTIONNEMENT, Envelope.SNP_COMPENSATION, Envelope.SNP_ORIENTATION)
                .forEach(envelope -> expected.add("envelope." + envelope));
        Arrays.stream(MissionStatus.values()).forEach(status -> expected.add("status." + status));

        assertEquals(expected, french);
        assertEquals(expected, keys(Locale.ENGLISH));
    }

    @Test
    void noNameIsBlankAndNoneIsABareCode() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(locale);
            List<String> names = new ArrayList<>();
            keys(locale).forEach(key -> names.add(bundle.getString(key)));
            assertTrue(names.stream().noneMatch(String::isBlank));
            assertTrue(names.stream().noneMatch(name -> name.contains("_")));
            assertEquals(names.size(), Set.copyOf(names).size());
        }
    }

    @Test
    void aMissionAnEnvelopeAndAStatusAreNamedInBothLanguages() {
        assertEquals("Accès aux soins", FRENCH.of(Mission.ACCES_SOINS));
        assertEquals("Access to care", ENGLISH.of(Mission.ACCES_SOINS));
        assertEquals("SNP, compensation de la perte d’activité", FRENCH.of(Envelope.SNP_COMPENSATION));
        assertEquals("Running costs (fonctionnement)", ENGLISH.of(Envelope.FONCTIONNEMENT));
        assertEquals("complémentaire", FRENCH.of(MissionStatus.COMPLEMENTARY));
        assertEquals("socle (compulsory)", ENGLISH.of(MissionStatus.SOCLE));
    }

    @Test
    void aCodeWithoutANameIsShownAsItIs() {
        assertEquals("NUMERIQUE_1", FRENCH.of(Mission.parse("NUMERIQUE_1")));
        assertEquals("NUMERIQUE_1", ENGLISH.of(new Envelope("NUMERIQUE_1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "de", "", "und"})
    void whatIsNotEnglishIsFrench(String tag) {
        assertEquals("Prévention", Labels.in(Locale.forLanguageTag(tag)).of(Mission.PREVENTION));
        assertEquals("Qualité et pertinence des soins", Labels.in(Locale.ROOT).of(Mission.QUALITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-GB", "en-US"})
    void anyEnglishIsEnglish(String tag) {
        assertEquals(
                "Quality and appropriateness of care",
                Labels.in(Locale.forLanguageTag(tag)).of(Mission.QUALITE));
    }

    @Test
    void theLanguageOfTheMachineDecidesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            assertEquals("Prévention", Labels.in(Locale.GERMAN).of(Mission.PREVENTION));
            assertFalse(Labels.in(Locale.FRENCH).of(MissionStatus.SOCLE).contains("compulsory"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(bundle(locale).keySet());
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "fr.cpts.model.taxonomy.labels",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
