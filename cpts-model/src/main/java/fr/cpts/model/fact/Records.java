package fr.cpts.model.fact;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of records with a change: the one way in which the model changes anything. A copy is checked like any other record of its type.
 *
 * <p>Worked case: {@code Records.with(contract, "sizeClass", Optional.of(SizeClass.T2))} is the contract with another size.
 */
public final class Records {

    /** By record; only records of the model and its users are looked up, so that the loader of no other class is kept alive. */
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return Form.of(type);
        }
    };

    private static final Map<Class<?>, Object> BLANKS =
            Map.of(Optional.class, Optional.empty(), List.class, List.of(), Set.class, Set.of(), Map.class, Map.of());

    private static final String MARKS = "marks";

    private Records() {}

    /** How a record is taken apart and put together. */
    private record Form(List<String> names, List<Class<?>> types, List<Method> accessors, Constructor<?> maker) {

        private static Form of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            List<String> names = new ArrayList<>();
            Class<?>[] types = new Class<?>[components.length];
            List<Method> accessors = new ArrayList<>();
            for (int i = 0; i < components.length; i++) {
                names.add(components[i].getName());
                types[i] = components[i].getType();
                accessors.add(components[i].getAccessor());
                // A record that its package keeps to itself can be copied too.
                accessors.get(i).trySetAccessible();
            }
            try {
                Constructor<?> maker = type.getDeclaredConstructor(types);
                maker.trySetAccessible();
                return new Form(List.copyOf(names), List.of(types), List.copyOf(accessors), maker);
            } catch (NoSuchMethodException never) {
                throw new IllegalStateException(type.getName(), never);
            }
        }
    }

    /**
     * A record with one component changed, and without the mark of the document on it, which was of the former value.
     *
     * @param <R> the type of the record
     * @param record the record
     * @param component the name of the component
     * @param value its value, as the record holds it: an {@code Optional} where the component is one
     * @return a copy with that value
     * @throws IllegalArgumentException when the record has no such component, or the value is not of its type
     * @throws InvalidFactException when the record refuses the value
     */
    public static <R extends Record> R with(R record, String component, Object value) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(value, "value");
        Form form = FORMS.get(record.getClass());
        int place = form.names().indexOf(component);
        if (place < 0) {
            throw new IllegalArgumentException(
                    record.getClass().getSimpleName() + " has no " + component + ", but " + form.names());
        }
        check(record.getClass(), form, place, value);
        Object[] values = values(record).toArray();
        values[place] = value;
        int marks = form.names().indexOf(MARKS);
        if (marks >= 0 && marks != place) {
            Map<?, ?> kept = new LinkedHashMap<>((Map<?, ?>) values[marks]);
            kept.remove(component);
            values[marks] = kept;
        }
        return made(record.getClass(), form, values);
    }

    private static void check(Class<?> type, Form form, int place, Object value) {
        Type wanted = form.accessors().get(place).getGenericReturnType();
        if (!fits(wanted, value)) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + "." + form.names().get(place) + " is "
                            + wanted.getTypeName().replaceAll("[a-z]\\w*\\.", "") + ", not "
                            + value.getClass().getSimpleName() + " " + value);
        }
    }

    /** Whether a record of one type parameter holds values of a type where it names the parameter. */
    private static boolean fits(Record record, Class<?> type, Type held) {
        List<Object> values = values(record);
        for (int i = 0; i < values.size(); i++) {
            Type component = FORMS.get(type).accessors().get(i).getGenericReturnType();
            if (component instanceof ParameterizedType generic
                    && values.get(i) instanceof Map<?, ?> map
                    && generic.getActualTypeArguments()[1] instanceof TypeVariable<?>) {
                for (Object one : map.values()) {
                    if (!fits(held, one)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Whether a value is of a type, with what it holds. */
    private static boolean fits(Type type, Object value) {
        if (type instanceof Class<?> plain) {
            return MethodType.methodType(plain).wrap().returnType().isInstance(value);
        }
        ParameterizedType generic = (ParameterizedType) type;
        Type[] held = generic.getActualTypeArguments();
        if (!((Class<?>) generic.getRawType()).isInstance(value)) {
            return false;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || fits(held[0], optional.get());
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream().allMatch(element -> fits(held[0], element));
        }
        if (value instanceof Record record) {
            return fits(record, (Class<?>) generic.getRawType(), held[0]);
        }
        return !(value instanceof Map<?, ?> map)
                || map.entrySet().stream()
                        .allMatch(entry -> fits(held[0], entry.getKey()) && fits(held[1], entry.getValue()));
    }

    /**
     * A record with another part in place of the one of that type.
     *
     * @param <R> the type of the record
     * @param record the record
     * @param part the part, which the record holds plainly or as an {@code Optional}
     * @return a copy with that part
     * @throws IllegalArgumentException when the record holds no part of that type
     */
    public static <R extends Record> R with(R record, Part part) {
        Objects.requireNonNull(part, "part");
        Form form = FORMS.get(record.getClass());
        for (int i = 0; i < form.names().size(); i++) {
            if (form.types().get(i) == part.getClass()) {
                return with(record, form.names().get(i), part);
            }
            if (form.types().get(i) == Optional.class
                    && form.accessors()
                            .get(i)
                            .getGenericReturnType()
                            .toString()
                            .contains("<" + part.getClass().getName() + ">")) {
                return with(record, form.names().get(i), Optional.of(part));
            }
        }
        throw new IllegalArgumentException(record.getClass().getSimpleName() + " holds no "
                + part.getClass().getTypeName());
    }

    /**
     * A record of which one component is stated, and everything else is blank.
     *
     * @param <R> the type of the record
     * @param type the record
     * @param component the name of the component
     * @param value its value, as the record holds it
     * @return the record
     * @throws IllegalArgumentException when another component of the record cannot be blank
     * @throws InvalidFactException when the record refuses the value
     */
    public static <R extends Record> R only(Class<R> type, String component, Object value) {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(value, "value");
        Form form = FORMS.get(Objects.requireNonNull(type, "type"));
        if (!form.names().contains(component)) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no " + component + ", but " + form.names());
        }
        check(type, form, form.names().indexOf(component), value);
        Object[] values = new Object[form.names().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = form.names().get(i).equals(component)
                    ? value
                    : blank(form.types().get(i));
        }
        return type.cast(made(type, form, values));
    }

    private static Object blank(Class<?> type) {
        if (BLANKS.containsKey(type)) {
            return BLANKS.get(type);
        }
        try {
            return type.getMethod("none").invoke(null);
        } catch (ReflectiveOperationException mustBeStated) {
            throw new IllegalArgumentException(type.getName() + " cannot be blank", mustBeStated);
        }
    }

    /**
     * The values of the components of a record.
     *
     * @param record the record
     * @return the values, in the order of the components
     */
    public static List<Object> values(Record record) {
        List<Object> values = new ArrayList<>();
        for (Method accessor : FORMS.get(record.getClass()).accessors()) {
            try {
                values.add(accessor.invoke(record));
            } catch (ReflectiveOperationException notOurs) {
                throw new IllegalStateException("cannot read " + accessor, notOurs);
            }
        }
        return Collections.unmodifiableList(values);
    }

    @SuppressWarnings("unchecked")
    private static <R> R made(Class<?> type, Form form, Object[] values) {
        try {
            return (R) form.maker().newInstance(values);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException("cannot make a " + type.getName(), thrown.getCause());
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot make a " + type.getName(), notOurs);
        }
    }
}
