package fr.cpts.examples.cli;

import picocli.CommandLine.Option;

/** In which form to write. */
final class FormatOption {

    /** The forms there are. */
    enum Format {
        text,
        json
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Format format;

    boolean isJson() {
        return format == Format.json;
    }
}
