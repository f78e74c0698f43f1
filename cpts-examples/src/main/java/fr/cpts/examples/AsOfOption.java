package fr.cpts.examples;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The day to tell statuses for. */
final class AsOfOption {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day that tells what has fallen due, as 2026-01-01; today by default.")
    private Optional<LocalDate> asOf = Optional.empty();

    LocalDate day() {
        return asOf.orElseGet(LocalDate::now);
    }
}
