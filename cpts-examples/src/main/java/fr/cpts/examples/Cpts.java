package fr.cpts.examples;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.message.Message;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.UnknownPositionException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The command line: {@code cpts statement DOSSIER.json}.
 *
 * <p>Exit codes: 0 done, 1 a fault of the program, 2 a wrong use of the command, 3 an input that is refused. What is asked for goes to the
 * standard output, everything else to the standard error.
 */
@Command(
        name = "cpts",
        mixinStandardHelpOptions = true,
        versionProvider = Cpts.Version.class,
        subcommands = {
            StatementCommand.class,
            ExplainCommand.class,
            DescribeCommand.class,
            CheckCommand.class,
            IndicatorsCommand.class,
            StakeCommand.class,
            PositionsCommand.class,
            CompareCommand.class,
            VerifyCommand.class,
            GridCommand.class,
            SchemaCommand.class,
            ExamplesCommand.class
        })
public final class Cpts implements Callable<Integer> {

    /** An input that is refused. */
    static final int BAD_INPUT = 3;

    @Mixin
    private LanguageOption language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Locale locale;

    private Cpts(Locale locale) {
        this.locale = locale;
    }

    /** The language that the arguments ask for. */
    Locale locale() {
        return locale;
    }

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /**
     * Runs the command line.
     *
     * @param out the standard output
     * @param err the standard error
     * @param arguments the arguments
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code = in(LanguageOption.in(arguments)).setOut(out).setErr(err).execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** The command with all its own, in one language. */
    static CommandLine in(Locale locale) {
        CommandHelp help = new CommandHelp(locale);
        return new CommandLine(new Cpts(locale))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Cpts::day)
                .setHelpFactory(help)
                .setParameterExceptionHandler(new WrongUses(locale, help))
                .setExecutionExceptionHandler(Cpts::report);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** What is wrong with a day is told by {@link WrongUses}. */
    private static LocalDate day(String text) {
        try {
            return Dates.parse(text);
        } catch (InvalidFactException notADay) {
            throw new CommandLine.TypeConversionException(notADay.getMessage());
        }
    }

    private static int report(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        Locale locale = LanguageOption.of(command.getCommandSpec());
        Optional<String> refused = refusal(thrown, locale);
        if (refused.isPresent()) {
            err.println(refused.get());
            return BAD_INPUT;
        }
        err.println(CptsMessage.of("program.failed", thrown).text(locale));
        thrown.printStackTrace(err);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What is refused of the input; nothing for a fault of the program. */
    private static Optional<String> refusal(Exception thrown, Locale locale) {
        if (thrown instanceof InvalidInputException invalid) {
            return Optional.of(invalid.text(locale));
        }
        if (thrown instanceof RefusedDossierException refused) {
            return Optional.of(refused.text(locale));
        }
        if (thrown instanceof UnknownPositionException unknown) {
            return Optional.of(unknown.text(locale));
        }
        return thrown instanceof FileSystemException file
                ? Optional.of(reason(file).text(locale))
                : Optional.empty();
    }

    private static Message reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return CptsMessage.of("file.missing", file.getFile());
        }
        if (file instanceof AccessDeniedException) {
            return CptsMessage.of("file.denied", file.getFile());
        }
        return file.getReason() == null
                ? CptsMessage.of("file.unusable", file.getFile())
                : CptsMessage.of("file.reason", file.getFile(), file.getReason());
    }

    /** Tells the version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cpts.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "cpts" : "cpts " + version};
        }
    }
}
