package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.rules.message.RulesMessage;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A dossier that is larger fires more rules in proportion, and never as many as the engine takes for rules without end. */
class FiringsTest {

    private static final LocalDate AS_OF = LocalDate.of(2041, 1, 1);

    /** Half of what the engine grants for each more fact. */
    private static final int MAX_A_FACT = 250;

    /** What a dossier may have many of. */
    enum Kind {
        INDICATORS(i -> "\"i" + i + "\": {\"3\": {\"value\": 12}}") {
            @Override
            String parts(int number) {
                return "\"annex\": {\"indicators\": ["
                        + many(
                                number,
                                i -> "{\"code\": \"i" + i + "\", \"attachedTo\": {\"mission\": \"PARCOURS\"},"
                                        + " \"weighting\": {\"weight\": \"1/" + number + "\"}}")
                        + "], \"measurements\": {" + many(number, element) + "}}";
            }
        },
        PAYMENTS(i -> "{\"role\": \"r" + i + "\", \"civilYear\": 2022, \"indemnities\": 9000}") {
            @Override
            String parts(int number) {
                return "\"community\": {\"history\": {\"payments\": [" + many(number, element) + "]}}";
            }
        },
        POPULATIONS(i -> "\"p" + i + "\": {\"count\": " + (20_000 + i * 1000) + "}") {
            @Override
            String parts(int number) {
                return "\"territory\": {\"populations\": {" + many(number, element) + "}}";
            }
        },
        COLLEGES(i -> "{\"code\": \"c" + i + "\", \"voteShare\": \"1 %\", \"seats\": 3}") {
            @Override
            String parts(int number) {
                return "\"governance\": {\"colleges\": [" + many(number, element) + "]}";
            }
        },
        CRISES(i -> "{\"recognisedOn\": \"" + LocalDate.of(2022, 1, 1).plusDays(i * 3L)
                + "\", \"planImplemented\": true}") {
            @Override
            String parts(int number) {
                return "\"contract\": {" + CONTRACT
                        + ", \"crisis\": {\"planWrittenOn\": \"2021-06-01\", \"occurrences\": [" + many(number, element)
                        + "]}}";
            }
        },
        AMENDMENTS(i -> "{\"on\": \"" + LocalDate.of(2022, 1, 1).plusDays(i * 3L) + "\", \"sizeClass\": \"T"
                + (i % 4 + 1) + "\"}") {
            @Override
            String parts(int number) {
                return "\"contract\": {" + CONTRACT + ", \"amendments\": [" + many(number, element) + "]}";
            }
        };

        final IntFunction<String> element;

        Kind(IntFunction<String> element) {
            this.element = element;
        }

        abstract String parts(int number);

        Dossier of(int number) throws IOException {
            String parts = parts(number);
            String contract = parts.contains("\"contract\"") ? "" : "\"contract\": {" + CONTRACT + "}, ";
            String community = parts.contains("\"community\"") ? "" : "\"community\": {\"name\": \"X\"}, ";
            String json = "{" + community + contract + parts + "}";
            return DossierReader.standard()
                    .read("d", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none());
        }
    }

    private static final String CONTRACT =
            "\"signedOn\": \"2021-01-01\", \"durationYears\": 20, \"sizeClass\": \"T3\", \"missions\": {"
                    + "\"PARCOURS\": {\"startedOn\": \"2021-01-01\"}, \"CRISE\": {\"startedOn\": \"2021-01-01\"}}";

    private static String many(int number, IntFunction<String> one) {
        return IntStream.range(0, number).mapToObj(one).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachMoreFactFiresFewRules(Kind kind) throws IOException {
        int few = firings(kind.of(40));
        int more = firings(kind.of(80));
        int max = firings(kind.of(160));
        assertTrue(more - few < 40 * MAX_A_FACT, kind + ": " + few + " then " + more);
        assertTrue(max - more < 80 * MAX_A_FACT, kind + ": " + more + " then " + max);
        assertTrue(max - more <= 3 * (more - few) + 40, kind + ": " + few + ", " + more + ", " + max);
    }

    private static int firings(Dossier dossier) {
        return RuleBook.standard()
                .decide(dossier, AS_OF, Positions.usual())
                .firings()
                .size();
    }

    @Test
    void ofMoreThanAHundredRefusalsTheMessageTellsAHundredAndHowManyMore() {
        RefusedDossierException refused = new RefusedDossierException(IntStream.range(0, 130)
                .mapToObj(i -> new RefusedFact(
                        "contract.\u001b" + (1000 + i), RulesMessage.of("position.unknown", "P99", "P01")))
                .toList());
        assertEquals(101, refused.getMessage().lines().count());
        assertTrue(refused.getMessage().endsWith("\nand 30 more"), refused.getMessage());
        assertTrue(refused.getMessage().startsWith("contract.\\u001B1000"), refused.getMessage());
        assertEquals(130, refused.refusals().size());
    }
}
