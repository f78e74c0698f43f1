package fr.cpts.financing;

import fr.cpts.financing.ExplainedStatement.CountedLine;
import fr.cpts.financing.Recoverable.PaidOnAccount;
import fr.cpts.financing.explain.Explainer;
import fr.cpts.financing.schedule.Grounds;
import fr.cpts.financing.schedule.PaymentKind;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.deployment.Deadline;
import fr.cpts.rules.deployment.DeadlineStatus;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Missing;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.parameter.Confidence;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.payment.Entitlement;
import fr.cpts.rules.payment.Instalment;
import fr.cpts.rules.payment.Settlement;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.position.Subject;
import fr.cpts.rules.size.ContractSize;
import fr.cpts.rules.size.SizeInYear;
import fr.cpts.rules.size.SizeUndetermined;
import fr.cpts.rules.version.ContractTerm;
import fr.cpts.rules.version.MissionOfVersion;
import fr.cpts.rules.version.VersionInForce;
import fr.cpts.rules.version.YearOpened;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Counts the money of one evaluation: multiplies what the rules concluded, rounds once, and sorts the result. */
final class StatementBuilder {

    /** Position P11: each entitlement and each advance is rounded once, to the cent, half up. */
    private static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private final FinancingCalculator calculator;
    private final RuleBook rules;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final Positions taken;
    private final Decisions decisions;

    private final Map<PartOfYear, List<Instalment>> instalments = new IdentityHashMap<>();
    private final Map<PartOfYear, Settlement> settlements = new IdentityHashMap<>();
    private final List<CountedLine> counted = new ArrayList<>();
    private final GroundsFinder finder;
    private final Map<Integer, List<EntitlementLine>> entitlements = new TreeMap<>();
    private final Map<String, MissingFact> missing = new TreeMap<>();
    private final Map<PartOfYear, Euros> together = new IdentityHashMap<>();
    private Euros open = Euros.ZERO;

    StatementBuilder(
            FinancingCalculator calculator,
            RuleBook rules,
            Dossier dossier,
            LocalDate asOf,
            Positions taken,
            Decisions decisions) {
        this.calculator = calculator;
        this.rules = rules;
        this.dossier = dossier;
        this.asOf = asOf;
        this.taken = taken;
        this.decisions = decisions;
        this.finder = new GroundsFinder(decisions, rules.positions());
    }

    ExplainedStatement explained() {
        FinancingStatement statement = statement();
        return new ExplainedStatement(
                statement, counted, sortedEntitlements(), decisions.all(NotDue.class), new Explainer(decisions));
    }

    private List<Entitlement> sortedEntitlements() {
        return decisions.all(Entitlement.class).stream()
                .sorted(Comparator.comparing((Entitlement due) -> due.year().number())
                        .thenComparing(Entitlement::envelope)
                        .thenComparing(due -> due.part().part()))
                .toList();
    }

    FinancingStatement statement() {
        decisions.all(Instalment.class).forEach(instalment -> instalments
                .computeIfAbsent(instalment.part(), part -> new ArrayList<>())
                .add(instalment));
        decisions.all(Settlement.class).forEach(settlement -> settlements.put(settlement.part(), settlement));
        shareOpen();
        decisions.all(Entitlement.class).forEach(this::count);
        Collections.sort(counted);
        List<PaymentLine> lines = counted.stream().map(CountedLine::line).toList();
        SizeAnswer size = size();
        decisions.all(Missing.class).forEach(fact -> await(fact.fact(), Euros.ZERO, Euros.ZERO));
        return new FinancingStatement(
                dossier.community(),
                asOf,
                rules.rulesId(),
                rules.parametersId(),
                positions(),
                List.copyOf(dossier.supposed()),
                size,
                years(),
                missions(),
                deadlines(),
                lines,
                Totals.of(lines, asOf, open(lines, size), dossier.signedOn().isPresent() && !size.isContradicted()),
                findings(),
                criteria(),
                List.copyOf(missing.values()),
                unconfirmed());
    }

    /**
     * How much of what each part leaves open counts in the total. A part that is paid in only one contract year may fall in any of several years,
     * and changes the amount of the years after it: the answer that brings most counts, in each of its years.
     */
    private void shareOpen() {
        Map<Envelope, List<Entitlement>> once = new TreeMap<>();
        for (Entitlement entitlement : sortedEntitlements()) {
            if (entitlement.part().afterwards().isPresent()) {
                once.computeIfAbsent(entitlement.envelope(), envelope -> new ArrayList<>())
                        .add(entitlement);
            }
        }
        once.forEach((envelope, later) -> {
            List<Entitlement> all = new ArrayList<>(later);
            decisions.all(Entitlement.class).stream()
                    .filter(one -> one.envelope().equals(envelope)
                            && one.part().part() == later.get(0).part().part()
                            && !one.isDecided()
                            && one.part().afterwards().isEmpty())
                    .forEach(first -> all.add(0, first));
            int best = all.size() - 1;
            Euros max = Euros.ZERO;
            Euros after = Euros.ZERO;
            for (int i = all.size() - 1; i >= 0; i--) {
                Euros now = max(all.get(i)).plus(after);
                if (now.compareTo(max) > 0) {
                    best = i;
                    max = now;
                }
                after = after.plus(maxAfterwards(all.get(i)));
            }
            for (int i = 0; i < all.size(); i++) {
                Entitlement one = all.get(i);
                together.put(one.part(), i < best ? Euros.ZERO : i == best ? max(one) : maxAfterwards(one));
            }
        });
    }

    private static Euros max(Entitlement entitlement) {
        return max(entitlement.part(), entitlement.factors());
    }

    private static Euros maxAfterwards(Entitlement entitlement) {
        return entitlement
                .part()
                .afterwards()
                .map(base -> rounded(base.exactCents().times(product(entitlement.factors(), false))))
                .orElse(Euros.ZERO);
    }

    private void count(Entitlement entitlement) {
        PartOfYear part = entitlement.part();
        Ratio cents = part.base().exactCents();
        Ratio share = product(entitlement.factors(), true);
        Euros due = rounded(cents.times(share));
        Euros openHere =
                rounded(cents.times(product(entitlement.factors(), false))).minus(due);
        Euros openInAll = together.getOrDefault(part, openHere);
        Euros max = due.plus(openInAll);
        int year = entitlement.year().number();
        entitlements
                .computeIfAbsent(year, number -> new ArrayList<>())
                .add(new EntitlementLine(
                        entitlement.envelope(),
                        part.part(),
                        part.base().onOpening(),
                        share,
                        due,
                        openHere,
                        finder.of(entitlement)));
        List<PaidOnAccount> paid = instalments.getOrDefault(part, List.of()).stream()
                .map(StatementBuilder::onAccount)
                .toList();
        Settlement settlement = settlements.get(part);
        Euros rest = due;
        for (PaidOnAccount one : paid) {
            Instalment instalment = one.instalment();
            rest = rest.minus(one.amount());
            PaymentKind kind = instalment.full() ? PaymentKind.FULL : PaymentKind.ADVANCE;
            if (!one.amount().isZero()) {
                PaymentLine line = line(entitlement, instalment.dueOn(), kind, one.amount(), finder.of(instalment));
                counted.add(new CountedLine(line, entitlement, due, Optional.of(instalment), paid, settlement));
            }
        }
        // What is sure of a part that is open otherwise is paid: of a variable part, the indicators that are achieved.
        if (!rest.isZero() && (openHere.isZero() || !due.isZero())) {
            List<Conclusion> grounds = new ArrayList<>(List.of(entitlement, settlement));
            paid.forEach(one -> grounds.add(one.instalment()));
            PaymentLine line = line(
                    entitlement,
                    settlement.dueOn(),
                    kindOf(part, rest),
                    rest,
                    finder.of(grounds.toArray(Conclusion[]::new)));
            counted.add(new CountedLine(line, entitlement, due, Optional.empty(), paid, settlement));
        }
        if (!openHere.isZero()) {
            open = open.plus(openInAll);
            for (Factor factor : entitlement.factors()) {
                if (factor instanceof IndicatorsAchieved achieved) {
                    awaitIndicators(part, entitlement, achieved, due);
                } else {
                    factor.awaited().forEach(fact -> await(fact, due, max));
                }
            }
        }
    }

    /** What each open weight would bring if everything it covers were achieved: the difference of two amounts, each rounded once. */
    private void awaitIndicators(PartOfYear part, Entitlement entitlement, IndicatorsAchieved achieved, Euros due) {
        Ratio rest = Ratio.ONE;
        for (Factor factor : entitlement.factors()) {
            rest = factor == achieved ? rest : rest.times(factor.max());
        }
        Ratio cents = part.base().exactCents().times(rest);
        Ratio sure = achieved.min();
        Euros before = rounded(cents.times(sure));
        for (IndicatorsAchieved.Share share : achieved.shares()) {
            Ratio weight = share.weight().times(share.max().minus(share.min()));
            if (!weight.equals(Ratio.ZERO)) {
                Euros worth = rounded(cents.times(sure.plus(weight))).minus(before);
                share.outcomes()
                        .forEach(outcome -> outcome.missing().ifPresent(fact -> await(fact, due, due.plus(worth))));
            }
        }
    }

    private static PaymentLine line(
            Entitlement entitlement, LocalDate dueOn, PaymentKind kind, Euros amount, Grounds grounds) {
        return new PaymentLine(dueOn, entitlement.year().number(), entitlement.envelope(), kind, amount, grounds);
    }

    private static PaymentKind kindOf(PartOfYear part, Euros rest) {
        if (rest.isNegative()) {
            return PaymentKind.RECOVERY;
        }
        return switch (part.part()) {
            case WHOLE, FIXED -> PaymentKind.BALANCE;
            case VARIABLE -> PaymentKind.VARIABLE;
            case OCCURRENCE -> PaymentKind.OCCURRENCE;
        };
    }

    /** Rounded once, half up: position P11. */
    private static Euros rounded(Ratio exactCents) {
        return Euros.ofCents(1).times(exactCents, ROUNDING);
    }

    private static Euros max(PartOfYear part, List<Factor> factors) {
        return rounded(part.base().exactCents().times(product(factors, false)));
    }

    private static PaidOnAccount onAccount(Instalment instalment) {
        Ratio opening = Ratio.of(instalment.part().base().onOpening().cents(), 1);
        return new PaidOnAccount(instalment, rounded(opening.times(product(instalment.factors(), true))));
    }

    private static Ratio product(List<Factor> factors, boolean min) {
        Ratio product = Ratio.ONE;
        for (Factor factor : factors) {
            product = product.times(min ? factor.min() : factor.max());
        }
        return product;
    }

    private void await(DossierFact fact, Euros min, Euros max) {
        missing.merge(
                fact.place().path(),
                new MissingFact(fact, min, max),
                (one, other) -> new MissingFact(
                        one.fact(), one.min().plus(other.min()), one.max().plus(other.max())));
    }

    private SizeAnswer size() {
        Optional<ContractSize> decided =
                decisions.all(ContractSize.class).stream().findFirst();
        if (decided.isPresent()) {
            return new SizeAnswer(
                    Optional.of(decided.get().sizeClass()),
                    Optional.of(decided.get().ground().place().path()),
                    List.of());
        }
        List<SizeAnswer.Outcome> outcomes = new ArrayList<>();
        for (SizeUndetermined undetermined : decisions.all(SizeUndetermined.class)) {
            for (SizeClass candidate : undetermined.candidates()) {
                outcomes.add(outcome(candidate));
            }
            SizeAnswer answer = new SizeAnswer(Optional.empty(), Optional.empty(), outcomes);
            await(undetermined.missing(), answer.min(), answer.max());
        }
        return new SizeAnswer(Optional.empty(), Optional.empty(), outcomes);
    }

    private SizeAnswer.Outcome outcome(SizeClass candidate) {
        Contract sized = dossier.contract().orElseThrow().withSizeClass(candidate);
        try {
            FinancingStatement statement = calculator.statement(dossier.with(sized), asOf, taken);
            List<Finding> ofAll = findings();
            return new SizeAnswer.Outcome(
                    candidate,
                    statement.totals().total(),
                    statement.totals().open(),
                    statement.findings().stream()
                            .filter(finding -> finding.severity() != Finding.Severity.INFO && !ofAll.contains(finding))
                            .toList(),
                    List.of());
        } catch (RefusedDossierException contradicted) {
            return new SizeAnswer.Outcome(candidate, Euros.ZERO, Euros.ZERO, List.of(), contradicted.refusals());
        }
    }

    /** The maximum beyond the lines; where the size is not determined, up to the outcome of the class that brings most. */
    private Euros open(List<PaymentLine> lines, SizeAnswer size) {
        if (size.sizeClass().isPresent() || size.outcomes().isEmpty() || size.isContradicted()) {
            return open;
        }
        return size.max().minus(lines.stream().map(PaymentLine::amount).reduce(Euros.ZERO, Euros::plus));
    }

    private List<YearStatement> years() {
        Map<Integer, VersionInForce> versions = new TreeMap<>();
        decisions.all(VersionInForce.class).forEach(version -> versions.put(version.number(), version));
        Map<Integer, SizeClass> sizes = new TreeMap<>();
        decisions.all(SizeInYear.class).forEach(size -> sizes.put(size.year().number(), size.sizeClass()));
        return decisions.all(YearOpened.class).stream()
                .sorted(Comparator.comparing(YearOpened::number))
                .map(opened -> new YearStatement(
                        opened.year(),
                        Optional.ofNullable(versions.get(opened.number()))
                                .map(version -> version.version().code()),
                        Optional.ofNullable(sizes.get(opened.number())),
                        entitlements.getOrDefault(opened.number(), List.of()).stream()
                                .sorted()
                                .toList()))
                .toList();
    }

    private List<MissionOfVersion> missions() {
        return decisions.all(MissionOfVersion.class).stream()
                .sorted(Comparator.comparing((MissionOfVersion one) -> one.number())
                        .thenComparing(MissionOfVersion::mission))
                .toList();
    }

    private List<DeadlineLine> deadlines() {
        LocalDate observed = dossier.contract()
                .flatMap(Contract::endedOn)
                .filter(end -> !asOf.isBefore(end))
                .map(end -> end.minusDays(1))
                .orElse(asOf);
        return decisions.all(DeadlineStatus.class).stream()
                .sorted(Comparator.comparing(
                                (DeadlineStatus status) -> status.deadline().mission())
                        .thenComparing(status -> status.deadline().step()))
                .map(status -> {
                    long days = days(status, observed);
                    return new DeadlineLine(status, days, Recoverable.of(status, days, advances()));
                })
                .toList();
    }

    private static long days(DeadlineStatus status, LocalDate observed) {
        LocalDate lastDay = status.deadline().lastDay();
        return switch (status.status()) {
            case OPEN -> ChronoUnit.DAYS.between(observed, lastDay);
            case LATE ->
                ChronoUnit.DAYS.between(
                        lastDay,
                        status.fact()
                                .day()
                                .filter(day -> !day.isAfter(observed))
                                .orElse(observed));
            case MET, UNKNOWN -> 0;
        };
    }

    private List<PaidOnAccount> advances() {
        return counted.stream()
                .filter(one ->
                        one.line().kind() == PaymentKind.ADVANCE && one.line().isDueBy(asOf))
                .map(one -> new PaidOnAccount(
                        one.instalment().orElseThrow(), one.line().amount()))
                .toList();
    }

    /** The governance of a community decides no amount: those criteria stay in the decisions. */
    private List<CriterionLine> criteria() {
        return CriterionLine.of(decisions).stream()
                .filter(line -> line.criterion().topic() == Criterion.Topic.CONTRACT)
                .toList();
    }

    private List<Finding> findings() {
        return decisions.all(Finding.class).stream()
                .sorted(Comparator.comparing((Finding finding) -> finding.severity())
                        .reversed()
                        .thenComparing(Finding::code)
                        .thenComparing(finding -> finding.arguments().toString()))
                .toList();
    }

    /** A figure rests on a position when a rule that led to it matched it. */
    private List<PositionUse> positions() {
        Set<String> used = new TreeSet<>();
        entitlements
                .values()
                .forEach(year -> year.forEach(line -> used.addAll(line.grounds().positions())));
        counted.forEach(one -> used.addAll(one.line().grounds().positions()));
        if (!counted.isEmpty()) {
            used.add(deciding(Subject.ROUNDING));
            if (!decisions.all(Deadline.class).isEmpty()) {
                used.add(deciding(Subject.DEADLINES));
            }
            dossier.signedOn()
                    .filter(day -> day.getMonthValue() == 2 && day.getDayOfMonth() == 29)
                    .ifPresent(day -> used.add(deciding(Subject.LEAP_DAYS)));
        }
        return rules.choices(taken).entrySet().stream()
                .map(entry -> new PositionUse(
                        entry.getKey(),
                        entry.getValue(),
                        rules.positions().get(entry.getKey()).usual().equals(entry.getValue()),
                        used.contains(entry.getKey()),
                        linesThatRestOn(entry.getKey())))
                .toList();
    }

    private String deciding(Subject subject) {
        return rules.deciding(subject).id();
    }

    /** Every line also rests on the position on rounding, which no rule matches. */
    private List<Integer> linesThatRestOn(String position) {
        return IntStream.rangeClosed(1, counted.size())
                .filter(number -> position.equals(deciding(Subject.ROUNDING))
                        || counted.get(number - 1).line().grounds().positions().contains(position))
                .boxed()
                .toList();
    }

    private List<LegalValue> unconfirmed() {
        Set<LegalValue> values = new LinkedHashSet<>();
        decisions.all(ContractTerm.class).forEach(term -> term.legal().ifPresent(values::add));
        decisions.all(VersionInForce.class).forEach(version -> values.add(version.version()));
        decisions.all(Entitlement.class).forEach(entitlement -> {
            entitlement.part().base().portions().forEach(portion -> values.add(portion.amount()));
            entitlement.factors().forEach(factor -> factor.legal().ifPresent(values::add));
        });
        decisions.all(Instalment.class).forEach(instalment -> instalment
                .factors()
                .forEach(factor -> factor.legal().ifPresent(values::add)));
        decisions.all(Criterion.class).stream()
                .filter(criterion -> criterion.topic() == Criterion.Topic.CONTRACT)
                .flatMap(criterion -> criterion.arguments().stream())
                .filter(LegalValue.class::isInstance)
                .map(LegalValue.class::cast)
                .forEach(values::add);
        return values.stream()
                .filter(value -> value.citation().confidence() != Confidence.PUBLISHED)
                .sorted(Comparator.comparing(
                                (LegalValue value) -> value.citation().key())
                        .thenComparing(value -> value.citation().from())
                        .thenComparing(LegalValue::shown))
                .toList();
    }
}
