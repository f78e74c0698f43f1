package fr.cpts.examples;

import picocli.CommandLine.Option;

/** In which form to write. */
final class FormatOption {

    /** The forms there are. */
    enum Format {
        text,
        json
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for everything at once; text by default.",
            defaultValue = "text")
    private Format format;

    boolean isJson() {
        return format == Format.json;
    }
}
