package fr.cpts.rules;

/**
 * Where a rule stands and which article it states.
 *
 * @param name its name, {@code topic: sentence}
 * @param article the article, as the rule names it; empty when it names none
 * @param file its file, below the root of the rule set
 * @param line the line of its first word
 */
public record RuleInfo(String name, String article, String file, int line) {}
