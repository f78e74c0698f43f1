package fr.cpts.financing.render;

import fr.cpts.model.json.JsonDifference;
import java.util.List;
import java.util.Locale;

/** What comes of computing a kept statement again. */
public final class ReplayView {

    /** More differences than this are only counted. */
    private static final int MOST_SHOWN = 50;

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
     * @return a line for each place, up to 50, then how many more there are
     */
    public String differences(List<JsonDifference> differences) {
        StringBuilder page = new StringBuilder(texts.of("replay.differs", differences.size())).append('\n');
        differences.stream().limit(MOST_SHOWN).forEach(difference -> page.append("  ")
                .append(fr.cpts.model.Texts.visible(texts.of(
                        "replay.difference",
                        difference.place(),
                        difference.here().orElse(texts.of("nothing")),
                        difference.there().orElse(texts.of("nothing")))))
                .append('\n'));
        if (differences.size() > MOST_SHOWN) {
            page.append("  ")
                    .append(texts.of("replay.more", differences.size() - MOST_SHOWN))
                    .append('\n');
        }
        if (differences.stream().anyMatch(difference -> difference.place().startsWith("hypotheses"))) {
            page.append(texts.of("replay.hypotheses")).append('\n');
        }
        return page.toString();
    }
}
