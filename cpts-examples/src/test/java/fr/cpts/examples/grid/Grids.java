package fr.cpts.examples.grid;

import fr.cpts.model.Dossier;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;

/** Grids for tests. */
final class Grids {

    static final IndicatorGrid FRENCH = IndicatorGrid.of(Mission.known(), SizeClass.known(), Locale.FRENCH);
    static final IndicatorGrid ENGLISH = IndicatorGrid.of(Mission.known(), SizeClass.known(), Locale.ENGLISH);

    private Grids() {}

    static Dossier there(IndicatorGrid out, IndicatorGrid in, Dossier dossier, Path file) {
        try {
            Files.write(file, out.write(dossier, file));
            return in.read(file, Optional.of(dossier)).dossier();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    static Path csv(Path folder, String... lines) {
        try {
            return Files.writeString(folder.resolve("grille.csv"), String.join("\n", lines) + "\n");
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    static Path xlsx(Path folder, Consumer<Worksheet> content) {
        Path file = folder.resolve("grille.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook.newWorksheet("Feuille"));
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return file;
    }

    static void header(Worksheet sheet, String... names) {
        for (int i = 0; i < names.length; i++) {
            sheet.value(0, i, names[i]);
        }
    }

    static IndicatorGrid.Imported read(Path file) {
        try {
            return FRENCH.read(file, Optional.empty());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** The problems of a file, without its folder. */
    static List<String> problems(Path file) {
        InvalidInputException refused = Assertions.assertThrows(InvalidInputException.class, () -> read(file));
        return refused.problems().stream()
                .map(problem -> problem.text(Locale.FRENCH)
                        .replace('\u00a0', ' ')
                        .replace(file.toString(), file.getFileName().toString()))
                .toList();
    }
}
