package fr.cpts.examples.cli;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.message.Message;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.UnknownPositionException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * The command line: {@code cpts statement DOSSIER.json}.
 *
 * <p>Exit codes: 0 done, 1 a fault of the program, 2 a wrong use of the command, 3 an input that is refused. Results go to the standard output,
 * everything else to the standard error.
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

    /** The commands that apply the rules. */
    private static final Set<String> COMPUTING =
            Set.of("statement", "explain", "positions", "compare", "verify", "check", "indicators", "stake");

    @Mixin
    private LanguageOption language;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Inputs inputs;
    private final Locale locale;

    private Cpts(Inputs inputs, Locale locale) {
        this.inputs = inputs;
        this.locale = locale;
    }

    Inputs inputs() {
        return inputs;
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
        if (arguments.length > 1 && COMPUTING.contains(arguments[0])) {
            loadRulesAside();
        }
        // System.out keeps no reason of a write that failed.
        System.exit(run(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    private static Writer utf8(FileDescriptor to) {
        return new OutputStreamWriter(new StandardOutput(to), StandardCharsets.UTF_8);
    }

    /** Recognises a write to a closed pipe, whatever the language of the system. */
    private static final class StandardOutput extends FileOutputStream {
        StandardOutput(FileDescriptor to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                super.write(bytes, offset, length);
            } catch (IOException failed) {
                throw isPipe() ? new IOException("closed pipe", failed) : failed;
            }
        }

        private static boolean isPipe() {
            try {
                return Files.readSymbolicLink(Path.of("/proc/self/fd/1"))
                        .toString()
                        .startsWith("pipe:");
            } catch (IOException | UnsupportedOperationException notHere) {
                return false;
            }
        }
    }

    /** Loads the rules on another core while the command line and the dossier are read: both take about as long. */
    private static void loadRulesAside() {
        Thread loader = new Thread(() -> RuleBook.standard().rules(), "rules");
        loader.setDaemon(true);
        // Who needs the rules meets the fault too, and tells it.
        loader.setUncaughtExceptionHandler((thread, fault) -> {});
        loader.start();
    }

    /**
     * Runs the command line with nothing on the standard input.
     *
     * @param out the standard output
     * @param err the standard error
     * @param arguments the arguments
     * @return the exit code
     */
    static int run(Writer out, Writer err, String... arguments) {
        return run(InputStream.nullInputStream(), out, err, arguments);
    }

    /**
     * Runs the command line.
     *
     * @param in the standard input
     * @param out the standard output
     * @param err the standard error
     * @param arguments the arguments
     * @return the exit code
     */
    static int run(InputStream in, Writer out, Writer err, String... arguments) {
        Shown shownOut = new Shown(out);
        Shown shownErr = new Shown(err);
        PrintWriter errors = new PrintWriter(shownErr);
        Locale locale = LanguageOption.in(arguments);
        int code = in(new Inputs(in), locale)
                .setOut(new PrintWriter(shownOut))
                .setErr(errors)
                .execute(arguments);
        shownOut.flush();
        Optional<IOException> lost = shownOut.failure().filter(failure -> !isClosedPipe(failure));
        lost.ifPresent(failure -> errors.println(CptsMessage.of("output.lost", String.valueOf(failure.getMessage()))
                .text(locale)));
        errors.flush();
        return lost.isPresent() && code == 0 ? BAD_INPUT : code;
    }

    /** A reader that stops early, such as {@code head}, has what it needs: this is not a failure. */
    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The command with all its subcommands, in one language. */
    static CommandLine in(Locale locale) {
        return in(new Inputs(InputStream.nullInputStream()), locale);
    }

    private static CommandLine in(Inputs inputs, Locale locale) {
        CommandHelp help = new CommandHelp(locale);
        return new CommandLine(new Cpts(inputs, locale))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
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

    /** {@link WrongUses} says what is wrong with a day. */
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
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        err.print(trace.toString().replace("\t", "    "));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Why the input is refused; empty for a fault of the program. */
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
        if (thrown instanceof InvalidPathException path) {
            return Optional.of(reason(path).text(locale));
        }
        if (thrown instanceof FileSystemException file) {
            return Optional.of(reason(file).text(locale));
        }
        return thrown instanceof IOException failed
                ? Optional.of(CptsMessage.of("file.failed", String.valueOf(failed.getMessage()))
                        .text(locale))
                : Optional.empty();
    }

    private static Message reason(InvalidPathException path) {
        return path.getInput().indexOf('\ufffd') < 0
                ? CptsMessage.of("file.no-name", path.getInput(), path.getReason())
                : CptsMessage.of(
                        "file.no-name-in", path.getInput(), path.getReason(), System.getProperty("sun.jnu.encoding"));
    }

    private static Message reason(FileSystemException file) {
        if (file instanceof UnusableFile unusable) {
            return CptsMessage.of("file.told", file.getFile(), unusable.why());
        }
        if (file instanceof FileSystemLoopException) {
            return CptsMessage.of("file.told", file.getFile(), CptsMessage.of("file.loop"));
        }
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
