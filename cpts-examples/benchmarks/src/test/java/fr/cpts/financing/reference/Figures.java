package fr.cpts.financing.reference;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and start, and writes the figures into BENCHMARKS.md. */
public final class Figures {

    private static final String BEGIN = "<!-- figures: written by the benchmarks -->\n";
    private static final String END = "<!-- end of figures -->\n";

    private static final List<String> ONE_SHOT = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Each benchmark with what it is held against, and what a reader calls it. */
    private static final Map<String, String[]> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put("plainParserOfRedon", new String[] {"plainParserOfRedon", "a plain parser reads the JSON of Redon"});
        ROWS.put("readRedon", new String[] {"plainParserOfRedon", "the dossier of Redon is read, with its hypotheses"});
        ROWS.put("plainParserOfGironde", new String[] {
            "plainParserOfGironde", "a plain parser reads the JSON of Gironde"
        });
        ROWS.put("readGironde", new String[] {
            "plainParserOfGironde", "the dossier of Gironde is read, with its hypotheses"
        });
        ROWS.put("secondComputationOfRedon", new String[] {
            "secondComputationOfRedon", "payments of Redon, computed plainly in Java"
        });
        ROWS.put("statementOfRedon", new String[] {"secondComputationOfRedon", "statement of Redon"});
        ROWS.put("explanationOfRedon", new String[] {
            "secondComputationOfRedon", "statement of Redon with every explanation, as JSON"
        });
        ROWS.put("textOfRedon", new String[] {"secondComputationOfRedon", "text of the statement of Redon"});
        ROWS.put("secondComputationOfGironde", new String[] {
            "secondComputationOfGironde", "payments of Gironde, computed plainly in Java"
        });
        ROWS.put("statementOfGironde", new String[] {"secondComputationOfGironde", "statement of Gironde"});
    }

    private Figures() {}

    /** Arguments: the file to write to, the folder of cpts-examples, forks of each benchmark, repeats of each start. */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Path file = Path.of(arguments[0]);
        String figures = machine()
                + "\n"
                + starts(Path.of(arguments[1]).toRealPath(), Integer.parseInt(arguments[3]))
                + "\n"
                + benchmarks(Integer.parseInt(arguments[2]));
        String text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(file, text.substring(0, begin) + "\n" + figures + "\n" + text.substring(text.indexOf(END)));
    }

    private static String machine() {
        return "Java " + System.getProperty("java.version") + " (" + System.getProperty("java.vm.vendor") + "), "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores.\n";
    }

    private static String benchmarks(int forks) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(Benchmarks.class.getName() + "\\.")
                        .forks(forks)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, RunResult> byName = new HashMap<>();
        for (RunResult result : results) {
            byName.put(result.getPrimaryResult().getLabel(), result);
        }
        StringBuilder table = new StringBuilder("| warm | time, as a ratio | ± | µs here | KB allocated |\n|---|---|---|---|---|\n");
        ROWS.forEach((name, row) -> {
            RunResult result = byName.get(name);
            double score = result.getPrimaryResult().getScore();
            double ratio = score / byName.get(row[0]).getPrimaryResult().getScore();
            double bytes = result.getSecondaryResults().get("gc.alloc.rate.norm").getScore();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f %% | %.0f | %.0f |%n",
                    row[1],
                    row[0].equals(name) ? "1" : String.format(Locale.ROOT, "%.1f", ratio),
                    100 * result.getPrimaryResult().getScoreError() / score,
                    score,
                    bytes / 1_024));
        });
        return table.toString();
    }

    /** Wall and processor time of one process, in seconds. */
    private record Start(double wall, double cpu) {}

    private static String starts(Path examples, int repeats) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = examples.resolve("target/cpts.jar");
        Path launcher = examples.resolve("target/cpts");
        Path dossiers = examples.resolve("src/main/resources/fr/cpts/examples/dossiers");
        List<String> command = List.of("statement", "example:redon", "--as-of", "2024-06-30");
        Path cache = Files.createTempDirectory("cpts-cache");

        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "a plain main that reads the same file and prints it",
                join(
                        List.of(java),
                        ONE_SHOT,
                        List.of("-cp", classPath("test-classes", "jackson-core"), PlainMain.class.getName()),
                        List.of(
                                dossiers.resolve("redon.json").toString(),
                                dossiers.resolve("redon.hypotheses.json").toString())));
        commands.put("`java -jar cpts.jar statement example:redon`", join(List.of(java, "-jar", jar.toString()), command));
        commands.put("`cpts statement example:redon`, without an archive", join(List.of("env", "CPTS_ARCHIVE=off", launcher.toString()), command));
        commands.put("`cpts statement example:redon`", join(List.of(launcher.toString()), command));

        run(commands.get("`cpts statement example:redon`"), cache);
        awaitArchive(cache.resolve("cpts"));
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int i = 0; i < repeats; i++) {
            for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                starts.computeIfAbsent(one.getKey(), none -> new ArrayList<>()).add(run(one.getValue(), cache));
            }
        }
        Start plain = middle(starts.values().iterator().next());
        StringBuilder table = new StringBuilder(
                "| cold, the middle of " + repeats + " runs by turns | wall time, as a ratio | processor time, as a ratio | s here | s of processor |\n|---|---|---|---|---|\n");
        starts.forEach((name, all) -> {
            Start start = middle(all);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.2f | %.2f |%n",
                    name,
                    start.wall() / plain.wall(),
                    start.cpu() / plain.cpu(),
                    start.wall(),
                    start.cpu()));
        });
        return table.toString();
    }

    private static Start middle(List<Start> starts) {
        double[] wall = starts.stream().mapToDouble(Start::wall).sorted().toArray();
        double[] cpu = starts.stream().mapToDouble(Start::cpu).sorted().toArray();
        return new Start(wall[wall.length / 2], cpu[cpu.length / 2]);
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    /** The entries of the class path whose names hold one of some words. */
    private static String classPath(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> Arrays.stream(words).anyMatch(entry::contains))
                .reduce((a, b) -> a + File.pathSeparator + b)
                .orElseThrow();
    }

    /** The shell tells what its children took of the processor. */
    private static Start run(List<String> command, Path cache) throws IOException, InterruptedException {
        Path times = Files.createTempFile("cpts", "times");
        List<String> shell = new ArrayList<>(List.of("sh", "-c", "\"$@\" >/dev/null || exit 1; times", "sh"));
        shell.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(shell)
                .redirectOutput(times.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long before = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("a start failed: " + command);
        }
        double wall = (System.nanoTime() - before) / 1e9;
        String children = Files.readString(times).lines().toList().get(1);
        Matcher time = Pattern.compile("(\\d+)m([\\d.]+)s").matcher(children);
        double cpu = 0;
        while (time.find()) {
            cpu += 60 * Integer.parseInt(time.group(1)) + Double.parseDouble(time.group(2));
        }
        Files.delete(times);
        return new Start(wall, cpu);
    }

    private static void awaitArchive(Path folder) throws IOException, InterruptedException {
        for (int i = 0; i < 1_200; i++) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    List<Path> found = files.toList();
                    if (found.size() == 1 && found.get(0).toString().endsWith(".archive")) {
                        return;
                    }
                }
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no archive was left in " + folder);
    }
}
