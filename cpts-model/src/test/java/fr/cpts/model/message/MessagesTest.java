package fr.cpts.model.message;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every message of every module is written once in the code, with its values, and has a text in both languages that speaks of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {

    private static final Pattern OWNER = Pattern.compile("Message\\.of\\((\\w+)\\.class, code, values\\)");
    private static final Pattern CODE = Pattern.compile("[a-z]+[a-z0-9]*(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+");
    private static final Pattern PLACE = Pattern.compile("\\{([^},]*)(,plain)?}");

    private final List<Owner> owners = owners();

    /** A class beside which messages lie: where it is used, and its texts. */
    private record Owner(
            String name,
            Map<String, Set<Integer>> used,
            List<String> odd,
            Map<String, String> french,
            Map<String, String> english) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void eachModuleThatRefusesHasItsMessages() {
        assertTrue(owners.stream().map(Owner::name).toList().contains("ModelMessage"), owners::toString);
        assertTrue(owners.get(0).used().size() > 90, () -> owners.get(0).used().toString());
    }

    @Test
    void theCodeOfAMessageStandsWhereItIsMade() {
        owners.forEach(owner -> assertEquals(List.of(), owner.odd(), owner.name()));
    }

    @Test
    void everyCodeHasATextInBothLanguagesAndNoTextIsUnused() {
        for (Owner owner : owners) {
            assertAll(
                    () -> assertEquals(owner.used().keySet(), owner.english().keySet(), owner.name() + " in English"),
                    () -> assertEquals(owner.used().keySet(), owner.french().keySet(), owner.name() + " in French"));
        }
    }

    @Test
    void aCodeIsLowerCaseWordsWithDotsAndHyphens() {
        owners.forEach(owner -> owner.used()
                .keySet()
                .forEach(code -> assertTrue(CODE.matcher(code).matches(), code)));
    }

    @Test
    void aCodeIsThatOfOneMessage() {
        Set<String> codes = new TreeSet<>();
        owners.forEach(owner -> owner.used().keySet().forEach(code -> assertTrue(codes.add(code), code)));
    }

    @Test
    void bothTextsSpeakOfAllTheValuesThatTheCodeGives() {
        for (Owner owner : owners) {
            owner.used().forEach((code, counts) -> {
                assertEquals(1, counts.size(), () -> code + " is made with " + counts + " values");
                int count = counts.iterator().next();
                assertEquals(places(count), places(owner.english().get(code)), code);
                assertEquals(places(count), places(owner.french().get(code)), code);
            });
        }
    }

    @Test
    void frenchIsWrittenAsFrenchIs() {
        Pattern wrong =
                Pattern.compile("'|[^\\u00a0/\\d{}:\\w\"][;?!»]|«[^\\u00a0]| [:;?!»]|\\w:\\s|\\.\\.\\.|(?<![\\n ])  ");
        owners.forEach(owner -> owner.french()
                .forEach((code, text) -> assertFalse(wrong.matcher(text).find(), () -> code + ": " + text)));
    }

    @Test
    void noTextIsTheSameInBothLanguagesUnlessItHasNoWords() {
        owners.forEach(owner -> owner.french()
                .forEach((code, text) -> assertFalse(
                        text.equals(owner.english().get(code))
                                && PLACE.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter),
                        () -> code + ": " + text)));
    }

    private static Set<String> places(int count) {
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            places.add(String.valueOf(i));
        }
        return places;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Owner> owners() {
        List<Owner> owners = new ArrayList<>();
        for (String module : List.of("cpts-model", "cpts-rules", "cpts-financing", "cpts-examples")) {
            Path main = Path.of("..", module, "src", "main");
            Map<Path, String> sources = sources(main.resolve("java"));
            for (Map.Entry<Path, String> source : sources.entrySet()) {
                Matcher owner = OWNER.matcher(source.getValue());
                if (owner.find()) {
                    Path folder =
                            main.resolve("java").relativize(source.getKey().getParent());
                    Path bundle = main.resolve("resources").resolve(folder);
                    owners.add(owner(owner.group(1), bundle, sources));
                }
            }
        }
        return owners;
    }

    private static Owner owner(String name, Path bundle, Map<Path, String> sources) {
        Map<String, Set<Integer>> used = new TreeMap<>();
        List<String> odd = new ArrayList<>();
        Pattern call = Pattern.compile("\\b" + name + "\\.of\\(\\s*(\"([^\"]*)\"\\s*([,)]))?");
        sources.forEach((file, text) -> {
            Matcher calls = call.matcher(text);
            while (calls.find()) {
                if (calls.group(1) == null) {
                    odd.add(file + " has " + text.substring(calls.start(), Math.min(text.length(), calls.end() + 40)));
                } else {
                    int values = calls.group(3).equals(")") ? 0 : values(text, calls.end());
                    used.computeIfAbsent(calls.group(2), code -> new TreeSet<>())
                            .add(values);
                }
            }
        });
        return new Owner(
                name,
                used,
                odd,
                texts(bundle.resolve("messages_fr.properties")),
                texts(bundle.resolve("messages_en.properties")));
    }

    /** How many values stand from a place to the end of the call. */
    private static int values(String text, int from) {
        int depth = 1;
        int count = 1;
        boolean quoted = false;
        for (int i = from; depth > 0; i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 1) {
                count++;
            }
        }
        return count;
    }

    private static Map<Path, String> sources(Path root) {
        try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
            Map<Path, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                // Worked cases in comments are no uses.
                texts.put(file, Files.readString(file).replaceAll("(?m)^\\s*(/\\*)?\\*.*$", ""));
            }
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, String> texts(Path bundle) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new TreeMap<>(texts);
    }
}
