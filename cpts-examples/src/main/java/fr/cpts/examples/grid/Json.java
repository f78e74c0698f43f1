package fr.cpts.examples.grid;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, decimal numbers and booleans, which can be taken apart and put together again. */
final class Json {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}

    static Object parse(String text) throws IOException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IOException("something follows the value");
            }
            return value;
        }
    }

    /** An object that this program wrote. */
    static Map<String, Object> ours(String text) {
        try {
            return object(parse(text));
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                map.put(name, value(parser));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(parser));
            }
            return list;
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        if (token != null && token.isNumeric()) {
            BigDecimal number = parser.getDecimalValue();
            if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
                throw new IOException("a number is too long");
            }
            return number;
        }
        throw new IOException("a value is expected");
    }

    /** Compact, and of characters that any spreadsheet keeps. */
    static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            if (value.toString().codePoints().anyMatch(Json::strange)) {
                json.setHighestNonEscapedChar('~');
            }
            write(json, value);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static boolean strange(int codePoint) {
        return codePoint > '~' && !Character.isLetter(codePoint) && "«»’…–—°€œŒ≥≤→↗↘ ".indexOf(codePoint) < 0
                || codePoint > Character.MAX_VALUE;
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                write(json, element);
            }
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else {
            json.writeString(value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    /** What stands at a path such as {@code baseline.value}, or null. */
    static Object at(Map<String, Object> from, String path) {
        Object value = from;
        for (String step : path.split("\\.")) {
            if (!(value instanceof Map<?, ?> map)) {
                return null;
            }
            value = map.get(step);
        }
        return value;
    }

    static void put(Map<String, Object> into, String path, Object value) {
        String[] steps = path.split("\\.");
        Map<String, Object> map = into;
        for (int i = 0; i < steps.length - 1; i++) {
            map = object(map.computeIfAbsent(steps[i], name -> new LinkedHashMap<String, Object>()));
        }
        map.put(steps[steps.length - 1], value);
    }

    /** Removes what stands at a path, and what is empty after that. */
    static void remove(Map<String, Object> from, String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            from.remove(path);
            return;
        }
        String step = path.substring(0, dot);
        if (from.get(step) instanceof Map<?, ?> map && !map.isEmpty()) {
            remove(object(map), path.substring(dot + 1));
            if (map.isEmpty()) {
                from.remove(step);
            }
        }
    }

    static Map<String, Object> copy(Map<String, Object> map) {
        return object(copied(map));
    }

    private static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, part) -> copy.put(name.toString(), copied(part)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(part -> copy.add(copied(part)));
            return copy;
        }
        return value;
    }
}
