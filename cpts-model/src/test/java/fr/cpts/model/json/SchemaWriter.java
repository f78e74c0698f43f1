package fr.cpts.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Qualifier;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.measure.WrittenNumber;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.EventDate;
import fr.cpts.model.time.Frequency;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes the JSON Schemas of dossiers and of hypotheses from the records of the model, as {@link RecordMapper} reads them, with the words of their
 * Javadoc.
 *
 * <p>A schema says the names and the shapes of values. What the records check beside (order of days, references, blank texts) only the reader says.
 */
final class SchemaWriter {

    private static final String DAY_OF_MONTH =
            "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])" + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";
    private static final String YEAR = "(19|20|21)[0-9]{2}";
    private static final String DAY = YEAR + "-" + DAY_OF_MONTH;
    private static final String PERIOD =
            "(" + YEAR + "(-(T[1-4]|S[12]|0[1-9]|1[0-2]))?|" + YEAR + "-" + DAY_OF_MONTH + ")";
    private static final BigDecimal QUANTITY_MAX = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final long EIGHTEEN_DIGITS = 999_999_999_999_999_999L;
    private static final long EUROS_MAX = 1_000_000_000_000L;

    private static final List<Object> DAYS = List.of("2021-06-01", "2024-02-29");

    private final Javadocs docs;
    private final Map<String, Object> definitions = new TreeMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    private SchemaWriter(Javadocs docs) {
        this.docs = docs;
    }

    /** The schema of a dossier. */
    static String dossier() {
        SchemaWriter writer = new SchemaWriter(Javadocs.of(Path.of("src/main/java")));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", schemaName());
        Map<String, Object> format = new LinkedHashMap<>();
        format.put(
                "description",
                "The number of the format of the file; " + DossierReader.FORMAT
                        + " when left out. A file that states a newer number is refused: a newer version of the library is then needed to read it.");
        format.put("const", DossierReader.FORMAT);
        properties.put("format", format);
        Map<String, Object> root = head(
                "dossier",
                "Dossier of a CPTS",
                writer.docs.of(Dossier.class)
                        + " This schema says names and shapes. The reader of the library checks more (days in order, references, shares from 0"
                        + " to 1, the missions and size classes of the agreement) and names every problem with its line.");
        writer.object(root, Dossier.class, properties, false, Set.of());
        root.put("examples", List.of(dossierExample()));
        return writer.finished(root);
    }

    /** The schema of a file of hypotheses: the same facts, of which only those that a list holds must be whole. */
    static String hypotheses() {
        SchemaWriter writer = new SchemaWriter(Javadocs.of(Path.of("src/main/java")));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("$schema", schemaName());
        Map<String, Object> root = head(
                "hypotheses",
                "Hypotheses on a dossier of a CPTS",
                writer.docs.of(Hypotheses.class)
                        + " Written like a part of a dossier: nothing is required but in the elements of lists, which are given whole. A hypothesis"
                        + " completes and never contradicts: what the dossier states cannot be supposed otherwise.");
        writer.object(root, Dossier.class, properties, true, Set.of("supposed"));
        root.put("examples", List.of(hypothesesExample()));
        return writer.finished(root);
    }

    /** The schema of a value alone. */
    static String of(Class<?> type) {
        SchemaWriter writer = new SchemaWriter(Javadocs.of(Path.of("src/main/java")));
        return writer.finished(new LinkedHashMap<>(writer.reference(type, false)));
    }

    private static Map<String, Object> head(String name, String title, String description) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:fr.cpts:" + name + ":" + DossierReader.FORMAT);
        root.put("title", title);
        root.put("description", description);
        return root;
    }

    private static Map<String, Object> schemaName() {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("description", "Where this schema is, for editors; it states no fact.");
        name.put("type", "string");
        return name;
    }

    private static Map<String, Object> dossierExample() {
        Map<String, Object> mission = Map.of("startedOn", "2023-07-01");
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("signedOn", "2023-01-01");
        contract.put("durationYears", 5);
        contract.put("sizeClass", "T3");
        contract.put("missions", Map.of("PARCOURS", mission));
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("format", DossierReader.FORMAT);
        example.put("community", Map.of("name", "CPTS d'exemple"));
        example.put("contract", contract);
        example.put("annex", Map.of("achievements", Map.of("PARCOURS", Map.of("1", "2/3"))));
        return example;
    }

    private static Map<String, Object> hypothesesExample() {
        return Map.of("contract", Map.of("signedOn", "2023-01-01"));
    }

    private String finished(Map<String, Object> root) {
        while (!pending.isEmpty()) {
            pending.pop().run();
        }
        root.put("$defs", definitions);
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(printer)) {
            write(json, root);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            json.writeString((String) value);
        }
    }

    /** Adds to a schema what a record needs; a partial one requires nothing. */
    private void object(
            Map<String, Object> schema,
            Class<?> type,
            Map<String, Object> properties,
            boolean partial,
            Set<String> without) {
        List<String> required = new ArrayList<>();
        if (properties.containsKey(Variants.KIND)) {
            required.add(Variants.KIND);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            if (without.contains(name)) {
                continue;
            }
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", docs.of(type, name));
            property.putAll(isMarks(component) ? marks(type) : schema(component.getGenericType(), partial));
            properties.put(name, property);
            if (type == Contract.class && name.equals("endedOn")) {
                properties.put("lastDay", lastDay());
            }
            if (!partial && !mayBeLeftOut(component.getType())) {
                required.add(name);
            }
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
    }

    private Map<String, Object> lastDay() {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put(
                "description",
                "The last day on which a contract that ended early runs: the day before endedOn, in whose place it may stand. When both are stated,"
                        + " they agree.");
        property.putAll(reference(LocalDate.class, false));
        return property;
    }

    private static boolean mayBeLeftOut(Class<?> type) {
        return type == Optional.class
                || type == List.class
                || type == Set.class
                || type == Map.class
                || type == Yearly.class
                || Group.class.isAssignableFrom(type);
    }

    private static boolean isMarks(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && generic.getActualTypeArguments()[1] == Mark.class;
    }

    /** Marks stand on the names beside them. */
    private Map<String, Object> marks(Class<?> type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put(
                "propertyNames",
                Map.of(
                        "enum",
                        Arrays.stream(type.getRecordComponents())
                                .filter(component -> !isMarks(component))
                                .map(RecordComponent::getName)
                                .filter(name -> !name.equals("supposed"))
                                .toList()));
        schema.put("additionalProperties", reference(Mark.class, false));
        return schema;
    }

    private Map<String, Object> schema(Type type, boolean partial) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (raw == Optional.class) {
                return schema(arguments[0], partial);
            }
            Map<String, Object> schema = new LinkedHashMap<>();
            if (raw == Yearly.class) {
                Map<String, Object> byYear = new LinkedHashMap<>();
                byYear.put("type", "object");
                byYear.put("minProperties", 1);
                byYear.put("propertyNames", reference(ContractYears.class, false));
                byYear.put("additionalProperties", schema(arguments[0], false));
                schema.put("oneOf", List.of(schema(arguments[0], false), byYear));
                return schema;
            }
            if (raw == Map.class) {
                schema.put("type", "object");
                keys((Class<?>) arguments[0]).ifPresent(keys -> schema.put("propertyNames", keys));
                schema.put("additionalProperties", schema(arguments[1], partial));
                return schema;
            }
            schema.put("type", "array");
            schema.put("items", schema(arguments[0], false));
            if (raw == Set.class) {
                schema.put("uniqueItems", true);
            }
            return schema;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return Map.of("type", "string");
        }
        if (plain == Boolean.class) {
            return Map.of("type", "boolean");
        }
        if (plain == Integer.class || plain == int.class) {
            return reference("WholeNumber", SchemaWriter::wholeNumber);
        }
        return reference(plain, partial);
    }

    private Optional<Map<String, Object>> keys(Class<?> type) {
        if (type == String.class) {
            return Optional.empty();
        }
        if (type == Integer.class) {
            return Optional.of(Map.of("pattern", "^(0|-?[1-9][0-9]{0,9})$"));
        }
        return Optional.of(reference(type, false));
    }

    private Map<String, Object> reference(Class<?> type, boolean partial) {
        if (type.isEnum() || ValueType.of(type).isPresent()) {
            return reference(name(type), () -> value(type));
        }
        // An element of a sealed type cannot be merged with another of its kind: it is given whole.
        return partial && !type.isSealed()
                ? reference("PartOf" + name(type), () -> record(type, true))
                : reference(name(type), () -> type.isSealed() ? variants(type) : record(type, false));
    }

    private Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            pending.add(() -> definitions.put(name, definition.get()));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    private static String name(Class<?> type) {
        return type == LocalDate.class
                ? "Day"
                : type.getEnclosingClass() == null
                        ? type.getSimpleName()
                        : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    private Map<String, Object> record(Class<?> type, boolean partial) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", docs.of(type));
        object(schema, type, new LinkedHashMap<>(), partial, Set.of());
        return schema;
    }

    private Map<String, Object> variants(Class<?> type) {
        List<Object> all = new ArrayList<>();
        for (Class<?> variant : type.getPermittedSubclasses()) {
            all.add(reference(name(variant), () -> {
                Map<String, Object> schema = new LinkedHashMap<>();
                schema.put("description", docs.of(variant));
                Map<String, Object> properties = new LinkedHashMap<>();
                Map<String, Object> kind = new LinkedHashMap<>();
                kind.put("const", Variants.kind(variant));
                properties.put(Variants.KIND, kind);
                object(schema, variant, properties, false, Set.of());
                return schema;
            }));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", docs.of(type));
        schema.put("oneOf", all);
        return schema;
    }

    private Map<String, Object> value(Class<?> type) {
        if (type.isEnum()) {
            List<String> names = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put(
                    "description",
                    docs.of(type)
                            + names.stream()
                                    .map(name -> "\n" + name + ": " + docs.of(type, name))
                                    .collect(Collectors.joining()));
            schema.put("enum", names);
            schema.put("examples", names.subList(0, 1));
            return schema;
        }
        String sentence = type.getName().startsWith("fr.cpts.") ? docs.of(type) + " " + mustHold(type) : mustHold(type);
        if (type == LocalDate.class) {
            Map<String, Object> day = text(sentence, DAY, DAYS);
            day.put("format", "date");
            return day;
        }
        if (type == EventDate.class) {
            return text(sentence, "(" + DAY + "|never)", List.of("2021-06-01", "never"));
        }
        if (type == Euros.class) {
            Map<String, Object> euros =
                    number("number", sentence, BigDecimal.valueOf(EUROS_MAX), List.of(17013.70, 45000, "17 013,70 €"));
            euros.put("type", List.of("string", "number"));
            euros.put("pattern", "^" + WrittenNumber.AMOUNT + "(?:" + WrittenNumber.EUROS + ")?$");
            return euros;
        }
        if (type == Ratio.class) {
            Map<String, Object> ratio =
                    number("integer", sentence, BigDecimal.valueOf(EIGHTEEN_DIGITS), List.of("3/4", 1, 0));
            ratio.put("type", List.of("string", "integer"));
            ratio.put("pattern", "^-?[0-9]{1,18}(/(?!0+$)[0-9]{1,18})?$");
            return ratio;
        }
        if (type == Mission.class) {
            return text(
                    sentence + " A later avenant may bring others.",
                    "[A-Z][A-Z0-9_]{0,39}",
                    Mission.known().stream().<Object>map(Mission::code).toList());
        }
        if (type == SizeClass.class) {
            return text(
                    sentence + " A later avenant may bring others.",
                    "T[1-9]",
                    SizeClass.known().stream().<Object>map(SizeClass::code).toList());
        }
        if (type == ApproximateDate.class) {
            return text(
                    sentence,
                    "((early|mid|late) )?" + PERIOD + "(/(" + PERIOD + "|\\.\\.))?",
                    List.of("2024-03-12", "2024-03", "2024-T2", "late 2024-S1", "2024", "2021/2022", "2026/.."));
        }
        if (type == Frequency.class) {
            String per = Arrays.stream(Frequency.Per.values())
                    .map(Frequency.Per::toString)
                    .collect(Collectors.joining("|"));
            return text(
                    sentence,
                    "[1-9][0-9]{0,2}(\\+|-[1-9][0-9]{0,2})?/(" + per + ")",
                    List.of("1/year", "2-3/year", "1+/quarter"));
        }
        if (type == ContractYears.class) {
            return text(sentence, "(all|[1-9][0-9]?(-([1-9][0-9]?)?)?)", List.of("2", "1-3", "3-", "all"));
        }
        if (type == Weight.class) {
            return text(
                    sentence,
                    "(" + Weight.FRACTION + "|" + Weight.PERCENTAGE + "|" + WrittenNumber.AMOUNT + WrittenNumber.EUROS
                            + ")",
                    List.of("2/9", "1669.00 €", "1 669,50 €"));
        }
        if (type == Quantity.class) {
            return textOrNumber(sentence, Quantity.PATTERN, List.of(25, "90.8 %", "70 actes", "-0.7", "1 669,50 €"));
        }
        if (type == Figure.class) {
            String words = Arrays.stream(Qualifier.values())
                    .filter(word -> word != Qualifier.ESTIMATED)
                    .map(Qualifier::written)
                    .collect(Collectors.joining("|"));
            return textOrNumber(
                    sentence,
                    "(" + WrittenNumber.NUMBER + "|(" + WrittenNumber.NUMBER + " )?(" + words + ")|"
                            + WrittenNumber.NUMBER + " " + Qualifier.ESTIMATED + ")",
                    List.of(42, "NC", "179.1 NS"));
        }
        throw new IllegalStateException("how is a " + type.getName() + " written in a schema?");
    }

    private static String mustHold(Class<?> type) {
        String sentence = ValueType.of(type).orElseThrow().mustHold().toString();
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1) + ".";
    }

    private static Map<String, Object> wholeNumber() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", mustHold(Integer.class));
        schema.put("type", "integer");
        schema.put("minimum", Integer.MIN_VALUE);
        schema.put("maximum", Integer.MAX_VALUE);
        schema.put("examples", List.of(5));
        return schema;
    }

    private static Map<String, Object> text(String description, String pattern, List<Object> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", "string");
        schema.put("pattern", "^" + pattern + "$");
        schema.put("examples", examples);
        return schema;
    }

    private static Map<String, Object> number(String type, String description, BigDecimal max, List<Object> examples) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description);
        schema.put("type", type);
        schema.put("minimum", max.negate());
        schema.put("maximum", max);
        schema.put("examples", examples);
        return schema;
    }

    private static Map<String, Object> textOrNumber(String description, String pattern, List<Object> examples) {
        Map<String, Object> schema = text(description, pattern, examples);
        schema.put("type", List.of("string", "number"));
        schema.put("minimum", QUANTITY_MAX.negate());
        schema.put("maximum", QUANTITY_MAX);
        return schema;
    }
}
