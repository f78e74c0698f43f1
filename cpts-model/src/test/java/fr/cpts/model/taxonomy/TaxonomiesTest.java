package fr.cpts.model.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxonomiesTest {

    private static final Labels FRENCH = Labels.in(Locale.FRENCH);
    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);

    @Test
    void everyTermHasANameADefinitionAndASourceInBothLanguages() {
        for (Term term : terms()) {
            for (Labels labels : List.of(FRENCH, ENGLISH)) {
                assertFalse(labels.of(term).equals(term.code()), term + " has no name");
                assertTrue(labels.definition(term).isPresent(), term + " has no definition");
                assertTrue(labels.source(term).isPresent(), term + " has no source");
            }
            assertFalse(FRENCH.definition(term).equals(ENGLISH.definition(term)), term + " is not translated");
        }
    }

    @Test
    void noNameStandsForATermThatDoesNotExist() {
        Set<String> known = new TreeSet<>();
        terms().forEach(term -> known.add(term.taxonomy() + "." + term.code()));
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (String key : ResourceBundle.getBundle("fr.cpts.model.taxonomy.terms", locale)
                    .keySet()) {
                assertTrue(known.contains(key.replace(".definition", "")), key);
            }
        }
        known.addAll(Taxonomies.all().keySet());
        for (String key :
                ResourceBundle.getBundle("fr.cpts.model.taxonomy.sources").keySet()) {
            assertTrue(known.contains(key), key);
        }
    }

    @Test
    void aCodeIsThatOfOneTermOfItsVocabularyAndEachTermKnowsItsVocabulary() {
        Taxonomies.all().forEach((name, terms) -> {
            Set<String> codes = new HashSet<>();
            terms.forEach(term -> {
                assertTrue(codes.add(term.code()), name + " " + term);
                assertEquals(name, term.taxonomy());
            });
        });
    }

    @Test
    void aTermThatCameAsDataIsShownByItsCodeAndIsDefinedNowhere() {
        Mission later = Mission.parse("NUMERIQUE");

        assertEquals("NUMERIQUE", FRENCH.of((Term) later));
        assertEquals(Optional.empty(), FRENCH.definition(later));
        assertEquals(Optional.of("ACI-2019 art. 5 and 6; CSP L. 1434-12-2"), FRENCH.source(later));
    }

    @Test
    void maturityIsComparableAndKnowsItsNextLevel() {
        assertTrue(MaturityLevel.INITIAL.compareTo(MaturityLevel.REPEATABLE) < 0);
        assertTrue(MaturityLevel.OPTIMIZING.compareTo(MaturityLevel.MANAGED) > 0);
        assertEquals(Optional.of(MaturityLevel.DEFINED), MaturityLevel.REPEATABLE.next());
        assertEquals(Optional.empty(), MaturityLevel.OPTIMIZING.next());
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                Arrays.stream(MaturityLevel.values()).map(MaturityLevel::level).toList());
    }

    @Test
    void aProfessionIsInOneOfTheThreeLegalFamiliesOrOutsideTheCode() {
        assertEquals(ProfessionFamily.MEDICAL, Profession.SAGE_FEMME.family());
        assertEquals(ProfessionFamily.PHARMACY, Profession.PHARMACIEN.family());
        assertEquals(ProfessionFamily.AUXILIARY, Profession.INFIRMIER.family());
        assertEquals(ProfessionFamily.NONE, Profession.OSTEOPATHE.family());
        assertEquals(
                3,
                Arrays.stream(Profession.values())
                        .filter(profession -> profession.family() == ProfessionFamily.MEDICAL)
                        .count());
    }

    @Test
    void theStrandsAreThoseOfAccessToCare() {
        assertEquals(3, Strand.values().length);
        assertTrue(Arrays.stream(Strand.values())
                .allMatch(strand -> strand.mission().equals(Mission.ACCES_SOINS)));
    }

    @ParameterizedTest
    @CsvSource({
        "socle, SOCLE",
        "Socles, SOCLE",
        "obligatoire, SOCLE",
        "prioritaires, SOCLE",
        "optionnel, COMPLEMENTARY",
        "optionnelle, COMPLEMENTARY",
        "Optionnelles, COMPLEMENTARY",
        "complémentaire, COMPLEMENTARY",
        "Complementaires, COMPLEMENTARY"
    })
    void aStatusIsToldInTheWordsOfAnyDocument(String word, MissionStatus status) {
        assertEquals(Optional.of(status), MissionStatus.ofWord(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "optio", "facultative", "soc", "mission"})
    void aWordThatWasNotMetMeansNothing(String word) {
        assertEquals(Optional.empty(), MissionStatus.ofWord(word));
    }

    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        Taxonomies.all().values().forEach(terms::addAll);
        return terms;
    }
}
