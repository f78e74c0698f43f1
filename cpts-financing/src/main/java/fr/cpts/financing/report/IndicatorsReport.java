package fr.cpts.financing.report;

import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.money.Ratio;
import java.util.List;
import java.util.Locale;

/** Indicators: how each is judged and why, or how each develops from year to year. */
public final class IndicatorsReport {

    private final Messages words;
    private final IndicatorWords indicators;
    private final Page page;

    private IndicatorsReport(Locale locale) {
        words = Messages.in(locale);
        indicators = new IndicatorWords(words);
        page = new Page(Report.Form.WORDS, words);
    }

    /**
     * {@return how the indicators of a contract year are judged, mission by mission}
     *
     * @param name what the community is called
     * @param year the number of the contract year
     * @param stakes the variable parts of that year
     * @param locale the language: English, or French for any other
     */
    public static Report judged(String name, int year, List<MissionValue> stakes, Locale locale) {
        IndicatorsReport report = new IndicatorsReport(locale);
        report.page.line(report.words.of("indicators.title", name, year));
        stakes.stream().filter(stake -> !stake.indicators().isEmpty()).forEach(report::mission);
        return report.page.report();
    }

    private void mission(MissionValue stake) {
        page.section(words.text(stake.mission()));
        if (stake.statedAsWhole()) {
            page.line(1, words.of("stake.AS_WHOLE"));
        }
        for (IndicatorValue line : stake.indicators()) {
            page.line(
                    1,
                    "- " + line.indicator().code() + "  " + indicators.name(line.indicator())
                            + line.weight()
                                    .map(weight -> " (" + words.of("weight", weight) + ")")
                                    .orElse(""));
            page.line(3, line.outcome().map(indicators::reason).orElseGet(() -> words.of("reason.AS_WHOLE")));
        }
    }

    /**
     * {@return how each indicator goes through the years}
     *
     * @param name what the community is called
     * @param all the history of each indicator
     * @param locale the language: English, or French for any other
     */
    public static Report followed(String name, List<IndicatorHistory> all, Locale locale) {
        IndicatorsReport report = new IndicatorsReport(locale);
        report.page.line(report.words.of("followUp.title", name));
        all.forEach(report::history);
        return report.page.report();
    }

    private void history(IndicatorHistory history) {
        page.apart();
        page.line(history.indicator().code() + "  " + indicators.name(history.indicator()));
        history.indicator()
                .goal()
                .baseline()
                .flatMap(stood -> stood.asWritten().or(() -> stood.value().map(words::text)))
                .ifPresent(stood -> page.line(1, words.of("baseline", stood)));
        List<IndicatorHistory.Year> years = history.years();
        if (years.isEmpty()) {
            page.line(1, words.of("followUp.none"));
        } else if (history.isSameAndUnmeasured()) {
            page.line(1, words.of("followUp.every", years.get(0).target().orElse("—")));
        } else {
            years.forEach(year -> page.line(1, sentence(year)));
        }
    }

    private String sentence(IndicatorHistory.Year year) {
        String standing = words.of("outcome." + year.standing())
                + year.assessment()
                        .doubt()
                        .map(why -> " : " + words.of("reason." + why))
                        .orElse("");
        return words.of(
                "followUp.year",
                String.valueOf(year.number()),
                year.target().orElse("—"),
                year.measured().map(this::figure).orElse("—"),
                year.movement().map(way -> words.of("movement." + way)),
                year.measured().map(measured -> "(" + standing + ")"));
    }

    private String figure(Measurement measured) {
        return measured.value()
                .map(words::text)
                .or(() -> measured.done().map(indicators::done))
                .or(() -> measured.agreedShare().map(Ratio::toString))
                .orElse("—");
    }
}
