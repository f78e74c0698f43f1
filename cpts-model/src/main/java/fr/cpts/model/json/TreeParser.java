package fr.cpts.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads strict JSON into a tree of located values, within bounds that no input can exceed. */
final class TreeParser {

    static final int DEEPEST = 40;

    private static final int LONGEST = 20_000_000;

    /** More than the parser takes at once, so that it meets what is beyond the bound. */
    private static final int BEYOND = LONGEST + 100_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(60)
                    .maxStringLength(200_000)
                    .maxNameLength(1_000)
                    .maxDocumentLength(LONGEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    /** Most objects and lists of a dossier hold no more. */
    private static final int FEW = 4;

    private static final Pattern BOUND =
            Pattern.compile("^(.+) \\((\\d{1,9})\\) exceeds the maximum allowed \\((\\d{1,9})");
    private static final Pattern CHARACTER =
            Pattern.compile("^(?:Unexpected character \\('|Unexpected close marker ')(.+?)'");
    private static final Pattern WORD = Pattern.compile("^(?:Unrecognized|Non-standard) token '([^']{1,40})");

    private final Origin origin;
    private final Message thing;
    private final List<Problem> problems;

    /** How many tokens were read before the current one. */
    private int token = -1;

    private TreeParser(Origin origin, Message thing, List<Problem> problems) {
        this.origin = origin;
        this.thing = thing;
        this.problems = problems;
    }

    /**
     * The tree of a whole document that is said to be some thing, such as {@code a statement}, or nothing when it is not JSON; adds what is wrong to
     * the problems.
     */
    static Optional<Node> parse(String source, Message thing, InputStream input, List<Problem> problems)
            throws IOException {
        return parse(source, thing, bytes(input), problems);
    }

    /** The bytes of a stream, read at once when it knows how many there are. */
    private static byte[] bytes(InputStream input) throws IOException {
        // A channel on a pipe knows neither its size nor its place, and answers "Illegal seek" to both questions.
        InputStream plain = new FilterInputStream(input) {};
        byte[] expected = new byte[Math.min(expected(input), BEYOND)];
        int size = plain.readNBytes(expected, 0, expected.length);
        byte[] more = plain.readNBytes(BEYOND - size);
        if (more.length == 0 && size == expected.length) {
            return expected;
        }
        byte[] all = Arrays.copyOf(expected, size + more.length);
        System.arraycopy(more, 0, all, size, more.length);
        return all;
    }

    private static int expected(InputStream input) {
        try {
            return input.available();
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** The tree of a document in memory, whose bytes must not change. */
    static Optional<Node> parse(String source, Message thing, byte[] json, List<Problem> problems) {
        try {
            return new TreeParser(Origin.document(source, json), thing, problems).parse();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The tree of a text. */
    static Optional<Node> parse(String source, Message thing, String json, List<Problem> problems) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json));
            return parse(source, thing, Arrays.copyOf(encoded.array(), encoded.limit()), problems);
        } catch (CharacterCodingException halfACharacter) {
            problems.add(notText(source));
            return Optional.empty();
        }
    }

    private static Problem notText(String source) {
        return notText(source, 1, 1);
    }

    private static Problem notText(String source, int line, int column) {
        return new Problem(source, line, column, "", "", ModelMessage.of("json.not-text"), Optional.empty());
    }

    /** The first byte that is not valid UTF-8; the parser accepts some that are not. */
    private static Optional<Integer> notUtf8(byte[] json) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer some = CharBuffer.allocate(4_096);
        while (true) {
            CoderResult result = decoder.decode(bytes, some.clear(), true);
            if (result.isError()) {
                return Optional.of(bytes.position());
            }
            if (result.isUnderflow()) {
                return Optional.empty();
            }
        }
    }

    private static Problem notText(String source, byte[] json, int at) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < at; i++) {
            if (json[i] == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return notText(source, line, at - begin + 1);
    }

    private Optional<Node> parse() throws IOException {
        Optional<Integer> bad = notUtf8(origin.json());
        if (bad.isPresent()) {
            problems.add(notText(origin.name(), origin.json(), bad.get()));
            return Optional.empty();
        }
        try (JsonParser parser = parser(origin.json())) {
            return document(parser);
        } catch (CharConversionException notText) {
            problems.add(notText(origin.name()));
            return Optional.empty();
        }
    }

    private static JsonParser parser(byte[] json) throws IOException {
        // The length of an array is not checked.
        return json.length > LONGEST
                ? FACTORY.createParser(new ByteArrayInputStream(json))
                : FACTORY.createParser(json);
    }

    /** Line and column of each token of a document, as far as it is JSON. */
    static int[] places(byte[] json) {
        int[] places = new int[1_024];
        int size = 0;
        try (JsonParser parser = FACTORY.createParser(json)) {
            while (parser.nextToken() != null) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, 2 * size);
                }
                JsonLocation at = parser.currentTokenLocation();
                places[size++] = at.getLineNr();
                places[size++] = at.getColumnNr();
            }
        } catch (IOException wrongFromHere) {
            return places;
        }
        return places;
    }

    private Optional<Node> document(JsonParser parser) throws IOException {
        try {
            if (next(parser) == null) {
                report(new Node.Location(origin.name(), 1, 1), "", "", ModelMessage.of("json.empty", thing));
                return Optional.empty();
            }
            Node root = value(parser);
            if (parser.nextToken() != null) {
                report(here(parser), "", "", ModelMessage.of("json.after-end"));
            }
            return Optional.of(root);
        } catch (StreamConstraintsException tooMuch) {
            report(where(tooMuch, parser), "", "", beyond(tooMuch));
            return Optional.empty();
        } catch (JsonProcessingException notJson) {
            report(where(notJson, parser), "", "", notJson(reason(notJson)));
            return Optional.empty();
        }
    }

    private Node.Location where(JsonProcessingException refusal, JsonParser parser) {
        JsonLocation at = refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
        return new Node.Location(origin.name(), at.getLineNr(), at.getColumnNr());
    }

    private static String reason(JsonProcessingException refusal) {
        return refusal.getOriginalMessage().lines().findFirst().orElse("");
    }

    /** The parser says what is beyond its bounds in English only. */
    private Message beyond(StreamConstraintsException refusal) {
        Matcher bound = BOUND.matcher(reason(refusal));
        if (!bound.find()) {
            return ModelMessage.of("json.bounds", thing);
        }
        int is = Integer.parseInt(bound.group(2));
        int max = Integer.parseInt(bound.group(3));
        return switch (bound.group(1)) {
            case "Name length" -> ModelMessage.of("json.long-name", thing, is, max);
            case "Number value length" -> ModelMessage.of("json.long-number", thing, is, max);
            case "Document nesting depth" -> ModelMessage.of("json.deep", thing, is, max);
            case "Document length" -> ModelMessage.of("json.long-document", thing, is, max);
            default -> ModelMessage.of("json.long-text", thing, is, max);
        };
    }

    /** The parser says what is wrong in English only. */
    private static Message notJson(String reason) {
        Matcher character = CHARACTER.matcher(reason);
        if (character.find()) {
            return reason.contains("expecting comma")
                    ? ModelMessage.of("json.comma", character.group(1))
                    : ModelMessage.of("json.unexpected", character.group(1));
        }
        Matcher word = WORD.matcher(reason);
        if (word.find()) {
            return ModelMessage.of("json.unexpected", word.group(1));
        }
        if (reason.startsWith("Unexpected end")) {
            return ModelMessage.of("json.ends-early");
        }
        if (reason.contains("CTRL-CHAR")) {
            return ModelMessage.of("json.control-character");
        }
        if (reason.contains("numeric value")) {
            return ModelMessage.of("json.number");
        }
        if (reason.contains("escape")) {
            return ModelMessage.of("json.escape");
        }
        return ModelMessage.of("json.not-json");
    }

    private Node value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new Node.TextNode(origin, token, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(origin, token, parser.getText());
            case VALUE_TRUE -> new Node.BooleanNode(origin, token, true);
            case VALUE_FALSE -> new Node.BooleanNode(origin, token, false);
            case VALUE_NULL -> new Node.NullNode(origin, token);
            default -> throw new IllegalStateException("unexpected token " + parser.currentToken() + " at " + token);
        };
    }

    private JsonToken next(JsonParser parser) throws IOException {
        token++;
        return parser.nextToken();
    }

    private Node object(JsonParser parser) throws IOException {
        int start = token;
        Map<String, Node> members = new LinkedHashMap<>(FEW);
        while (next(parser) != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            next(parser);
            Node value = value(parser);
            Node first = members.putIfAbsent(name, value);
            if (first != null) {
                report(
                        value.nameAt(),
                        place(parser.getParsingContext()),
                        value.seen(),
                        ModelMessage.of("json.name-twice", first.nameAt().line()));
            }
        }
        return new Node.ObjectNode(origin, start, members);
    }

    private Node array(JsonParser parser) throws IOException {
        int start = token;
        List<Node> elements = new ArrayList<>(FEW);
        while (next(parser) != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return new Node.ArrayNode(origin, start, elements);
    }

    /** The place of the member or element that was read last, asked for only where something is wrong. */
    private static String place(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String above = place(context.getParent());
        return context.inObject()
                ? Paths.member(above, context.getCurrentName())
                : Paths.element(above, context.getCurrentIndex());
    }

    private Node.Location here(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Node.Location(origin.name(), at.getLineNr(), at.getColumnNr());
    }

    private void report(Node.Location at, String path, String seen, Message mustHold) {
        problems.add(new Problem(at.source(), at.line(), at.column(), path, seen, mustHold, Optional.empty()));
    }
}
