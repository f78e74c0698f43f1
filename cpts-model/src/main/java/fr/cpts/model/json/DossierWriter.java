package fr.cpts.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.model.Dossier;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.time.EventDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes dossiers as JSON that {@link DossierReader} reads back to an equal dossier; what is absent is left out. */
public final class DossierWriter {

    /** Never {@code 1E-7}: a number is read back as digits and a point. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DossierWriter() {}

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return indented JSON, with a line feed at the end
     */
    public static String write(Dossier dossier) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeNumberField("format", DossierReader.FORMAT);
            components(json, dossier);
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    private static void components(JsonGenerator json, Record value) throws IOException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(value, component);
            if (part instanceof Optional<?> optional) {
                if (optional.isEmpty()) {
                    continue;
                }
                part = optional.get();
            }
            if (part instanceof Yearly<?> yearly) {
                part = yearly.isAlways() ? yearly.values().iterator().next() : yearly.byYears();
            }
            if (part instanceof Collection<?> elements && elements.isEmpty()
                    || part instanceof Map<?, ?> map && map.isEmpty()) {
                continue;
            }
            json.writeFieldName(component.getName());
            value(json, part);
        }
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException("cannot read " + component, notOurs);
        }
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Collection<?> elements) {
            json.writeStartArray();
            for (Object element : elements) {
                value(json, element);
            }
            json.writeEndArray();
        } else {
            simpleOrRecord(json, value);
        }
    }

    private static void simpleOrRecord(JsonGenerator json, Object value) throws IOException {
        Optional<ValueType> type = ValueType.of(typeOf(value));
        if (type.isEmpty()) {
            json.writeStartObject();
            if (Arrays.stream(value.getClass().getInterfaces()).anyMatch(Class::isSealed)) {
                json.writeStringField(Variants.KIND, Variants.kind(value.getClass()));
            }
            components(json, (Record) value);
            json.writeEndObject();
            return;
        }
        Object written = type.get().write().apply(value);
        if (written instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (written instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(written.toString());
        }
    }

    private static Class<?> typeOf(Object value) {
        return value instanceof Enum<?> constant
                ? constant.getDeclaringClass()
                : value instanceof EventDate
                        ? EventDate.class
                        : value instanceof Weight ? Weight.class : value.getClass();
    }
}
