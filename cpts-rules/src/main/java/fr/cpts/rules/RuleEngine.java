package fr.cpts.rules;

import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.source.RuleHead;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The rule engine behind a rule book: one compiled rule base, and a session of its own for each evaluation. Thread-safe. Not for use outside
 * this library.
 */
final class RuleEngine {

    /** Far more than a small dossier needs; each further fact may need {@link #MAX_FIRINGS_A_FACT} more over twenty years. */
    private static final int MAX_FIRINGS = 20_000;

    private static final int MAX_FIRINGS_A_FACT = 500;

    private static final String MODELS = "/META-INF/kie/fr.cpts/cpts-rules/drools-model";

    private static final String SLF4J_WARNINGS = "slf4j.internal.verbosity";

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    /** The loader of the rules and the engine, whatever that of the calling thread is: the engine looks up its own parts in the thread's loader. */
    private static final ClassLoader OWN = RuleEngine.class.getClassLoader();

    private RuleEngine(KieBase base, List<SourceFile> files) {
        this.base = base;
        Map<String, RuleInfo> byName = new HashMap<>();
        for (SourceFile file : files) {
            if (file.name().endsWith(".drl")) {
                for (RuleHead head : file.rules()) {
                    RuleInfo rule = new RuleInfo(head.name(), head.french(), head.article(), file.name(), head.line());
                    if (byName.putIfAbsent(rule.name(), rule) != null) {
                        throw new IllegalStateException("two rules have one name: " + rule.name());
                    }
                }
            }
        }
        this.rules = Map.copyOf(byName);
    }

    /**
     * {@return the rules that were compiled when the library was built}
     *
     * @param files the rule files they were compiled from
     */
    public static RuleEngine precompiled(List<SourceFile> files) {
        return of(shippedModels(), OWN, files);
    }

    /** The engine logs through SLF4J, which warns on the standard error of an application that chose no provider: not its user's concern. */
    private static void startLogging() {
        ServiceLoader<SLF4JServiceProvider> providers =
                ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader());
        if (System.getProperty(SLF4J_WARNINGS) == null
                && providers.stream().findAny().isEmpty()) {
            System.setProperty(SLF4J_WARNINGS, "ERROR");
            try {
                LoggerFactory.getILoggerFactory();
            } finally {
                System.clearProperty(SLF4J_WARNINGS);
            }
        }
    }

    /**
     * Rules compiled elsewhere.
     *
     * @param models the names of the models, as the compiler lists them
     * @param loader what has their classes
     * @param files the rule files they were compiled from
     * @return the engine
     */
    static RuleEngine of(String models, ClassLoader loader, List<SourceFile> files) {
        startLogging();
        return new RuleEngine(underOwnLoader(() -> base(models(models, loader))), files);
    }

    private static KieBase base(List<Model> models) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration(null, OWN);
        KiePackagesBuilder packages = new KiePackagesBuilder(configuration);
        models.forEach(packages::addModel);
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase("cpts", configuration);
        base.addPackages(packages.build().getKiePackages());
        return base;
    }

    private static List<Model> models(String names, ClassLoader loader) {
        return names.lines()
                .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
                .map(line -> model(line.strip(), loader))
                .toList();
    }

    private static String shippedModels() {
        try (InputStream input = RuleEngine.class.getResourceAsStream(MODELS)) {
            if (input == null) {
                throw new IllegalStateException("the compiled rules are not on the class path: " + MODELS
                        + "\nMaybe the jar of cpts-rules was repackaged without its META-INF.");
            }
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Model model(String className, ClassLoader loader) {
        try {
            return (Model) Class.forName(className, true, loader)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules cannot be loaded: " + className, broken);
        }
    }

    /** Runs with this library's class loader as that of the thread, and gives the thread its own back. */
    private static <T> T underOwnLoader(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader given = thread.getContextClassLoader();
        thread.setContextClassLoader(OWN);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(given);
        }
    }

    /**
     * Fires every rule on some facts.
     *
     * @param facts what is known
     * @return what the rules concluded
     * @throws CancellationException when the thread is interrupted before or meanwhile; it stays interrupted
     */
    public Decisions decide(List<? extends Fact> facts) {
        return underOwnLoader(() -> fire(facts));
    }

    private Decisions fire(List<? extends Fact> facts) {
        checkNotInterrupted();
        KieSession session = base.newKieSession();
        try {
            Recorder recorder = new Recorder();
            facts.forEach(session::insert);
            session.addEventListener(recorder.agenda);
            session.addEventListener(recorder.runtime);
            int max = (int) Math.min(Integer.MAX_VALUE, MAX_FIRINGS + (long) MAX_FIRINGS_A_FACT * facts.size());
            int fired = session.fireAllRules(max);
            checkNotInterrupted();
            if (fired >= max) {
                throw new IllegalStateException("the rules do not come to an end: " + fired + " firings"
                        + "\nMaybe a rule concludes a fact that it matches itself.");
            }
            return new Decisions(recorder.firings);
        } finally {
            session.dispose();
        }
    }

    private static void checkNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the thread was interrupted: the rules were not applied to the end");
        }
    }

    /** {@return the rules: name, article and place of each, by file and line} */
    public List<RuleInfo> rules() {
        return rules.values().stream()
                .sorted((a, b) -> a.file().equals(b.file())
                        ? Integer.compare(a.line(), b.line())
                        : a.file().compareTo(b.file()))
                .toList();
    }

    /** Notes each firing as it happens. */
    private final class Recorder {
        private final List<Firing> firings = new ArrayList<>();
        private List<Conclusion> concluded = new ArrayList<>();

        private final DefaultAgendaEventListener agenda = new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                concluded = new ArrayList<>();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                Match match = event.getMatch();
                String name = match.getRule().getName();
                List<Fact> premises =
                        match.getObjects().stream().flatMap(Recorder::facts).toList();
                firings.add(
                        new Firing(rules.getOrDefault(name, new RuleInfo(name, "", "", "", 0)), premises, concluded));
                if (Thread.currentThread().isInterrupted()) {
                    event.getKieRuntime().halt();
                }
            }
        };

        /** What a pattern matched: a fact, or all those that it collected. */
        private static Stream<Fact> facts(Object matched) {
            return matched instanceof Collection<?> collected
                    ? collected.stream().map(Fact.class::cast)
                    : Stream.of((Fact) matched);
        }

        private final DefaultRuleRuntimeEventListener runtime = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                concluded.add((Conclusion) event.getObject());
            }
        };
    }
}
