package fr.cpts.financing.render;

import fr.cpts.financing.CriterionLine;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import java.util.List;
import java.util.Locale;

/**
 * What the rules found out about a dossier, apart from money, as sentences of one language.
 *
 * <p>Worked case: {@code DecisionTexts.in(Locale.FRENCH).notSatisfied(rules.decide(dossier, asOf, positions))}.
 */
public final class DecisionTexts {

    private final Texts texts;

    private DecisionTexts(Texts texts) {
        this.texts = texts;
    }

    /**
     * The sentences of a language.
     *
     * @param locale the language; French unless it is English
     * @return the sentences
     */
    public static DecisionTexts in(Locale locale) {
        return new DecisionTexts(Texts.in(locale));
    }

    /**
     * A finding.
     *
     * @param finding what the rules found
     * @return a sentence
     */
    public String finding(Finding finding) {
        return texts.finding(finding);
    }

    /**
     * A criterion.
     *
     * @param line the criterion and the rule that concluded it
     * @return the criterion, why it is not met or what is missing, and the article
     */
    public String criterion(CriterionLine line) {
        return texts.criterion(line);
    }

    /**
     * The criteria that are not met.
     *
     * @param decisions what the rules concluded
     * @return the criterion, why, and the article, a sentence each
     */
    public List<String> notSatisfied(Decisions decisions) {
        return criteria(decisions, Criterion.Outcome.NOT_SATISFIED);
    }

    /**
     * The criteria that cannot be told.
     *
     * @param decisions what the rules concluded
     * @return the criterion, what is missing, and the article, a sentence each
     */
    public List<String> unknown(Decisions decisions) {
        return criteria(decisions, Criterion.Outcome.UNKNOWN);
    }

    /**
     * The criteria that are met.
     *
     * @param decisions what the rules concluded
     * @return the criterion and the article, a sentence each
     */
    public List<String> satisfied(Decisions decisions) {
        return criteria(decisions, Criterion.Outcome.SATISFIED);
    }

    private List<String> criteria(Decisions decisions, Criterion.Outcome outcome) {
        return CriterionLine.of(decisions).stream()
                .filter(line -> line.criterion().outcome() == outcome)
                .map(texts::criterion)
                .toList();
    }
}
