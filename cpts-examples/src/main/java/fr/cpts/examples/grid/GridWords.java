package fr.cpts.examples.grid;

import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Term;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of a grid: those of one language to write, those of both to read. */
final class GridWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final boolean english;
    private final ResourceBundle bundle;

    private GridWords(Locale locale) {
        english = locale.getLanguage().equals("en");
        bundle = bundle(english ? Locale.ENGLISH : Locale.FRENCH);
    }

    static GridWords in(Locale locale) {
        return new GridWords(locale);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("fr.cpts.examples.grid.grid", locale);
    }

    boolean english() {
        return english;
    }

    String of(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    /** What a key says in each language. */
    static List<String> inEach(String key, Object... arguments) {
        return LANGUAGES.stream().map(locale -> in(locale).of(key, arguments)).toList();
    }

    /** Whether a text is what a key says, in either language, whatever its capitals and accents. */
    static boolean says(String text, String key, Object... arguments) {
        return inEach(key, arguments).stream().anyMatch(word -> Forms.same(word, text));
    }

    String label(Term term) {
        return Labels.in(english ? Locale.ENGLISH : Locale.FRENCH).of(term);
    }

    /** The term that a text names, by its label in either language or its code. */
    <T extends Term> T term(String text, Collection<T> known) throws BadCell {
        Map<String, T> names = new LinkedHashMap<>();
        for (T term : known) {
            LANGUAGES.forEach(locale -> names.put(Labels.in(locale).of(term), term));
            names.put(term.code(), term);
        }
        for (Map.Entry<String, T> name : names.entrySet()) {
            if (Forms.same(name.getKey(), text)) {
                return name.getValue();
            }
        }
        String all = String.join(", ", known.stream().map(this::label).toList());
        throw new BadCell(of("must.oneOf", all), nearest(text, names.keySet()));
    }

    /** The name that resembles most, as advice. */
    Optional<String> nearest(String text, Collection<String> known) {
        String wanted = Forms.key(text);
        String best = null;
        int least = Math.max(2, Math.min(wanted.length(), 40) / 3) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, Forms.key(candidate));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(name -> of("advice.nearest", name));
    }

    private static int distance(String a, String b) {
        if (a.length() > 80) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    /** A number as the language writes it; digits in groups of three, with a space that does not break, in both. */
    String number(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        int first = parts[0].startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            whole.insert(i, '\u00a0');
        }
        return parts.length == 1 ? whole.toString() : whole + (english ? "." : ",") + parts[1];
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
