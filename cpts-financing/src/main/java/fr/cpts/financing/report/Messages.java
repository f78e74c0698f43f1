package fr.cpts.financing.report;

import fr.cpts.financing.CriterionLine;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.VisibleText;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Term;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.parameter.Citation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The texts of one language for all reports, and how it writes numbers, days and amounts. Any language other than English is taken as French.
 *
 * <p>Texts are in the bundle beside this class. Facts, findings and criteria bring their own text as a {@link Message}.
 */
public final class Messages {

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
    }

    /**
     * {@return the words of a language}
     *
     * @param locale the language
     */
    public static Messages in(Locale locale) {
        return new Messages(Objects.requireNonNull(locale, "locale"));
    }

    /** {@return the language: English or French} */
    public Locale locale() {
        return locale;
    }

    /**
     * {@return a text with its values filled in}
     *
     * @param key its key
     * @param values its values: texts, numbers, days, amounts, terms, messages, optionals and lists of those
     */
    public String of(String key, Object... values) {
        return Message.of(
                        Messages.class,
                        key,
                        Arrays.stream(values).map(this::shown).toArray())
                .text(locale);
    }

    /**
     * {@return a value as text: an amount as {@code 17 013,70} in French and {@code 17,013.70} in English}
     *
     * @param value any value that a text may have
     */
    public String text(Object value) {
        return of("value", value);
    }

    private Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::shown).orElse("");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Term term) {
            return Labels.named(term);
        }
        if (value instanceof Envelope envelope) {
            return Labels.named(envelope);
        }
        return value instanceof String text ? VisibleText.onOneLine(text) : value;
    }

    /**
     * {@return a difference with its sign, such as {@code +184,93} or {@code -184,93}}
     *
     * @param difference an amount
     */
    public String signed(Euros difference) {
        return (difference.isNegative() || difference.isZero() ? "" : "+") + text(difference);
    }

    /**
     * {@return a list of line numbers in brackets, such as {@code " (lignes 3, 7–9)"}; blank for none}
     *
     * @param numbers their numbers, in order
     * @param all how many lines there are
     */
    public String lines(List<Integer> numbers, int all) {
        if (numbers.isEmpty()) {
            return "";
        }
        if (numbers.size() == all && all > 1) {
            return " " + of("lines.all");
        }
        List<String> runs = new ArrayList<>();
        int first = numbers.get(0);
        for (int i = 0; i < numbers.size(); i++) {
            int last = numbers.get(i);
            if (i + 1 == numbers.size() || numbers.get(i + 1) != last + 1) {
                runs.add(first == last ? String.valueOf(first) : first + (last == first + 1 ? ", " : "–") + last);
                first = i + 1 == numbers.size() ? last : numbers.get(i + 1);
            }
        }
        return " " + of(numbers.size() == 1 ? "lines.one" : "lines.some", String.join(", ", runs));
    }

    /**
     * {@return the criterion, the sentence of the rule unless it is satisfied, what is missing, and the article}
     *
     * @param line the criterion and the rule that concluded it
     */
    public String criterion(CriterionLine line) {
        Criterion criterion = line.criterion();
        StringBuilder text = new StringBuilder(criterion.message().text(locale));
        if (criterion.outcome() != Criterion.Outcome.SATISFIED) {
            text.append(" — ").append(line.rule().sentence(locale));
        }
        if (criterion.outcome() == Criterion.Outcome.NOT_SATISFIED) {
            criterion.operands().ifPresent(operands -> text.append(" : ").append(operands.text(locale)));
        }
        criterion.missing().ifPresent(fact -> text.append(" ; ").append(of("missing", fact.place())));
        return text.append(" (").append(line.article()).append(')').toString();
    }

    /** The text of a value with the public identifiers that its article does not already say. */
    String source(Citation citation) {
        List<String> others = citation.identifiers().stream()
                .filter(identifier -> !identifier.equals(citation.text() + " " + citation.article()))
                .toList();
        return others.isEmpty() ? citation.text() : citation.text() + " [" + String.join(", ", others) + "]";
    }
}
