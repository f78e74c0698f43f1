package fr.cpts.financing.kept;

import fr.cpts.financing.PositionUse;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.message.Message;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A statement that was kept as JSON, as {@code fr.cpts.financing.json.StatementJson} writes it, read back as typed values. Immutable. It says what
 * was kept: nothing is computed, and sums are not added up again.
 *
 * <p>What is malformed is refused with file, line, column, place, the value seen and what must hold, as many problems at once as can be found.
 * Members that this version does not know are passed over; a format that it does not know is refused. A statement kept before formats were
 * numbered has neither {@code format} nor {@code language}: it is read as format 1. Bounds: 20 MB, 40 levels, 10 000 payments.
 *
 * <p>Worked case: {@code KeptStatement.read(Path.of("statement.json")).lines()} are the payments that were told then.
 */
public final class KeptStatement {

    /** The number of the format that this version writes, and the latest it reads. */
    public static final int FORMAT = 1;

    private static final Message THING = KeptMessage.of("statement.thing");
    private static final Pattern TEXTS = Pattern.compile("(?:.*\\.)?text|size\\.outcomes\\.\\d+\\.findings\\.\\d+");

    private final JsonTree json;
    private final StatementReader.Content content;

    private KeptStatement(JsonTree json) {
        this.json = json;
        this.content = StatementReader.read(json);
    }

    /**
     * Reads a statement.
     *
     * @param file a JSON file, UTF-8
     * @return the statement as it was kept
     * @throws IOException when the file cannot be read
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(Path file) throws IOException {
        return new KeptStatement(JsonTree.read(Objects.requireNonNull(file, "file"), THING));
    }

    /**
     * Reads a statement from a stream.
     *
     * @param source what problems call it
     * @param input JSON, UTF-8
     * @return the statement as it was kept
     * @throws IOException when the stream cannot be read
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(String source, InputStream input) throws IOException {
        return new KeptStatement(
                JsonTree.read(Objects.requireNonNull(source, "source"), THING, Objects.requireNonNull(input, "input")));
    }

    /**
     * Reads a statement from memory.
     *
     * @param source what problems call it
     * @param json JSON, UTF-8
     * @return the statement as it was kept
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(String source, byte[] json) {
        try {
            return read(source, new ByteArrayInputStream(Objects.requireNonNull(json, "json")));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /**
     * Reads a statement from a text.
     *
     * @param source what problems call it
     * @param json JSON
     * @return the statement as it was kept
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(String source, String json) {
        return read(source, Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a document is meant as a statement, well-formed or not; a dossier is not.
     *
     * @param document any JSON document
     * @return true when it names the rules that something was computed with
     */
    public static boolean isOne(JsonTree document) {
        return document.names().contains("ruleSet");
    }

    /**
     * Whether words stand at a place, which depend on the language: members called {@code text}, and the sentences under a size that nothing
     * decides.
     *
     * @param place a place of a statement, such as {@code findings.0.text}
     * @return false where a name, a code, an amount or a day stands
     */
    public static boolean isText(String place) {
        Objects.requireNonNull(place, "place");
        return TEXTS.matcher(place).matches();
    }

    /**
     * The language of its texts.
     *
     * @return French or English; nothing when it was kept before statements said so
     */
    public Optional<Locale> language() {
        return content.language();
    }

    /**
     * Who it is for.
     *
     * @return the name of the community, when the dossier stated one
     */
    public Optional<String> community() {
        return content.community();
    }

    /**
     * The day it was told for.
     *
     * @return its {@code asOf}
     */
    public LocalDate asOf() {
        return content.asOf();
    }

    /**
     * The rules it was computed with.
     *
     * @return their SHA-256
     */
    public String rulesId() {
        return content.rulesId();
    }

    /**
     * The legal values and positions it was computed with.
     *
     * @return their SHA-256
     */
    public String parametersId() {
        return content.parametersId();
    }

    /**
     * The answer it took to every question on which the texts are silent, and the payments that rest on it.
     *
     * @return one for each question
     */
    public List<PositionUse> positionUses() {
        return content.positions();
    }

    /**
     * The answers it took to the questions on which the texts are silent.
     *
     * @return its positions, usual ones among them
     */
    public Positions positions() {
        Positions taken = Positions.usual();
        for (PositionUse use : content.positions()) {
            taken = taken.with(use.id(), use.choice());
        }
        return taken;
    }

    /**
     * The places of the facts that were supposed.
     *
     * @return such as {@code contract.signedOn}; what was supposed there is not kept
     */
    public List<String> hypotheses() {
        return content.hypotheses();
    }

    /**
     * What it says of the size class.
     *
     * @return the size class, or what each possible one came to
     */
    public KeptSize size() {
        return content.size();
    }

    /**
     * The contract years with their entitlements.
     *
     * @return the first first
     */
    public List<KeptYear> contractYears() {
        return content.contractYears();
    }

    /**
     * How the deadlines of missions stood.
     *
     * @return one for each deadline
     */
    public List<KeptDeadline> deadlines() {
        return content.deadlines();
    }

    /**
     * The payments.
     *
     * @return as they were kept, by due day
     */
    public List<PaymentLine> lines() {
        return content.lines();
    }

    /**
     * The sums of the payments.
     *
     * @return as they were kept, not added up again
     */
    public Totals totals() {
        return content.totals();
    }

    /**
     * What a reader had to know.
     *
     * @return the findings with their words
     */
    public List<KeptFinding> findings() {
        return content.findings();
    }

    /**
     * How the community stood to each criterion.
     *
     * @return one for each criterion
     */
    public List<KeptCriterion> criteria() {
        return content.criteria();
    }

    /**
     * The facts that results waited for.
     *
     * @return with the amounts they decide
     */
    public List<KeptMissing> missing() {
        return content.missing();
    }

    /**
     * The legal values it rests on that were not read in a published text.
     *
     * @return with where they were read
     */
    public List<KeptValue> unconfirmed() {
        return content.unconfirmed();
    }

    /**
     * The members that this version does not know and passed over.
     *
     * @return their places
     */
    public List<String> passedOver() {
        return content.passedOver();
    }

    /**
     * Whether it says that it was computed with some rules.
     *
     * @param rules the rules
     * @return true when rules, legal values and positions have the SHA-256 that it states
     */
    public boolean isOf(RuleBook rules) {
        return rulesId().equals(rules.rulesId()) && parametersId().equals(rules.parametersId());
    }

    /**
     * The document as it was read.
     *
     * @return the whole of it, members that this version does not know among it
     */
    public JsonTree json() {
        return json;
    }
}
