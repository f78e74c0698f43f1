package fr.cpts.examples;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.Texts;
import fr.cpts.model.json.InvalidInputException;
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

/**
 * The command line: {@code cpts statement DOSSIER.json}.
 *
 * <p>Exit codes: 0 done, 1 a fault of the program, 2 a wrong use of the command, 3 an input that is refused. What is asked for goes to the
 * standard output, everything else to the standard error.
 */
@Command(
        name = "cpts",
        description = "Computes what the ACI owes to a health community (CPTS): how much, when, and on what ground.",
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

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final Inputs inputs;

    private Cpts(Inputs inputs) {
        this.inputs = inputs;
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

    /** Says of a write to a pipe that it was closed, whatever the language of the system. */
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

    /** Rules take as long to load as a command line and a dossier take to read: another core does it meanwhile. */
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
        int code = new CommandLine(new Cpts(new Inputs(in)))
                .setOut(new PrintWriter(shownOut))
                .setErr(errors)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Cpts::day)
                .setExecutionExceptionHandler(Cpts::report)
                .execute(arguments);
        shownOut.flush();
        Optional<IOException> lost = shownOut.failure().filter(failure -> !isClosedPipe(failure));
        lost.ifPresent(failure -> errors.println("standard output: it cannot be written: " + failure.getMessage()));
        errors.flush();
        return lost.isPresent() && code == 0 ? BAD_INPUT : code;
    }

    /** Who reads no further, as {@code head}, has what they want. */
    private static boolean isClosedPipe(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }

    Inputs inputs() {
        return inputs;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static LocalDate day(String text) {
        try {
            return Dates.parse(text);
        } catch (InvalidFactException notADay) {
            throw new CommandLine.TypeConversionException("'" + text + "': " + notADay.getMessage());
        }
    }

    private static int report(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        PrintWriter err = command.getErr();
        if (thrown instanceof InvalidInputException
                || thrown instanceof RefusedDossierException
                || thrown instanceof UnknownPositionException) {
            err.println(thrown.getMessage());
            return BAD_INPUT;
        }
        if (thrown instanceof FileSystemException file) {
            err.println(Texts.visible(file.getFile() + ": " + reason(file)));
            return BAD_INPUT;
        }
        if (thrown instanceof InvalidPathException path) {
            err.println(Texts.visible(path.getInput()) + ": no file can have this name here: " + path.getReason());
            if (path.getInput().indexOf('\ufffd') >= 0) {
                err.println(
                        "  Maybe set LC_ALL=C.UTF-8: file names are read as " + System.getProperty("sun.jnu.encoding"));
            }
            return BAD_INPUT;
        }
        if (thrown instanceof IOException failed) {
            err.println("reading or writing failed: " + Texts.visible(String.valueOf(failed.getMessage())));
            return BAD_INPUT;
        }
        err.println("cpts failed: " + thrown);
        thrown.printStackTrace(err);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String reason(FileSystemException file) {
        if (file instanceof FileSystemLoopException) {
            return "it is a link that leads to no file";
        }
        if (file instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (file instanceof AccessDeniedException) {
            return "access is denied";
        }
        return file.getReason() == null ? "cannot be used" : file.getReason();
    }

    /** Tells the version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cpts.class.getPackage().getImplementationVersion();
            return new String[] {"cpts " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
