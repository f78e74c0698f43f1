package fr.cpts.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source of the library may not hold. */
class SourcesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern POSITION = Pattern.compile("\"P\\d\\d\"");

    /** The Javadoc and the head of a public method that returns something; a constructor has one word less before its bracket. */
    private static final Pattern METHOD = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@(?!Override)\\w+(?:\\([^)]*\\))?\\s+)*"
                    + "(?:public|protected) (?:(?:static|final|abstract|default) )*+(?:<[^(]*> )?+(?!void |class |record |interface |enum )"
                    + "[\\w.<>,?\\[\\] ]+ (\\w+)\\(",
            Pattern.DOTALL);

    /** What rests on a position finds it by a rule that matches it, or by what its file says that it decides. */
    @Test
    void noJavaNamesAPosition() throws IOException {
        List<Path> sources = sources();
        List<String> named = new ArrayList<>();
        for (Path source : sources) {
            String code = COMMENT.matcher(Files.readString(source)).replaceAll("");
            POSITION.matcher(code)
                    .results()
                    .map(MatchResult::group)
                    .forEach(position -> named.add(source.getFileName() + " " + position));
        }
        assertTrue(sources.size() > 300, () -> sources.size() + " sources");
        assertEquals(List.of(), named);
    }

    /** Checkstyle asks for the tag and does not know its short form. */
    @Test
    void theJavadocOfAMethodSaysWhatItReturns() throws IOException {
        List<String> silent = new ArrayList<>();
        int said = 0;
        for (Path source : sources()) {
            for (MatchResult method :
                    METHOD.matcher(Files.readString(source)).results().toList()) {
                if (!method.group(1).contains("@return") && !method.group(1).contains("@inheritDoc")) {
                    silent.add(source.getFileName() + " " + method.group(2));
                }
                said++;
            }
        }
        int found = said;
        assertTrue(found > 600, () -> found + " methods");
        assertEquals(List.of(), silent);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : List.of("cpts-model", "cpts-rules", "cpts-financing", "cpts-examples")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
