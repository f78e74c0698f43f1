package fr.cpts.financing.render;

import com.fasterxml.jackson.core.JsonGenerator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionEffect;
import fr.cpts.financing.PositionUse;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Position;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The questions on which the texts are silent, the answers in force, and what other answers would change. */
public final class PositionsView {

    private final RuleBook rules;
    private final Texts texts;

    private PositionsView(RuleBook rules, Texts texts) {
        this.rules = rules;
        this.texts = texts;
    }

    /**
     * A view.
     *
     * @param rules the rules that the effects were computed with, for the words of their positions
     * @param locale the language: English, or French for any other
     * @return the view
     */
    public static PositionsView of(RuleBook rules, Locale locale) {
        return new PositionsView(rules, Texts.in(locale));
    }

    /**
     * The effects as a text.
     *
     * @param statement the statement with the answers in force
     * @param effects the effects of all positions
     * @return lines of text, each ended by a line feed
     */
    public String text(FinancingStatement statement, List<PositionEffect> effects) {
        StringBuilder page = new StringBuilder();
        String name = statement.community().name().orElse(texts.of("title.unnamed"));
        page.append(fr.cpts.model.message.VisibleText.onOneLine(texts.of("positions.title", name)))
                .append('\n');
        page.append(texts.of(
                        "positions.total",
                        statement.totals().total(),
                        statement.totals().open()))
                .append('\n');
        if (statement.size().sizeClass().isEmpty()
                && !statement.size().outcomes().isEmpty()) {
            page.append(texts.of("positions.undetermined")).append('\n');
        }
        for (PositionEffect effect : effects) {
            PositionUse use = effect.inForce();
            Position position = rules.positions().get(use.id());
            page.append('\n')
                    .append(use.id())
                    .append("  ")
                    .append(position.question(texts.locale()))
                    .append('\n');
            String choice = texts.of(
                    use.usual() ? "positions.usual" : "positions.chosen",
                    use.choice(),
                    position.meaning(use.choice(), texts.locale()));
            page.append("     ")
                    .append(choice)
                    .append(texts.lines(use.lines(), statement.lines().size()))
                    .append('\n');
            for (PositionEffect.Alternative other : effect.alternatives()) {
                page.append("     ")
                        .append(texts.of(
                                "positions.other",
                                other.choice(),
                                position.meaning(other.choice(), texts.locale()),
                                change(other)))
                        .append('\n');
            }
        }
        return page.toString();
    }

    private String change(PositionEffect.Alternative other) {
        if (other.change().isEmpty()) {
            return texts.of("positions.refused");
        }
        PositionEffect.Change change = other.change().get();
        if (change.isZero()) {
            return texts.of("positions.same");
        }
        return change.open().isZero()
                ? texts.of("positions.change", signed(change.sure()))
                : texts.of("positions.change.open", signed(change.sure()), signed(change.open()));
    }

    private String signed(Euros amount) {
        return texts.signed(amount);
    }

    /**
     * The effects as JSON: an object with the total in force and an array {@code positions}.
     *
     * @param statement the statement with the answers in force
     * @param effects the effects of all positions
     * @return indented JSON, with a line feed at the end
     */
    public String json(FinancingStatement statement, List<PositionEffect> effects) {
        return IndentedJson.object(json -> {
            json.writeStringField("asOf", statement.asOf().toString());
            json.writeObjectFieldStart("ruleSet");
            json.writeStringField("rules", statement.rulesId());
            json.writeStringField("parameters", statement.parametersId());
            json.writeEndObject();
            IndentedJson.amount(json, "total", statement.totals().total());
            IndentedJson.amount(json, "open", statement.totals().open());
            json.writeArrayFieldStart("positions");
            for (PositionEffect effect : effects) {
                effect(json, effect);
            }
            json.writeEndArray();
        });
    }

    private void effect(JsonGenerator json, PositionEffect effect) throws IOException {
        PositionUse use = effect.inForce();
        Position position = rules.positions().get(use.id());
        json.writeStartObject();
        json.writeStringField("id", use.id());
        json.writeStringField("question", position.question(texts.locale()));
        json.writeStringField("choice", use.choice());
        json.writeStringField("text", position.meaning(use.choice(), texts.locale()));
        json.writeBooleanField("usual", use.usual());
        json.writeBooleanField("used", use.used());
        int[] lines = use.lines().stream().mapToInt(Integer::intValue).toArray();
        json.writeFieldName("lines");
        json.writeArray(lines, 0, lines.length);
        json.writeArrayFieldStart("alternatives");
        for (PositionEffect.Alternative other : effect.alternatives()) {
            json.writeStartObject();
            json.writeStringField("choice", other.choice());
            json.writeStringField("text", position.meaning(other.choice(), texts.locale()));
            json.writeBooleanField("refused", other.change().isEmpty());
            if (other.change().isPresent()) {
                IndentedJson.amount(json, "total", other.change().get().sure());
                IndentedJson.amount(json, "open", other.change().get().open());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
