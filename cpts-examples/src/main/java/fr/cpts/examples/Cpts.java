package fr.cpts.examples;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.time.Dates;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.UnknownPositionException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;
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

    /**
     * Runs the command line and ends the process with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        if (arguments.length > 1 && COMPUTING.contains(arguments[0])) {
            loadRulesAside();
        }
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
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
     * Runs the command line.
     *
     * @param out the standard output
     * @param err the standard error
     * @param arguments the arguments
     * @return the exit code
     */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int code = new CommandLine(new Cpts())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Cpts::day)
                .setExecutionExceptionHandler(Cpts::report)
                .execute(arguments);
        out.flush();
        err.flush();
        return code;
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
            err.println(file.getFile() + ": " + reason(file));
            return BAD_INPUT;
        }
        err.println("cpts failed: " + thrown);
        thrown.printStackTrace(err);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String reason(FileSystemException file) {
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
