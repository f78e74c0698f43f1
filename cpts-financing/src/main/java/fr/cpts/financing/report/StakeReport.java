package fr.cpts.financing.report;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.ImprovementOption;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.indicator.StakeYear;
import fr.cpts.model.money.Euros;
import java.util.List;
import java.util.Locale;

/** What is at stake: what each indicator is worth, what is certain and what is open, what to do first, and the resulting payments. */
public final class StakeReport {

    private final Messages words;
    private final IndicatorWords indicators;
    private final Page page;

    private StakeReport(Locale locale) {
        words = Messages.in(locale);
        indicators = new IndicatorWords(words);
        page = new Page(Report.Form.WORDS, words);
    }

    /**
     * {@return what is at stake as a report}
     *
     * @param name what the community is called
     * @param statement the statement, of the same dossier, day and positions
     * @param stakes the variable parts of some contract years, or of all
     * @param locale the language: English, or French for any other
     */
    public static Report of(String name, FinancingStatement statement, List<MissionValue> stakes, Locale locale) {
        StakeReport report = new StakeReport(locale);
        report.page.line(report.words.of("stake.title", name, statement.asOf()));
        StakeYear.of(stakes, statement.lines(), statement.asOf()).forEach(report::year);
        return report.page.report();
    }

    private void year(StakeYear year) {
        page.section(words.of(
                "stake.year",
                year.year().number(),
                year.year().from(),
                year.year().to()));
        year.missions().forEach(this::mission);
        page.line(1, words.of("stake.range", year.sure(), year.max()));
        if (!year.improvements().isEmpty()) {
            page.line(1, words.of("stake.best"));
            int number = 1;
            for (ImprovementOption next : year.improvements()) {
                page.line(
                        2,
                        number++ + ". "
                                + words.of(
                                        "stake.next",
                                        next.stake().indicator().code(),
                                        next.gain(),
                                        what(next.stake())));
            }
        }
        if (!year.payments().isEmpty()) {
            page.line(1, words.of("stake.lines", year.paid()));
            year.payments()
                    .forEach(payment -> page.line(
                            2,
                            words.of(
                                    "stake.line",
                                    payment.number(),
                                    payment.line().dueOn(),
                                    payment.line().envelope(),
                                    payment.line().amount())));
        }
        year.missions().stream()
                .filter(stake -> !stake.open().isZero())
                .forEach(stake -> page.line(2, words.of("stake.waits", stake.mission(), stake.open())));
        if (year.isCentMoved()) {
            page.line(1, words.of("stake.cent"));
        }
    }

    private void mission(MissionValue stake) {
        page.line(
                1,
                words.of("stake.mission", stake.mission(), stake.worth(), stake.sure())
                        + open(stake.open(), words.of("stake.open", stake.open(), stake.max())));
        if (stake.state() != MissionValue.State.SHARED) {
            page.line(2, words.of("stake." + stake.state()));
            return;
        }
        List<IndicatorValue> paid = stake.paid();
        paid.forEach(line -> indicator(stake, line));
        int followed = stake.indicators().size() - paid.size();
        if (followed > 0) {
            page.line(2, words.of("stake.followed", followed));
        }
    }

    private static String open(Euros open, String words) {
        return open.isZero() ? "" : " ; " + words;
    }

    private void indicator(MissionValue stake, IndicatorValue line) {
        String weight = line.indicator()
                .weightIn(stake.year().number())
                .map(words::text)
                .orElseGet(() -> words.text(line.weight()));
        page.line(
                2,
                "- " + line.indicator().code() + "  " + indicators.name(line.indicator()) + " — "
                        + words.of("stake.indicator", weight, line.worth(), line.sure())
                        + open(line.open(), words.of("stake.open.line", line.open())));
        line.outcome().ifPresent(outcome -> page.line(4, indicators.reason(outcome)));
        line.next()
                .ifPresent(next -> page.line(
                        4,
                        words.of(
                                "next.distance",
                                indicators.quantity(next.step().distance(), next.unit()),
                                indicators.quantity(next.step().reach(), next.unit()),
                                next.gain())));
    }

    private String what(IndicatorValue line) {
        if (line.lacksOnlyEvidence()) {
            return words.of("stake.evidence");
        }
        return line.next()
                .map(next -> words.of(
                        "stake.distance",
                        indicators.quantity(next.step().distance(), next.unit()),
                        indicators.quantity(next.step().reach(), next.unit())))
                .orElseGet(() -> line.outcome()
                        .map(outcome -> words.of("reason." + outcome.reason()))
                        .orElse(""));
    }
}
