package fr.cpts.examples.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell as it was found.
 *
 * @param place where: {@code Feuille!D7}, or the number of a field of CSV
 * @param line the line of CSV, or 0
 * @param kind what the spreadsheet holds
 * @param text what people see in it
 * @param number its number, when it has one
 * @param format the format of that number
 * @param date the day, when the format makes one of the number
 */
record Cell(
        String place,
        int line,
        Kind kind,
        String text,
        Optional<BigDecimal> number,
        String format,
        Optional<LocalDateTime> date) {

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

    static Cell text(String place, int line, String text) {
        return new Cell(place, line, Kind.TEXT, NumberFormats.clean(text), Optional.empty(), "", Optional.empty());
    }

    /** A number: what people see of it when its format shows everything. A percent sign in quotes is a word, and makes no hundredths of it. */
    static Cell number(String place, BigDecimal raw, String format) {
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
        return new Cell(place, 0, Kind.NUMBER, text, Optional.of(exact), format, Optional.empty());
    }

    /** The number of a cell that holds one and no sign of a change, with the unit that its format shows; as JSON writes it. */
    Optional<Object> quantity() {
        return kind == Kind.NUMBER && !text.startsWith("+") && !text.startsWith("-")
                ? NumberFormats.parsed(text.replace(',', '.'))
                : Optional.empty();
    }

    /** A format without what it quotes. */
    private static String bare(String format) {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    }

    static Cell date(String place, LocalDateTime date, String format) {
        String text =
                String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return new Cell(
                place, 0, Kind.DATE, text, Optional.empty(), format.toLowerCase(Locale.ROOT), Optional.of(date));
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

    /** The text of a cell that is neither a day nor an error. */
    String readable(GridWords words) throws BadCell {
        if (kind == Kind.DATE) {
            throw new BadCell(GridMessage.of("grid.no-date"), Optional.of(GridMessage.of("grid.advice-text")));
        }
        return shown(words);
    }

    String shown(GridWords words) throws BadCell {
        if (kind == Kind.ERROR) {
            throw new BadCell(GridMessage.of("grid.no-error"));
        }
        return text;
    }
}
