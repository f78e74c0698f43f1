package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help of every command is whole in both languages, and nothing of one comes out in the other. */
class HelpTest {

    /** The help of each command, on one line, by its whole name. */
    private static Map<String, String> helps(Locale locale) {
        Map<String, String> helps = new TreeMap<>();
        all(Cpts.in(locale))
                .forEach(command -> helps.put(
                        command.getCommandSpec().qualifiedName(),
                        command.getUsageMessage().replaceAll("[\\s\u00a0]+", " ")));
        return helps;
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().forEach(below -> all.addAll(all(below)));
        return all;
    }

    private static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = new CommandHelp(locale).texts();
        return bundle.keySet().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> bundle.getString(key).replace('\'', '’'), (a, b) -> a, TreeMap::new));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(texts(Locale.ENGLISH).keySet(), texts(Locale.FRENCH).keySet());
        assertEquals(15, helps(Locale.FRENCH).size());
        assertEquals(helps(Locale.FRENCH).keySet(), helps(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyCommandOptionAndArgumentIsDescribed(String language) {
        for (CommandLine command : all(Cpts.in(Locale.forLanguageTag(language)))) {
            String name = command.getCommandSpec().qualifiedName();
            // The texts are laid when help is first asked for.
            assertFalse(command.getUsageMessage().isBlank());
            assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
            List<ArgSpec> arguments = new ArrayList<>(command.getCommandSpec().options());
            arguments.addAll(command.getCommandSpec().positionalParameters());
            for (ArgSpec argument : arguments) {
                assertTrue(argument.description().length > 0, name + " " + argument);
            }
            assertTrue(command.getCommandSpec().findOption("--lang") != null, name);
        }
    }

    @Test
    void noTextIsUnused() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Set<String> unused = new TreeSet<>();
            String all = String.join(" ", helps(locale).values());
            texts(locale).forEach((key, text) -> {
                String shown =
                        text.replace("%n", " ").replaceAll("[\\s\u00a0]+", " ").strip();
                if (!shown.isEmpty() && !unwrapped(all).contains(unwrapped(shown))) {
                    unused.add(key);
                }
            });
            assertEquals(Set.of(), unused);
        }
    }

    @Test
    void nothingOfOneLanguageComesOutInTheOther() {
        assertApart(Locale.FRENCH, Locale.ENGLISH);
        assertApart(Locale.ENGLISH, Locale.FRENCH);
    }

    private static void assertApart(Locale shown, Locale other) {
        Set<String> allowed = new HashSet<>(texts(shown).values());
        String all = unwrapped(String.join(" ", helps(shown).values()));
        texts(other).forEach((key, text) -> {
            String words =
                    text.replace("%n", " ").replaceAll("[\\s\u00a0]+", " ").strip();
            if (!words.isEmpty() && !allowed.contains(text) && (words.contains(" ") || key.startsWith("label."))) {
                String part = key.startsWith("label.") ? "=" + words + "]" : words;
                assertFalse(all.contains(unwrapped(part)), () -> key + ": " + words);
            }
        });
        // What the library of the command line says by itself.
        if (shown.equals(Locale.FRENCH)) {
            for (String english : List.of("Usage:", "Commands:", "[COMMAND]", "Show this", "Print ", "Default")) {
                assertFalse(all.contains(unwrapped(english)), english);
            }
        }
    }

    /** A long word is cut at the end of a line. */
    private static String unwrapped(String text) {
        return text.replace(" ", "");
    }

    @Test
    void theDefaultLocaleDoesNotMatter() {
        Map<String, String> french = helps(Locale.FRENCH);
        Map<String, String> english = helps(Locale.ENGLISH);
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.FRANCE, Locale.US, Locale.JAPAN, Locale.forLanguageTag("tr-TR"))) {
                Locale.setDefault(locale);
                assertEquals(french, helps(Locale.FRENCH));
                assertEquals(english, helps(Locale.ENGLISH));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void helpIsFrenchUnlessEnglishIsAskedForAnywhere() {
        assertTrue(CommandRun.of("statement", "--help").out().startsWith("Utilisation\u00a0: cpts statement"));
        assertTrue(CommandRun.of("statement", "--help", "--lang", "en").out().startsWith("Usage: cpts statement"));
        assertTrue(CommandRun.of("statement", "--lang=EN", "--help").out().startsWith("Usage: cpts statement"));
        assertTrue(CommandRun.of("--lang", "en", "statement", "--help").out().startsWith("Usage: cpts statement"));
        assertTrue(CommandRun.of("--lang=en", "--help").out().contains("Commands:"));
        assertTrue(CommandRun.of("--help").out().contains("Commandes\u00a0:"));
        assertTrue(CommandRun.of("grid", "import", "--help").out().contains("--into=DOSSIER"));
    }

    @Test
    void theNameOfAValueIsInTheLanguage() {
        assertTrue(helps(Locale.FRENCH).get("cpts statement").contains("[--set=CHEMIN=VALEUR]... "));
        assertTrue(helps(Locale.FRENCH).get("cpts statement").contains("[--out=FICHIER]"));
        assertTrue(helps(Locale.ENGLISH).get("cpts statement").contains("[--set=PATH=VALUE]... "));
        assertTrue(helps(Locale.FRENCH).get("cpts verify").contains("DÉCOMPTE DOSSIER"));
        assertTrue(helps(Locale.ENGLISH).get("cpts verify").contains("STATEMENT DOSSIER"));
    }

    @Test
    void noLineIsBrokenAfterAnApostrophe() {
        for (CommandLine command : all(Cpts.in(Locale.FRENCH))) {
            String help = command.getUsageMessage();
            assertFalse(help.contains("’\n"), help);
            assertFalse(help.contains("'"), help);
        }
    }
}
