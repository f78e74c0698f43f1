package fr.cpts.financing.replay;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.render.JsonRenderer;
import fr.cpts.model.Dossier;
import fr.cpts.model.InvalidFactException;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A statement that was kept as JSON, as {@link JsonRenderer} writes it, with what it says of its own computation. Immutable.
 *
 * <p>Worked case: {@code KeptStatement.read(Path.of("statement.json")).replay(FinancingCalculator.standard(), dossier)} is empty when the
 * dossier still gives that statement.
 */
public final class KeptStatement {

    /** The members that only the language decides. */
    private static final Set<String> WORDS = Set.of("text");

    private final JsonTree json;
    private final LocalDate asOf;
    private final Positions positions;
    private final String rulesId;
    private final String parametersId;

    private KeptStatement(JsonTree json) {
        this.json = json;
        this.asOf = day(json.member("asOf"));
        Positions taken = Positions.usual();
        for (JsonTree position : json.member("positions").elements()) {
            taken = taken.with(
                    position.member("id").text(), position.member("choice").text());
        }
        this.positions = taken;
        this.rulesId = json.member("ruleSet").member("rules").text();
        this.parametersId = json.member("ruleSet").member("parameters").text();
    }

    /**
     * Reads a statement.
     *
     * @param file a JSON file, UTF-8
     * @return the statement as it was kept
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(Path file) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            return read(file.toString(), input);
        }
    }

    /**
     * Reads a statement from a stream.
     *
     * @param source what problems call it
     * @param input JSON, UTF-8
     * @return the statement as it was kept
     * @throws IOException when the stream cannot be read
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(String source, InputStream input) throws IOException {
        return new KeptStatement(JsonTree.read(source, ReplayMessage.of("statement.thing"), input));
    }

    private static LocalDate day(JsonTree value) {
        try {
            return Dates.parse(value.text());
        } catch (InvalidFactException notADay) {
            throw value.refused(notADay.mustHold());
        }
    }

    /**
     * The day it was told for.
     *
     * @return its {@code asOf}
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The answers it took to the questions on which the texts are silent.
     *
     * @return its positions, usual ones among them
     */
    public Positions positions() {
        return positions;
    }

    /**
     * Whether it says that it was computed with some rules.
     *
     * @param rules the rules
     * @return true when rules, legal values and positions have the SHA-256 that it states
     */
    public boolean isOf(RuleBook rules) {
        return rulesId.equals(rules.rulesId()) && parametersId.equals(rules.parametersId());
    }

    /**
     * Computes it again.
     *
     * @param calculator the rules to compute it with
     * @param dossier the facts, completed with the same hypotheses
     * @return where the kept statement says otherwise than the one computed now; empty when they are identical. The words of {@code text}
     *     members and the order of members do not count
     * @throws UnknownPositionException when it took an answer that the rules do not have
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public List<JsonDifference> replay(FinancingCalculator calculator, Dossier dossier) {
        FinancingStatement again = calculator.statement(dossier, asOf, positions);
        return json.differences(JsonTree.of(JsonRenderer.of(Locale.FRENCH).render(again)), WORDS);
    }
}
