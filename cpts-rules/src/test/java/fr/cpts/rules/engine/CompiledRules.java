package fr.cpts.rules.engine;

import fr.cpts.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Rule files compiled when asked, in the order given. */
final class CompiledRules {

    private static final Pattern RULE = Pattern.compile("^rule .*?^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final AtomicInteger BUILDS = new AtomicInteger();

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
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("fr.cpts.test", "rules", "0." + BUILDS.incrementAndGet());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        for (int i = 0; i < files.size(); i++) {
            // The place stands in the name, whether the builder keeps the order of writing or sorts by name.
            String folder = files.get(i).name().substring(0, files.get(i).name().indexOf('/'));
            system.write(
                    "src/main/resources/fr/cpts/rules/" + folder + "/" + String.format("%03d", i) + ".drl",
                    files.get(i).text());
        }
        KieBuilder builder = services.newKieBuilder(system, CompiledRules.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        try {
            KieBase base = services.newKieContainer(release, CompiledRules.class.getClassLoader())
                    .getKieBase();
            return RuleEngine.of(base, files);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
