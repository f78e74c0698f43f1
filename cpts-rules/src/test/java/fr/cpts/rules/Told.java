package fr.cpts.rules;

import fr.cpts.model.money.Ratio;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.deployment.DelayRuns;
import fr.cpts.rules.deployment.MissionStep;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CountedUntil;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.FinancedYear;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.envelope.Refusal;
import fr.cpts.rules.envelope.SnpPayable;
import fr.cpts.rules.envelope.StartAccepted;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Missing;
import fr.cpts.rules.indicator.Doubt;
import fr.cpts.rules.indicator.IndicatorAssessed;
import fr.cpts.rules.indicator.IndicatorOutcome;
import fr.cpts.rules.indicator.IndicatorYear;
import fr.cpts.rules.indicator.MissionAchieved;
import fr.cpts.rules.indicator.MissionJudged;
import fr.cpts.rules.indicator.ResolvedTarget;
import fr.cpts.rules.indicator.VariablePart;
import fr.cpts.rules.indicator.WeightedIndicators;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.payment.CountStart;
import fr.cpts.rules.payment.Entitlement;
import fr.cpts.rules.payment.Instalment;
import fr.cpts.rules.payment.Settlement;
import fr.cpts.rules.size.ContractSize;
import fr.cpts.rules.size.SizeInYear;
import fr.cpts.rules.size.SizeOnFirstDay;
import fr.cpts.rules.size.SizeUndetermined;
import fr.cpts.rules.version.ContractTerm;
import fr.cpts.rules.version.MissionEntry;
import fr.cpts.rules.version.MissionOfVersion;
import fr.cpts.rules.version.ValuesInForce;
import fr.cpts.rules.version.VersionInForce;
import fr.cpts.rules.version.YearOpened;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conclusion as a line that shows its operands, for the cases of the rules to state. */
public final class Told {

    private static final Map<Class<?>, Function<Conclusion, String>> SAYINGS = new LinkedHashMap<>();

    static {
        on(
                ContractTerm.class,
                t -> "term of " + t.years() + " years" + (t.legal().isPresent() ? " by law" : " as stated"));
        on(YearOpened.class, y -> year(y.year()) + " is lived in " + y.year().lived());
        on(ValuesInForce.class, l -> (l.isInForce() ? l.version().code() : "nothing") + " is in force on " + l.on());
        on(MissionEntry.class, m -> m.mission() + " enters on " + m.on());
        on(
                VersionInForce.class,
                v -> v.version().code() + " governs " + year(v.year()) + ", read on " + v.readOn()
                        + v.previousReadOn().map(d -> " after " + d).orElse(""));
        on(
                MissionOfVersion.class,
                m -> m.mission() + " is " + m.status() + " in "
                        + year(m.version().year()) + (m.first() ? " for the first time" : ""));
        on(ContractSize.class, s -> s.sizeClass() + " by " + place(s.ground()));
        on(SizeUndetermined.class, s -> "one of " + s.candidates() + " for want of " + place(s.missing()));
        on(SizeOnFirstDay.class, s -> s.sizeClass() + " on the first day of " + year(s.year()));
        on(
                SizeInYear.class,
                s -> s.sizeClass() + " in " + year(s.year())
                        + s.changes().stream()
                                .map(change -> ", " + change.sizeClass() + " from " + change.on())
                                .collect(Collectors.joining()));
        on(
                StartAccepted.class,
                s -> s.start().mission() + " is financed from " + s.start().on());
        on(SnpPayable.class, s -> s.setUp().envelope() + " is an envelope, by " + place(s.setUp()));
        on(CountedUntil.class, c -> year(c.year()) + " counts until " + c.day());
        on(
                FinancedYear.class,
                f -> year(f.year()) + " at the values of "
                        + f.version().version().code() + " for " + f.size().sizeClass() + " until " + f.until());
        on(
                EnvelopeYear.class,
                e -> envelope(e) + " opens on " + e.since()
                        + e.openFact()
                                .map(given -> " depending on " + place(given))
                                .orElse(""));
        on(NotDue.class, n -> n.envelope() + " of " + year(n.financed().year()) + " is not due: " + n.reason());
        on(
                PartOfYear.class,
                p -> part(p) + " is " + base(p.base()) + factors(p.shares()) + (p.onDelivery() ? " on delivery" : "")
                        + p.afterwards()
                                .map(after -> ", or " + base(after) + " afterwards")
                                .orElse(""));
        on(
                VariablePart.class,
                v -> "variable part of " + envelope(v.open()) + " is " + base(v.base()) + factors(v.shares()));
        on(MissionAchieved.class, a -> envelope(a.open()) + " is achieved" + factor(a.share()));
        on(
                MissionJudged.class,
                j -> envelope(j.open()) + " has judged "
                        + j.outcomes().stream().map(IndicatorOutcome::code).toList());
        on(
                IndicatorYear.class,
                i -> i.code() + " of " + envelope(i.open()) + (i.isCounted() ? " counts" : " is followed"));
        on(
                IndicatorAssessed.class,
                a -> a.year().code() + " of year " + a.number() + ": "
                        + a.measured().shown() + " against "
                        + target(a.assessment().target()) + " is "
                        + a.assessment().verdict()
                        + a.assessment().doubt().map(doubt -> " " + doubt).orElse(""));
        on(WeightedIndicators.class, w -> envelope(w.open()) + " is shared by " + w.shown());
        on(
                IndicatorOutcome.class,
                o -> o.code() + " of year " + o.number() + " is " + o.outcome() + " " + o.reason()
                        + (o.outcome() == IndicatorOutcome.Outcome.PARTLY ? " x " + o.min() : "")
                        + o.missing()
                                .map(fact -> " for want of " + place(fact) + ", from " + o.min() + " to " + o.max())
                                .orElse(""));
        on(CountStart.class, c -> part(c.part()) + " counts from " + c.day());
        on(Entitlement.class, e -> part(e.part()) + " is due" + factors(e.factors()));
        on(
                Instalment.class,
                i -> part(i.part()) + (i.full() ? " is paid in full" : " is advanced") + " on " + i.dueOn()
                        + factors(i.factors()));
        on(Settlement.class, s -> part(s.part()) + " is settled on " + s.dueOn());
        on(DelayRuns.class, d -> "the delays of " + d.mission() + " run from " + d.from());
        on(Deadline.class, d -> deadline(d) + ": " + d.months().number() + " months from " + d.countedFrom());
        on(DeadlineStatus.class, s -> deadline(s.deadline()) + " is " + s.status() + " by " + argument(s.fact()));
        on(Missing.class, m -> place(m.fact()) + " is missing");
        on(Refusal.class, r -> place(r.fact()) + ": " + r.message());
        on(
                Criterion.class,
                c -> c.outcome() + " " + c.id() + " "
                        + c.arguments().stream().map(Told::argument).collect(Collectors.joining(", "))
                        + c.missing().map(fact -> " for want of " + place(fact)).orElse(""));
        on(
                Finding.class,
                f -> f.severity() + " " + f.code() + " "
                        + f.arguments().stream().map(Told::argument).collect(Collectors.joining(", ")));
    }

    private Told() {}

    @SuppressWarnings("unchecked")
    private static <C extends Conclusion> void on(Class<C> type, Function<C, String> saying) {
        SAYINGS.put(type, (Function<Conclusion, String>) saying);
    }

    /** The line of a conclusion. */
    public static String of(Conclusion conclusion) {
        Function<Conclusion, String> saying = SAYINGS.get(conclusion.getClass());
        if (saying == null) {
            throw new IllegalStateException("no line is written for " + conclusion.getClass());
        }
        return saying.apply(conclusion);
    }

    /** What is to be reached, as a line. */
    public static String target(ResolvedTarget target) {
        return Stream.of(
                        Optional.of(target.kind().toString()),
                        target.level().map(Ratio::toString),
                        target.unit(),
                        target.direction().map(Object::toString),
                        target.from().map(from -> "from " + from),
                        target.by().map(day -> "by " + day),
                        Optional.of("by rounding").filter(rounding -> target.rounding()),
                        target.missing().map(missing -> "for want of " + missing),
                        target.doubt().filter(doubt -> doubt != Doubt.NOT_TOLD).map(Object::toString))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String year(ContractYear year) {
        return "year " + year.number();
    }

    private static String envelope(EnvelopeYear open) {
        return open.envelope() + " of " + year(open.financed().year());
    }

    private static String part(PartOfYear part) {
        return part.part() + " " + envelope(part.envelopeYear());
    }

    private static String base(AmountBasis base) {
        if (base.granted().isPresent()) {
            return base.onOpening() + " granted for " + place(base.granted().get());
        }
        return base.portions().size() == 1
                ? base.onOpening().toString()
                : base.portions().stream()
                        .map(portion -> portion.amount().shown() + " in " + portion.days())
                        .collect(Collectors.joining(", "));
    }

    private static String factors(List<Factor> factors) {
        return factors.stream().map(Told::factor).collect(Collectors.joining());
    }

    private static String factor(Factor factor) {
        return " x " + (factor.isKnown() ? factor.min().toString() : "[" + factor.min() + " to " + factor.max() + "]");
    }

    private static String deadline(Deadline deadline) {
        return deadline.step() + " of " + deadline.mission() + " by " + deadline.lastDay();
    }

    private static String place(DossierFact given) {
        return given.place().path();
    }

    private static String argument(Object argument) {
        if (argument instanceof CrisisRecognised crisis) {
            return "crisis of " + crisis.on();
        }
        if (argument instanceof MissionStep step) {
            return place(step);
        }
        if (argument instanceof DossierFact given) {
            return place(given);
        }
        if (argument instanceof WeightedIndicators weights) {
            return weights.shown();
        }
        if (argument instanceof Deadline deadline) {
            return deadline(deadline);
        }
        if (argument instanceof LegalValue value) {
            return value.shown();
        }
        if (argument instanceof List<?> several) {
            return several.stream().map(Told::argument).toList().toString();
        }
        if (argument instanceof LocalDate || argument instanceof Number || argument instanceof Comparable<?>) {
            return argument.toString();
        }
        throw new IllegalStateException("no line is written for " + argument.getClass());
    }
}
