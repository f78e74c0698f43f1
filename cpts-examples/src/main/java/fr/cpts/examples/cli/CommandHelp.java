package fr.cpts.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The help of every command in one language, whatever the default locale of the process: texts are in {@code help_fr.properties} and {@code
 * help_en.properties}, by the names of commands, options and parameters.
 */
final class CommandHelp implements CommandLine.IHelpFactory {

    private static final char CURLY = '’';

    /** Stands for the apostrophe while lines are laid out: they would be broken after a curly one. */
    private static final char STRAIGHT = '\'';

    private final Locale locale;
    private ResourceBundle texts;

    CommandHelp(Locale locale) {
        this.locale = locale;
    }

    /** Reads the texts when they are first asked for: most commands print no help. */
    ResourceBundle texts() {
        if (texts == null) {
            String file = locale.getLanguage().equals("en") ? "help_en.properties" : "help_fr.properties";
            try (Reader reader =
                    new InputStreamReader(CommandHelp.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                texts = new PropertyResourceBundle(new StringReader(new BufferedReader(reader)
                        .lines()
                        .collect(Collectors.joining("\n"))
                        .replace(CURLY, STRAIGHT)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    /** What stands for the value of an option or for an argument, such as {@code FICHIER}. */
    String label(ArgSpec argument) {
        String key = "label." + argument.paramLabel();
        return texts().containsKey(key) ? texts().getString(key) : argument.paramLabel();
    }

    @Override
    public Help create(CommandSpec command, Help.ColorScheme colours) {
        if (command.resourceBundle() == null) {
            command.resourceBundle(texts());
            command.usageMessage().synopsisSubcommandLabel("[" + texts().getString("label.COMMAND") + "]");
            // As they are declared: their alphabet would be that of the default locale.
            command.usageMessage().sortOptions(false).sortSynopsis(false);
            Map<String, CommandLine.IHelpSectionRenderer> sections =
                    new HashMap<>(command.usageMessage().sectionMap());
            sections.replaceAll((name, plain) -> help -> plain.render(help).replace(STRAIGHT, CURLY));
            command.usageMessage().sectionMap(sections);
        }
        return new Help(command, colours) {
            @Override
            public IParamLabelRenderer createDefaultParamLabelRenderer() {
                return labels(super.createDefaultParamLabelRenderer());
            }

            @Override
            public IParamLabelRenderer parameterLabelRenderer() {
                return labels(super.parameterLabelRenderer());
            }
        };
    }

    private Help.IParamLabelRenderer labels(Help.IParamLabelRenderer plain) {
        return new Help.IParamLabelRenderer() {
            @Override
            public Ansi.Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<Ansi.IStyle> styles) {
                Ansi.Text text = plain.renderParameterLabel(argument, ansi, styles);
                String label = label(argument);
                return label.equals(argument.paramLabel())
                        ? text
                        : ansi.new Text(text.toString().replace(argument.paramLabel(), label));
            }

            @Override
            public String separator() {
                return plain.separator();
            }
        };
    }
}
