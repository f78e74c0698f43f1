package fr.cpts.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the library does. */
class ReadmeTest {

    private static final String README = read("../README.md");

    @Test
    void theCodeOfTheFirstExampleIsTheExample() {
        String source = read("src/main/java/fr/cpts/examples/FirstStatement.java");
        String code = between(source, "// README: begin\n", "        // README: end")
                .stripTrailing()
                .stripIndent();
        assertEquals(code.strip(), between(README, "```java\n", "```").strip());
    }

    @Test
    void theOutputOfTheFirstExampleIsWhatItPrints() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirstStatement.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertEquals(
                out.toString(StandardCharsets.UTF_8).strip(),
                between(README, "```text\n", "```").strip());
    }

    @Test
    void theContinuousBuildRunsTheTestCommandOfTheReadme() {
        Matcher commands = Pattern.compile("```sh\n(.+)\n```").matcher(README);
        assertTrue(commands.find());
        assertTrue(commands.group(1).endsWith("java -jar cpts-examples/target/cpts.jar statement example:redon"));
        assertTrue(commands.find());
        assertTrue(read("../.ci/run").contains("\n" + commands.group(1) + " -Dcpts.tries="), commands.group(1));
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin);
        assertTrue(from >= 0, begin);
        return text.substring(from + begin.length(), text.indexOf(end, from + begin.length()));
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
