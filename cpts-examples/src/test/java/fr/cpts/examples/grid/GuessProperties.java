package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A cell of an exported grid is overwritten with whatever people might write: only what it plainly says is ever paid.
 *
 * <p>The seeds are fixed, because what is plain is told here by a reader of its own, whose words are fewer than those of the grid: another seed may find a
 * text that is plain and that only the grid knows.
 */
class GuessProperties {

    private static final List<String> NUMBERS =
            List.of("50", "3", "80", "0", "1", "12", "1 000", "14 000", "12 34", "1.669,50", "14.000", "0,5", "2024");
    private static final List<Map.Entry<String, Integer>> BEFORE = List.of(
            Map.entry("au moins ", 1),
            Map.entry("≥ ", 1),
            Map.entry(">= ", 1),
            Map.entry("minimum ", 1),
            Map.entry("au plus ", -1),
            Map.entry("≤ ", -1),
            Map.entry("jusqu'à ", -1),
            Map.entry("ne pas dépasser ", -1),
            Map.entry("> ", 2),
            Map.entry("plus de ", 2),
            Map.entry("< ", -2),
            Map.entry("moins de ", -2));
    private static final List<Map.Entry<String, Integer>> AFTER = List.of(
            Map.entry(" minimum", 1),
            Map.entry(" et plus", 1),
            Map.entry("+", 1),
            Map.entry(" maximum", -1),
            Map.entry(" et moins", -1),
            Map.entry(" ou moins", -1),
            Map.entry(" (max)", -1));
    private static final List<String> THINGS = List.of("", "", "", " patients", " réunions", " %", "%", " jours");
    private static final List<Map.Entry<String, Integer>> EACH = List.of(
            Map.entry(" par an", 1),
            Map.entry("/an", 1),
            Map.entry(" par mois", 12),
            Map.entry("/trimestre", 4),
            Map.entry(" par semestre", 2));
    private static final List<String> NOISE = List.of(
            " environ à ",
            " environ",
            " si possible",
            " hors MSP",
            " en 2024",
            " puis 60 %",
            " (à confirmer)",
            " (soit -146 vs 166 initial)",
            " (-5)",
            " vs 166",
            "±",
            " ?",
            " ou ",
            " et ",
            " à ",
            " - ",
            "-",
            " + ",
            " sur 5",
            " de plus",
            " de moins",
            "\n",
            "(",
            ")",
            "/",
            "=",
            " réduire à ",
            " passer de 166 à ",
            " d'ici juin 2024",
            " au lieu de 166",
            " points",
            " x",
            "< ",
            "> ",
            " non ",
            " soit 12",
            ",",
            ".");

    private static Overwritten cells;

    @BeforeContainer
    static void export() throws IOException {
        cells = Overwritten.in(Files.createTempDirectory("guess"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        cells.remove();
    }

    @Property(tries = 3000, seed = "-4018240922253280433")
    void aFigureIsPaidOnlyWhereTheWordsPlainlyAskForIt(
            @ForAll("targets") String target, @ForAll("figures") String figure) {
        if (cells.paid(target, figure).orElse(false)) {
            assertTrue(isReached(target, figure), "« " + target + " » paid for " + figure);
        }
    }

    @Property(tries = 1000, seed = "7215816791519001824")
    void aDeliverableIsPaidOnlyWhereTheWordsPlainlySayThatItIsDone(@ForAll("answers") String answer) {
        if (cells.paid("Créer l'annuaire", answer).orElse(false)) {
            assertTrue(
                    answer.matches(
                            "(oui|((la |convention )*convention )?(signée|réalisé|fait))(,? (le )?31/03/2024)?|(le )?31/03/2024"),
                    "« " + answer + " » paid");
        }
    }

    /** Read by other means than the grid's: one bound or none, one number, what is counted, each of what; anything else asks for no figure. */
    static boolean isReached(String target, String figure) {
        String rest = target.strip();
        int side = 0;
        for (Map.Entry<String, Integer> before : BEFORE) {
            if (rest.startsWith(before.getKey().strip()) && side == 0) {
                side = before.getValue();
                rest = rest.substring(before.getKey().strip().length()).strip();
            }
        }
        boolean falls = rest.endsWith("(-5)");
        if (falls) {
            rest = rest.substring(0, rest.length() - "(-5)".length()).strip();
        }
        for (Map.Entry<String, Integer> after : AFTER) {
            if (rest.endsWith(after.getKey().strip()) && side == 0) {
                side = after.getValue();
                rest = rest.substring(0, rest.length() - after.getKey().strip().length())
                        .strip();
            }
        }
        if (falls && side > 0) {
            return false;
        }
        if (falls && side == 0) {
            side = -1;
        }
        int times = 1;
        for (Map.Entry<String, Integer> each : EACH) {
            if (rest.endsWith(each.getKey())) {
                times = each.getValue();
                rest = rest.substring(0, rest.length() - each.getKey().length()).replaceFirst(" x$", "");
            }
        }
        Matcher matcher = Pattern.compile(
                        "(?![1-9]\\d{0,2}[.,]\\d{3}(?!\\d))((?:[1-9]\\d{0,2}(?: \\d{3})+|\\d+)(?:[.,]\\d{1,9})?)(?: (?:patients|réunions|jours)| ?%)?")
                .matcher(rest.strip());
        if (!matcher.matches()) {
            return false;
        }
        BigDecimal wanted =
                new BigDecimal(matcher.group(1).replace(" ", "").replace(',', '.')).multiply(BigDecimal.valueOf(times));
        BigDecimal seen = new BigDecimal(figure.replaceAll("[^0-9,]", "").replace(',', '.'));
        int compared = seen.compareTo(wanted);
        return switch (side) {
            case 1 -> compared >= 0;
            case -1 -> compared <= 0;
            case 2 -> compared > 0;
            case -2 -> compared < 0;
            default -> compared >= 0;
        };
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    @Provide
    Arbitrary<String> targets() {
        return Arbitraries.randomValue(random -> {
            List<String> parts = new ArrayList<>();
            if (random.nextInt(3) == 0) {
                parts.add(one(random, BEFORE).getKey());
            }
            parts.add(one(random, NUMBERS));
            parts.add(one(random, THINGS));
            if (random.nextInt(4) == 0) {
                parts.add(one(random, EACH).getKey());
            }
            if (random.nextInt(3) == 0) {
                parts.add(one(random, AFTER).getKey());
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                parts.add(random.nextInt(parts.size() + 1), one(random, random.nextInt(4) == 0 ? NUMBERS : NOISE));
            }
            String text = String.join("", parts).strip();
            return text.isEmpty() ? "50" : text;
        });
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.randomValue(random -> one(
                        random,
                        List.of(
                                "0", "1", "2", "3", "4", "12", "13", "49", "50", "51", "79,9", "80", "81", "100", "999",
                                "14000", "20000"))
                + one(random, List.of("", "", " %", " patients", " réunions", " jours")));
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.randomValue(random -> {
            List<String> words = new ArrayList<>();
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                words.add(one(
                        random,
                        List.of(
                                "oui",
                                "fait",
                                "réalisé",
                                "signée",
                                "convention",
                                "la convention",
                                "non",
                                "pas",
                                "partiellement",
                                "presque",
                                "à",
                                "en cours",
                                "le 31/03/2024",
                                "le 30/02/2024",
                                "sera",
                                "bientôt",
                                "?",
                                "50 %",
                                "si",
                                "sauf",
                                "mais",
                                "2 sur 3",
                                "31/03/2024",
                                "encore")));
            }
            return String.join(" ", words);
        });
    }
}
