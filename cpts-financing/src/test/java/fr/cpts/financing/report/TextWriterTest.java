package fr.cpts.financing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.money.Euros;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One report in both forms: what is laid out differs, what is said does not. */
class TextWriterTest {

    private static final Block TABLE = new Block.Table(
            1,
            List.of(Column.words("Day", 0), Column.words("", 4).after(" | "), Column.amounts("Amount")),
            List.of(
                    List.of(new Cell.Day(LocalDate.of(2024, 2, 29)), Cell.of("a"), Cell.of(Euros.of(1_000))),
                    List.of(Cell.of(""), Cell.of("longer"), new Cell.Difference(Euros.of(5)))));

    @Test
    void aTableKeepsFiguresBelowEachOtherAndNothingBlankAtTheEndOfALine() {
        assertEquals("""
                Title

                Section
                ───────
                  Day        |              Amount
                  2024-02-29 | a          1,000.00
                             | longer          +5.00
                """, text(Report.Form.FIGURES, new Section("Section", List.of(TABLE))));
    }

    @Test
    void wordsThatAreLongGoOnInTheNextLineAndPunctuationStaysWithItsWord() {
        String word = "x".repeat(48);
        assertEquals(
                "Title\n\nSection\n  " + word + " y\n      " + word + " :\n",
                text(
                        Report.Form.WORDS,
                        new Section("Section", List.of(new Block.Line(1, word + " y " + word + " :")))));
    }

    @Test
    void aLineOfFiguresIsNeverBrokenAndWhatWouldBreakItIsASpace() {
        assertEquals(
                "Title\n\n  " + "x ".repeat(80).strip() + "\n",
                text(Report.Form.FIGURES, new Section("", List.of(new Block.Line(1, "x\n".repeat(80))))));
    }

    @Test
    void aTreeShowsWhatRestsOnWhat() {
        Block.Tree leaf = new Block.Tree("leaf", List.of(), List.of());
        Block.Tree noted = new Block.Tree("noted", List.of("note"), List.of(leaf));
        assertEquals(
                """
                Title

                root
                ├─ noted
                │     note
                │  └─ leaf
                └─ leaf
                """,
                text(
                        Report.Form.FIGURES,
                        new Section("", List.of(new Block.Tree("root", List.of(), List.of(noted, leaf))))));
    }

    private static String text(Report.Form form, Section section) {
        return TextWriter.text(new Report(form, Locale.ENGLISH, List.of(new Block.Line(0, "Title")), List.of(section)));
    }
}
