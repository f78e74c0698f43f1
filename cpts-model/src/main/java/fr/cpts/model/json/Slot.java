package fr.cpts.model.json;

import fr.cpts.model.fact.Group;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.time.ContractYears;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a value of some type is read, worked out once for a type. */
sealed interface Slot {

    /** The value, or null when there was a problem. */
    Object read(RecordMapper mapper, Node node);

    /** The value where nothing is stated, or null when something must be stated. */
    default Object absent() {
        return null;
    }

    static Slot of(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return new Perhaps(of(arguments[0]));
            }
            if (raw == Map.class) {
                Class<?> keys = (Class<?>) arguments[0];
                return new Entries(keys, ValueType.of(keys).orElseThrow(), of(arguments[1]));
            }
            if (raw == Yearly.class) {
                return new ByYears(of(arguments[0]));
            }
            return new Elements(of(arguments[0]), raw == Set.class);
        }
        Class<?> plain = (Class<?>) type;
        Optional<ValueType> valueType = ValueType.of(plain);
        if (valueType.isPresent()) {
            return new Simple(plain, valueType.get());
        }
        return plain.isSealed() ? new OneOf(plain) : new Whole(plain);
    }

    /** A value that may be left out. */
    record Perhaps(Slot stated) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            Object inner = mapper.value(node, stated);
            return inner == null ? null : Optional.of(inner);
        }

        @Override
        public Object absent() {
            return Optional.empty();
        }
    }

    /** A text, a number, true or false. */
    record Simple(Class<?> type, ValueType valueType) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.simple(node, this);
        }
    }

    /** A list, or a set. */
    record Elements(Slot element, boolean distinct) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.elements(node, this);
        }

        @Override
        public Object absent() {
            return distinct ? Set.of() : List.of();
        }
    }

    /** Values by name. */
    record Entries(Class<?> keys, ValueType keyType, Slot value) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.map(node, this);
        }

        @Override
        public Object absent() {
            return Map.of();
        }
    }

    /** What is stated by contract year. */
    record ByYears(Slot value, Entries entries) implements Slot {
        ByYears(Slot value) {
            this(
                    value,
                    new Entries(
                            ContractYears.class,
                            ValueType.of(ContractYears.class).orElseThrow(),
                            value));
        }

        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.yearly(node, this);
        }

        @Override
        public Object absent() {
            return Yearly.none();
        }
    }

    /** A record. */
    record Whole(Class<?> type) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.record(node, type);
        }

        @Override
        public Object absent() {
            return Group.class.isAssignableFrom(type) ? Shape.blank(type) : null;
        }
    }

    /** One of the records that a sealed interface permits. */
    record OneOf(Class<?> type) implements Slot {
        @Override
        public Object read(RecordMapper mapper, Node node) {
            return mapper.variant(node, type);
        }
    }
}
