package fr.cpts.financing.report;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.PositionEffect;
import fr.cpts.financing.PositionUse;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The questions that the texts do not settle, the answers in force, and what other answers would change. */
public final class PositionsReport {

    private final RuleBook rules;
    private final Messages words;

    private PositionsReport(RuleBook rules, Messages words) {
        this.rules = rules;
        this.words = words;
    }

    /**
     * {@return the effects of positions as a report}
     *
     * @param statement the statement with the answers in force
     * @param effects the effects of all positions
     * @param rules the rules that they were computed with, for the words of their positions
     * @param locale the language: English, or French for any other
     */
    public static Report of(FinancingStatement statement, List<PositionEffect> effects, RuleBook rules, Locale locale) {
        return new PositionsReport(rules, Messages.in(locale)).report(statement, effects);
    }

    private Report report(FinancingStatement statement, List<PositionEffect> effects) {
        Page page = new Page(Report.Form.FIGURES, words);
        page.line(words.of("positions.title", statement.community().name().orElseGet(() -> words.of("title.unnamed"))));
        page.line(words.of(
                "positions.total",
                statement.totals().total(),
                statement.totals().open()));
        if (statement.size().sizeClass().isEmpty()
                && !statement.size().outcomes().isEmpty()) {
            page.line(words.of("positions.undetermined"));
        }
        for (PositionEffect effect : effects) {
            page.apart();
            page.add(new Block.Table(
                    0,
                    List.of(Column.words("", 3), Column.words("", 0)),
                    rows(effect, statement.lines().size())));
        }
        return page.report();
    }

    private List<List<Cell>> rows(PositionEffect effect, int lines) {
        PositionUse use = effect.inForce();
        Position position = rules.positions().get(use.id());
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of(use.id()), Cell.of(position.question(words.locale()))));
        String choice = words.of(
                use.usual() ? "positions.usual" : "positions.chosen",
                use.choice(),
                position.meaning(use.choice(), words.locale()));
        rows.add(List.of(Cell.of(""), Cell.of(choice + words.lines(use.lines(), lines))));
        for (PositionEffect.Alternative other : effect.alternatives()) {
            rows.add(List.of(
                    Cell.of(""),
                    Cell.of(words.of(
                            "positions.other",
                            other.choice(),
                            position.meaning(other.choice(), words.locale()),
                            other.change().map(this::change).orElseGet(() -> words.of("positions.refused"))))));
        }
        return rows;
    }

    private String change(PositionEffect.Shift change) {
        if (change.isZero()) {
            return words.of("positions.same");
        }
        return change.open().isZero()
                ? words.of("positions.change", words.signed(change.sure()))
                : words.of("positions.change.open", words.signed(change.sure()), words.signed(change.open()));
    }
}
