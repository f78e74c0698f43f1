package fr.cpts.model.json;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.Dates;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the values of one type are written in JSON: as a text, a number, or true and false. */
record ValueType(Form form, String mustHold, Function<String, Object> parse, Function<Object, Object> write) {

    enum Form {
        TEXT,
        NUMBER,
        TEXT_OR_NUMBER,
        BOOLEAN
    }

    private static final String EUROS =
            "an amount in euros is a number such as 17013.70, or is written in quotes, as \"17 013,70 €\"";

    private static final Pattern JSON_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private static final Map<Class<?>, ValueType> TYPES = Map.of(
            String.class, text("a text is written in quotes", text -> text),
            Integer.class, number("a whole number is expected, without quotes", ValueType::whole),
            int.class, number("a whole number is expected, without quotes", ValueType::whole),
            Boolean.class,
                    new ValueType(Form.BOOLEAN, "true or false is expected, without quotes", Boolean::valueOf, b -> b),
            LocalDate.class, text("a day is written in quotes, as \"2021-06-01\"", Dates::parse),
            EventDate.class, text("a day is written in quotes, as \"2021-06-01\", or is \"never\"", EventDate::parse),
            Euros.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER, EUROS, ValueType::euros, amount -> ((Euros) amount).toBigDecimal()),
            Ratio.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER,
                            "a fraction is written as \"3/4\", 1 or 0",
                            Ratio::parse,
                            Object::toString),
            Mission.class, text("a mission is a code in quotes, such as \"PARCOURS\"", Mission::parse),
            SizeClass.class, text("a size class is a code in quotes, such as \"T3\"", SizeClass::parse));

    private static final Map<Class<?>, ValueType> DOMAIN = Map.of(
            ApproximateDate.class,
                    text(
                            "a time is written in quotes, as \"2024-03\", \"2024-T2\", \"late 2024-S1\" or \"2021/2022\"",
                            ApproximateDate::parse),
            ContractYears.class,
                    text(
                            "contract years are written in quotes, as \"2\", \"1-3\", \"3-\" or \"all\"",
                            ContractYears::parse),
            Frequency.class, text("a frequency is written in quotes, as \"2-3/year\"", Frequency::parse),
            Weight.class, text("a weight is written in quotes, as \"2/9\" or \"1669.00 €\"", Weight::parse),
            Quantity.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER,
                            "a quantity is a number such as 25, or is written with its unit in quotes, as \"90.8 %\"",
                            Quantity::parse,
                            value -> ((Quantity) value).unit().isEmpty()
                                    ? ((Quantity) value).number()
                                    : value.toString()),
            Figure.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER,
                            "a figure is a number such as 25, or a word for its absence such as \"NC\"",
                            Figure::parse,
                            value -> ((Figure) value).qualifier().isEmpty()
                                    ? ((Figure) value).number().orElseThrow()
                                    : value.toString()));

    static Optional<ValueType> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(ofEnum(type));
        }
        ValueType known = TYPES.get(type);
        return Optional.ofNullable(known == null ? DOMAIN.get(type) : known);
    }

    private static ValueType text(String mustHold, Function<String, Object> parse) {
        return new ValueType(Form.TEXT, mustHold, parse, Object::toString);
    }

    private static ValueType number(String mustHold, Function<String, Object> parse) {
        return number(mustHold, parse, value -> BigDecimal.valueOf((Integer) value));
    }

    private static ValueType number(String mustHold, Function<String, Object> parse, Function<Object, Object> write) {
        return new ValueType(Form.NUMBER, mustHold, parse, write);
    }

    /** The amount that a number of JSON is, which may have an exponent, or that a text says as people write it. */
    private static Object euros(String text) {
        // 45.000 may be 45 or 45 000.
        if (text.matches("-?\\d{1,3}\\.\\d{2}0")) {
            throw new InvalidFactException(ModelMessage.of("json.euros"));
        }
        Optional<Euros> written = WrittenNumber.euros(text);
        if (written.isPresent()) {
            return written.get();
        }
        try {
            return Euros.parse(text);
        } catch (InvalidFactException invalid) {
            throw JSON_NUMBER.matcher(text).matches()
                    ? invalid
                    : new InvalidFactException(ModelMessage.of("json.euros"));
        }
    }

    private static Object whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notWhole) {
            throw new InvalidFactException(ModelMessage.of("json.whole-digits"));
        }
    }

    private static ValueType ofEnum(Class<?> type) {
        List<String> names = namesOf(type);
        return text("one of " + String.join(", ", names) + " is expected, in quotes", text -> {
            int index = names.indexOf(text);
            if (index < 0) {
                throw new UnknownCode("one of " + String.join(", ", names) + " is expected", names);
            }
            return type.getEnumConstants()[index];
        });
    }

    private static List<String> namesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** A code that is not one of those known. */
    static final class UnknownCode extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<String> known;

        UnknownCode(String message, List<String> known) {
            super(message);
            this.known = known;
        }

        List<String> known() {
            return known;
        }
    }
}
