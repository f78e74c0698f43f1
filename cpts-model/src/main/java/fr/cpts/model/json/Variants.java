package fr.cpts.model.json;

import java.util.List;
import java.util.Locale;

/**
 * The records that a sealed interface permits, and how JSON distinguishes them: {@code "kind": "TO_BE_SET"}.
 *
 * @param kinds what each is called
 * @param types the records, in the same order
 */
record Variants(List<String> kinds, List<Class<?>> types) {

    static final String KIND = "kind";

    /** By interface; only those of the model are asked for. */
    private static final ClassValue<Variants> VARIANTS = new ClassValue<>() {
        @Override
        protected Variants computeValue(Class<?> type) {
            List<Class<?>> types = List.of(type.getPermittedSubclasses());
            return new Variants(types.stream().map(Variants::kind).toList(), types);
        }
    };

    static Variants of(Class<?> type) {
        return VARIANTS.get(type);
    }

    static String kind(Class<?> variant) {
        return variant.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
