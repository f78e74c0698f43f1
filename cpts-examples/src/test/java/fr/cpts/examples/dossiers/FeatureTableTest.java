package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What real documents asked of the model is a table; each of its cells, and each trap of each document, is shown by a test that names it. */
class FeatureTableTest {

    private static final Map<String, Integer> TRAPS = Map.of("000", 12, "001", 11, "002", 10, "003", 11, "004", 12);

    @Test
    void everyCellOfTheTableIsShownByATest() throws IOException, URISyntaxException {
        Set<String> expected = new TreeSet<>();
        for (String row : rows("features.csv")) {
            String[] cells = row.split(";");
            Stream.of(cells[1].split(" ")).forEach(document -> expected.add(document + " " + cells[0]));
        }
        Set<String> shown = new TreeSet<>();
        for (Method test : tests()) {
            Feature feature = test.getAnnotation(Feature.class);
            if (feature != null) {
                Stream.of(feature.value()).forEach(row -> shown.add(feature.in() + " " + row));
            }
        }

        assertEquals(expected, shown);
    }

    @Test
    void everyTrapOfEveryDocumentIsShownByATest() throws IOException, URISyntaxException {
        Set<String> expected = new TreeSet<>();
        TRAPS.forEach((document, count) -> {
            for (int i = 1; i <= count; i++) {
                expected.add(document + "-" + i);
            }
        });
        Set<String> listed = new TreeSet<>();
        for (String document : TRAPS.keySet()) {
            for (String row : rows("traps-" + document + ".csv")) {
                assertTrue(listed.add(row.split(";")[0]), row);
            }
        }
        Set<String> shown = new TreeSet<>();
        for (Method test : tests()) {
            Trap trap = test.getAnnotation(Trap.class);
            if (trap != null) {
                shown.addAll(List.of(trap.value()));
            }
        }

        assertEquals(expected, listed);
        assertEquals(expected, shown);
    }

    private static List<String> rows(String file) throws IOException, URISyntaxException {
        List<String> lines = Files.readAllLines(
                Path.of(FeatureTableTest.class.getResource("/features/" + file).toURI()));
        return lines.subList(1, lines.size());
    }

    private static List<Method> tests() throws IOException, URISyntaxException {
        Path folder = Path.of(FeatureTableTest.class.getResource("").toURI());
        List<Method> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith("Test.class")) {
                    tests.addAll(testsOf(FeatureTableTest.class.getPackageName() + "." + name.replace(".class", "")));
                }
            }
        }
        return tests;
    }

    private static List<Method> testsOf(String className) {
        try {
            return Stream.of(Class.forName(className).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .toList();
        } catch (ClassNotFoundException notThere) {
            throw new IllegalStateException(notThere);
        }
    }
}
