package fr.cpts.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes one file again and again, until the process is killed. */
final class WriteForever {

    private static final int LONG = 400_000;

    private WriteForever() {}

    /** One of ten contents, which tells by its first character which it is. */
    static String content(int number) {
        return String.valueOf(number).repeat(LONG + number) + "\n";
    }

    public static void main(String[] arguments) throws IOException {
        for (int i = 0; ; i++) {
            WholeFile.of(arguments[0], List.of()).write(content(i % 10).getBytes(StandardCharsets.UTF_8));
            System.out.print(i == 0 ? "w" : "");
            System.out.flush();
        }
    }
}
