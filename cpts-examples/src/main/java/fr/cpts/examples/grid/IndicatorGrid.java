package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The indicators of a dossier as a table in CSV or XLSX, there and back without loss.
 *
 * <p>Bounds of what is read: 20 MB, 64 MB unpacked, 5000 rows, 250 columns, 32767 characters in a cell. All problems are reported at once, each
 * with its cell. Worked case: {@code grid.read(Path.of("grille.xlsx"), Optional.empty()).dossier().annex()}.
 */
public final class IndicatorGrid {

    private final Columns columns;
    private final GridWords words;

    private IndicatorGrid(Columns columns, GridWords words) {
        this.columns = columns;
        this.words = words;
    }

    /**
     * A dossier that was read from a table.
     *
     * @param dossier the dossier
     * @param readings what was read as what, for people to check
     * @param flags each cell whose words were kept and answer nothing, so that what it says stays unknown
     */
    public record Imported(Dossier dossier, List<String> readings, List<String> flags) {

        /** Copies the lists. */
        public Imported {
            readings = List.copyOf(readings);
            flags = List.copyOf(flags);
        }
    }

    /**
     * Grids of given missions and size classes, written in one language and read in both.
     *
     * @param missions the missions that there are
     * @param sizes the size classes that there are
     * @param locale English, or French for anything else
     * @return what writes and reads grids
     */
    public static IndicatorGrid of(Collection<Mission> missions, Collection<SizeClass> sizes, Locale locale) {
        return new IndicatorGrid(new Columns(missions, DossierReader.of(missions, sizes)), GridWords.in(locale));
    }

    /**
     * Whether a file is of a kind that is written and read.
     *
     * @param file the file
     * @return true for names that end in {@code .xlsx} or {@code .csv}
     */
    public static boolean isGrid(Path file) {
        return isXlsx(file) || name(file).endsWith(".csv");
    }

    private static boolean isXlsx(Path file) {
        return name(file).endsWith(".xlsx");
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the indicators of a dossier.
     *
     * @param dossier the dossier
     * @param file the name of the file that they are for, which says in what form
     * @return what the file is to hold
     * @throws IOException only through a fault of the library
     * @throws fr.cpts.model.json.InvalidInputException when a text is longer than a cell may be
     */
    public byte[] write(Dossier dossier, Path file) throws IOException {
        return new GridExport(columns, words).export(dossier, isXlsx(file));
    }

    /**
     * Writes a grid with an example and nothing else.
     *
     * @param file the name of the file that it is for, which says in what form
     * @return what the file is to hold
     * @throws IOException only through a fault of the library
     */
    public byte[] template(Path file) throws IOException {
        return new GridExport(columns, words).template(isXlsx(file));
    }

    /**
     * Reads a grid.
     *
     * @param file the file
     * @param into the dossier whose indicators and measurements it replaces, or nothing for an annex that stands alone
     * @return the dossier, how each target was read, and what stays unknown
     * @throws IOException when the file cannot be read
     * @throws fr.cpts.model.json.InvalidInputException when it is not a valid grid
     */
    public Imported read(Path file, Optional<Dossier> into) throws IOException {
        Table table =
                isXlsx(file) ? XlsxGrid.read(file, columns::headersKnown) : CsvGrid.read(file, columns::headersKnown);
        return new GridImport(columns, words, table).read(into);
    }
}
