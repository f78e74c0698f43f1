package fr.cpts.model.json;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.message.Message;
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
record ValueType(Form form, Message mustHold, Function<String, Object> parse, Function<Object, Object> write) {

    enum Form {
        TEXT,
        NUMBER,
        TEXT_OR_NUMBER,
        BOOLEAN;

        /** The text of a node, or null when it is not written in this form. */
        String textOf(Node node) {
            if (node instanceof Node.TextNode text) {
                return this == TEXT || this == TEXT_OR_NUMBER ? text.text() : null;
            }
            if (node instanceof Node.NumberNode number) {
                return this == NUMBER || this == TEXT_OR_NUMBER ? number.text() : null;
            }
            return this == BOOLEAN && node instanceof Node.BooleanNode bool ? String.valueOf(bool.value()) : null;
        }
    }

    private static final Pattern POINT_BEFORE_GROUP = Pattern.compile("-?\\d{1,3}\\.\\d{2}0");

    private static final Pattern JSON_NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");

    private static final Map<Class<?>, ValueType> TYPES = Map.of(
            String.class, text(ModelMessage.of("json.text"), text -> text),
            Integer.class, number(ModelMessage.of("json.whole"), ValueType::whole),
            int.class, number(ModelMessage.of("json.whole"), ValueType::whole),
            Boolean.class, new ValueType(Form.BOOLEAN, ModelMessage.of("json.true-false"), Boolean::valueOf, b -> b),
            LocalDate.class, text(ModelMessage.of("json.day"), Dates::parse),
            EventDate.class, text(ModelMessage.of("json.day-or-never"), EventDate::parse),
            Euros.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER, ModelMessage.of("json.euros"), ValueType::euros, amount -> ((Euros)
                                            amount)
                                    .toBigDecimal()),
            Ratio.class,
                    new ValueType(Form.TEXT_OR_NUMBER, ModelMessage.of("json.ratio"), Ratio::parse, Object::toString),
            Mission.class, text(ModelMessage.of("json.mission"), Mission::parse),
            SizeClass.class, text(ModelMessage.of("json.size"), SizeClass::parse));

    private static final Map<Class<?>, ValueType> DOMAIN = Map.of(
            ApproximateDate.class, text(ModelMessage.of("json.time"), ApproximateDate::parse),
            ContractYears.class, text(ModelMessage.of("json.years"), ContractYears::parse),
            Frequency.class, text(ModelMessage.of("json.frequency"), Frequency::parse),
            Weight.class, text(ModelMessage.of("json.weight"), Weight::parse),
            Quantity.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER,
                            ModelMessage.of("json.quantity"),
                            Quantity::parse,
                            value -> ((Quantity) value).unit().isEmpty()
                                    ? ((Quantity) value).number()
                                    : value.toString()),
            Figure.class,
                    new ValueType(
                            Form.TEXT_OR_NUMBER,
                            ModelMessage.of("json.figure"),
                            Figure::parse,
                            value -> ((Figure) value).qualifier().isEmpty()
                                    ? ((Figure) value).number().orElseThrow()
                                    : value.toString()));

    /** By enum; only enums of the model are looked up, so that the loader of no other class is kept alive. */
    private static final ClassValue<ValueType> ENUMS = new ClassValue<>() {
        @Override
        protected ValueType computeValue(Class<?> type) {
            return ofEnum(type);
        }
    };

    static Optional<ValueType> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(ENUMS.get(type));
        }
        ValueType known = TYPES.get(type);
        return Optional.ofNullable(known == null ? DOMAIN.get(type) : known);
    }

    private static ValueType text(Message mustHold, Function<String, Object> parse) {
        return new ValueType(Form.TEXT, mustHold, parse, Object::toString);
    }

    private static ValueType number(Message mustHold, Function<String, Object> parse) {
        return number(mustHold, parse, value -> BigDecimal.valueOf((Integer) value));
    }

    private static ValueType number(Message mustHold, Function<String, Object> parse, Function<Object, Object> write) {
        return new ValueType(Form.NUMBER, mustHold, parse, write);
    }

    /** The amount that a number of JSON is, which may have an exponent, or that a text says as people write it. */
    private static Object euros(String text) {
        // 45.000 may be 45 or 45 000.
        if (POINT_BEFORE_GROUP.matcher(text).matches()) {
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
        Object[] constants = type.getEnumConstants();
        return text(ModelMessage.of("json.one-of-quoted", names), text -> {
            int index = names.indexOf(text);
            if (index < 0) {
                throw new UnknownCode(ModelMessage.of("json.one-of", names), names);
            }
            return constants[index];
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
        private final Message mustHold;
        private final transient List<String> known;

        UnknownCode(Message mustHold, List<String> known) {
            super(mustHold.code());
            this.mustHold = mustHold;
            this.known = known;
        }

        Message mustHold() {
            return mustHold;
        }

        List<String> known() {
            return known;
        }
    }
}
