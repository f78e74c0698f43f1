package fr.cpts.examples.grid;

import java.math.BigDecimal;
import java.math.MathContext;
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
record Seen(
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
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]{1,60})\"|\\[\\$(€)[^\\]]{0,20}]|(€)");

    static Seen text(String place, int line, String text) {
        return new Seen(place, line, Kind.TEXT, Forms.clean(text), Optional.empty(), "", Optional.empty());
    }

    /** A number: what people see of it when its format shows everything. */
    static Seen number(String place, BigDecimal raw, String format) {
        BigDecimal exact = raw.round(EXCEL);
        BigDecimal shown = (format.contains("%") ? exact.movePointRight(2) : exact).stripTrailingZeros();
        if (shown.scale() < 0 && shown.precision() - (long) shown.scale() <= 15) {
            shown = shown.setScale(0);
        }
        String unit = "";
        if (format.contains("%")) {
            unit = " %";
        } else {
            Matcher literal = LITERAL.matcher(format);
            if (literal.find()) {
                unit = " " + (literal.group(1) != null ? literal.group(1) : "€").strip();
            }
        }
        String text = Math.abs((long) shown.scale()) > 300
                ? shown.toString()
                : shown.toPlainString().replace('.', ',') + unit.stripTrailing();
        return new Seen(place, 0, Kind.NUMBER, text, Optional.of(exact), format, Optional.empty());
    }

    static Seen date(String place, LocalDateTime date, String format) {
        String text =
                String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        return new Seen(
                place, 0, Kind.DATE, text, Optional.empty(), format.toLowerCase(Locale.ROOT), Optional.of(date));
    }

    boolean blank() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /** The part of a format that says day, month and year, with no quoted text. */
    private String pattern() {
        return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
    }

    boolean showsDay() {
        return pattern().contains("d") || pattern().contains("j");
    }

    boolean showsYear() {
        return pattern().contains("y") || pattern().contains("a");
    }

    /** The text of a cell that is neither a day nor an error. */
    String readable(GridWords words) throws BadCell {
        if (kind == Kind.DATE) {
            throw new BadCell(words.of("must.noDate"), Optional.of(words.of("advice.text")));
        }
        return shown(words);
    }

    String shown(GridWords words) throws BadCell {
        if (kind == Kind.ERROR) {
            throw new BadCell(words.of("must.noError"));
        }
        return text;
    }
}
