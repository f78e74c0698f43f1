package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.measure.Quantity;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Joins on a code or a contract year find their facts by that key: what they try grows with the dossier, not with its square. Held against
 * every fact of its type, those of Gironde would make 52 476 pairs.
 */
class JoinsTest {

    private static final Path EXAMPLES = Path.of("../cpts-examples/src/main/resources/fr/cpts/examples/dossiers");

    private static final Measurement MEASURED = Records.only(Measurement.class, "value", Optional.of(Quantity.of(1)));

    @Test
    void theJoinsOfGirondeTryAtMost2000Pairs() throws IOException {
        RuleEngine engine = RuleEngine.precompiled(SourceFile.shipped());
        PairCount pairs = PairCount.in(engine);

        int firings = engine.decide(facts(gironde())).firings().size();

        assertTrue(pairs.total() >= firings, "every join is counted: " + pairs.total() + " < " + firings);
        assertTrue(pairs.total() <= 2_000, () -> pairs.total() + " pairs, of them" + pairs.max());
    }

    @Test
    void oneMoreMeasurementMakesTheJoinsTryAtMost8MorePairs() throws IOException {
        Dossier few = gironde();
        Dossier many = few;
        for (Indicator indicator : few.annex().indicators()) {
            for (int year = 1; year <= 5; year++) {
                many = many.withMeasurement(indicator.code(), year, MEASURED);
            }
        }
        int more = measurements(many) - measurements(few);

        int grown = pairs(many) - pairs(few);

        assertTrue(more > 250, () -> more + " more measurements");
        assertTrue(grown <= 8 * more, () -> grown + " more pairs for " + more + " more measurements");
    }

    private static int measurements(Dossier dossier) {
        return dossier.annex().measurements().values().stream()
                .mapToInt(Map::size)
                .sum();
    }

    private static int pairs(Dossier dossier) {
        RuleEngine engine = RuleEngine.precompiled(SourceFile.shipped());
        PairCount pairs = PairCount.in(engine);
        engine.decide(facts(dossier));
        return pairs.total();
    }

    private static Dossier gironde() throws IOException {
        return DossierReader.standard()
                .read(EXAMPLES.resolve("gironde.json"), Hypotheses.read(EXAMPLES.resolve("gironde.hypotheses.json")));
    }

    private static List<Fact> facts(Dossier dossier) {
        return RuleBook.standard().facts(dossier, LocalDate.of(2024, 9, 1), Positions.usual());
    }
}
