package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetGrammarTest {

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
                "-10 % | [{'kind':'CHANGE','by':'-10 %','in':'PERCENT'}]",
                "+2 points | [{'kind':'CHANGE','by':2,'in':'POINTS'}]",
                "-10 % par rapport au départ | [{'kind':'CHANGE','by':'-10 %','in':'PERCENT','since':'BASELINE'}]",
                "objectif à déterminer | [{'kind':'TO_BE_SET','text':'objectif à déterminer'}]",
                "fixé par avenant | [{'kind':'TO_BE_SET','text':'fixé par avenant','byAmendment':true}]",
                "1 réunion+1 campagne | [{'kind':'COUNT','number':'1 réunion'},{'kind':'COUNT','number':'1 campagne'}]",
                "Actualiser la liste | [{'kind':'UPDATE','text':'Actualiser la liste'}]",
                "on verra | [{'kind':'FREE','text':'on verra'}]",
                "5 % environ à peu près + | [{'kind':'LEVEL','value':'5 %'}]",
                "– | []"
            })
    void words_ask_what_people_mean(String words, String targets) {
        assertEquals(
                targets.replace('\'', '"').replace("d\"ici", "d'ici"),
                Json.write(TargetGrammar.of(false).parse(words)));
    }

    @Test
    void a_bare_number_is_a_level_only_where_the_row_has_a_baseline_or_a_direction() {
        assertEquals(
                "[{\"kind\":\"COUNT\",\"number\":5000}]",
                Json.write(TargetGrammar.of(false).parse("5 000")));
        assertEquals(
                "[{\"kind\":\"LEVEL\",\"value\":5000}]",
                Json.write(TargetGrammar.of(true).parse("5 000")));
    }

    @Test
    void very_long_words_are_free_and_take_no_time() {
        String text = "1 000".repeat(6000) + " (";
        assertEquals(1, TargetGrammar.of(false).parse(text).size());
    }
}
