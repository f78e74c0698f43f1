package fr.cpts.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day of the statement. */
final class AsOfOption {

    @Option(names = "--as-of", paramLabel = "DATE")
    private Optional<LocalDate> asOf = Optional.empty();

    LocalDate day() {
        return asOf.orElseGet(LocalDate::now);
    }
}
