package fr.cpts.financing.render;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.MissingFact;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.compliance.GovernanceDetail;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.MissionDeployment;
import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.deployment.MissionStep;
import fr.cpts.rules.eligibility.ConstitutionStepTaken;
import fr.cpts.rules.envelope.CrisisPlan;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.envelope.PlanImplementation;
import fr.cpts.rules.envelope.SnpSetUp;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.indicator.Achievement;
import fr.cpts.rules.indicator.IndicatorMeasured;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorStated;
import fr.cpts.rules.indicator.MissionAnnex;
import fr.cpts.rules.indicator.StrayWeight;
import fr.cpts.rules.indicator.WeightedIndicators;
import fr.cpts.rules.parameter.Citation;
import fr.cpts.rules.parameter.LegalAmount;
import fr.cpts.rules.parameter.LegalSum;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.size.ContractSize;
import fr.cpts.rules.size.PopulationCounted;
import fr.cpts.rules.size.SizeClaimed;
import fr.cpts.rules.size.SizeInYear;
import fr.cpts.rules.version.MissionEntry;
import fr.cpts.rules.version.ValuesInForce;
import fr.cpts.rules.version.VersionInForce;
import fr.cpts.rules.version.YearOpened;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The words of one language for everything that a statement shows. French is the language of anything that is not English. */
final class Texts {

    private final boolean english;
    private final ResourceBundle bundle;
    private final Labels labels;
    private final DateTimeFormatter days;

    private Texts(Locale locale) {
        english = locale.getLanguage().equals("en");
        bundle = ResourceBundle.getBundle("fr.cpts.financing.render.texts", english ? Locale.ENGLISH : Locale.FRENCH);
        labels = Labels.in(locale);
        days = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd" : "dd/MM/yyyy", Locale.ROOT);
    }

    static Texts in(Locale locale) {
        return new Texts(locale);
    }

    Locale locale() {
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** A text of the bundle, with its places filled. */
    String of(String key, Object... arguments) {
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = show(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(shown);
    }

    String label(Envelope envelope) {
        return labels.of(envelope);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    /** An amount with groups of three digits: {@code 17 013,70} in French, {@code 17,013.70} in English. */
    String amount(Euros amount) {
        String plain = amount.toString();
        int point = plain.length() - 3;
        return grouped(plain.substring(0, point)) + (english ? "." : ",") + plain.substring(point + 1);
    }

    /** A difference: {@code +184,93} or {@code -184,93}. */
    String signed(Euros difference) {
        return (difference.isNegative() || difference.isZero() ? "" : "+") + amount(difference);
    }

    private String grouped(String digits) {
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = text.length() - 3; i > first; i -= 3) {
            text.insert(i, english ? ',' : '\u00a0');
        }
        return text.toString();
    }

    /** Which of the lines: {@code " (lignes 3, 7–9)"}; nothing for none. */
    String lines(List<Integer> numbers, int all) {
        if (numbers.isEmpty()) {
            return "";
        }
        if (numbers.size() == all && all > 1) {
            return " " + of("lines.all");
        }
        List<String> runs = new ArrayList<>();
        int first = numbers.get(0);
        for (int i = 0; i < numbers.size(); i++) {
            int last = numbers.get(i);
            if (i + 1 == numbers.size() || numbers.get(i + 1) != last + 1) {
                runs.add(first == last ? String.valueOf(first) : first + (last == first + 1 ? ", " : "–") + last);
                first = i + 1 == numbers.size() ? last : numbers.get(i + 1);
            }
        }
        return " " + of(numbers.size() == 1 ? "lines.one" : "lines.some", String.join(", ", runs));
    }

    String finding(Finding finding) {
        return of("finding." + finding.code(), finding.arguments().toArray());
    }

    /** The criterion, the sentence of the rule unless it is satisfied, what is missing, and the article. */
    String criterion(CriterionLine line) {
        Criterion criterion = line.criterion();
        StringBuilder text = new StringBuilder(
                of("criterion." + criterion.id(), criterion.arguments().toArray()));
        if (criterion.outcome() != Criterion.Outcome.SATISFIED) {
            text.append(" — ").append(line.rule().sentence(locale()));
            if (criterion.outcome() == Criterion.Outcome.NOT_SATISFIED) {
                text.append(operands(criterion));
            }
        }
        criterion.missing().ifPresent(fact -> text.append(" ; ")
                .append(of("criterion.missing", fact.place().path())));
        return text.append(" (").append(line.article()).append(')').toString();
    }

    private String operands(Criterion criterion) {
        List<String> shown = new ArrayList<>();
        for (Object argument : criterion.arguments()) {
            if (argument instanceof ConstitutionStepTaken taken) {
                shown.add(of("step." + taken.step()) + " (" + value(taken) + ")");
            } else if (argument instanceof DossierFact given) {
                shown.add(value(given));
            } else if (argument instanceof List<?> several) {
                several.forEach(one -> shown.add(one instanceof DossierFact given ? value(given) : show(one)));
            } else if (argument instanceof LegalValue value) {
                shown.add(value(value));
            } else {
                shown.add(show(argument));
            }
        }
        return shown.isEmpty() ? "" : " : " + String.join(", ", shown);
    }

    /** The text of a value with the public identifiers that its article does not already say. */
    String source(Citation citation) {
        List<String> others = citation.identifiers().stream()
                .filter(identifier -> !identifier.equals(citation.text() + " " + citation.article()))
                .toList();
        return others.isEmpty() ? citation.text() : citation.text() + " [" + String.join(", ", others) + "]";
    }

    /** A legal value, an amount with groups of three digits. */
    String value(LegalValue value) {
        if (value instanceof LegalSum sum) {
            return amount(sum.sum());
        }
        return value instanceof LegalAmount amount ? amount(amount.amount()) : value.shown();
    }

    String missing(MissingFact missing) {
        return missing(missing.fact());
    }

    String missing(DossierFact fact) {
        String key = "missing." + fact.getClass().getSimpleName();
        if (fact instanceof Achievement achievement) {
            return of(key, achievement.mission(), achievement.contractYear());
        }
        if (fact instanceof MissionStep step) {
            return of(key, step.mission());
        }
        if (fact instanceof PlanImplementation implementation) {
            return of(key, implementation.crisis());
        }
        if (fact instanceof IndicatorMeasured measured) {
            return of(key + "." + lastStep(measured), measured.code(), measured.number());
        }
        if (fact instanceof IndicatorStated stated) {
            return of(key + "." + lastStep(stated), stated.code());
        }
        return fact instanceof SnpSetUp setUp ? of(key, label(setUp.envelope())) : of(key);
    }

    /** Which component is missing; {@code all} when the fact as a whole is. */
    private static String lastStep(DossierFact fact) {
        String path = fact.place().path();
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.chars().allMatch(Character::isDigit) ? "all" : last;
    }

    /** What a fact is called. */
    String fact(DossierFact given) {
        String key = "fact." + given.getClass().getSimpleName();
        String name = bundle.containsKey(key)
                ? bundle.getString(key)
                : given.getClass().getSimpleName();
        if (given instanceof MissionStep step) {
            return name + " (" + labels.of(step.mission()) + ")";
        }
        if (given instanceof Achievement achievement) {
            return name + " (" + labels.of(achievement.mission()) + ", " + of("year", achievement.contractYear()) + ")";
        }
        if (given instanceof IndicatorMeasured measured) {
            return name + " " + measured.code() + " (" + of("year", measured.number()) + ")";
        }
        if (given instanceof IndicatorStated stated) {
            return name + " " + stated.code();
        }
        if (given instanceof MissionAnnex annex) {
            return name + " (" + labels.of(annex.mission()) + ")";
        }
        return given instanceof SnpSetUp setUp ? name + " (" + label(setUp.envelope()) + ")" : name;
    }

    /** What a fact states, as this language writes it. */
    String value(DossierFact given) {
        if (given instanceof GovernanceDetail detail && bundle.containsKey("body." + detail.subject())) {
            String body = bundle.getString("body." + detail.subject());
            return detail.value().map(value -> body + " (" + value + ")").orElse("");
        }
        String shown = given.shown();
        if (shown.equals("never")) {
            return bundle.getString("event.never");
        }
        return shown.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(shown)) : shown;
    }

    /** What a conclusion says beyond the sentence of its rule; empty when that is enough. */
    String conclusion(Conclusion conclusion) {
        if (conclusion instanceof YearOpened opened) {
            return of(
                    "explain.year",
                    opened.number(),
                    opened.year().from(),
                    opened.year().settledOn());
        }
        if (conclusion instanceof VersionInForce version) {
            return version.version().code();
        }
        if (conclusion instanceof ValuesInForce law) {
            return law.isInForce() ? of("explain.law", law.version().code(), law.on()) : "";
        }
        if (conclusion instanceof MissionEntry entry) {
            return of("explain.entry", label(entry.mission().envelope()), entry.on());
        }
        if (conclusion instanceof SizeInYear size) {
            StringBuilder named =
                    new StringBuilder(of("explain.size", size.sizeClass().code()));
            size.changes()
                    .forEach(change -> named.append(
                            of("explain.size.then", change.sizeClass().code(), change.on())));
            return named.toString();
        }
        if (conclusion instanceof ContractSize size) {
            return of("explain.size", size.sizeClass().code());
        }
        if (conclusion instanceof EnvelopeYear open) {
            return of("explain.open", label(open.envelope()), open.since());
        }
        if (conclusion instanceof Deadline deadline) {
            return show(deadline);
        }
        if (conclusion instanceof WeightedIndicators weights) {
            return weights(weights);
        }
        if (conclusion instanceof IndicatorOutcome outcome) {
            return of("explain.outcome", outcome.code(), of("outcome.indicator." + outcome.outcome()), share(outcome));
        }
        if (conclusion instanceof Finding finding) {
            return finding(finding);
        }
        return conclusion instanceof NotDue notDue
                ? of("explain.notDue." + notDue.reason(), label(notDue.envelope()))
                : "";
    }

    private static String share(IndicatorOutcome outcome) {
        return outcome.outcome() == IndicatorOutcome.Outcome.PARTLY ? " " + outcome.min() : "";
    }

    private String show(Object argument) {
        if (argument instanceof String || argument instanceof Integer) {
            return argument.toString();
        }
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        if (argument instanceof Mission mission) {
            return labels.of(mission);
        }
        if (argument instanceof Euros amount) {
            return amount(amount);
        }
        return showFact(argument);
    }

    private String showFact(Object argument) {
        if (argument instanceof PopulationCounted counted) {
            String count = grouped(String.valueOf(counted.count()));
            return counted.figure()
                    .source()
                    .map(source -> count + " (" + source + ")")
                    .orElse(count);
        }
        if (argument instanceof SizeClaimed claimed) {
            return claimed.sizeClass().code();
        }
        if (argument instanceof Deadline deadline) {
            return of("deadline." + deadline.step(), deadline.mission(), deadline.lastDay());
        }
        if (argument instanceof MissionStart start) {
            return event(start.value());
        }
        if (argument instanceof MissionDeployment deployment) {
            return event(deployment.value());
        }
        if (argument instanceof CrisisPlan plan) {
            return event(plan.value());
        }
        if (argument instanceof CrisisRecognised crisis) {
            return day(crisis.on());
        }
        if (argument instanceof Envelope envelope) {
            return label(envelope);
        }
        if (argument instanceof WeightedIndicators weights) {
            return weights(weights);
        }
        if (argument instanceof IndicatorMeasured measured) {
            return measured(measured);
        }
        if (argument instanceof StrayWeight weight) {
            return weight.code();
        }
        return argument.toString();
    }

    /** Each code with its weight, in the order of the annex. */
    private String weights(WeightedIndicators weights) {
        return weights.units().stream()
                .map(unit -> unit.members().stream().map(IndicatorStated::code).collect(Collectors.joining("+")) + " "
                        + (unit.weight() instanceof Weight.Amount amount
                                ? amount(amount.euros()) + "\u00a0€"
                                : unit.weight().toString()))
                .collect(Collectors.joining(", "));
    }

    /** What was measured, and when. */
    private String measured(IndicatorMeasured measured) {
        String figure = english ? measured.shown() : measured.shown().replaceAll("(\\d)\\.(\\d)", "$1,$2");
        String what = figure.equals("true")
                ? bundle.getString("measured.done")
                : figure.equals("false") ? bundle.getString("measured.notDone") : figure;
        return measured.measurement()
                .flatMap(Measurement::on)
                .map(day -> what + " (" + day(day) + ")")
                .orElse(what);
    }

    private String event(Optional<EventDate> event) {
        if (event.isEmpty()) {
            return bundle.getString("event.unstated");
        }
        return event.get().onDay().map(this::day).orElseGet(() -> bundle.getString("event.never"));
    }
}
