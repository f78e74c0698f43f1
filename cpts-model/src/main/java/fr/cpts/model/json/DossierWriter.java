package fr.cpts.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.model.Dossier;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/** Writes dossiers as JSON that {@link DossierReader} reads back to an equal dossier; what is absent is left out. */
public final class DossierWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private DossierWriter() {}

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier
     * @return indented JSON, with a line feed at the end
     */
    public static String write(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return written(json -> {
                    json.setPrettyPrinter(printer);
                    json.writeStartObject();
                    json.writeNumberField("format", DossierReader.FORMAT);
                    members(json, DossierTree.of(dossier));
                    json.writeEndObject();
                })
                + '\n';
    }

    /**
     * Writes a part of a dossier.
     *
     * @param part a record of the model, or one whose components are of the types that records of the model use
     * @return JSON on one line, which {@link DossierReader#readPart} reads back
     */
    public static String writePart(Record part) {
        Objects.requireNonNull(part, "part");
        return written(json -> value(json, DossierTree.of(part)));
    }

    /** What writes to a generator. */
    private interface Content {
        void to(JsonGenerator json) throws IOException;
    }

    private static String written(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            content.to(json);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static void members(JsonGenerator json, Node.ObjectNode object) throws IOException {
        for (Map.Entry<String, Node> entry : object.members().entrySet()) {
            json.writeFieldName(entry.getKey());
            value(json, entry.getValue());
        }
    }

    private static void value(JsonGenerator json, Node node) throws IOException {
        if (node instanceof Node.ObjectNode object) {
            json.writeStartObject();
            members(json, object);
            json.writeEndObject();
        } else if (node instanceof Node.ArrayNode array) {
            json.writeStartArray();
            for (Node element : array.elements()) {
                value(json, element);
            }
            json.writeEndArray();
        } else if (node instanceof Node.NumberNode number) {
            json.writeNumber(number.text());
        } else if (node instanceof Node.BooleanNode bool) {
            json.writeBoolean(bool.value());
        } else {
            json.writeString(((Node.TextNode) node).text());
        }
    }
}
