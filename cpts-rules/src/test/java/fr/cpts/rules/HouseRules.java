package fr.cpts.rules;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.position.Position;
import fr.cpts.rules.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the house forbids in a rule file, looked for in its text. */
final class HouseRules {

    private static final List<String> ROOMS =
            List.of("version", "size", "eligibility", "deployment", "envelope", "indicator", "payment", "compliance");

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|lock-on-active|no-loop"
                    + "|date-effective|date-expires|duration|timer|enabled|dialect|global|function|query|declare|eval|modify"
                    + "|update|delete|retract|insertLogical|accumulate|collect|forall|from|System)\\b");
    private static final Pattern RULE =
            Pattern.compile("^rule\\s+\"([^\"]+)\"(.*?)^end$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[a-z]+( [a-z]+)?: [a-z0-9].*[^.]");
    private static final Pattern BODY = Pattern.compile(
            "\\s*@article\\( \"[^\"]+\" \\)\\s*(?:@fr\\( \"[^\"]+\" \\)\\s*)?^when$(.*)^then$(.*)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TAKEN =
            Pattern.compile("PositionTaken\\(\\s*id == \"([^\"]*)\"(?:,\\s*choice [=!]= \"([^\"]*)\")?\\s*\\)");
    /** An answer that decides the day of a version, of whichever question the parameters name. */
    private static final Pattern DISPUTED =
            Pattern.compile("PositionTaken\\(\\s*\\$[a-z]+\\.is(?:Entry)?DisputedBy\\( id(?:, \\$[a-z.]+)? \\)\\s*\\)");

    /** All facts of a kind, once there are as many as another fact announces: neither an order nor a time at which they are counted matters. */
    private static final Pattern COLLECTED =
            Pattern.compile("\\$all : List\\( size == \\$count \\) from collect\\( (\\w+\\( [^()]*\\)) \\)");

    private static final Pattern ANNOUNCED = Pattern.compile("[(,] \\$count : count[ ,][^()]*\\)\\s*$");

    private static final Pattern WITHOUT = Pattern.compile("\\b(not|exists)\\b\\s*(\\w*)");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"");

    private final SourceFile file;
    private final Map<String, Position> positions;
    private final List<String> problems = new ArrayList<>();

    private HouseRules(SourceFile file, Map<String, Position> positions) {
        this.file = file;
        this.positions = positions;
    }

    /** What is wrong with a rule file. */
    static List<String> problems(SourceFile file, Map<String, Position> positions) {
        HouseRules rules = new HouseRules(file, positions);
        rules.check();
        return rules.problems;
    }

    private void check() {
        String text = file.text().replaceAll("(?m)//.*$", "");
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            rule(rule.group(1), rule.group(2));
        }
        for (String line : RULE.matcher(text).replaceAll("").lines().toList()) {
            if (!line.isBlank() && !line.matches("package [\\w.]+|import [\\w.]+(\\.\\*)?")) {
                problem("outside a rule stands only a package or an import", line.strip());
            }
        }
    }

    private void rule(String name, String rest) {
        if (!NAME.matcher(name).matches()) {
            problem("a name is a topic, a colon and a sentence", name);
        }
        Matcher body = BODY.matcher(rest);
        if (!body.matches()) {
            problem("a rule names its article, then when, then what it concludes", name);
            return;
        }
        String when = body.group(1);
        String then = body.group(2).strip();
        if (!then.matches("insert\\( .* \\);") || then.indexOf(';') < then.length() - 1) {
            problem("a rule inserts one conclusion", then);
        }
        code(STRING.matcher(withoutCollected(when) + then).replaceAll("\"\""));
        STRING.matcher(TAKEN.matcher(when).replaceAll("") + then)
                .results()
                .map(MatchResult::group)
                .filter(text -> !text.matches("\"reading-r\\d\\.[a-z-]+\"|\"[^0-9]*\""))
                .forEach(text -> problem("a key holds no number", text));
        positions(when);
        for (MatchResult pattern : WITHOUT.matcher(STRING.matcher(when).replaceAll("\"\""))
                .results()
                .toList()) {
            if (!isGiven(pattern.group(2))) {
                problem("what is absent is a given fact, never a conclusion", pattern.group());
            }
        }
    }

    /** The conditions with what they collect in place of the collecting, where the pattern before announces how many there are. */
    private static String withoutCollected(String when) {
        return COLLECTED
                .matcher(when)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ANNOUNCED.matcher(when.substring(0, found.start())).find() ? found.group(1) : found.group()));
    }

    private void code(String code) {
        FORBIDDEN
                .matcher(code.replaceAll("\\.from\\b|\\$\\w+|: from\\b", ""))
                .results()
                .forEach(word -> problem("a word that makes order matter, or hides what is concluded", word.group()));
        Matcher number = Pattern.compile("[^\\s,(]*\\s*[=<>!]*\\s*(?<![\\w$])\\d[\\w.]*")
                .matcher(code.replaceAll("\\bnumber (==|>) 1\\b|ContractYear\\.of\\( \\$signed, 1 \\)", ""));
        while (number.find()) {
            problem("a number of the agreement is a parameter", number.group().strip());
        }
        Matcher operator =
                Pattern.compile("[+*/%]|(?<![a-z])-(?!>)|-(?![a-z>])").matcher(code);
        while (operator.find()) {
            problem("rules conclude, and do not count", operator.group());
        }
    }

    private void positions(String when) {
        int stated = when.split("PositionTaken\\(", -1).length - 1;
        int read = (int) DISPUTED.matcher(when).results().count();
        for (MatchResult taken : TAKEN.matcher(when).results().toList()) {
            read++;
            Position position = positions.get(taken.group(1));
            if (position == null) {
                problem("a position exists", taken.group());
            } else if (taken.group(2) != null && !position.choices().containsKey(taken.group(2))) {
                problem("a choice of a position exists", taken.group());
            }
        }
        if (stated != read) {
            problem("a position is named by its id, then its choice", when.strip());
        }
    }

    private static boolean isGiven(String type) {
        return ROOMS.stream().anyMatch(room -> isGiven(room, type));
    }

    private static boolean isGiven(String room, String type) {
        try {
            return DossierFact.class.isAssignableFrom(Class.forName("fr.cpts.rules." + room + "." + type));
        } catch (ClassNotFoundException noFact) {
            return false;
        }
    }

    private void problem(String mustHold, String seen) {
        problems.add(file.name() + ": " + mustHold + ": " + seen);
    }
}
