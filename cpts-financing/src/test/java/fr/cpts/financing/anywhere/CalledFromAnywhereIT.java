package fr.cpts.financing.anywhere;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first use of the library in a process of its own: from threads and class loaders of every kind, nested in a jar, on the module path. */
class CalledFromAnywhereIT {

    /** 3/4 × 45 000 × 184/365. */
    private static final String ADVANCE = "17013.70\n";

    private static final Path CLASSES = Path.of("target/test-classes");

    private static List<String> library;

    @TempDir
    private Path folder;

    @BeforeAll
    static void isBuilt() throws IOException {
        library = new ArrayList<>(List.of(Files.readString(Path.of("target/runtime-classpath.txt"))
                .strip()
                .split(File.pathSeparator)));
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            library.add(files.filter(file -> file.getFileName().toString().matches("cpts-financing-[0-9.]+\\.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath()
                    .toString());
        }
    }

    private static String libraryAndTests() {
        return path(library) + File.pathSeparator + CLASSES.toAbsolutePath();
    }

    private static String path(List<String> entries) {
        return String.join(File.pathSeparator, entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "platform", "system", "sibling", "pool", "interrupted", "warm"})
    void anyThreadMayBeTheFirst(String scenario) throws Exception {
        assertEquals(ADVANCE, run("-cp", CLASSES.toString(), name(Application.class), scenario, libraryAndTests()));
    }

    @Test
    void aFirstUseThatFailsLeavesNothingBehind() throws Exception {
        assertEquals(
                "17013.70 after 2 failures\n",
                run("-cp", CLASSES.toString(), name(Application.class), "failed", libraryAndTests()));
    }

    /** The last may stay: the JDK keeps the types of the record that it made a method for last. */
    @Test
    void whatIsLoadedAndDroppedGoes() throws Exception {
        String times = Integer.getInteger("cpts.tries") < 200 ? "8" : "50";
        String kept = run(
                "-XX:+UseSerialGC",
                "-cp",
                CLASSES.toString(),
                name(Application.class),
                "dropped",
                libraryAndTests(),
                times);
        assertTrue(kept.equals("0 kept\n") || kept.equals("1 kept\n"), kept);
    }

    @Test
    void aPoolThreadInANestedJarMayBeTheFirst() throws Exception {
        assertEquals(ADVANCE, run("-jar", nestedJar().toString()));
    }

    @Test
    void anApplicationOnTheModulePathRequiresOneModule() throws Exception {
        Path sources = Files.createDirectories(folder.resolve("source/app"));
        Files.writeString(sources.resolveSibling("module-info.java"), "module app { requires fr.cpts.financing; }");
        Files.writeString(
                sources.resolve("FirstStatement.java"),
                Files.readString(Path.of("src/test/java/fr/cpts/financing/anywhere/FirstStatement.java"))
                        .replace("package fr.cpts.financing.anywhere", "package app"));
        Files.writeString(
                sources.resolve("Main.java"),
                "package app; class Main { public static void main(String[] a) { System.out.println(new FirstStatement().get()); } }");
        Path application = folder.resolve("application");
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        path(library),
                        "-d",
                        application.toString(),
                        sources.resolveSibling("module-info.java").toString(),
                        sources.resolve("FirstStatement.java").toString(),
                        sources.resolve("Main.java").toString());
        assertEquals(0, code);
        assertEquals(ADVANCE, run("-p", path(library) + File.pathSeparator + application, "-m", "app/app.Main"));
    }

    private static String name(Class<?> type) {
        return type.getName();
    }

    /** Runs a process that must succeed without a word on its standard error. */
    private static String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            Process process =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            assertEquals("", Files.readString(errors));
            assertEquals(0, process.exitValue());
            return output;
        } finally {
            Files.delete(errors);
        }
    }

    /** The library nested in a jar as Spring Boot packs it, below a main class that asks a pool thread for the first statement. */
    private Path nestedJar() throws IOException {
        Path jar = folder.resolve("nested.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes()
                .put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        manifest.getMainAttributes().putValue("Start-Class", name(NestedApplication.class));
        manifest.getMainAttributes().putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        manifest.getMainAttributes().putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                JarFile loader = new JarFile(loaderJar())) {
            for (var entry : loader.stream()
                    .filter(each -> each.getName().endsWith(".class"))
                    .toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                loader.getInputStream(entry).transferTo(out);
            }
            out.putNextEntry(new ZipEntry("BOOT-INF/classes/"));
            out.putNextEntry(new ZipEntry("BOOT-INF/lib/"));
            for (Class<?> type : List.of(NestedApplication.class, FirstStatement.class)) {
                String resource = name(type).replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry("BOOT-INF/classes/" + resource));
                Files.copy(CLASSES.resolve(resource), out);
            }
            for (String entry : library) {
                byte[] content = Files.readAllBytes(Path.of(entry));
                ZipEntry nested = new ZipEntry("BOOT-INF/lib/" + Path.of(entry).getFileName());
                CRC32 crc = new CRC32();
                crc.update(content);
                nested.setMethod(ZipEntry.STORED);
                nested.setSize(content.length);
                nested.setCrc(crc.getValue());
                out.putNextEntry(nested);
                out.write(content);
            }
        }
        return jar;
    }

    private static File loaderJar() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("spring-boot-loader"))
                .map(File::new)
                .findFirst()
                .orElseThrow();
    }
}
