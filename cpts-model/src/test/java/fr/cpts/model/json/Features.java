package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.fact.Statable;
import fr.cpts.model.indicator.Yearly;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a dossier can be made of: every record, every variant of a sealed type, every constant, and every component that may be absent or empty, both
 * ways.
 */
final class Features {

    private Features() {}

    /** All that the model has; a scale of no tiers is refused. */
    /** Of a value that is no record, such as a ratio. */
    private static final RecordComponent[] NONE = {};

    static Set<String> ofModel() {
        Set<String> features = new TreeSet<>();
        ofType(Dossier.class, features, new HashSet<>());
        features.remove("Scale.Tiers.tiers empty");
        return features;
    }

    /** All that one dossier shows. */
    static Set<String> of(Dossier dossier) {
        Set<String> features = new TreeSet<>();
        ofValue(dossier, features);
        return features;
    }

    private static void ofType(Type type, Set<String> features, Set<Class<?>> known) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                ofType(argument, features, known);
            }
            return;
        }
        if (type instanceof TypeVariable) {
            return;
        }
        Class<?> plain = (Class<?>) type;
        if (!plain.getName().startsWith("fr.cpts.") || !known.add(plain)) {
            return;
        }
        if (plain.isEnum()) {
            for (Object constant : plain.getEnumConstants()) {
                features.add(name(plain) + " " + ((Enum<?>) constant).name());
            }
        } else if (plain.isSealed()) {
            for (Class<?> variant : plain.getPermittedSubclasses()) {
                ofType(variant, features, known);
            }
        } else if (plain.isRecord()) {
            features.add(name(plain));
            for (RecordComponent component : plain.isRecord() ? plain.getRecordComponents() : NONE) {
                if (component.getGenericType() instanceof ParameterizedType) {
                    features.add(place(plain, component) + " stated");
                    features.add(place(plain, component) + " empty");
                }
                ofType(component.getGenericType(), features, known);
            }
        }
    }

    private static void ofValue(Object value, Set<String> features) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> ofValue(present, features));
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(element -> ofValue(element, features));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> {
                ofValue(key, features);
                ofValue(element, features);
            });
        } else if (value instanceof Yearly<?> yearly) {
            ofValue(yearly.byYears(), features);
        } else if (value instanceof Enum<?> constant) {
            features.add(name(constant.getDeclaringClass()) + " " + constant.name());
        } else if (value instanceof Record record) {
            ofRecord(record, features);
        } else if (value.getClass().getName().startsWith("fr.cpts.")) {
            features.add(name(value.getClass()));
        }
    }

    private static void ofRecord(Record record, Set<String> features) {
        features.add(name(record.getClass()));
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object part = part(record, component);
            if (component.getGenericType() instanceof ParameterizedType) {
                features.add(place(record.getClass(), component) + (isEmpty(part) ? " empty" : " stated"));
            }
            ofValue(part, features);
        }
    }

    static boolean isEmpty(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof Collection<?> elements && elements.isEmpty()
                || value instanceof Statable part && !part.isStated()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    private static Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot read " + component, notOurs);
        }
    }

    private static String place(Class<?> type, RecordComponent component) {
        return name(type) + "." + component.getName();
    }

    private static String name(Class<?> type) {
        return type.getCanonicalName().replaceFirst("fr\\.cpts\\.model\\.([a-z]+\\.)*", "");
    }
}
