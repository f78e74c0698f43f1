package fr.cpts.examples.grid;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/** An exported grid of one indicator that weighs all of PARCOURS, whose target and measure are overwritten. */
record Overwritten(Path folder, String exported) {

    private static final FinancingCalculator CALCULATOR = FinancingCalculator.standard();
    private static final String TARGET = "TTTT";
    private static final String MEASURE = "987\u00a0654";

    static Overwritten in(Path folder) throws IOException {
        Path file = Grids.csv(
                folder,
                "Code;Mission;Indicateur;Poids;Cible;Mesure année 1",
                "a;PARCOURS;Part;1/1;" + TARGET + ";987654");
        String exported = new String(Grids.FRENCH.write(Grids.read(file).dossier(), file), StandardCharsets.UTF_8);
        Assertions.assertTrue(exported.contains(TARGET) && exported.contains(MEASURE), exported);
        return new Overwritten(folder, exported);
    }

    void remove() throws IOException {
        Files.deleteIfExists(folder.resolve("grille.csv"));
        Files.deleteIfExists(folder.resolve("edited.csv"));
        Files.delete(folder);
    }

    /** Whether the variable part of the year 2023 is paid to a T3 whose two cells are these; nothing when the grid is refused. */
    Optional<Boolean> paid(String target, String measure) {
        Path file = folder.resolve("edited.csv");
        try {
            Files.writeString(file, exported.replace(TARGET, quoted(target)).replace(MEASURE, quoted(measure)));
            LocalDate signed = LocalDate.of(2023, 1, 1);
            return Optional.of(CALCULATOR
                    .statement(
                            Grids.read(file)
                                    .dossier()
                                    .with(Contract.signedOn(signed)
                                            .withDurationYears(1)
                                            .withSizeClass(SizeClass.T3)
                                            .withMissionStarted(Mission.PARCOURS, signed)),
                            LocalDate.of(2024, 6, 30),
                            Positions.usual())
                    .lines()
                    .stream()
                    .anyMatch(line -> line.kind() == PaymentKind.VARIABLE
                            && !line.amount().isZero()));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
