package fr.cpts.financing.replay;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.json.JsonTree;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.UnknownPositionException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What comes of computing a kept statement again, for its day and positions and in its language.
 *
 * <p>The order of members does not count, nor do members that this version does not know, nor that a statement kept before formats were numbered
 * has neither {@code format} nor {@code language}. Worked case: {@code Replay.of(KeptStatement.read(Path.of("statement.json")),
 * FinancingCalculator.standard(), dossier).isIdentical()} holds when the dossier still gives that statement, to the letter.
 *
 * @param differences where it says otherwise than the one computed now, its texts apart
 * @param texts the texts that are worded otherwise: changed since, or written by a version of the library with other words; the values start a
 *     little before the first character that differs
 * @param comparesTexts whether its texts were held against those of now; false for a statement that does not say its language
 * @param passedOver the places of the members that this version does not know and did not compare
 */
public record Replay(
        List<JsonDifference> differences, List<JsonDifference> texts, boolean comparesTexts, List<String> passedOver) {

    /** Members that came within the format: a statement that was kept before does not have them. */
    private static final List<String> ADDED = List.of("format", "language");

    private static final int BEFORE = 15;
    private static final int SHOWN = 60;

    /** Copies the components. */
    public Replay {
        differences = List.copyOf(differences);
        texts = List.copyOf(texts);
        passedOver = List.copyOf(passedOver);
    }

    /**
     * Computes a kept statement again.
     *
     * @param kept the statement
     * @param calculator the rules to compute it with
     * @param dossier the facts, completed with the same hypotheses
     * @return where it says otherwise than the one computed now
     * @throws UnknownPositionException when it took an answer that the rules do not have
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public static Replay of(KeptStatement kept, FinancingCalculator calculator, Dossier dossier) {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(calculator, "calculator");
        FinancingStatement again =
                calculator.statement(Objects.requireNonNull(dossier, "dossier"), kept.asOf(), kept.positions());
        JsonTree now = JsonTree.of(StatementJson.of(again, kept.language().orElse(Locale.FRENCH)));
        List<JsonDifference> differences = new ArrayList<>();
        List<JsonDifference> texts = new ArrayList<>();
        Set<String> passedOver = new HashSet<>(kept.passedOver());
        for (JsonDifference difference : kept.json().differences(now, Set.of())) {
            String place = difference.place();
            if (isOfWords(difference)) {
                texts.add(shown(place, text(kept.json(), place), text(now, place)));
            } else if (!isPassedOver(difference, passedOver)) {
                differences.add(difference);
            }
        }
        boolean comparesTexts = kept.language().isPresent();
        return new Replay(differences, comparesTexts ? texts : List.of(), comparesTexts, kept.passedOver());
    }

    /** A text that only one side has is a difference like any other. */
    private static boolean isOfWords(JsonDifference difference) {
        return difference.here().isPresent()
                && difference.there().isPresent()
                && KeptStatement.isText(difference.place());
    }

    private static boolean isPassedOver(JsonDifference difference, Set<String> passedOver) {
        return difference.there().isEmpty() && passedOver.contains(difference.place())
                || difference.here().isEmpty() && ADDED.contains(difference.place());
    }

    private static String text(JsonTree tree, String place) {
        JsonTree found = tree;
        for (String step : place.split("\\.")) {
            found = found.names().isEmpty() ? found.elements().get(Integer.parseInt(step)) : found.member(step);
        }
        return found.text();
    }

    private static JsonDifference shown(String place, String here, String there) {
        int[] one = here.codePoints().toArray();
        int[] other = there.codePoints().toArray();
        int same = 0;
        while (same < Math.min(one.length, other.length) && one[same] == other[same]) {
            same++;
        }
        int from = Math.max(0, same - BEFORE);
        return new JsonDifference(place, Optional.of(excerpt(one, from)), Optional.of(excerpt(other, from)));
    }

    private static String excerpt(int[] text, int from) {
        String part = Arrays.stream(text)
                .skip(from)
                .limit(SHOWN)
                .map(c -> Character.isISOControl(c) ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return '"' + (from > 0 ? "…" : "") + part + (from + SHOWN < text.length ? "…" : "") + '"';
    }

    /** {@return whether nothing that was looked at differs; true when there is no difference, texts among them where they were compared} */
    public boolean isIdentical() {
        return differences.isEmpty() && texts.isEmpty();
    }
}
