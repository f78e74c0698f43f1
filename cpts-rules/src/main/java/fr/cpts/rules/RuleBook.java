package fr.cpts.rules;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.envelope.Refusal;
import fr.cpts.rules.fact.AsOf;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.fact.LegalParameter;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.message.RulesMessage;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.Parameter;
import fr.cpts.rules.parameter.ParameterReader;
import fr.cpts.rules.position.Position;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.position.Subject;
import fr.cpts.rules.source.ShippedFiles;
import fr.cpts.rules.source.SourceFile;
import fr.cpts.rules.version.MissionParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The rules of the agreement with their legal values and positions, ready to be applied. Immutable and thread-safe; build one and share it.
 *
 * <p>Worked case: {@code RuleBook.standard().decide(dossier, LocalDate.of(2026, 1, 1), Positions.usual())}.
 */
public final class RuleBook {

    private static final String YAML = ".yaml";

    /** The compiled rules are loaded when they are first applied: who only reads a dossier does not wait for them. */
    private static final Once<RuleEngine> COMPILED = new Once<>(() -> RuleEngine.precompiled(standard().files));

    private static final Once<RuleBook> STANDARD = new Once<>(() -> new RuleBook(COMPILED, ShippedFiles.read()));

    private final Supplier<RuleEngine> engine;
    private final List<SourceFile> files;
    private final LegalParameters parameters;

    /** The values under each combination of answers that moves the day of a version: there are few. */
    private final Map<Map<String, String>, LegalParameters> underAnswers = new ConcurrentHashMap<>();

    private final Map<String, Position> positions;
    private final Map<Subject, Position> deciding;
    private final String rulesId;
    private final String parametersId;

    private RuleBook(Supplier<RuleEngine> engine, ShippedFiles shipped) {
        this.engine = engine;
        this.files = shipped.files();
        this.positions = PositionReader.read(files);
        this.deciding = deciding(positions);
        this.parameters = ParameterReader.read(files, positions);
        this.rulesId = shipped.rulesId();
        this.parametersId = shipped.parametersId();
    }

    /** {@return the rules, values and positions that the library ships: the one shared rule book, built on first use} */
    public static RuleBook standard() {
        return STANDARD.get();
    }

    /**
     * Loads what the first evaluation would wait for, so that none does: the compiled rules and the engine.
     *
     * @return this rule book
     */
    public RuleBook warmUp() {
        engine.get().decide(List.of());
        return this;
    }

    /** {@return the files of the legal values and positions: their texts by name, such as {@code parameter/mission/parcours/ceiling.yaml}} */
    public Map<String, String> legalFiles() {
        Map<String, String> texts = new TreeMap<>();
        files.stream().filter(file -> file.name().endsWith(YAML)).forEach(file -> texts.put(file.name(), file.text()));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * These rules with other legal values and positions: to compute what a change of the texts would bring.
     *
     * @param texts the files of every legal value and position, as {@link #legalFiles()} gives them
     * @return a rule book of the same rules
     * @throws InvalidRulesException when a file is wrong, with every problem as {@code file:line: what}
     */
    public RuleBook withLegalFiles(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        List<SourceFile> all = new ArrayList<>();
        files.stream().filter(file -> !file.name().endsWith(YAML)).forEach(all::add);
        texts.forEach((name, text) -> {
            if (!name.endsWith(YAML)) {
                throw new InvalidRulesException(List.of(name + ": a legal value or a position stands in a .yaml file"));
            }
            all.add(new SourceFile(name, text));
        });
        return new RuleBook(engine, ShippedFiles.of(all));
    }

    /**
     * Applies the rules to a dossier.
     *
     * @param dossier the facts
     * @param asOf the day for which statuses are given; amounts do not depend on it, except through what was measured after it
     * @param taken the answers to the questions on which the texts are silent
     * @return what the rules conclude, and how
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     * @throws InvalidRulesException when two rules conclude what is concluded once, such as the entitlement of a part in a contract year, or none says
     *     whether an envelope is due: with other legal values than those shipped, which leave rules without what they match
     * @throws java.util.concurrent.CancellationException when the thread is interrupted before or meanwhile; it stays interrupted
     */
    public Decisions decide(Dossier dossier, LocalDate asOf, Positions taken) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        checkKnown(dossier);
        Decisions decisions = engine.get().decide(facts(dossier, asOf, taken));
        List<Refusal> refusals = decisions.all(Refusal.class);
        if (!refusals.isEmpty()) {
            throw new RefusedDossierException(refusals.stream()
                    .map(refusal -> new RefusedFact(refusal.fact().place().path(), refusal.message()))
                    .toList());
        }
        Guards.check(decisions);
        return decisions;
    }

    /** What the rules are applied to: what an evaluation is asked with, and the facts of the dossier. */
    List<Fact> facts(Dossier dossier, LocalDate asOf, Positions taken) {
        List<Fact> facts = new ArrayList<>();
        Map<String, String> choices = choices(taken);
        LegalParameters law = under(choices);
        for (Parameter parameter : law.all()) {
            facts.add(new LegalParameter(parameter.key(), law));
        }
        for (Mission mission : law.missions()) {
            facts.add(new MissionParameters(mission, law));
        }
        facts.add(new AsOf(asOf));
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            facts.add(new PositionTaken(choice.getKey(), choice.getValue()));
        }
        facts.addAll(FactExtractor.of(dossier, parameters.missions()));
        return facts;
    }

    /** A dossier that was read has known codes; one that was built in Java may have others. */
    private void checkKnown(Dossier dossier) {
        Set<Mission> missions = new TreeSet<>(dossier.annex().achievements().keySet());
        Set<SizeClass> sizes = new TreeSet<>();
        if (dossier.contract().isPresent()) {
            Contract contract = dossier.contract().get();
            missions.addAll(contract.missions().keySet());
            contract.sizeClass().ifPresent(sizes::add);
            for (SizeAmendment amendment : contract.amendments()) {
                sizes.add(amendment.sizeClass());
            }
        }
        for (Indicator indicator : dossier.annex().indicators()) {
            indicator.attachedTo().mission().ifPresent(missions::add);
        }
        missions.removeAll(parameters.missions());
        if (!missions.isEmpty()) {
            throw unknown("contract.missions", RulesMessage.of("mission.unknown", missions, parameters.missions()));
        }
        sizes.removeAll(parameters.sizes());
        if (!sizes.isEmpty()) {
            throw unknown("contract.sizeClass", RulesMessage.of("size.unknown", sizes, parameters.sizes()));
        }
    }

    private static RefusedDossierException unknown(String place, Message message) {
        return new RefusedDossierException(List.of(new RefusedFact(place, message)));
    }

    /**
     * {@return the answer to every question, the usual one where none was taken}
     *
     * @param taken the answers that were taken
     * @throws UnknownPositionException when a question or an answer does not exist
     */
    public Map<String, String> choices(Positions taken) {
        Objects.requireNonNull(taken, "taken");
        Map<String, String> choices = new TreeMap<>();
        for (Position position : positions.values()) {
            choices.put(position.id(), position.usual());
        }
        taken.choices().forEach((id, choice) -> {
            Position position = positions.get(id);
            if (position == null) {
                throw new UnknownPositionException(RulesMessage.of("position.unknown", id, positions.keySet()));
            }
            if (!position.choices().containsKey(choice)) {
                throw new UnknownPositionException(RulesMessage.of(
                        "position.unknown-choice",
                        id,
                        choice,
                        position.choices().keySet()));
            }
            choices.put(id, choice);
        });
        return choices;
    }

    /** {@return every legal value through time, when every question takes its usual answer} */
    public LegalParameters parameters() {
        return parameters;
    }

    /**
     * {@return every legal value through time, under some answers, which may move the day on which a version begins}
     *
     * @param taken the answers that were taken
     * @throws UnknownPositionException when a question or an answer does not exist
     */
    public LegalParameters parameters(Positions taken) {
        return under(choices(taken));
    }

    private LegalParameters under(Map<String, String> choices) {
        Map<String, String> moving = new TreeMap<>(choices);
        moving.keySet().retainAll(parameters.movingPositions());
        return underAnswers.computeIfAbsent(moving, parameters::under);
    }

    /** {@return the questions on which the texts are silent: the positions by id} */
    public Map<String, Position> positions() {
        return positions;
    }

    private static Map<Subject, Position> deciding(Map<String, Position> positions) {
        Map<Subject, Position> deciding = new EnumMap<>(Subject.class);
        for (Subject subject : Subject.values()) {
            List<Position> all = positions.values().stream()
                    .filter(position ->
                            position.decides().filter(subject::equals).isPresent())
                    .toList();
            if (all.size() != 1) {
                throw new InvalidRulesException(List.of("position: one position decides " + subject + ", not "
                        + all.stream().map(Position::id).toList()));
            }
            deciding.put(subject, all.get(0));
        }
        return deciding;
    }

    /**
     * {@return the position that decides something that no rule concludes, as the file of the position says}
     *
     * @param subject what rests on it
     */
    public Position deciding(Subject subject) {
        return deciding.get(Objects.requireNonNull(subject, "subject"));
    }

    /**
     * {@return the answer that decides something that no rule concludes, the usual one where none was taken}
     *
     * @param subject what rests on it
     * @param taken the answers that were taken
     * @throws UnknownPositionException when a question or an answer does not exist
     */
    public PositionTaken answer(Subject subject, Positions taken) {
        String id = deciding(subject).id();
        return new PositionTaken(id, choices(taken).get(id));
    }

    /** {@return the missions that any version of the agreement knows} */
    public List<Mission> missions() {
        return parameters.missions();
    }

    /** {@return the rules: name, article and place of each} */
    public List<RuleInfo> rules() {
        return engine.get().rules();
    }

    /** {@return what identifies this set of rules: the SHA-256 of the rule files, in hexadecimal} */
    public String rulesId() {
        return rulesId;
    }

    /** {@return what identifies this set of legal values and positions: the SHA-256 of their files, in hexadecimal} */
    public String parametersId() {
        return parametersId;
    }
}
