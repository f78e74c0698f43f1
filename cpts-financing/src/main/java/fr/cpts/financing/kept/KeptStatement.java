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
 * A statement that was kept as JSON, as {@code fr.cpts.financing.json.StatementJson} writes it, read back as typed values. Immutable. It holds what
 * was kept: nothing is computed, and sums are not added up again.
 *
 * <p>A malformed statement is refused with file, line, column, place, the value seen and what must hold; as many problems as can be found are
 * reported at once. Unknown members are ignored; an unknown format is refused. A statement kept before formats were numbered has neither {@code
 * format} nor {@code language}: it is read as format 1. Bounds: 20 MB, 40 levels, 10 000 payments.
 *
 * <p>Worked case: {@code KeptStatement.read(Path.of("statement.json")).lines()} are the payments of that day.
 */
public final class KeptStatement {

    /** The number of the format that this version writes, and the latest it reads. */
    public static final int FORMAT = 2;

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
     * @param source the name that problems give it
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
     * @param source the name that problems give it
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
     * @param source the name that problems give it
     * @param json JSON
     * @return the statement as it was kept
     * @throws InvalidInputException when it is no statement
     */
    public static KeptStatement read(String source, String json) {
        return read(source, Objects.requireNonNull(json, "json").getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return whether a document is meant as a statement, well-formed or not: whether it names the rules that something was computed with, which a
     * dossier does not}
     *
     * @param document any JSON document
     */
    public static boolean isOne(JsonTree document) {
        return document.names().contains("ruleSet");
    }

    /**
     * {@return whether a place holds words that depend on the language: members called {@code text}, and the sentences under a size that is not
     * determined; not names, codes, amounts and days}
     *
     * @param place a place of a statement, such as {@code findings.0.text}
     */
    public static boolean isText(String place) {
        Objects.requireNonNull(place, "place");
        return TEXTS.matcher(place).matches();
    }

    /** {@return the language of its texts: French or English; empty when it was kept before statements stated it} */
    public Optional<Locale> language() {
        return content.language();
    }

    /** {@return the name of the community, when the dossier stated one} */
    public Optional<String> community() {
        return content.community();
    }

    /** {@return the day it was made for: its {@code asOf}} */
    public LocalDate asOf() {
        return content.asOf();
    }

    /** {@return the SHA-256 of the rules it was computed with} */
    public String rulesId() {
        return content.rulesId();
    }

    /** {@return the SHA-256 of the legal values and positions it was computed with} */
    public String parametersId() {
        return content.parametersId();
    }

    /** {@return the answer it took to every question that the texts do not settle, and the payments that rest on it} */
    public List<PositionUse> positionUses() {
        return content.positions();
    }

    /** {@return the answers it took to the questions that the texts do not settle, usual answers included} */
    public Positions positions() {
        Positions taken = Positions.usual();
        for (PositionUse use : content.positions()) {
            taken = taken.with(use.id(), use.choice());
        }
        return taken;
    }

    /** {@return the places of the facts that were supposed, such as {@code contract.signedOn}; their values are not kept} */
    public List<String> hypotheses() {
        return content.hypotheses();
    }

    /** {@return the size class, or the outcome of each possible class} */
    public KeptSize size() {
        return content.size();
    }

    /** {@return the contract years with their entitlements, in order} */
    public List<KeptYear> contractYears() {
        return content.contractYears();
    }

    /** {@return the status of each deadline of the missions} */
    public List<KeptDeadline> deadlines() {
        return content.deadlines();
    }

    /** {@return the payments as they were kept, by due day} */
    public List<PaymentLine> lines() {
        return content.lines();
    }

    /** {@return the sums of the payments as they were kept, not added up again} */
    public Totals totals() {
        return content.totals();
    }

    /** {@return the findings with their words} */
    public List<KeptFinding> findings() {
        return content.findings();
    }

    /** {@return whether the community met each criterion} */
    public List<KeptCriterion> criteria() {
        return content.criteria();
    }

    /** {@return the missing facts, with the amounts that depend on them} */
    public List<KeptMissing> missing() {
        return content.missing();
    }

    /** {@return the legal values it rests on that were not read in a published text, with where they were read} */
    public List<KeptValue> unconfirmed() {
        return content.unconfirmed();
    }

    /** {@return the places of the members that this version does not know and ignored} */
    public List<String> passedOver() {
        return content.passedOver();
    }

    /**
     * {@return whether it was computed with some rules: whether rules, legal values and positions have the SHA-256 that it states}
     *
     * @param rules the rules
     */
    public boolean isOf(RuleBook rules) {
        return rulesId().equals(rules.rulesId()) && parametersId().equals(rules.parametersId());
    }

    /** {@return the whole document as it was read, including unknown members} */
    public JsonTree json() {
        return json;
    }
}
