package fr.cpts.examples.grid;

import fr.cpts.model.json.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Grids as XLSX. Every cell is written as text, so that no spreadsheet turns {@code 2/9} into a day.
 *
 * <p>A file is unpacked within bounds and checked for merged cells and places out of bounds before the library reads it.
 */
final class XlsxGrid {

    private static final int MAX_ENTRIES = 2000;
    private static final int MAX_UNPACKED = 64_000_000;
    private static final int MAX_CELLS = 1_000_000;
    private static final int MAX_FORMULAS = 20_000;
    private static final int BUFFER = 16_384;
    private static final Pattern NEEDED =
            Pattern.compile("(?i)\\[content_types]\\.xml|.*\\.rels|xl/[^/]*\\.xml|xl/worksheets/[^/]*\\.xml");
    private static final Pattern SHEET = Pattern.compile("(?i)xl/worksheets/[^/]*\\.xml");
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/_]{2,20}[!?]?");
    private static final Pattern DATE = Pattern.compile("(?i).*[dmyj].*");

    private XlsxGrid() {}

    /**
     * Writes a workbook: the grid, with its first row and column frozen and its last column hidden, and a sheet that explains it.
     *
     * @param rows the header and the rows
     * @param widths how wide each column is
     * @param help the lines of the second sheet
     */
    static byte[] write(List<List<String>> rows, List<Integer> widths, List<List<String>> help, GridWords words)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "cpts", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.of("sheet.grid"));
            fill(sheet, rows);
            for (int column = 0; column < widths.size(); column++) {
                sheet.width(column, widths.get(column));
            }
            int columns = widths.size();
            sheet.range(0, 0, 0, columns - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor("DDE8F0")
                    .format("@")
                    .set();
            wrap(sheet.range(1, 0, Math.max(rows.size() - 1, 1), columns - 1));
            sheet.freezePane(1, 1);
            sheet.setAutoFilter(0, 0, Math.max(rows.size() - 1, 1), columns - 1);
            sheet.paperSize(PaperSize.A4_PAPER);
            sheet.pageOrientation("landscape");
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
            sheet.repeatRows(0);
            sheet.hideColumn(columns - 1);
            Worksheet explained = workbook.newWorksheet(words.of("sheet.help"));
            fill(explained, help);
            explained.width(0, 30);
            explained.width(1, 100);
            wrap(explained.range(0, 0, Math.max(help.size() - 1, 1), 1));
        }
        return bytes.toByteArray();
    }

    private static void wrap(Range cells) {
        cells.style().wrapText(true).verticalAlignment("top").format("@").set();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
            }
        }
    }

    /** The first sheet that people see and whose headers are known best. */
    static Table read(Path file, ToIntFunction<Table> headers) throws IOException {
        String source = file.toString();
        if (Files.size(file) > Table.LARGEST_FILE) {
            throw Table.refused(source, GridMessage.of("grid.file-large"));
        }
        Map<String, List<String>> merged = new HashMap<>();
        Map<String, String> targets = new HashMap<>();
        byte[] unpacked = unpacked(file, merged, targets);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(unpacked), new ReadingOptions(true, true));
                Stream<Sheet> sheets = workbook.getSheets()) {
            Table best = null;
            for (Sheet sheet : sheets.filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .limit(50)
                    .toList()) {
                String entry = targets.getOrDefault(sheet.getId(), "");
                Table table = table(source, sheet, merged.getOrDefault(entry, List.of()));
                if (best == null || headers.applyAsInt(table) > headers.applyAsInt(best)) {
                    best = table;
                }
            }
            if (best == null) {
                throw Table.refused(source, GridMessage.of("grid.file-xlsx"));
            }
            return best;
        } catch (InvalidInputException refused) {
            throw refused;
        } catch (RuntimeException unreadable) {
            // The library answers a broken file with exceptions of many kinds.
            throw Table.refused(source, GridMessage.of("grid.file-xlsx"));
        }
    }

    private static Table table(String source, Sheet sheet, List<String> merged) throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        try (Stream<Row> found = sheet.openStream()) {
            for (Row row : (Iterable<Row>) found::iterator) {
                List<Cell> cells = new ArrayList<>();
                int count = row.getCellCount();
                for (int column = 0; column < count; column++) {
                    cells.add(row.getOptionalCell(column).map(XlsxGrid::seen).orElseGet(() -> Cell.text("")));
                }
                if (cells.stream().anyMatch(cell -> cell.text().length() > Table.LONGEST_CELL)) {
                    throw Table.refused(source, GridMessage.of("grid.file-cell", Table.LONGEST_CELL));
                }
                while (!cells.isEmpty() && cells.get(cells.size() - 1).blank()) {
                    cells.remove(cells.size() - 1);
                }
                if (cells.size() > Table.MAX_COLUMNS) {
                    throw Table.refused(source, GridMessage.of("grid.file-columns", Table.MAX_COLUMNS));
                }
                if (!cells.isEmpty()) {
                    rows.add(new Table.Row(row.getRowNum(), cells));
                }
                if (rows.size() > Table.MAX_ROWS) {
                    throw Table.refused(source, GridMessage.of("grid.file-rows", Table.MAX_ROWS));
                }
            }
        }
        return new Table(source, Optional.of(sheet.getName()), rows, merged);
    }

    /** A cell, and of a formula the value that was saved with it. */
    private static Cell seen(org.dhatim.fastexcel.reader.Cell cell) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.EMPTY || value == null && cell.getFormula() == null) {
            return Cell.text("");
        }
        if (value == null || cell.getType() == CellType.ERROR || isError(cell, value)) {
            return Cell.of(Cell.Kind.ERROR, value == null ? "=" + cell.getFormula() : value.toString());
        }
        if (value instanceof BigDecimal number) {
            String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
            String pattern = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
            if (DATE.matcher(pattern).matches() && !pattern.equalsIgnoreCase("general")) {
                try {
                    return Cell.date(cell.asDate(), format);
                } catch (DateTimeException | NumberFormatException noDay) {
                    return Cell.number(number, "");
                }
            }
            return Cell.number(number, format);
        }
        if (value instanceof Boolean bool) {
            return Cell.of(Cell.Kind.BOOLEAN, bool.toString());
        }
        return Cell.text(value.toString());
    }

    private static boolean isError(org.dhatim.fastexcel.reader.Cell cell, Object value) {
        return cell.getType() == CellType.FORMULA
                && ERROR.matcher(value.toString()).matches();
    }

    /** The parts that matter, unpacked under bounds and packed again, so that what is read is what was bounded. */
    private static byte[] unpacked(Path file, Map<String, List<String>> merged, Map<String, String> targets)
            throws IOException {
        String source = file.toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            if (zip.size() > MAX_ENTRIES) {
                throw Table.refused(source, GridMessage.of("grid.file-large"));
            }
            out.setLevel(Deflater.NO_COMPRESSION);
            int left = MAX_UNPACKED;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (NEEDED.matcher(entry.getName()).matches()) {
                    byte[] part = part(zip, entry, left);
                    if (part == null) {
                        throw Table.refused(source, GridMessage.of("grid.file-large"));
                    }
                    left -= part.length;
                    if (SHEET.matcher(entry.getName()).matches()) {
                        merged.put(entry.getName(), looked(source, part));
                    } else if (entry.getName().equals("xl/_rels/workbook.xml.rels")) {
                        targets(part, targets);
                    }
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(part);
                    out.closeEntry();
                }
            }
        } catch (ZipException | XMLStreamException notOne) {
            throw Table.refused(source, GridMessage.of("grid.file-xlsx"));
        }
        return bytes.toByteArray();
    }

    private static byte[] part(ZipFile zip, ZipEntry entry, int max) throws IOException {
        try (InputStream input = zip.getInputStream(entry)) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                if (part.size() + read > max) {
                    return null;
                }
                part.write(buffer, 0, read);
            }
            return part.toByteArray();
        }
    }

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private static void targets(byte[] part, Map<String, String> targets) throws XMLStreamException {
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                String target = String.valueOf(xml.getAttributeValue(null, "Target"));
                targets.put(
                        xml.getAttributeValue(null, "Id"),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    /** Checks a sheet for merged cells and for anything out of bounds. */
    private static List<String> looked(String source, byte[] part) throws XMLStreamException {
        List<String> merged = new ArrayList<>();
        XMLStreamReader xml = reader(part);
        int cells = 0;
        int formulas = 0;
        int text = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                text = 0;
                String place = xml.getAttributeValue(null, "r");
                switch (xml.getLocalName()) {
                    case "c" -> {
                        cells++;
                        if (place != null && !PLACE.matcher(place).matches()) {
                            throw Table.refused(source, GridMessage.of("grid.file-xlsx"));
                        }
                    }
                    case "f" -> formulas++;
                    case "mergeCell" -> merged.add(String.valueOf(xml.getAttributeValue(null, "ref")));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text += xml.getTextLength();
            }
            if (cells > MAX_CELLS || formulas > MAX_FORMULAS) {
                throw Table.refused(source, GridMessage.of("grid.file-large"));
            }
            if (text > Table.LONGEST_CELL * 2) {
                throw Table.refused(source, GridMessage.of("grid.file-cell", Table.LONGEST_CELL));
            }
        }
        return merged;
    }
}
