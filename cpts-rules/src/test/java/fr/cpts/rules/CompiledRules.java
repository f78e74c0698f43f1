package fr.cpts.rules;

import fr.cpts.rules.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule files compiled when asked, in the order given. */
final class CompiledRules {

    private static final Pattern RULE = Pattern.compile("^rule .*?^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private CompiledRules() {}

    /** The rule files, each cut into files of one rule, so that the rules of one file can change places too. */
    static List<SourceFile> oneRuleAFile(List<SourceFile> files) {
        List<SourceFile> cut = new ArrayList<>();
        for (SourceFile file : files) {
            if (file.name().endsWith(".drl")) {
                String head = file.text().substring(0, file.text().indexOf("\nrule "));
                Matcher rule = RULE.matcher(file.text());
                while (rule.find()) {
                    cut.add(new SourceFile(file.name(), head + "\n" + rule.group() + "\n"));
                }
            }
        }
        return cut;
    }

    static RuleEngine inOrder(List<SourceFile> files) {
        List<SourceFile> placed = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            // The place stands in the name, whether the compiler keeps the order of writing or sorts by name.
            String folder = files.get(i).name().substring(0, files.get(i).name().indexOf('/'));
            placed.add(new SourceFile(
                    folder + "/" + String.format("%03d", i) + ".drl",
                    files.get(i).text()));
        }
        Map<String, byte[]> compiled = RuleCompiler.compile(placed);
        ClassLoader loader = new ClassLoader(CompiledRules.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                // Own classes first: those that were built with the library may have the same names.
                byte[] code = compiled.get(name.replace('.', '/') + ".class");
                if (code == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (getClassLoadingLock(name)) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? defineClass(name, code, 0, code.length) : known;
                }
            }
        };
        String models = compiled.entrySet().stream()
                .filter(file -> file.getKey().endsWith("drools-model"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        return RuleEngine.of(models, loader, files);
    }
}
