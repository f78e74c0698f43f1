package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.parameter.Parameter;
import fr.cpts.rules.position.Position;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The map from the reference to what states it, kept in {@code .github/COVERAGE.md}; {@code -Dgolden.update=true} rewrites the file. The rows
 * of the reference are kept by hand in {@code reference-rows.csv}: section, row, what states it, and a note when nothing does.
 */
class CoverageTableTest {

    private static final Path TABLE = Path.of("../.github/COVERAGE.md");
    private static final RuleBook BOOK = RuleBook.standard();

    private static final Pattern RULE =
            Pattern.compile("^rule\\s+\"([^\"]+)\"(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Set<String> COUNTED_IN_JAVA = Set.of("P11", "P13", "P14", "P20");

    private static final List<Row> ROWS = rows();

    /** A row of the reference. */
    private record Row(String section, String text, List<String> statedBy, String note) {}

    @Test
    void theTableThatIsKeptIsTheOneOfTheRules() throws IOException {
        String table = table();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, table, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(TABLE, StandardCharsets.UTF_8), table, "run with -Dgolden.update=true");
    }

    @Test
    void whatIsSaidToStateARowExists() {
        Set<String> known = BOOK.rules().stream().map(RuleInfo::name).collect(Collectors.toCollection(TreeSet::new));
        BOOK.parameters().all().forEach(parameter -> known.add(parameter.key()));
        known.addAll(BOOK.positions().keySet());
        assertEquals(
                List.of(),
                ROWS.stream()
                        .flatMap(row -> row.statedBy().stream())
                        .filter(name -> !known.contains(name))
                        .toList());
    }

    @Test
    void aRowThatNothingStatesSaysWhy() {
        assertAll(ROWS.stream()
                .map(row ->
                        () -> assertFalse(row.statedBy().isEmpty() && row.note().isBlank(), row.text())));
        assertEquals(ROWS.size(), ROWS.stream().map(Row::text).distinct().count());
    }

    @Test
    void everyParameterAndEveryPositionAnswersARow() {
        TreeSet<String> unused = new TreeSet<>(BOOK.positions().keySet());
        BOOK.parameters().all().forEach(parameter -> unused.add(parameter.key()));
        ROWS.forEach(row -> row.statedBy().forEach(unused::remove));
        assertEquals(new TreeSet<>(), unused);
    }

    @Test
    void everyPositionIsMatchedByARuleOrSaysWhereItCounts() {
        for (String id : BOOK.positions().keySet()) {
            assertEquals(COUNTED_IN_JAVA.contains(id), matching(id).isEmpty(), id);
        }
    }

    @Test
    void everyChoiceOfAPositionThatRulesMatchIsMatched() {
        List<String> unmatched = new ArrayList<>();
        String rules = rules().values().stream().collect(Collectors.joining());
        BOOK.positions().forEach((id, position) -> {
            boolean asFact = rules.contains(": PositionTaken( id == \"" + id + "\" )");
            for (String choice : position.choices().keySet()) {
                if (!matching(id).isEmpty()
                        && !asFact
                        && !BOOK.parameters().movingPositions().contains(id)
                        && !rules.contains("id == \"" + id + "\", choice == \"" + choice + "\"")) {
                    unmatched.add(id + " " + choice);
                }
            }
        });
        assertEquals(List.of(), unmatched);
    }

    private static String table() {
        return """
                # Coverage

                What of the agreement is stated where: files of rules (below `cpts-rules/src/main/resources/fr/cpts/rules`, with how many rules of each),
                legal values (below `parameter`) and positions. Each rule states its article, and each value its source, in its own file. Written by
                `CoverageTableTest`, which also compares it; `mvn -B verify -Dgolden.update=true` rewrites it.

                ## 1. Articles

                """
                + lines(articles())
                + "\n## 2. Legal values\n\n"
                + lines(parameters())
                + "\n## 3. Positions\n\n"
                + lines(positions())
                + "\n## 4. Rows of the reference\n\n"
                + lines(reference());
    }

    private static Stream<String> articles() {
        Map<String, List<String>> byArticle = new TreeMap<>();
        for (RuleInfo rule : BOOK.rules()) {
            for (String article : articlesOf(rule.article())) {
                byArticle.computeIfAbsent(article, any -> new ArrayList<>()).add(rule.file());
            }
        }
        return Stream.concat(
                Stream.of("| article | rules | in |", "|---|---|---|"),
                byArticle.entrySet().stream()
                        .map(entry -> "| " + entry.getKey() + " | "
                                + entry.getValue().size() + " | " + counted(entry.getValue()) + " |"));
    }

    /** Each file once, with how many rules of it are meant where they are several. */
    private static String counted(List<String> files) {
        Map<String, Integer> counts = new TreeMap<>();
        files.forEach(file -> counts.merge(file, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> "`" + entry.getKey() + "`" + (entry.getValue() > 1 ? " " + entry.getValue() : ""))
                .collect(Collectors.joining(", "));
    }

    /** {@code "ACI-2019 art. 6, art. 9"} are two articles of one text; {@code "ACI-2019, model contract"} are two texts. */
    private static List<String> articlesOf(String stated) {
        List<String> articles = new ArrayList<>();
        String text = "";
        for (String one : stated.split("\\s*[,;]\\s*")) {
            if (one.startsWith("art. ")) {
                articles.add(text + " " + one);
            } else {
                text = one.replaceAll(" art\\. .*", "");
                articles.add(one);
            }
        }
        return articles;
    }

    private static Stream<String> parameters() {
        return Stream.concat(
                Stream.of("| value | unit | since, how sure | article |", "|---|---|---|---|"),
                BOOK.parameters().all().stream().map(CoverageTableTest::parameter));
    }

    private static String parameter(Parameter parameter) {
        return "| `" + parameter.key() + "` | " + parameter.unit().text() + " | "
                + parameter.timeline().stream().map(CoverageTableTest::dated).collect(Collectors.joining("; ")) + " | "
                + parameter.timeline().stream()
                        .flatMap(dated -> values(dated).stream())
                        .map(value -> value.citation().text()
                                + (Character.isDigit(value.citation().article().charAt(0)) ? " art. " : ", ")
                                + value.citation().article())
                        .distinct()
                        .collect(Collectors.joining("; "))
                + " |";
    }

    private static String dated(Parameter.Dated dated) {
        return dated.from() + " "
                + (dated.isEnd()
                        ? "ends"
                        : values(dated).stream()
                                .map(value ->
                                        value.citation().confidence().name().toLowerCase(Locale.ROOT))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static List<LegalValue> values(Parameter.Dated dated) {
        return Stream.concat(new TreeMap<>(dated.bySize()).values().stream(), dated.forAll().stream())
                .toList();
    }

    private static Stream<String> positions() {
        return Stream.concat(
                Stream.of("| position | question | choices, the usual one in bold | stated by |", "|---|---|---|---|"),
                BOOK.positions().values().stream().map(CoverageTableTest::position));
    }

    private static String position(Position position) {
        String choices = position.choices().keySet().stream()
                .map(choice -> (choice.equals(position.usual()) ? "**" + choice + "**" : choice) + ": "
                        + position.meaning(choice, Locale.ENGLISH))
                .collect(Collectors.joining("<br>"));
        String statedBy = COUNTED_IN_JAVA.contains(position.id())
                ? "counted in Java"
                : counted(matching(position.id()).stream()
                        .map(CoverageTableTest::file)
                        .toList());
        return "| " + position.id() + " | " + position.question(Locale.ENGLISH) + " | " + choices + " | " + statedBy
                + " |";
    }

    private static Stream<String> reference() {
        return Stream.concat(
                Stream.of("| section | row | stated by | note |", "|---|---|---|---|"),
                ROWS.stream()
                        .map(row -> "| " + row.section() + " | " + row.text() + " | "
                                + statedBy(row.statedBy())
                                + " | " + row.note() + " |"));
    }

    private static String statedBy(List<String> names) {
        String rules = counted(names.stream()
                .filter(name -> name.contains(": "))
                .map(CoverageTableTest::file)
                .toList());
        return Stream.concat(
                        Stream.of(rules).filter(any -> !any.isEmpty()),
                        names.stream()
                                .filter(name -> !name.contains(": "))
                                .map(name -> name.matches("P\\d\\d") ? name : "`" + name + "`"))
                .collect(Collectors.joining(", "));
    }

    private static String file(String rule) {
        return BOOK.rules().stream()
                .filter(info -> info.name().equals(rule))
                .findFirst()
                .orElseThrow()
                .file();
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n", "", "\n"));
    }

    /** A position that moves the day of a version is matched wherever that day is disputed, and named by the file of the versions. */
    private static TreeSet<String> matching(String position) {
        boolean moving = BOOK.parameters().movingPositions().contains(position);
        return rules().entrySet().stream()
                .filter(rule -> rule.getValue().contains("PositionTaken( id == \"" + position + "\"")
                        || moving && rule.getValue().contains("DisputedBy( id"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The texts of the rules by name. */
    private static Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        for (SourceFile file : SourceFile.shipped()) {
            if (file.name().endsWith(".drl")) {
                for (MatchResult rule : RULE.matcher(file.text().replaceAll("(?m)//.*$", ""))
                        .results()
                        .toList()) {
                    rules.put(rule.group(1), rule.group(2));
                }
            }
        }
        return rules;
    }

    private static List<Row> rows() {
        try (InputStream csv = CoverageTableTest.class.getResourceAsStream("/reference-rows.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> {
                        String[] cells = line.split(";", -1);
                        assertEquals(4, cells.length, line);
                        List<String> statedBy = Arrays.stream(cells[2].split(" \\| "))
                                .filter(name -> !name.isBlank())
                                .toList();
                        return new Row(cells[0], cells[1], statedBy, cells[3]);
                    })
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
