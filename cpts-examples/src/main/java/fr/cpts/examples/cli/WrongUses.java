package fr.cpts.examples.cli;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.Nearest;
import fr.cpts.model.time.Dates;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says in one line what is wrong with the arguments, in the language that they ask for, and on a second where to look. */
final class WrongUses implements IParameterExceptionHandler {

    private final Locale locale;
    private final CommandHelp help;

    WrongUses(Locale locale, CommandHelp help) {
        this.locale = locale;
        this.help = help;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(told(wrong, Arrays.asList(arguments)).text(locale));
        Message advice = wrong instanceof WrongUse ours && ours.advice().isPresent()
                ? ours.advice().get()
                : CptsMessage.of("use.help", command.getCommandSpec().qualifiedName());
        err.println("  " + advice.text(locale));
        return CommandLine.ExitCode.USAGE;
    }

    private Message told(CommandLine.ParameterException wrong, List<String> arguments) {
        if (wrong instanceof WrongUse ours) {
            return ours.told();
        }
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return unknown(command, unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return missing(missing.getMissing().get(0), arguments);
        }
        if (wrong instanceof CommandLine.OverwrittenOptionException twice) {
            return CptsMessage.of("option.twice", name(twice.getOverwritten()));
        }
        return wrong.getArgSpec() == null
                ? CptsMessage.of("use.other", String.valueOf(wrong.getMessage()))
                : value(wrong.getArgSpec(), String.valueOf(wrong.getValue()));
    }

    private static Message unknown(CommandSpec command, String argument) {
        if (argument.startsWith("-") && argument.length() > 1) {
            String option = argument.replaceFirst("=.*", "");
            return Nearest.to(option, command.optionsMap().keySet())
                    .map(nearest -> CptsMessage.of("option.unknown-nearest", option, nearest))
                    .orElseGet(() -> CptsMessage.of("option.unknown", option));
        }
        if (command.subcommands().isEmpty()) {
            return CptsMessage.of("argument.too-many", argument);
        }
        return Nearest.to(argument, command.subcommands().keySet())
                .map(nearest -> CptsMessage.of("command.unknown-nearest", argument, nearest))
                .orElseGet(() -> CptsMessage.of(
                        "command.unknown", argument, command.subcommands().keySet()));
    }

    /** An option that was given needs a value; an option that was not given, or an argument, is missing. */
    private Message missing(ArgSpec missing, List<String> arguments) {
        if (missing instanceof OptionSpec option && Stream.of(option.names()).anyMatch(arguments::contains)) {
            return CptsMessage.of("option.no-value", option.longestName());
        }
        return missing instanceof OptionSpec option
                ? CptsMessage.of("option.missing", option.longestName(), help.label(option))
                : CptsMessage.of("argument.missing", help.label(missing));
    }

    private Message value(ArgSpec of, String value) {
        Class<?> type = of.auxiliaryTypes().length == 0 ? of.type() : of.auxiliaryTypes()[0];
        if (type.isEnum()) {
            List<String> choices =
                    Stream.of(type.getEnumConstants()).map(String::valueOf).toList();
            return Nearest.to(value, choices)
                    .map(nearest -> CptsMessage.of("value.choice-nearest", name(of), value, choices, nearest))
                    .orElseGet(() -> CptsMessage.of("value.choice", name(of), value, choices));
        }
        if (type == LocalDate.class) {
            return CptsMessage.of("value.wrong", name(of), value, day(value).orElse(CptsMessage.of("value.unfit")));
        }
        return CptsMessage.of(
                "value.wrong",
                name(of),
                value,
                type == Integer.class ? CptsMessage.of("value.whole") : CptsMessage.of("value.unfit"));
    }

    private static Optional<Message> day(String value) {
        try {
            Dates.parse(value);
            return Optional.empty();
        } catch (InvalidFactException notADay) {
            return Optional.of(notADay.mustHold());
        }
    }

    private String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : help.label(argument);
    }
}
