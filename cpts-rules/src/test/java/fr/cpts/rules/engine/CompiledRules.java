package fr.cpts.rules.engine;

import fr.cpts.rules.source.SourceFile;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Rule files compiled when asked, in the order given. */
final class CompiledRules {

    private static final AtomicInteger BUILDS = new AtomicInteger();

    private CompiledRules() {}

    static RuleEngine inOrder(List<SourceFile> files) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("fr.cpts.test", "rules", "0." + BUILDS.incrementAndGet());
        KieFileSystem system = services.newKieFileSystem();
        system.generateAndWritePomXML(release);
        int place = 0;
        for (SourceFile file : files) {
            if (file.name().endsWith(".drl")) {
                // The place in the name decides, whether the builder keeps the order of writing or sorts by name.
                String folder = file.name().substring(0, file.name().indexOf('/'));
                system.write(
                        "src/main/resources/fr/cpts/rules/" + folder + "/" + String.format("%03d", place++) + ".drl",
                        file.text());
            }
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
