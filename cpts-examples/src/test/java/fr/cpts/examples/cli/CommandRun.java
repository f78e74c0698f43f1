package fr.cpts.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;

/** One run of the command line inside the test's process. */
record CommandRun(int code, String out, String err) {

    /** What the command says when it is asked for English. */
    static CommandRun inEnglish(String... arguments) {
        return of(Stream.concat(Stream.of("--lang", "en"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** A command as of the day on which the golden examples stand, 30 June 2024. */
    static CommandRun onTheDay(String command, String... arguments) {
        return of(Stream.of(Stream.of(command), Stream.of(arguments), Stream.of("--as-of", "2024-06-30"))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cpts.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
