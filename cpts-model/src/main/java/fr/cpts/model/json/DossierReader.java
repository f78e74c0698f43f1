package fr.cpts.model.json;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads dossiers from JSON, strictly: what is read is valid, and what is not is refused with file, line, column, place, the value seen and
 * what must hold, as many problems at once as can be found. Immutable and thread-safe.
 *
 * <p>A dossier is read from a file, a text, bytes or a stream; problems name the file, or {@code json} where there is none.
 *
 * <p>Bounds: 20 MB, 40 levels. The JSON Schema {@code dossier.schema.json} beside this class describes the names and the shapes of values, for
 * editors; a file may name it as {@code $schema}. Worked case: {@code DossierReader.standard().read(Path.of("redon.json"))}.
 */
public final class DossierReader {

    /** The number of the format that this version writes, and the latest it reads. */
    public static final int FORMAT = 2;

    private static final String TEXT = "json";
    private static final Message THING = ModelMessage.of("json.thing-dossier");
    private static final DossierReader STANDARD = of(Mission.known(), SizeClass.known());
    private static final DossierReader LENIENT = new DossierReader(new Everything(), new Everything());

    private final Set<String> missions;
    private final Set<String> sizes;

    private DossierReader(Set<String> missions, Set<String> sizes) {
        this.missions = missions;
        this.sizes = sizes;
    }

    /** {@return a reader that knows the missions and size classes of the agreement up to avenant 2} */
    public static DossierReader standard() {
        return STANDARD;
    }

    /**
     * {@return a reader that knows given missions and size classes, as a rule set with a later avenant has them}
     *
     * @param missions the missions
     * @param sizes the size classes
     */
    public static DossierReader of(Collection<Mission> missions, Collection<SizeClass> sizes) {
        return new DossierReader(
                codes(Objects.requireNonNull(missions, "missions")), codes(Objects.requireNonNull(sizes, "sizes")));
    }

    static DossierReader lenientOnCodes() {
        return LENIENT;
    }

    private static Set<String> codes(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Reads a dossier.
     *
     * @param file a JSON file, UTF-8
     * @return the dossier
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when it is no valid dossier
     */
    public Dossier read(Path file) throws IOException {
        return read(file, Hypotheses.none());
    }

    /**
     * Reads a dossier and completes it.
     *
     * @param file a JSON file, UTF-8
     * @param hypotheses what to suppose where the dossier is silent
     * @return the dossier with the supposed facts
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when dossier and hypotheses are not valid together
     */
    public Dossier read(Path file, Hypotheses hypotheses) throws IOException {
        Objects.requireNonNull(hypotheses, "hypotheses");
        try (InputStream input = Files.newInputStream(Objects.requireNonNull(file, "file"))) {
            return read(file.toString(), input, hypotheses);
        }
    }

    /**
     * Reads a dossier from a text.
     *
     * @param json the JSON itself, not the name of a file
     * @return the dossier
     * @throws InvalidInputException when it is no valid dossier
     */
    public Dossier read(String json) {
        return read(json, Hypotheses.none());
    }

    /**
     * Reads a dossier from a text and completes it.
     *
     * @param json the JSON itself, not the name of a file
     * @param hypotheses what to suppose where the dossier is silent
     * @return the dossier with the supposed facts
     * @throws InvalidInputException when dossier and hypotheses are not valid together
     */
    public Dossier read(String json, Hypotheses hypotheses) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(hypotheses, "hypotheses");
        List<Problem> problems = new ArrayList<>();
        return dossier(TEXT, TreeParser.parse(TEXT, THING, json, problems), hypotheses, problems);
    }

    /**
     * Reads a dossier from bytes.
     *
     * @param json JSON, UTF-8
     * @return the dossier
     * @throws InvalidInputException when it is no valid dossier
     */
    public Dossier read(byte[] json) {
        return read(json, Hypotheses.none());
    }

    /**
     * Reads a dossier from bytes and completes it.
     *
     * @param json JSON, UTF-8
     * @param hypotheses what to suppose where the dossier is silent
     * @return the dossier with the supposed facts
     * @throws InvalidInputException when dossier and hypotheses are not valid together
     */
    public Dossier read(byte[] json, Hypotheses hypotheses) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(hypotheses, "hypotheses");
        List<Problem> problems = new ArrayList<>();
        return dossier(TEXT, TreeParser.parse(TEXT, THING, json, problems), hypotheses, problems);
    }

    /**
     * Reads a dossier from a stream and completes it.
     *
     * @param source what problems call it
     * @param input JSON, UTF-8
     * @param hypotheses what to suppose where the dossier is silent
     * @return the dossier with the supposed facts
     * @throws IOException when the stream cannot be read
     * @throws InvalidInputException when dossier and hypotheses are not valid together
     */
    public Dossier read(String source, InputStream input, Hypotheses hypotheses) throws IOException {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(hypotheses, "hypotheses");
        List<Problem> problems = new ArrayList<>();
        return dossier(source, TreeParser.parse(source, THING, input, problems), hypotheses, problems);
    }

    /**
     * Reads a part of a dossier.
     *
     * @param <R> the type of the part
     * @param json the JSON itself, as {@link DossierWriter#writePart} writes it
     * @param type a record of the model, or one whose components are of the types that records of the model use
     * @return the part
     * @throws InvalidInputException when it is no such part
     */
    public <R extends Record> R readPart(String json, Class<R> type) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(type, "type");
        List<Problem> problems = new ArrayList<>();
        Optional<R> part = TreeParser.parse(TEXT, THING, json, problems)
                .flatMap(tree -> new RecordMapper(missions, sizes, problems).read(tree, type));
        if (!problems.isEmpty()) {
            throw InvalidInputException.inOrder(TEXT, problems);
        }
        return part.orElseThrow();
    }

    /** The dossier of a tree that was not read from a text; the parts may not fit together. */
    Dossier read(Node.ObjectNode tree, Hypotheses hypotheses) {
        return dossier(tree.at().source(), Optional.of(tree), hypotheses, new ArrayList<>());
    }

    private Dossier dossier(String source, Optional<Node> tree, Hypotheses hypotheses, List<Problem> problems) {
        Optional<Dossier> dossier = tree.flatMap(root -> dossier(root, hypotheses, problems));
        if (!problems.isEmpty()) {
            throw InvalidInputException.inOrder(source, problems);
        }
        return dossier.orElseThrow();
    }

    private Optional<Dossier> dossier(Node root, Hypotheses hypotheses, List<Problem> problems) {
        if (!(root instanceof Node.ObjectNode stated)) {
            problems.add(new Problem(
                    root.at().source(),
                    root.at().line(),
                    root.at().column(),
                    "",
                    root.seen(),
                    ModelMessage.of("json.dossier-object"),
                    Optional.empty()));
            return Optional.empty();
        }
        if (!formatIsKnown(stated, problems)) {
            return Optional.empty();
        }
        List<String> supposed = new ArrayList<>();
        Node.ObjectNode facts = SchemaName.taken(stated.without("format"), problems);
        Node.ObjectNode laid = hypotheses.lay(facts, supposed, problems);
        Node.ObjectNode whole = LastDay.asEnd(laid, supposed, problems);
        Optional<Dossier> read =
                new RecordMapper(missions, sizes, problems).read(marked(whole, supposed), Dossier.class);
        // What comes from a dossier in memory was checked, or built in Java, before.
        Optional<Dossier> fromFile = this == LENIENT ? Optional.empty() : read;
        fromFile.flatMap(Dossier::contract)
                .flatMap(Contract::crisis)
                .ifPresent(crisis -> checkPlanComesFirst(crisis, whole, problems));
        return problems.isEmpty() ? read : Optional.empty();
    }

    /** A file that says that a plan was implemented before it was written, or without being written, contradicts itself. */
    private static void checkPlanComesFirst(CrisisRecord crisis, Node whole, List<Problem> problems) {
        for (int i = 0; i < crisis.occurrences().size(); i++) {
            CrisisOccurrence occurrence = crisis.occurrences().get(i);
            boolean writtenLater = crisis.planWrittenOn()
                    .filter(plan -> plan.onDay()
                            .map(day -> day.isAfter(occurrence.recognisedOn()))
                            .orElse(true))
                    .isPresent();
            if (writtenLater && occurrence.planImplemented().orElse(false)) {
                String place = "contract.crisis.occurrences." + i + ".planImplemented";
                Node at = RecordMapper.descend(whole, place);
                problems.add(new Problem(
                        at.at().source(),
                        at.at().line(),
                        at.at().column(),
                        place,
                        at.seen(),
                        ModelMessage.of(
                                "json.plan-written-later",
                                occurrence.recognisedOn(),
                                crisis.planWrittenOn().orElseThrow()),
                        Optional.empty()));
            }
        }
    }

    private static boolean formatIsKnown(Node.ObjectNode root, List<Problem> problems) {
        Node value = root.members().get("format");
        if (value == null || value instanceof Node.NumberNode n && n.text().equals(String.valueOf(FORMAT))) {
            return true;
        }
        problems.add(new Problem(
                value.at().source(),
                value.at().line(),
                value.at().column(),
                "format",
                value.seen(),
                ModelMessage.of("json.format", FORMAT),
                advice(value)));
        return false;
    }

    private static Optional<Message> advice(Node format) {
        if (!(format instanceof Node.NumberNode number) || !number.text().matches("[0-9]+")) {
            return Optional.empty();
        }
        boolean isEarlier = number.text().length() == 1 && Integer.parseInt(number.text()) < FORMAT;
        return Optional.of(isEarlier ? ModelMessage.of("json.format-earlier") : ModelMessage.of("json.format-advice"));
    }

    private static Node.ObjectNode marked(Node.ObjectNode whole, List<String> supposed) {
        if (supposed.isEmpty()) {
            return whole;
        }
        Map<String, Node> members = new LinkedHashMap<>(whole.members());
        List<Node> places = new ArrayList<>();
        Set<String> marked = new HashSet<>();
        Node stated = members.get("supposed");
        if (stated != null) {
            if (!(stated instanceof Node.ArrayNode already)) {
                return whole;
            }
            places.addAll(already.elements());
            already.elements().forEach(place -> {
                if (place instanceof Node.TextNode text) {
                    marked.add(text.text());
                }
            });
        }
        for (String place : supposed) {
            if (marked.add(place)) {
                places.add(new Node.TextNode(whole.origin(), whole.token(), place));
            }
        }
        members.put("supposed", new Node.ArrayNode(whole.origin(), whole.token(), places));
        return whole.with(members);
    }

    /** Every code: used where codes were checked before. */
    private static final class Everything extends AbstractSet<String> {
        @Override
        public boolean contains(Object code) {
            return true;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
