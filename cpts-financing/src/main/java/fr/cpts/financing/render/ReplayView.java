package fr.cpts.financing.render;

import fr.cpts.model.json.JsonDifference;
import java.util.List;
import java.util.Locale;

/** What comes of computing a kept statement again. */
public final class ReplayView {

    /** More differences than this are only counted. */
    private static final int MAX_SHOWN = 50;

    private final Texts texts;

    private ReplayView(Texts texts) {
        this.texts = texts;
    }

    /**
     * A view.
     *
     * @param locale the language: English, or French for any other
     * @return the view
     */
    public static ReplayView of(Locale locale) {
        return new ReplayView(Texts.in(locale));
    }

    /**
     * That nothing differs.
     *
     * @return one line, ended by a line feed
     */
    public String identical() {
        return texts.of("replay.identical") + "\n";
    }

    /**
     * That the statement was computed with other rules or legal values.
     *
     * @return one line, ended by a line feed
     */
    public String otherRules() {
        return texts.of("replay.otherRules") + "\n";
    }

    /**
     * What differs.
     *
     * @param differences the places, with what the kept statement says and what is computed now
     * @param reworded the same of the texts that are worded otherwise
     * @return a line for each place, up to 50 of each, then how many more there are; nothing when nothing differs
     */
    public String differences(List<JsonDifference> differences, List<JsonDifference> reworded) {
        StringBuilder page = new StringBuilder();
        if (!differences.isEmpty()) {
            line(page, texts.of("replay.differs", differences.size()));
            places(page, differences);
        }
        if (!reworded.isEmpty()) {
            line(page, texts.of("replay.texts", reworded.size()));
            places(page, reworded);
            if (differences.isEmpty()) {
                line(page, texts.of("replay.texts.why"));
            }
        }
        if (differences.stream().anyMatch(difference -> difference.place().startsWith("hypotheses"))) {
            line(page, texts.of("replay.hypotheses"));
        }
        return page.toString();
    }

    /**
     * What was not looked at: texts of an unknown language, members of a later version.
     *
     * @param comparesTexts whether texts were looked at
     * @param passedOver the places of members that were not
     * @return lines, each ended by a line feed; none when everything was looked at
     */
    public String notLookedAt(boolean comparesTexts, List<String> passedOver) {
        StringBuilder page = new StringBuilder();
        if (!comparesTexts) {
            line(page, texts.of("replay.noLanguage"));
        }
        if (!passedOver.isEmpty()) {
            List<String> places = passedOver.stream().limit(MAX_SHOWN).toList();
            line(page, texts.of("replay.passedOver", passedOver.size(), String.join(", ", places)));
        }
        return page.toString();
    }

    private void places(StringBuilder page, List<JsonDifference> differences) {
        differences.stream()
                .limit(MAX_SHOWN)
                .forEach(difference -> line(
                        page,
                        "  "
                                + fr.cpts.model.message.VisibleText.visible(texts.of(
                                        "replay.difference",
                                        difference.place(),
                                        difference.here().orElse(texts.of("nothing")),
                                        difference.there().orElse(texts.of("nothing"))))));
        if (differences.size() > MAX_SHOWN) {
            line(page, "  " + texts.of("replay.more", differences.size() - MAX_SHOWN));
        }
    }

    private static void line(StringBuilder page, String line) {
        page.append(fr.cpts.model.message.VisibleText.visible(line)).append('\n');
    }
}
