package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.model.money.Euros;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A JSON object as a text, indented the same on every system. */
final class IndentedJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private IndentedJson() {}

    /** What writes the members of the object. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Members members) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    static void amount(JsonGenerator json, String name, Euros amount) throws IOException {
        json.writeNumberField(name, amount.toBigDecimal());
    }

    static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeFieldName(name);
        json.writeArray(texts.toArray(String[]::new), 0, texts.size());
    }

    static void amounts(JsonGenerator json, Euros worth, Euros sure, Euros open) throws IOException {
        amount(json, "worth", worth);
        amount(json, "sure", sure);
        amount(json, "open", open);
    }

    static void text(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    /** A number as it is, with no exponent. */
    static void number(JsonGenerator json, BigDecimal number) throws IOException {
        json.writeNumber(number.toPlainString());
    }

    static void community(JsonGenerator json, Optional<String> name) throws IOException {
        json.writeObjectFieldStart("community");
        text(json, "name", name);
        json.writeEndObject();
    }
}
