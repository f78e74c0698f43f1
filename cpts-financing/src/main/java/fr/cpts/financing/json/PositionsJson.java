package fr.cpts.financing.json;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionEffect;
import fr.cpts.financing.PositionUse;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Position;
import java.util.List;
import java.util.Locale;

/** The effects of positions as JSON: an object with the total in force and an array {@code positions}. */
public final class PositionsJson {

    private PositionsJson() {}

    /**
     * Writes the effects of positions.
     *
     * @param statement the statement with the answers in force
     * @param effects the effects of all positions
     * @param rules the rules that they were computed with, for the words of their positions
     * @param locale the language of the texts: English, or French for any other
     * @return indented JSON, with a line feed at the end
     */
    public static String of(FinancingStatement statement, List<PositionEffect> effects, RuleBook rules, Locale locale) {
        return Json.document(json -> json.text("asOf", statement.asOf())
                .ruleSet(statement.rulesId(), statement.parametersId())
                .amount("total", statement.totals().total())
                .amount("open", statement.totals().open())
                .each("positions", effects, effect -> effect(json, effect, rules, locale)));
    }

    private static void effect(Json json, PositionEffect effect, RuleBook rules, Locale locale) {
        PositionUse use = effect.inForce();
        Position position = rules.positions().get(use.id());
        json.text("id", use.id())
                .text("question", position.question(locale))
                .text("choice", use.choice())
                .text("text", position.meaning(use.choice(), locale))
                .flag("usual", use.usual())
                .flag("used", use.used())
                .numbers("lines", use.lines())
                .each("alternatives", effect.alternatives(), other -> json.text("choice", other.choice())
                        .text("text", position.meaning(other.choice(), locale))
                        .flag("refused", other.change().isEmpty())
                        .amount("total", other.change().map(PositionEffect.Shift::sure))
                        .amount("open", other.change().map(PositionEffect.Shift::open)));
    }
}
