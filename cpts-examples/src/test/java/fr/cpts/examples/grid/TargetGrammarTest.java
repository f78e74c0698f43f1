package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.json.DossierWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetGrammarTest {

    private static String json(List<Target> targets) {
        TargetCell cell = Records.only(TargetCell.class, "targets", targets);
        return targets.isEmpty() ? "[]" : DossierWriter.writePart(cell).replaceAll("^\\{\"targets\":|}$", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "90,8 % (+0,8) | [{'kind':'LEVEL','value':'90.8 %'},{'kind':'CHANGE','by':0.8}]",
                "90,8\u202f%\u00a0(−0,8) | [{'kind':'LEVEL','value':'90.8 %'},{'kind':'CHANGE','by':-0.8}]",
                "5,5 % (=) | [{'kind':'LEVEL','value':'5.5 %'},{'kind':'STABLE'}]",
                "5%(0) | [{'kind':'LEVEL','value':'5 %'},{'kind':'CHANGE','by':0}]",
                "41 % (-1%) | [{'kind':'LEVEL','value':'41 %'},{'kind':'CHANGE','by':'-1 %'}]",
                "au moins 90 % | [{'kind':'LEVEL','value':'90 %','bound':'AT_LEAST'}]",
                "≤ 40 patients | [{'kind':'LEVEL','value':'40 patients','bound':'AT_MOST'}]",
                "90 % des PH (29 PH) | [{'kind':'LEVEL','value':'90 %','equivalent':'29 PH'}]",
                "2 réunions | [{'kind':'COUNT','number':'2 réunions'}]",
                "1 669 patients | [{'kind':'COUNT','number':'1669 patients'}]",
                "1 réunion par an | [{'kind':'COUNT','number':'1 réunion','per':'an'}]",
                "4/an | [{'kind':'COUNT','number':4,'per':'an'}]",
                "au moins 1 manifestation | [{'kind':'COUNT','number':'1 manifestation','atLeast':true}]",
                "1 de plus | [{'kind':'MORE','by':1}]",
                "2 ateliers de plus | [{'kind':'MORE','by':'2 ateliers'}]",
                "Mars 2024 | [{'kind':'DEADLINE','by':'2024-03'}]",
                "d'ici le 30/06/2024 | [{'kind':'DEADLINE','by':'2024-06-30'}]",
                "fin 2024 | [{'kind':'DEADLINE','by':'late 2024'}]",
                "T2 2024 | [{'kind':'DEADLINE','by':'2024-T2'}]",
                "1er semestre 2024 | [{'kind':'DEADLINE','by':'2024-S1'}]",
                "août 2025 | [{'kind':'DEADLINE','by':'2025-08'}]",
                "August 2025 | [{'kind':'DEADLINE','by':'2025-08'}]",
                "30/02/2024 | [{'kind':'FREE','text':'30/02/2024'}]",
                "↘ | [{'kind':'DIRECTION','trend':'DOWN'}]",
                "→ | [{'kind':'DIRECTION','trend':'STABLE'}]",
                "Maintien ou diminution | [{'kind':'DIRECTION','trend':'STABLE_OR_DOWN'}]",
                "= | [{'kind':'STABLE'}]",
                "-10 % | [{'kind':'CHANGE','by':'-10 %'}]",
                "+2 points | [{'kind':'CHANGE','by':2,'in':'POINTS'}]",
                "-10 % par rapport au départ | [{'kind':'CHANGE','by':'-10 %','since':'BASELINE'}]",
                "objectif à déterminer | [{'kind':'TO_BE_SET','text':'objectif à déterminer'}]",
                "fixé par avenant | [{'kind':'TO_BE_SET','text':'fixé par avenant','byAmendment':true}]",
                "1 réunion+1 campagne | [{'kind':'COUNT','number':'1 réunion'},{'kind':'COUNT','number':'1 campagne'}]",
                "Actualiser la liste | [{'kind':'UPDATE','text':'Actualiser la liste'}]",
                "on verra | [{'kind':'FREE','text':'on verra'}]",
                "5 % environ à peu près + | [{'kind':'FREE','text':'5 % environ à peu près +'}]",
                "– | []"
            })
    void wordsAskWhatPeopleMean(String words, String targets) {
        assertEquals(
                targets.replace('\'', '"').replace("d\"ici", "d'ici"),
                json(TargetGrammar.of(false).parse(words)));
    }

    /** The words of real annexes: a bound stays on its side, strict stays strict, and once a quarter is once a quarter. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "50 et moins | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "50 ou moins | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "50 patients et moins | [{'kind':'LEVEL','value':'50 patients','bound':'AT_MOST'}]",
                "50 maximum | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "50 (max) | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "50 patients (maximum) | [{'kind':'LEVEL','value':'50 patients','bound':'AT_MOST'}]",
                "au plus 50 | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "jusqu'à 50 | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "pas plus de 50 | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "inférieur ou égal à 50 | [{'kind':'LEVEL','value':50,'bound':'AT_MOST'}]",
                "moins de 30 jours | [{'kind':'LEVEL','value':'30 jours','bound':'LESS_THAN'}]",
                "Délai moyen < 30 jours | [{'kind':'LEVEL','value':'30 jours','bound':'LESS_THAN'}]",
                "moins de 3 mois | [{'kind':'LEVEL','value':'3 mois','bound':'LESS_THAN'}]",
                "> 80 % | [{'kind':'LEVEL','value':'80 %','bound':'MORE_THAN'}]",
                ">80% | [{'kind':'LEVEL','value':'80 %','bound':'MORE_THAN'}]",
                "plus de 80 % | [{'kind':'LEVEL','value':'80 %','bound':'MORE_THAN'}]",
                "supérieur à 80 % | [{'kind':'LEVEL','value':'80 %','bound':'MORE_THAN'}]",
                ">= 80 | [{'kind':'COUNT','number':80,'atLeast':true}]",
                "≥80 % | [{'kind':'LEVEL','value':'80 %','bound':'AT_LEAST'}]",
                "80 % et plus | [{'kind':'LEVEL','value':'80 %','bound':'AT_LEAST'}]",
                "Taux de vaccination ≥ 80 % | [{'kind':'LEVEL','value':'80 %','bound':'AT_LEAST'}]",
                "au moins 3 | [{'kind':'COUNT','number':3,'atLeast':true}]",
                "3 minimum | [{'kind':'COUNT','number':3,'atLeast':true}]",
                "3 réunions minimum | [{'kind':'COUNT','number':'3 réunions','atLeast':true}]",
                "minimum 3 | [{'kind':'COUNT','number':3,'atLeast':true}]",
                "3+ | [{'kind':'COUNT','number':3,'atLeast':true}]",
                "20 patients (soit -146 vs 166 initial) | [{'kind':'LEVEL','value':'20 patients'},{'kind':'CHANGE','by':-146}]",
                "20 patients (-146) | [{'kind':'LEVEL','value':'20 patients'},{'kind':'CHANGE','by':-146}]",
                "1 réunion/trimestre | [{'kind':'COUNT','number':'1 réunion','per':'trimestre'}]",
                "1 réunion par mois | [{'kind':'COUNT','number':'1 réunion','per':'mois'}]",
                "1 réunion mensuelle | [{'kind':'COUNT','number':'1 réunion','per':'mois'}]",
                "1 réunion tous les trimestres | [{'kind':'COUNT','number':'1 réunion','per':'trimestre'}]",
                "2 fois par an | [{'kind':'COUNT','number':2,'per':'an'}]",
                "2x/an | [{'kind':'COUNT','number':2,'per':'an'}]",
                "2 par an | [{'kind':'COUNT','number':2,'per':'an'}]",
                "2 par an minimum | [{'kind':'COUNT','number':2,'atLeast':true,'per':'an'}]",
                "5 participants par atelier | [{'kind':'COUNT','number':'5 participants','per':'atelier'}]",
                "0 | [{'kind':'LEVEL','value':0}]",
                "0 plainte | [{'kind':'LEVEL','value':'0 plainte'}]",
                "30 jours | [{'kind':'LEVEL','value':'30 jours'}]",
                "20 patients de moins | [{'kind':'CHANGE','by':'-20 patients'}]",
                "10 % de plus | [{'kind':'CHANGE','by':'10 %'}]",
                "+2 % | [{'kind':'CHANGE','by':'2 %'}]",
                "14\u202f000 patients | [{'kind':'COUNT','number':'14000 patients'}]",
                "1'000 patients | [{'kind':'COUNT','number':'1000 patients'}]",
                "80 % (source CPAM) | [{'kind':'LEVEL','value':'80 %'}]",
                "juin 2024 | [{'kind':'DEADLINE','by':'2024-06'}]",
                "31 décembre 2024 | [{'kind':'DEADLINE','by':'2024-12-31'}]",
                "avant le 30/06/2024 | [{'kind':'DEADLINE','by':'2024-06-29'}]",
                "avant juin 2024 | [{'kind':'DEADLINE','by':'2024-05-31'}]",
                "Oui | [{'kind':'DELIVERABLE','text':'Oui'}]",
                "Réalisé | [{'kind':'DELIVERABLE','text':'Réalisé'}]",
                "Convention signée | [{'kind':'DELIVERABLE','text':'Convention signée'}]"
            })
    void theWordsOfRealAnnexesAskWhatTheySay(String words, String targets) {
        assertEquals(targets.replace('\'', '"'), json(TargetGrammar.of(false).parse(words)));
    }

    /** What is not plainly one figure is free words: no measured figure ever answers it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "50 % en 2024 puis 60 % en 2025",
                "50 % en 2024",
                "50 à 60",
                "50 - 60",
                "12 34",
                "1.669,50",
                "14.000 patients",
                "14,000 patients",
                "environ 50",
                "50 environ",
                "~50",
                "50 ?",
                "50 patients si possible",
                "réduire à 50",
                "passer de 166 à 20",
                "3 sur 5",
                "20 patients (soit -100 vs 166 initial)",
                "20 patients (29 PH)",
                "50 (à confirmer)",
                "au moins 3 et au plus 5",
                "au moins 3 maximum",
                "4 réunions trimestrielles",
                "une réunion par trimestre",
                "10 % par an",
                "- 2 réunions",
                "15 min",
                "2024",
                "non",
                "NC",
                "nd",
                "?",
                "90 %\n100 % ?",
                "0 jours\n+2024",
                "=> 1",
                "90 %\n-5",
                "90 % + -5",
                "hors 3 MSP",
                "pas moins que 3",
                "Délai réduit de 30 jours",
                "50 patients de plus par an",
                "le double",
                "1/3",
                "2/9",
                "80 % ± 5",
                "≈ 80 %",
                "≠ 80 %"
            })
    void whatIsNotPlainlyOneFigureStaysWords(String words) {
        for (boolean levels : new boolean[] {false, true}) {
            if (levels && words.equals("2024")) {
                continue;
            }
            assertEquals(
                    List.of("FREE"),
                    TargetGrammar.of(levels).parse(words).stream()
                            .map(target -> target.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                            .toList(),
                    words);
        }
    }

    /** Two lines are two things to reach, or one that is written over two lines; they are never one number. */
    @Test
    void theLinesOfACellAreParts() {
        assertEquals(
                "[{'kind':'COUNT','number':'1 réunion'},{'kind':'COUNT','number':'1 campagne'}]".replace('\'', '"'),
                json(TargetGrammar.of(false).parse("• 1 réunion\n• 1 campagne")));
        assertEquals(
                "[{'kind':'LEVEL','value':'90.8 %'},{'kind':'CHANGE','by':0.8}]".replace('\'', '"'),
                json(TargetGrammar.of(false).parse("90,8 %\n(+0,8)")));
        assertEquals(
                "[{'kind':'DELIVERABLE','text':'Créer l\u2019annuaire\\ndes acteurs'}]".replace('\'', '"'),
                json(TargetGrammar.of(false).parse("Créer l\u2019annuaire\ndes acteurs")));
        assertEquals(2, TargetGrammar.of(false).parse("1\n500").size());
    }

    @Test
    void aBareNumberIsALevelOnlyWhereTheRowHasABaselineOrADirection() {
        assertEquals(
                "[{\"kind\":\"COUNT\",\"number\":5000}]",
                json(TargetGrammar.of(false).parse("5 000")));
        assertEquals(
                "[{\"kind\":\"LEVEL\",\"value\":5000}]",
                json(TargetGrammar.of(true).parse("5 000")));
    }

    @Test
    void veryLongWordsAreFreeAndTakeNoTime() {
        String text = "1 000".repeat(6000) + " (";
        assertEquals(1, TargetGrammar.of(false).parse(text).size());
    }
}
