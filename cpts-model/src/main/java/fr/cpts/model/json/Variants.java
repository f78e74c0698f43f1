package fr.cpts.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The records that a sealed interface permits, and how JSON tells them apart: {@code "kind": "TO_BE_SET"}. */
final class Variants {

    static final String KIND = "kind";

    private Variants() {}

    static List<String> kinds(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses()).map(Variants::kind).toList();
    }

    static String kind(Class<?> variant) {
        return variant.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
