package fr.cpts.examples.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * Grids as CSV. Written in UTF-8 with a byte order mark, semicolons in French and commas in English; read with either, or tabs, and also from the
 * encoding of older spreadsheets. A text that a spreadsheet would take for a formula is written after an apostrophe, which is removed when reading.
 */
final class CsvGrid {

    private static final char MARK = '\ufeff';

    /** What a spreadsheet may skip, or makes an end of, before it takes what follows for a formula; and how one begins. */
    private static final String RISKY =
            "(?:\\p{Cc}|[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uff1d\\uff0b\\uff0d\\uff20\\ufe62\\ufe63\\ufe66\\ufe6b]).*";

    private static final Pattern FORMULA = Pattern.compile("'*" + RISKY, Pattern.DOTALL);
    private static final Pattern SHELTERED = Pattern.compile("'+" + RISKY, Pattern.DOTALL);
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private CsvGrid() {}

    static byte[] write(List<List<String>> rows, boolean english) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(english ? ',' : ';')
                .lineDelimiter(LineDelimiter.LF)
                .build(text)) {
            rows.forEach(row -> csv.writeRecord(row.stream()
                    .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                    .toList()));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The table, with the separator under which most headers are known. */
    static Table read(Path file, ToIntFunction<Table> headers) throws IOException {
        byte[] bytes;
        try (InputStream input = new FilterInputStream(Files.newInputStream(file)) {}) {
            // Of a pipe or a device no size is known before.
            bytes = input.readNBytes(Table.LARGEST_FILE + 1);
        }
        if (bytes.length > Table.LARGEST_FILE) {
            throw Table.refused(file.toString(), GridMessage.of("grid.file-large"));
        }
        String text = decoded(bytes);
        Table best = null;
        for (char separator : SEPARATORS) {
            try {
                Table table = parsed(file.toString(), text, separator);
                if (best == null || headers.applyAsInt(table) > headers.applyAsInt(best)) {
                    best = table;
                }
            } catch (CsvParseException notThisOne) {
                continue;
            }
        }
        if (best == null) {
            throw Table.refused(
                    file.toString(), GridMessage.of("grid.file-csv", Table.MAX_COLUMNS, Table.LONGEST_CELL));
        }
        return best;
    }

    private static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException older) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Table parsed(String source, String text, char separator) {
        CsvRecordHandler bounded = CsvRecordHandler.builder()
                .maxFields(Table.MAX_COLUMNS)
                .maxFieldSize(Table.LONGEST_CELL)
                .maxRecordSize(Table.LONGEST_CELL * 8)
                .build();
        List<Table.Row> rows = new ArrayList<>();
        for (CsvRecord line : CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(bounded, text)) {
            int number = (int) line.getStartingLineNumber();
            List<Cell> cells = new ArrayList<>();
            for (String field : line.getFields()) {
                String cell = SHELTERED.matcher(field).matches() ? field.substring(1) : field;
                cells.add(Cell.text(cell));
            }
            if (cells.stream().anyMatch(cell -> !cell.blank())) {
                rows.add(new Table.Row(number, cells));
            }
            if (rows.size() > Table.MAX_ROWS) {
                throw Table.refused(source, GridMessage.of("grid.file-rows", Table.MAX_ROWS));
            }
        }
        return new Table(source, Optional.empty(), rows, List.of());
    }
}
