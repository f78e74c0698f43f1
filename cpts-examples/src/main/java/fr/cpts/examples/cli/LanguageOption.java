package fr.cpts.examples.cli;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which language to write. */
final class LanguageOption {

    private static final String NAME = "--lang";

    /** The languages there are. */
    enum Language {
        fr,
        en
    }

    /** Checked here, and read by {@link #in}: messages need the language before the arguments are understood. */
    @Option(names = NAME, paramLabel = "LANG", defaultValue = "fr")
    private Language language;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Locale locale() {
        return of(command);
    }

    /** The language that a command was asked to write. */
    static Locale of(CommandSpec command) {
        return ((Cpts) command.root().userObject()).locale();
    }

    /** The language that arguments ask for, understood or not; French where they ask for none. */
    static Locale in(String... arguments) {
        Locale asked = Locale.FRENCH;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--")) {
                break;
            }
            String language = "";
            if (arguments[i].startsWith(NAME + "=")) {
                language = arguments[i].substring(NAME.length() + 1);
            } else if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                language = arguments[i + 1];
            }
            if (language.equalsIgnoreCase(Language.en.name())) {
                asked = Locale.ENGLISH;
            } else if (language.equalsIgnoreCase(Language.fr.name())) {
                asked = Locale.FRENCH;
            }
        }
        return asked;
    }
}
