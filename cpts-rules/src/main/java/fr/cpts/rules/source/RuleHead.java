package fr.cpts.rules.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule file says of one of its rules before the conditions.
 *
 * @param name the name of the rule, its sentence in English
 * @param french its sentence in French, or an empty text
 * @param article the article it states, or an empty text
 * @param line the line it begins on, from 1
 */
public record RuleHead(String name, String french, String article, int line) {

    private static final Pattern RULE = Pattern.compile("^rule\\s+\"([^\"]+)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("^\\s*@(article|fr)\\(\\s*\"([^\"]+)\"\\s*\\)");

    /** The heads of all rules of a text. */
    static List<RuleHead> in(String text) {
        List<RuleHead> found = new ArrayList<>();
        List<String> lines = text.lines().toList();
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
                found.add(new RuleHead(
                        rule.group(1),
                        attributes.getOrDefault("fr", ""),
                        attributes.getOrDefault("article", ""),
                        i + 1));
            }
        }
        return found;
    }
}
