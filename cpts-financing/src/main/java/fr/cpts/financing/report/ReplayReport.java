package fr.cpts.financing.report;

import fr.cpts.model.json.JsonDifference;
import fr.cpts.model.message.VisibleText;
import java.util.List;
import java.util.Locale;

/** The result of computing a kept statement again. */
public final class ReplayReport {

    /** More differences than this are only counted. */
    static final int MAX_SHOWN = 50;

    private final Messages words;
    private final Page page;

    private ReplayReport(Messages words) {
        this.words = words;
        page = new Page(Report.Form.FIGURES, words);
    }

    /**
     * {@return one line: nothing differs}
     *
     * @param locale the language: English, or French for any other
     */
    public static Report identical(Locale locale) {
        return only("replay.identical", locale);
    }

    /**
     * {@return one line: the statement was computed with other rules or legal values}
     *
     * @param locale the language: English, or French for any other
     */
    public static Report otherRules(Locale locale) {
        return only("replay.otherRules", locale);
    }

    private static Report only(String key, Locale locale) {
        ReplayReport report = new ReplayReport(Messages.in(locale));
        report.page.line(report.words.of(key));
        return report.page.report();
    }

    /**
     * {@return a line for each place, up to 50 of each, then how many more there are; empty when nothing differs}
     *
     * @param differences the places, with what the kept statement says and what is computed now
     * @param reworded the texts that are worded differently
     * @param locale the language: English, or French for any other
     */
    public static Report differences(List<JsonDifference> differences, List<JsonDifference> reworded, Locale locale) {
        ReplayReport report = new ReplayReport(Messages.in(locale));
        report.places("replay.differs", differences);
        report.places("replay.texts", reworded);
        if (differences.isEmpty() && !reworded.isEmpty()) {
            report.page.line(report.words.of("replay.texts.why"));
        }
        if (differences.stream().anyMatch(difference -> difference.place().startsWith("hypotheses"))) {
            report.page.line(report.words.of("replay.hypotheses"));
        }
        return report.page.report();
    }

    /**
     * {@return lines on what was not compared: texts of an unknown language, members of a later version; empty when everything was compared}
     *
     * @param comparesTexts whether texts were compared
     * @param passedOver the places of members that were not
     * @param locale the language: English, or French for any other
     */
    public static Report notLookedAt(boolean comparesTexts, List<String> passedOver, Locale locale) {
        ReplayReport report = new ReplayReport(Messages.in(locale));
        if (!comparesTexts) {
            report.page.line(report.words.of("replay.noLanguage"));
        }
        if (!passedOver.isEmpty()) {
            report.page.line(passedOver(report.words, passedOver));
        }
        return report.page.report();
    }

    /** The members that were not compared, the first ones by their place. */
    static String passedOver(Messages words, List<String> places) {
        String first = String.join(", ", places.stream().limit(MAX_SHOWN).toList());
        return words.of("replay.passedOver", places.size(), VisibleText.visible(first));
    }

    private void places(String heading, List<JsonDifference> differences) {
        if (!differences.isEmpty()) {
            page.line(words.of(heading, differences.size()));
            places(page, words, "replay.difference", differences);
        }
    }

    /** A line for each place, up to 50, then how many more there are. */
    static void places(Page page, Messages words, String key, List<JsonDifference> differences) {
        differences.stream()
                .limit(MAX_SHOWN)
                .forEach(difference -> page.line(
                        1,
                        words.of(
                                key,
                                VisibleText.visible(difference.place()),
                                VisibleText.visible(difference.here().orElseGet(() -> words.of("nothing"))),
                                VisibleText.visible(difference.there().orElseGet(() -> words.of("nothing"))))));
        if (differences.size() > MAX_SHOWN) {
            page.line(1, words.of("replay.more", differences.size() - MAX_SHOWN));
        }
    }
}
