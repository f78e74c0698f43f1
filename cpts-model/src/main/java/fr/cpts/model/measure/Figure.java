package fr.cpts.model.measure;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.message.Telling;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The content of a cell of a table: a number, a word for its absence, or both. Written {@code 42}, {@code NC} or {@code 179.1 NS}.
 *
 * @param number the number, when there is one
 * @param qualifier the word that is written instead of the number, or beside it
 */
public record Figure(Optional<BigDecimal> number, Optional<Qualifier> qualifier) implements Telling {

    private static final String WORDS =
            Arrays.stream(Qualifier.values()).map(Qualifier::written).collect(Collectors.joining(", "));

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when there is neither number nor qualifier
     */
    public Figure {
        if (number.isEmpty() && qualifier.isEmpty()) {
            throw new InvalidFactException(ModelMessage.of("figure.form", WORDS));
        }
        number.ifPresent(value -> new Quantity(value, Optional.empty()));
        if (number.isEmpty() && qualifier.get() == Qualifier.ESTIMATED) {
            throw new InvalidFactException(ModelMessage.of("figure.estimate"));
        }
    }

    /**
     * {@return a plain number}
     *
     * @param number the number
     */
    public static Figure of(long number) {
        return new Figure(Optional.of(BigDecimal.valueOf(number)), Optional.empty());
    }

    /**
     * Reads a figure, its number as people write them ({@link WrittenNumber}); the inverse of {@link #toString()}.
     *
     * @param text such as {@code 42}, {@code 1 669,5}, {@code NC} or {@code 179.1 NS}
     * @return the figure
     * @throws InvalidFactException when it is none
     */
    public static Figure parse(String text) {
        for (Qualifier qualifier : Qualifier.values()) {
            if (text.equals(qualifier.written())) {
                return new Figure(Optional.empty(), Optional.of(qualifier));
            }
            int end = text.length() - qualifier.written().length();
            if (end > 0 && text.charAt(end - 1) == ' ' && text.endsWith(qualifier.written())) {
                String before = text.substring(0, end - 1);
                return new Figure(Optional.of(number(before)), Optional.of(qualifier));
            }
        }
        return new Figure(Optional.of(number(text)), Optional.empty());
    }

    private static BigDecimal number(String text) {
        return WrittenNumber.read(text)
                .orElseThrow(() -> new InvalidFactException(ModelMessage.of("figure.form", WORDS)));
    }

    @Override
    public String toString() {
        String value = number.map(BigDecimal::toPlainString).orElse("");
        String word = qualifier.map(Qualifier::written).orElse("");
        return value.isEmpty() ? word : word.isEmpty() ? value : value + " " + word;
    }

    @Override
    public Object told() {
        Optional<Object> word = qualifier.map(one -> Message.of(Figure.class, "qualifier." + one.name()));
        return number.isPresent() && word.isPresent()
                ? Message.of(Figure.class, "figure", number, word)
                : word.orElse(number);
    }
}
