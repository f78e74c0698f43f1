package fr.cpts.model.message;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something to tell people, as data: which message it is, what it speaks of, and its text in French or in English.
 *
 * <p>The code and the number and order of the values stay the same from version to version; texts may be written better. A missing text is no error:
 * the code and the values are shown instead.
 *
 * <p>Worked case: {@code ModelMessage.of("contract.end-after-term", LocalDate.of(2026, 12, 31))} reads "a contract does not end after its term, which
 * is 2026-12-31", and in French "un contrat ne prend pas fin après son terme, qui est le 31/12/2026".
 *
 * @param owner the class beside which the files of texts are, in {@code messages_fr.properties} and {@code messages_en.properties}
 * @param code which message it is: lower-case words, with dots and hyphens
 * @param values what the text speaks of, in the order of its places: texts, numbers, years, days, amounts, fractions, messages, anything that is
 *     {@link Telling}, and lists of those
 */
public record Message(Class<?> owner, String code, List<Object> values) implements MessageValue {

    private static final long serialVersionUID = 1L;

    /** Keeps values of any other type as texts, so that a message can always be compared, kept and sent. */
    public Message {
        values = kept(values);
    }

    /**
     * {@return a message}
     *
     * @param owner the class beside which the files of texts are
     * @param code which message it is
     * @param values what its text speaks of, in the order of its places
     */
    public static Message of(Class<?> owner, String code, Object... values) {
        return new Message(owner, code, Arrays.asList(values));
    }

    /** {@code List.copyOf} would refuse a null. */
    private static List<Object> kept(Collection<?> values) {
        List<Object> kept = new ArrayList<>();
        values.forEach(value -> kept.add(kept(value)));
        return Collections.unmodifiableList(kept);
    }

    private static Object kept(Object value) {
        if (value instanceof Collection<?> several) {
            return kept(several);
        }
        if (value instanceof Telling telling) {
            return kept(telling.told());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Message::kept).orElse("");
        }
        return isPlain(value) ? value : String.valueOf(value);
    }

    private static boolean isPlain(Object value) {
        return value instanceof MessageValue
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigDecimal
                || value instanceof BigInteger
                || value instanceof Year
                || value instanceof LocalDate;
    }

    /**
     * {@return the text, with its values as the language writes them; the code and the values where there is no text}
     *
     * @param locale the language; French unless it is English
     */
    @Override
    public String text(Locale locale) {
        return Wording.of(owner, locale).text(code, values);
    }

    /** {@return the English text, whatever the default locale} */
    @Override
    public String toString() {
        return text(Locale.ENGLISH);
    }
}
