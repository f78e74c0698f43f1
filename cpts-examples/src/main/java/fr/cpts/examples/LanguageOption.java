package fr.cpts.examples;

import java.util.Locale;
import picocli.CommandLine.Option;

/** In which language to write. */
final class LanguageOption {

    /** The languages there are. */
    enum Language {
        fr,
        en
    }

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language: fr or en; fr by default.",
            defaultValue = "fr")
    private Language language;

    Locale locale() {
        return language == Language.en ? Locale.ENGLISH : Locale.FRENCH;
    }
}
