package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.MessageValue;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Written;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * When something happened, or that it never did: two stated facts, both different from saying nothing.
 *
 * <p>Written as an ISO day ({@code 2021-06-01}) or as the word {@code never}.
 */
public sealed interface EventDate extends MessageValue {

    /**
     * It happened, or is to happen, on a day.
     *
     * @param day the day
     */
    record On(LocalDate day) implements EventDate {

        @Override
        public Optional<LocalDate> onDay() {
            return Optional.of(day);
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** The document states that it did not happen. */
    record Never() implements EventDate {

        @Override
        public Optional<LocalDate> onDay() {
            return Optional.empty();
        }

        @Override
        public String toString() {
            return "never";
        }
    }

    /**
     * {@return the fact that something happened on a day}
     *
     * @param day the day
     */
    static EventDate on(LocalDate day) {
        return new On(day);
    }

    /** {@return the fact that something did not happen} */
    static EventDate never() {
        return new Never();
    }

    /**
     * Reads an ISO day or {@code never}; the inverse of {@code toString()}.
     *
     * @param text the text
     * @return the fact
     * @throws InvalidFactException when the text is neither
     */
    static EventDate parse(String text) {
        if (text.equals("never")) {
            return never();
        }
        try {
            return on(Dates.parse(text));
        } catch (InvalidFactException notADate) {
            throw new InvalidFactException(ModelMessage.of("day.or-never", notADate.mustHold()));
        }
    }

    /** {@return the day, or nothing when it never happened} */
    Optional<LocalDate> onDay();

    /** {@return the day as the language writes it, or the word never, which a dossier holds in any language} */
    @Override
    default String text(Locale locale) {
        return onDay().map(day -> Written.day(day, locale)).orElse(toString());
    }
}
