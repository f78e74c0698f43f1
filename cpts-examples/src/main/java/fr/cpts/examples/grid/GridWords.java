package fr.cpts.examples.grid;

import fr.cpts.model.message.Message;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Term;
import java.math.BigDecimal;
import java.text.MessageFormat;
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

    /** The words of each language in which grids are read. */
    static final List<GridWords> BOTH = List.of(new GridWords(Locale.FRENCH), new GridWords(Locale.ENGLISH));

    private static final ResourceBundle TYPED = ResourceBundle.getBundle("fr.cpts.examples.grid.typed", Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundle;

    private GridWords(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("fr.cpts.examples.grid.grid", locale);
    }

    static GridWords in(Locale locale) {
        return BOTH.get(locale.getLanguage().equals("en") ? 1 : 0);
    }

    boolean english() {
        return locale.equals(Locale.ENGLISH);
    }

    String of(String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    /** Whether a text is what a key says, in either language, whatever its capitals and accents. */
    static boolean says(String text, String key) {
        return BOTH.stream().anyMatch(words -> NumberFormats.same(words.of(key), text));
    }

    /** Words that people type in cells: a pattern of small letters without accents. */
    static String typed(String key) {
        return TYPED.getString(key);
    }

    String label(Term term) {
        return Labels.in(locale).of(term);
    }

    /** The term that a text names, by its label in either language or its code. */
    static <T extends Term> T term(String text, Collection<T> known) throws BadCell {
        Map<String, T> names = new LinkedHashMap<>();
        for (T term : known) {
            BOTH.forEach(words -> names.put(words.label(term), term));
            names.put(term.code(), term);
        }
        for (Map.Entry<String, T> name : names.entrySet()) {
            if (NumberFormats.same(name.getKey(), text)) {
                return name.getValue();
            }
        }
        throw new BadCell(
                GridMessage.of(
                        "grid.one-of",
                        known.stream().map(GridMessage.Named::new).toList()),
                nearest(text, names.keySet()));
    }

    /** The name that resembles most, as advice. */
    static Optional<Message> nearest(String text, Collection<String> known) {
        return Nearest.to(text, known, NumberFormats::key).map(name -> GridMessage.of("grid.advice-nearest", name));
    }

    /** A number as the language writes it; digits in groups of three, with a space that does not break, in both. */
    String number(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        int first = parts[0].startsWith("-") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            whole.insert(i, '\u00a0');
        }
        return parts.length == 1 ? whole.toString() : whole + (english() ? "." : ",") + parts[1];
    }
}
