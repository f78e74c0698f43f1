package fr.cpts.financing.render;

import fr.cpts.financing.CriterionLine;
import java.util.Locale;

/**
 * What a criterion comes to, for people: in a statement, or by itself.
 *
 * <p>Worked case: {@code CriterionText.in(Locale.FRENCH).of(line)} gives {@code Forme juridique (CSP L. 1434-12-1)} for one that is satisfied.
 */
public final class CriterionText {

    private final Texts texts;

    private CriterionText(Texts texts) {
        this.texts = texts;
    }

    /**
     * The texts of a language.
     *
     * @param locale the language; French is the language of anything that is not English
     * @return the texts
     */
    public static CriterionText in(Locale locale) {
        return new CriterionText(Texts.in(locale));
    }

    /**
     * The criterion, what keeps it from being satisfied, the place of the fact it waits for, and the article.
     *
     * @param line the criterion with its rule
     * @return one line, without the outcome
     */
    public String of(CriterionLine line) {
        return texts.criterion(line);
    }

    /**
     * The outcome.
     *
     * @param line the criterion
     * @return such as {@code ✓ satisfait}
     */
    public String outcome(CriterionLine line) {
        return texts.of("outcome." + line.criterion().outcome());
    }
}
