package fr.cpts.examples.grid;

import fr.cpts.model.measure.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as it was found.
 *
 * @param kind what the spreadsheet holds
 * @param text what people see in it
 * @param number its number, when it has one
 * @param format the format of that number
 * @param date the day, when the format makes one of the number
 */
record Cell(Kind kind, String text, Optional<BigDecimal> number, String format, Optional<LocalDateTime> date) {

    /** What a cell holds. */
    enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        ERROR
    }

    private static final MathContext EXCEL = new MathContext(15);
    private static final Pattern LITERAL =
            Pattern.compile("\"\\s*([^\"\\s][^\"]{0,60})\"|\\\\(%)|\\[\\$(?:€|EUR)[^\\]]{0,20}]|€");

    static Cell text(String text) {
        return of(Kind.TEXT, NumberFormats.clean(text));
    }

    /** A cell that is neither a number nor a day. */
    static Cell of(Kind kind, String text) {
        return new Cell(kind, text, Optional.empty(), "", Optional.empty());
    }

    /** A number, as people see it when its format shows everything. A percent sign in quotes is a word: it does not mean hundredths. */
    static Cell number(BigDecimal raw, String format) {
        BigDecimal exact = raw.round(EXCEL);
        boolean percent = bare(format).contains("%");
        BigDecimal shown = (percent ? exact.movePointRight(2) : exact).stripTrailingZeros();
        if (shown.scale() > NumberFormats.DECIMALS) {
            // A third has no last decimal: as many as a figure can have.
            shown = shown.setScale(NumberFormats.DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        }
        if (shown.scale() < 0 && shown.precision() - (long) shown.scale() <= 15) {
            shown = shown.setScale(0);
        }
        String unit = "";
        Matcher literal = LITERAL.matcher(format.split(";", 2)[0]);
        if (percent) {
            unit = " %";
        } else if (literal.find()) {
            unit = " " + (literal.group(1) != null ? literal.group(1) : literal.group(2) != null ? "%" : "€").strip();
        }
        String sign = bare(format).startsWith("+") && shown.signum() > 0 ? "+" : "";
        String text = Math.abs((long) shown.scale()) > 300
                ? shown.toString()
                : sign + shown.toPlainString().replace('.', ',') + unit.stripTrailing();
        return new Cell(Kind.NUMBER, text, Optional.of(exact), format, Optional.empty());
    }

    /** The number of a cell that holds one and no sign of a change, with the unit that its format shows. */
    Optional<Quantity> quantity() {
        return kind == Kind.NUMBER && !text.startsWith("+") && !text.startsWith("-")
                ? NumberFormats.parsed(text.replace(',', '.'))
                : Optional.empty();
    }

    /** A format without what it quotes. */
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    }

    static Cell date(LocalDateTime date, String format) {
        String text =
                String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return new Cell(Kind.DATE, text, Optional.empty(), format.toLowerCase(Locale.ROOT), Optional.of(date));
    }

    /** A text without the characters that XML cannot hold; the exact text is in the column for machines. */
    static String keepable(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[^\\n\\t\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]", "\ufffd");
    }

    boolean blank() {
        return kind == Kind.TEXT && text.isBlank();
    }

    boolean showsDay() {
        return bare(format).contains("d") || bare(format).contains("j");
    }

    boolean showsYear() {
        return bare(format).contains("y") || bare(format).contains("a");
    }

    /** The time that a spreadsheet made of what was typed, when that can be what was meant. */
    Optional<String> time() {
        return date.filter(day -> showsYear())
                .map(day -> showsDay()
                        ? day.toLocalDate().toString()
                        : YearMonth.from(day).toString());
    }

    /** The text of a cell that is neither a day nor an error. */
    String readable() throws BadCell {
        if (kind == Kind.ERROR) {
            throw new BadCell(GridMessage.of("grid.no-error"));
        }
        if (kind == Kind.DATE) {
            throw BadCell.date();
        }
        return text;
    }
}
