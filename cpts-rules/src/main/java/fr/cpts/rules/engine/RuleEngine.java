package fr.cpts.rules.engine;

import fr.cpts.rules.Decisions;
import fr.cpts.rules.Firing;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * The rule engine behind a rule book: one compiled rule base, and a session of its own for each evaluation. Thread-safe. Not for use outside
 * this library.
 */
public final class RuleEngine {

    /** Far above what a dossier of few facts needs, and what each more fact may need over twenty years. */
    private static final int MOST_FIRINGS = 20_000;

    private static final int MOST_FIRINGS_A_FACT = 500;

    private static final String MODELS = "/META-INF/kie/fr.cpts/cpts-rules/drools-model";

    private static final Pattern RULE = Pattern.compile("^rule\\s+\"([^\"]+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("^\\s*@(article|fr)\\(\\s*\"([^\"]+)\"\\s*\\)");

    private final KieBase base;
    private final Map<String, RuleInfo> rules;

    private RuleEngine(KieBase base, List<SourceFile> files) {
        this.base = base;
        this.rules = files.stream()
                .filter(file -> file.name().endsWith(".drl"))
                .flatMap(file -> rulesOf(file).stream())
                .collect(Collectors.toUnmodifiableMap(RuleInfo::name, rule -> rule));
    }

    /**
     * The rules that were compiled when the library was built.
     *
     * @param files the rule files they were compiled from
     * @return the engine
     */
    public static RuleEngine precompiled(List<SourceFile> files) {
        List<Model> models = new ArrayList<>();
        for (String line : models().lines().toList()) {
            if (!line.isBlank() && line.indexOf(':') < 0) {
                models.add(model(line.strip()));
            }
        }
        return new RuleEngine(KieBaseBuilder.createKieBaseFromModel(models), files);
    }

    /**
     * Rules compiled elsewhere.
     *
     * @param base the compiled rules
     * @param files the rule files they were compiled from
     * @return the engine
     */
    static RuleEngine of(KieBase base, List<SourceFile> files) {
        return new RuleEngine(base, files);
    }

    private static String models() {
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

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className, true, RuleEngine.class.getClassLoader())
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled rules cannot be loaded: " + className, broken);
        }
    }

    private static List<RuleInfo> rulesOf(SourceFile file) {
        List<RuleInfo> found = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher rule = RULE.matcher(lines.get(i));
            if (rule.find()) {
                Map<String, String> attributes = new HashMap<>();
                for (int j = i + 1; j < lines.size(); j++) {
                    Matcher attribute = ATTRIBUTE.matcher(lines.get(j));
                    if (!attribute.find()) {
                        break;
                    }
                    attributes.put(attribute.group(1), attribute.group(2));
                }
                found.add(new RuleInfo(
                        rule.group(1),
                        attributes.getOrDefault("fr", ""),
                        attributes.getOrDefault("article", ""),
                        file.name(),
                        i + 1));
            }
        }
        return found;
    }

    /**
     * Fires every rule on some facts.
     *
     * @param facts what is known
     * @return what the rules concluded
     */
    public Decisions decide(List<? extends Fact> facts) {
        KieSession session = base.newKieSession();
        try {
            Recorder recorder = new Recorder();
            facts.forEach(session::insert);
            session.addEventListener(recorder.agenda);
            session.addEventListener(recorder.runtime);
            int most = (int) Math.min(Integer.MAX_VALUE, MOST_FIRINGS + (long) MOST_FIRINGS_A_FACT * facts.size());
            int fired = session.fireAllRules(most);
            if (fired >= most) {
                throw new IllegalStateException("the rules do not come to an end: " + fired + " firings"
                        + "\nMaybe a rule concludes a fact that it matches itself.");
            }
            return new Decisions(recorder.firings);
        } finally {
            session.dispose();
        }
    }

    /**
     * The rules.
     *
     * @return name, article and place of each, by file and line
     */
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
                        match.getObjects().stream().map(Fact.class::cast).toList();
                firings.add(
                        new Firing(rules.getOrDefault(name, new RuleInfo(name, "", "", "", 0)), premises, concluded));
            }
        };

        private final DefaultRuleRuntimeEventListener runtime = new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                concluded.add((Conclusion) event.getObject());
            }
        };
    }
}
