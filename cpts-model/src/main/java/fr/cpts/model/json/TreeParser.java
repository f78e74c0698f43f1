package fr.cpts.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads strict JSON into a tree of located values, within bounds that no input can exceed. */
final class TreeParser {

    static final int DEEPEST = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(60)
                    .maxStringLength(200_000)
                    .maxNameLength(1_000)
                    .maxDocumentLength(20_000_000)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private final String source;
    private final String thing;
    private final List<Problem> problems;

    private TreeParser(String source, String thing, List<Problem> problems) {
        this.source = source;
        this.thing = thing;
        this.problems = problems;
    }

    /** The tree of a whole dossier, or nothing when it is not JSON; adds what is wrong to the problems. */
    static Optional<Node> parse(String source, InputStream input, List<Problem> problems) throws IOException {
        return parse(source, "a dossier", input, problems);
    }

    /** The tree of a whole document that is said to be some thing, such as {@code a statement}. */
    static Optional<Node> parse(String source, String thing, InputStream input, List<Problem> problems)
            throws IOException {
        return new TreeParser(source, thing, problems).parse(input);
    }

    private Optional<Node> parse(InputStream input) throws IOException {
        try (JsonParser parser = FACTORY.createParser(input)) {
            return document(parser);
        } catch (CharConversionException notText) {
            report(new Node.Location(source, 1, 1), "", "", "this is not text in UTF-8");
            return Optional.empty();
        }
    }

    private Optional<Node> document(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                report(new Node.Location(source, 1, 1), "", "", "the file is empty: " + thing + " is a JSON object");
                return Optional.empty();
            }
            Node root = value(parser, "");
            if (parser.nextToken() != null) {
                report(here(parser), "", "", "nothing follows the end of the document");
            }
            return Optional.of(root);
        } catch (StreamConstraintsException tooMuch) {
            report(where(tooMuch, parser), "", "", "this is beyond the bounds of " + thing + ": " + reason(tooMuch));
            return Optional.empty();
        } catch (JsonProcessingException notJson) {
            report(where(notJson, parser), "", "", "this is not valid JSON: " + reason(notJson));
            return Optional.empty();
        }
    }

    private Node.Location where(JsonProcessingException refusal, JsonParser parser) {
        JsonLocation at = refusal.getLocation() == null ? parser.currentLocation() : refusal.getLocation();
        return new Node.Location(source, at.getLineNr(), at.getColumnNr());
    }

    private static String reason(JsonProcessingException refusal) {
        String first = refusal.getOriginalMessage().lines().findFirst().orElse("");
        return first.replaceAll(", from `[^`]*`", "");
    }

    private Node value(JsonParser parser, String path) throws IOException {
        Node.Location at = here(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, at, path);
            case START_ARRAY -> array(parser, at, path);
            case VALUE_STRING -> new Node.TextNode(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.NumberNode(at, parser.getText());
            case VALUE_TRUE -> new Node.BooleanNode(at, true);
            case VALUE_FALSE -> new Node.BooleanNode(at, false);
            case VALUE_NULL -> new Node.NullNode(at);
            default -> throw new IllegalStateException("unexpected token " + token + " at " + at);
        };
    }

    private Node object(JsonParser parser, Node.Location at, String path) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Node.Location nameAt = here(parser);
            String name = parser.currentName();
            String place = Paths.member(path, name);
            parser.nextToken();
            Node value = value(parser, place);
            Node.Member first = members.putIfAbsent(name, new Node.Member(nameAt, value));
            if (first != null) {
                report(
                        nameAt,
                        place,
                        value.seen(),
                        "a name stands once in an object; it stands already on line "
                                + first.nameAt().line());
            }
        }
        return new Node.ObjectNode(at, members);
    }

    private Node array(JsonParser parser, Node.Location at, String path) throws IOException {
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser, Paths.element(path, elements.size())));
        }
        return new Node.ArrayNode(at, elements);
    }

    private Node.Location here(JsonParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Node.Location(source, at.getLineNr(), at.getColumnNr());
    }

    private void report(Node.Location at, String path, String seen, String mustHold) {
        problems.add(new Problem(source, at.line(), at.column(), path, seen, mustHold, Optional.empty()));
    }
}
