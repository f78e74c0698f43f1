package fr.cpts.rules;

import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * Compiles rule files into classes of the engine's executable model. It needs the engine's compiler, {@code drools-engine}, which is on the
 * class path when this library is built and tested, and not when it is used.
 */
final class RuleCompiler {

    private static final String MODEL = "/drools-model";
    private static final AtomicInteger RELEASES = new AtomicInteger();

    private RuleCompiler() {}

    /**
     * Compiles the rules of this library into a folder of classes, unless nothing has changed since the last time.
     *
     * @param arguments the folder of the resources, the folder of the classes, and a file that notes what was compiled from what
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[0]);
        Path classes = Path.of(arguments[1]);
        Path note = Path.of(arguments[2]);
        List<String> before = Files.exists(note) ? Files.readAllLines(note) : List.of();
        List<SourceFile> rules = rulesBelow(sources);
        List<String> generated = before.isEmpty() ? List.of() : before.subList(1, before.size());
        String inputs = digest(rules, generated);
        if (!before.isEmpty()
                && before.get(0).equals(inputs)
                && generated.stream().allMatch(file -> Files.exists(classes.resolve(file)))) {
            System.out.println("rules unchanged: not compiled again");
            return;
        }
        Files.deleteIfExists(note);
        for (String file : generated) {
            Files.deleteIfExists(classes.resolve(file));
        }
        System.out.println("compiling " + rules.size() + " rule files");
        tellFromTimeToTime();
        Map<String, byte[]> compiled;
        try {
            compiled = compile(rules, "fr.cpts", "cpts-rules", "0.1.0");
        } catch (InvalidRulesException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(1);
            return;
        }
        for (Map.Entry<String, byte[]> file : compiled.entrySet()) {
            Path target = classes.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        List<String> after = new ArrayList<>();
        after.add(digest(rules, compiled.keySet()));
        after.addAll(compiled.keySet());
        Files.write(note, after);
    }

    /** Reports from time to time that the compilation goes on. */
    private static void tellFromTimeToTime() {
        Thread teller = new Thread(() -> {
            try {
                for (int seconds = 3; ; seconds += 3) {
                    Thread.sleep(3_000);
                    System.out.println("compiling rules, " + seconds + " s");
                }
            } catch (InterruptedException nobodyDoes) {
                Thread.currentThread().interrupt();
            }
        });
        teller.setDaemon(true);
        teller.start();
    }

    /**
     * Compiles rule files, in the order given.
     *
     * @param rules the files
     * @return the classes by the name of their file, and the list of the models
     * @throws InvalidRulesException when a file is wrong, with every problem as {@code file:line: what}
     */
    static Map<String, byte[]> compile(List<SourceFile> rules) {
        return compile(rules, "fr.cpts.overlay", "rules", "0." + RELEASES.incrementAndGet());
    }

    private static Map<String, byte[]> compile(List<SourceFile> rules, String group, String artifact, String version) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId(group, artifact, version);
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        rules.forEach(file -> system.write("src/main/resources/fr/cpts/rules/" + file.name(), file.text()));
        KieBuilderImpl builder = (KieBuilderImpl) services.newKieBuilder(system, RuleCompiler.class.getClassLoader());
        try {
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new InvalidRulesException(errors.stream()
                        .map(error -> error.getPath() + ":" + error.getLine() + ": " + error.getText())
                        .toList());
            }
            InternalKieModule module = (InternalKieModule) builder.getKieModuleIgnoringErrors();
            Map<String, byte[]> compiled = new TreeMap<>();
            for (String file : module.getFileNames()) {
                if (file.endsWith(".class")) {
                    compiled.put(file, module.getBytes(file));
                } else if (file.endsWith(MODEL)) {
                    compiled.put(file, sorted(module.getBytes(file)));
                }
            }
            return compiled;
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    /** The list of models in the order of their names: the compiler lists them as a hash table does. */
    private static byte[] sorted(byte[] models) {
        return (String.join(
                                "\n",
                                new TreeSet<>(new String(models, StandardCharsets.UTF_8)
                                        .lines()
                                        .toList())) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<SourceFile> rulesBelow(Path sources) throws IOException {
        Path root = sources.resolve("fr/cpts/rules");
        List<SourceFile> rules = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                rules.add(new SourceFile(name, Files.readString(file).replace("\r\n", "\n")));
            }
        }
        return rules;
    }

    /** The digest of the rules and of all that they are compiled against: the classes of this library and the version of the engine. */
    private static String digest(List<SourceFile> rules, Iterable<String> generated) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : rules) {
                digest.update((file.name() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            TreeSet<String> own = new TreeSet<>();
            generated.forEach(own::add);
            for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
                Path path = Path.of(entry);
                if (Files.isDirectory(path)) {
                    update(digest, path, own);
                } else if (path.getFileName().toString().startsWith("cpts-")) {
                    try (FileSystem jar = FileSystems.newFileSystem(path)) {
                        update(digest, jar.getPath("/"), own);
                    }
                } else {
                    digest.update(path.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void update(MessageDigest digest, Path root, TreeSet<String> generated) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                String name = root.relativize(file).toString();
                if (!generated.contains(name)) {
                    digest.update(name.getBytes(StandardCharsets.UTF_8));
                    try (InputStream input = Files.newInputStream(file)) {
                        digest.update(input.readAllBytes());
                    }
                }
            }
        }
    }
}
