package fr.cpts.examples.cli;

import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Term;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.Frequency;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one language for what the command line shows of a dossier. */
final class Vocabulary {

    private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-([TS])(\\d)|-(\\d{2})(?:-(\\d{2}))?)?");

    private final boolean english;
    private final ResourceBundle bundle;
    private final Labels labels;
    private final DateTimeFormatter days;

    private Vocabulary(Locale locale) {
        english = locale.getLanguage().equals("en");
        bundle = ResourceBundle.getBundle("fr.cpts.examples.cli.words", english ? Locale.ENGLISH : Locale.FRENCH);
        labels = Labels.in(locale);
        days = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd" : "dd/MM/yyyy", Locale.ROOT);
    }

    static Vocabulary in(Locale locale) {
        return new Vocabulary(locale);
    }

    String label(Envelope envelope) {
        return labels.of(envelope);
    }

    /** A text with its places filled. */
    String of(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = show(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    String show(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::show).orElse("");
        }
        if (value instanceof Term term) {
            return labels.of(term);
        }
        if (value instanceof LocalDate day) {
            return days.format(day);
        }
        if (value instanceof ApproximateDate when) {
            return when(when);
        }
        if (value instanceof Frequency frequency) {
            return frequency(frequency);
        }
        if (value instanceof Weight.Amount amount) {
            return show(amount.euros());
        }
        if (value instanceof Euros amount) {
            return number(amount.toBigDecimal()) + "\u00a0€";
        }
        if (value instanceof Quantity quantity) {
            return number(quantity.number())
                    + quantity.unit().map(unit -> "\u00a0" + unit).orElse("");
        }
        if (value instanceof Figure figure) {
            return figure.number().map(this::number).orElse("")
                    + figure.qualifier()
                            .map(word -> (figure.number().isPresent() ? " " : "") + of("qualifier." + word.name()))
                            .orElse("");
        }
        if (value instanceof Integer number) {
            return number(BigDecimal.valueOf(number));
        }
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().map(this::show).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    /** A number with groups of three digits. */
    String number(BigDecimal number) {
        String[] parts = number.toPlainString().split("\\.");
        StringBuilder whole = new StringBuilder(parts[0]);
        int first = parts[0].startsWith("-") || parts[0].startsWith("+") ? 1 : 0;
        for (int i = whole.length() - 3; i > first; i -= 3) {
            whole.insert(i, english ? ',' : '\u00a0');
        }
        return parts.length == 1 ? whole.toString() : whole + (english ? "." : ",") + parts[1];
    }

    private String frequency(Frequency frequency) {
        String times = frequency.max().isEmpty()
                ? of("frequency.atLeast", frequency.min())
                : frequency.max().get() == frequency.min()
                        ? of("frequency.times", frequency.min())
                        : of("frequency.range", frequency.min(), frequency.max().get());
        return times + " " + of("per." + frequency.per().name());
    }

    /** A time in words, such as {@code fin du 1er semestre 2021}. */
    String when(ApproximateDate when) {
        String text = when.text();
        String part = "";
        int space = text.indexOf(' ');
        if (space > 0) {
            part = text.substring(0, space);
            text = text.substring(space + 1);
        }
        String[] ends = text.split("/");
        String shown;
        if (ends.length == 1) {
            shown = period(ends[0]);
        } else if (ends[1].equals("..")) {
            shown = of("when.from", period(ends[0]));
        } else {
            shown = of("when.span", period(ends[0]), period(ends[1]));
        }
        return part.isEmpty() ? shown : of("when." + part, shown);
    }

    private String period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return text;
        }
        String year = matcher.group(1);
        if (matcher.group(2) != null) {
            return of("when." + matcher.group(2), matcher.group(3), year);
        }
        if (matcher.group(5) != null) {
            return days.format(LocalDate.parse(text));
        }
        return matcher.group(4) == null ? year : of("when.month." + matcher.group(4), year);
    }
}
