package fr.cpts.examples;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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
        return locale(language);
    }

    /** The language that a command was asked to write, and French where it has no such option. */
    static Locale of(CommandSpec command) {
        OptionSpec option = command.findOption("--lang");
        return locale(option == null ? Language.fr : option.getValue());
    }

    private static Locale locale(Language language) {
        return language == Language.en ? Locale.ENGLISH : Locale.FRENCH;
    }
}
