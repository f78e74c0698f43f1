package fr.cpts.financing.report;

import fr.cpts.model.message.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Lays out a report as a text for a fixed-width font.
 *
 * <p>Worked case: {@code TextWriter.text(StatementReport.of(statement, rules, Locale.FRENCH))}.
 */
public final class TextWriter implements Block.Writer {

    private static final int WIDTH = 100;
    private static final String STEP = "  ";

    /** Stands for a space that does not break, until the line is written. */
    private static final char BINDING = '\u0000';

    private final Report.Form form;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    private TextWriter(Report report) {
        form = report.form();
        messages = Messages.in(report.locale());
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return lines of text, each ended by a line feed
     */
    public static String text(Report report) {
        TextWriter writer = new TextWriter(Objects.requireNonNull(report, "report"));
        report.head().forEach(block -> block.writeTo(writer));
        report.sections().forEach(writer::section);
        return writer.text.toString();
    }

    private void section(Section section) {
        write("");
        if (!section.title().isEmpty()) {
            write(section.title());
            if (form == Report.Form.FIGURES) {
                write("─".repeat(section.title().length()));
            }
        }
        section.blocks().forEach(block -> block.writeTo(this));
    }

    /** One line of output, whatever the text has in it. */
    private void write(String line) {
        text.append(VisibleText.onOneLine(line).stripTrailing()).append('\n');
    }

    @Override
    public void line(Block.Line line) {
        if (form == Report.Form.FIGURES) {
            write(STEP.repeat(line.depth()) + line.text());
        } else {
            wrapped(
                    STEP.repeat(line.depth()),
                    bound(VisibleText.onOneLine(line.text()).strip()));
        }
    }

    /** A line that goes on further to the right when it is long. */
    private void wrapped(String margin, String line) {
        StringBuilder current = new StringBuilder(margin);
        boolean empty = true;
        for (String word : line.split(" +")) {
            if (!empty && current.length() + 1 + word.length() > WIDTH) {
                text.append(current.toString().replace(BINDING, ' ')).append('\n');
                current = new StringBuilder(margin).append("    ");
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        text.append(current.toString().replace(BINDING, ' ')).append('\n');
    }

    /** French punctuation stays with the word before it. */
    private static String bound(String line) {
        return line.replaceAll(" (?=[;:?!»])", String.valueOf(BINDING)).replaceAll("(?<=«) ", String.valueOf(BINDING));
    }

    @Override
    public void table(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> titles = table.columns().stream().map(Column::title).toList();
        if (titles.stream().anyMatch(title -> !title.isEmpty())) {
            rows.add(titles);
        }
        table.rows()
                .forEach(row ->
                        rows.add(row.stream().map(cell -> cell.text(messages)).toList()));
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            int width = table.columns().get(i).width();
            widths[i] = width > 0
                    ? width
                    : rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0);
        }
        rows.forEach(row -> row(table, row, widths));
    }

    private void row(Block.Table table, List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(STEP.repeat(table.depth()));
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            String blank = " ".repeat(Math.max(0, widths[i] - row.get(i).length()));
            line.append(i == 0 ? "" : column.between())
                    .append(column.isFigures() ? blank + row.get(i) : row.get(i) + blank);
        }
        write(line.toString());
    }

    @Override
    public void tree(Block.Tree tree) {
        node(tree, "", "");
    }

    private void node(Block.Tree node, String first, String rest) {
        write(first + node.text());
        node.notes().forEach(note -> write(rest + "   " + note));
        for (int i = 0; i < node.below().size(); i++) {
            boolean last = i == node.below().size() - 1;
            node(node.below().get(i), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "));
        }
    }
}
