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

    static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Cpts.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
