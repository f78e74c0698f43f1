package fr.cpts.examples.cli;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.financing.indicator.ImprovementOption;
import fr.cpts.financing.indicator.IndicatorValue;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.money.Euros;
import fr.cpts.rules.indicator.IndicatorOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is at stake: what each indicator is worth, what is sure and what is open, what to do first, and the payments that come of it. */
final class StakeSheet {

    private final Vocabulary words;
    private final IndicatorSheet indicators;
    private final FinancingStatement statement;
    private final Sheet sheet = new Sheet();

    StakeSheet(FinancingStatement statement, Locale locale) {
        this.statement = statement;
        words = Vocabulary.in(locale);
        indicators = new IndicatorSheet(locale);
    }

    String of(String name, List<MissionValue> stakes) {
        sheet.title(words.of("stake.title", name, statement.asOf()));
        int year = 0;
        List<MissionValue> ofYear = new ArrayList<>();
        for (MissionValue stake : stakes) {
            if (stake.year().number() != year) {
                close(ofYear);
                year = stake.year().number();
                sheet.section(words.of(
                        "stake.year", year, stake.year().from(), stake.year().to()));
            }
            ofYear.add(stake);
            mission(stake);
        }
        close(ofYear);
        return sheet.toString();
    }

    private void mission(MissionValue stake) {
        sheet.line(
                1,
                words.of("stake.mission", stake.mission(), stake.worth(), stake.sure())
                        + (stake.open().isZero()
                                ? ""
                                : " ; "
                                        + words.of(
                                                "stake.open",
                                                stake.open(),
                                                stake.sure().plus(stake.open()))));
        if (stake.state() != MissionValue.State.SHARED) {
            sheet.line(
                    2,
                    words.of(
                            switch (stake.state()) {
                                case AS_WHOLE -> "stake.asWhole";
                                case NOT_WHOLE -> "stake.notWhole";
                                default -> "stake.noWeight";
                            }));
            return;
        }
        int followed = 0;
        for (IndicatorValue line : stake.indicators()) {
            if (line.weight().isEmpty()) {
                followed++;
                continue;
            }
            String weight = line.indicator()
                    .weightIn(stake.year().number())
                    .map(words::show)
                    .orElseGet(() -> line.weight().get().toString());
            sheet.line(
                    2,
                    "- " + line.indicator().code() + "  " + indicators.name(line.indicator()) + " — "
                            + words.of("stake.indicator", weight, line.worth(), line.sure())
                            + (line.open().isZero() ? "" : " ; " + words.of("stake.open.line", line.open())));
            line.outcome().ifPresent(outcome -> sheet.line(4, indicators.reason(outcome)));
            line.next().ifPresent(next -> sheet.line(4, indicators.distance(next)));
        }
        if (followed > 0) {
            sheet.line(2, words.of("stake.followed", followed));
        }
    }

    /** What to do first, and what is paid, once a year is told. */
    private void close(List<MissionValue> ofYear) {
        if (ofYear.isEmpty()) {
            return;
        }
        List<ImprovementOption> better = ImprovementOption.of(ofYear, statement.asOf());
        Euros sure = ofYear.stream().map(MissionValue::sure).reduce(Euros.ZERO, Euros::plus);
        Euros open = ofYear.stream().map(MissionValue::open).reduce(Euros.ZERO, Euros::plus);
        sheet.line(1, words.of("stake.range", sure, sure.plus(open)));
        if (!better.isEmpty()) {
            sheet.line(1, words.of("stake.best"));
            for (int i = 0; i < better.size(); i++) {
                ImprovementOption next = better.get(i);
                IndicatorValue line = next.stake();
                sheet.line(
                        2,
                        (i + 1) + ". " + words.of("stake.next", line.indicator().code(), next.gain(), what(line)));
            }
        }
        Euros sum = Euros.ZERO;
        int number = ofYear.get(0).year().number();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < statement.lines().size(); i++) {
            PaymentLine line = statement.lines().get(i);
            if (line.kind() == PaymentKind.VARIABLE && line.contractYear() == number) {
                sum = sum.plus(line.amount());
                lines.add(words.of("stake.line", i + 1, line.dueOn(), words.label(line.envelope()), line.amount()));
            }
        }
        if (!lines.isEmpty()) {
            sheet.line(1, words.of("stake.lines", sum));
            lines.forEach(line -> sheet.line(2, line));
        }
        ofYear.stream()
                .filter(stake -> !stake.open().isZero())
                .forEach(stake -> sheet.line(2, words.of("stake.waits", stake.mission(), stake.open())));
        boolean moved = ofYear.stream()
                .flatMap(stake -> stake.indicators().stream())
                .anyMatch(line -> !line.sure().isZero()
                        && line.open().isZero()
                        && line.outcome()
                                .filter(outcome -> outcome.outcome() == IndicatorOutcome.Outcome.ACHIEVED)
                                .isPresent()
                        && !line.sure().equals(line.worth()));
        if (moved) {
            sheet.line(1, words.of("stake.cent"));
        }
        ofYear.clear();
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
