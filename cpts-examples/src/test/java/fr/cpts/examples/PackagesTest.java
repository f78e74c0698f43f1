package fr.cpts.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages of the library, as its class files tell them: the compiled rules of a topic count as a part of its room. */
class PackagesTest {

    private static final List<String> MODULES = List.of("cpts-model", "cpts-rules", "cpts-financing", "cpts-examples");
    private static final int MAX_TYPES = 24;

    private static final Map<String, Set<String>> USES = new TreeMap<>();

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-verbose:package", "-filter:none", "--ignore-missing-deps"));
        for (String module : MODULES) {
            arguments.add(withoutDescriptor(Path.of("..", module, "target", "classes"), folder.resolve(module)));
        }
        StringWriter told = new StringWriter();
        PrintWriter out = new PrintWriter(told);
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        assertEquals(0, jdeps.run(out, out, arguments.toArray(String[]::new)), told::toString);
        told.toString().lines().filter(line -> line.contains(" -> ")).forEach(PackagesTest::note);
    }

    /** A copy of the classes that is no module: the tool reads it without the modules that it needs. */
    private static String withoutDescriptor(Path classes, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                if (!file.endsWith("module-info.class")) {
                    Path target = copy.resolve(classes.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy.toString();
    }

    private static void note(String line) {
        String[] words = line.strip().split("\\s+");
        String from = room(words[0]);
        String to = room(words[2]);
        if (from.startsWith("fr.cpts.") && to.startsWith("fr.cpts.") && !from.equals(to)) {
            USES.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
        }
    }

    private static String room(String name) {
        return name.replaceAll("\\.P[0-9A-F]{2}$", "");
    }

    @Test
    void noPackageDependsOnItselfThroughOthers() {
        assertTrue(
                USES.getOrDefault("fr.cpts.rules.payment", Set.of()).contains("fr.cpts.rules.envelope"),
                USES::toString);
        List<String> cycles = USES.keySet().stream()
                .filter(room -> reached(room).contains(room))
                .map(room -> room + " -> " + USES.get(room))
                .toList();
        assertEquals(List.of(), cycles);
    }

    private static Set<String> reached(String room) {
        Set<String> reached = new TreeSet<>();
        List<String> left = new ArrayList<>(USES.getOrDefault(room, Set.of()));
        while (!left.isEmpty()) {
            String next = left.remove(left.size() - 1);
            if (reached.add(next)) {
                left.addAll(USES.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    @Test
    void noRoomIsCrowded() throws IOException {
        Map<String, Long> crowded = new TreeMap<>();
        for (String module : MODULES) {
            Path sources = Path.of("..", module, "src", "main", "java");
            try (Stream<Path> folders = Files.walk(sources).filter(Files::isDirectory)) {
                for (Path room : folders.toList()) {
                    long types = types(room);
                    if (types > MAX_TYPES && !room.endsWith("cli")) {
                        crowded.put(sources.relativize(room).toString(), types);
                    }
                }
            }
        }
        assertEquals(Map.of(), crowded);
    }

    private static long types(Path room) throws IOException {
        try (Stream<Path> files = Files.list(room)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java") && !name.endsWith("-info.java"))
                    .count();
        }
    }
}
