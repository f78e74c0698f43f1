package fr.cpts.financing.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.model.money.Euros;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The members of a JSON object as they are written; a member that has no value is left out. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A step of writing; in memory none fails. */
    private interface Step {
        void write() throws IOException;
    }

    private Json run(Step step) {
        try {
            step.write();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return this;
    }

    /** An object as a text, indented the same on every system. */
    static String document(Consumer<Json> members) {
        StringWriter text = new StringWriter();
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator generator = FACTORY.createGenerator(text).setPrettyPrinter(printer)) {
            new Json(generator).element(members);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.append('\n').toString();
    }

    Json text(String name, Object value) {
        return run(() -> generator.writeStringField(name, value.toString()));
    }

    Json text(String name, Optional<?> value) {
        return value.map(one -> text(name, one)).orElse(this);
    }

    /** A word of a closed list in small letters. */
    Json word(String name, Enum<?> value) {
        return text(name, value.name().toLowerCase(Locale.ROOT));
    }

    Json number(String name, long value) {
        return run(() -> generator.writeNumberField(name, value));
    }

    Json flag(String name, boolean value) {
        return run(() -> generator.writeBooleanField(name, value));
    }

    Json amount(String name, Euros amount) {
        return run(() -> generator.writeNumberField(name, amount.toBigDecimal()));
    }

    Json amount(String name, Optional<Euros> amount) {
        return amount.map(one -> amount(name, one)).orElse(this);
    }

    Json amounts(String name, Map<?, Euros> amounts) {
        return object(name, () -> amounts.forEach((key, amount) -> amount(key.toString(), amount)));
    }

    /** What something is worth, how much of it is certain, and how much is open. */
    Json worth(Euros worth, Euros sure, Euros open) {
        return amount("worth", worth).amount("sure", sure).amount("open", open);
    }

    Json object(String name, Runnable members) {
        run(() -> generator.writeObjectFieldStart(name));
        members.run();
        return run(generator::writeEndObject);
    }

    <T> Json object(String name, Optional<T> value, Consumer<T> members) {
        return value.map(one -> object(name, () -> members.accept(one))).orElse(this);
    }

    /** An array of objects; the list may grow while it is written. */
    <T> Json each(String name, List<T> elements, Consumer<T> members) {
        run(() -> generator.writeArrayFieldStart(name));
        for (int i = 0; i < elements.size(); i++) {
            T one = elements.get(i);
            element(json -> members.accept(one));
        }
        return run(generator::writeEndArray);
    }

    private void element(Consumer<Json> members) {
        run(generator::writeStartObject);
        members.accept(this);
        run(generator::writeEndObject);
    }

    /** An array of texts, on one line. */
    Json texts(String name, List<String> texts) {
        run(() -> generator.writeFieldName(name));
        return run(() -> generator.writeArray(texts.toArray(String[]::new), 0, texts.size()));
    }

    /** An array of numbers, on one line. */
    Json numbers(String name, List<Integer> numbers) {
        int[] all = numbers.stream().mapToInt(Integer::intValue).toArray();
        run(() -> generator.writeFieldName(name));
        return run(() -> generator.writeArray(all, 0, all.length));
    }

    /** A value of any shape: a list, a number, which has no exponent, or a text. */
    Json value(String name, Object value) {
        run(() -> generator.writeFieldName(name));
        return value(value);
    }

    private Json value(Object value) {
        if (value instanceof Collection<?> elements) {
            run(generator::writeStartArray);
            elements.forEach(this::value);
            return run(generator::writeEndArray);
        }
        if (value instanceof Number number) {
            String plain = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
            return run(() -> generator.writeNumber(plain));
        }
        if (value instanceof Map<?, ?> members) {
            element(json -> members.forEach((name, member) -> value(name.toString(), member)));
            return this;
        }
        return run(() -> generator.writeString(value.toString()));
    }

    Json community(Optional<String> name) {
        return object("community", () -> text("name", name));
    }

    Json ruleSet(String rules, String parameters) {
        return object("ruleSet", () -> text("rules", rules).text("parameters", parameters));
    }

    /** The community of a statement, its day, and the rules it was computed with. */
    Json header(FinancingStatement statement) {
        return community(statement.community().name())
                .text("asOf", statement.asOf())
                .ruleSet(statement.rulesId(), statement.parametersId());
    }

    /** What a figure rests on. */
    Json grounds(Grounds grounds) {
        return flag("supposed", grounds.supposed())
                .word("confidence", grounds.confidence())
                .texts("positions", grounds.positions());
    }
}
