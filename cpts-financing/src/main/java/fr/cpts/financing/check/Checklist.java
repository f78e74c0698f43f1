package fr.cpts.financing.check;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.check.Check.Code;
import fr.cpts.financing.check.Check.Topic;
import fr.cpts.model.Dossier;
import fr.cpts.model.Remark;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Phase;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Finding.Severity;
import fr.cpts.rules.indicator.WeightedIndicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader of a dossier should check: contradictions, findings, criteria, the calendar, the plan, governance, indicators, remarks, and what is
 * missing. Immutable.
 *
 * <p>Worked case: {@code Checklist.of(dossier, rules.decide(dossier, asOf, positions), asOf).checks()}.
 *
 * @param community the name of the community, when the dossier states one
 * @param asOf the day of the statement
 * @param checks the checks, topic by topic
 */
public record Checklist(Optional<String> community, LocalDate asOf, List<Check> checks) {

    /** Copies the components. */
    public Checklist {
        checks = List.copyOf(checks);
    }

    /**
     * {@return the checklist of a dossier}
     *
     * @param dossier the dossier
     * @param decisions what the rules concluded from it for that day
     * @param asOf the day of the statement
     */
    public static Checklist of(Dossier dossier, Decisions decisions, LocalDate asOf) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(decisions, "decisions");
        return new Checklist(
                dossier.community().name(),
                Objects.requireNonNull(asOf, "asOf"),
                new Reader(dossier, decisions, asOf).checks());
    }

    /**
     * {@return the checks of one topic, in order}
     *
     * @param topic the topic
     */
    public List<Check> of(Topic topic) {
        return checks.stream().filter(check -> check.topic() == topic).toList();
    }

    /** Looks through one dossier. */
    private static final class Reader {

        private static final Pattern MARK = Pattern.compile("(.*?)\\.?marks\\.([A-Za-z0-9]+)");
        private static final Pattern OWNED = Pattern.compile("(?:annex|plan)\\.(actions|indicators|axes)\\.(\\d+)(.*)");
        private static final Pattern NUMBERED = Pattern.compile(".*\\.(\\d+)");
        private static final Pattern NUMBER = Pattern.compile("\\.\\d+(?=\\.|$)");

        private final Dossier dossier;
        private final Decisions decisions;
        private final LocalDate asOf;
        private final List<Check> checks = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        Reader(Dossier dossier, Decisions decisions, LocalDate asOf) {
            this.dossier = dossier;
            this.decisions = decisions;
            this.asOf = asOf;
        }

        List<Check> checks() {
            remarks(Remark.Kind.CONTRADICTION);
            populations();
            steps();
            decisions.all(Finding.class).stream()
                    .sorted(Comparator.comparing(Finding::severity)
                            .reversed()
                            .thenComparing(Finding::code)
                            .thenComparing(finding -> finding.arguments().toString()))
                    .forEach(finding -> checks.add(new Check.Found(finding)));
            criteria(Criterion.Outcome.NOT_SATISFIED);
            criteria(Criterion.Outcome.UNKNOWN);
            calendar();
            plan();
            dossier.governance().ifPresent(this::governance);
            indicators();
            remarks(Remark.Kind.AMBIGUITY);
            remarks(Remark.Kind.COMMENT);
            gaps();
            return checks;
        }

        private void remarks(Remark.Kind kind) {
            dossier.source().stream()
                    .flatMap(document -> document.remarks().stream())
                    .filter(remark -> remark.kind() == kind)
                    .forEach(remark -> checks.add(new Check.Noted(remark)));
        }

        private void criteria(Criterion.Outcome outcome) {
            CriterionLine.of(decisions).stream()
                    .filter(line -> line.criterion().outcome() == outcome)
                    .forEach(line -> checks.add(new Check.Judged(line)));
        }

        /** Adds what is seen, with names of values and the values in pairs. */
        private void add(Topic topic, Code code, Severity severity, Optional<String> place, Object... pairs) {
            List<Check.Named> values = new ArrayList<>();
            for (int i = 0; i < pairs.length; i += 2) {
                values.add(new Check.Named((String) pairs[i], pairs[i + 1]));
            }
            checks.add(new Check.Seen(topic, code, severity, place, values));
        }

        private void populations() {
            dossier.territory()
                    .filter(territory -> territory.populations().values().stream()
                                    .map(figure -> figure.count())
                                    .distinct()
                                    .count()
                            > 1)
                    .ifPresent(territory -> add(
                            Topic.CONTRADICTIONS,
                            Code.POPULATIONS,
                            Severity.WARNING,
                            Optional.of("territory.populations"),
                            "populations",
                            List.copyOf(territory.populations().values())));
        }

        private void steps() {
            Map<ConstitutionStep, List<Milestone>> steps = new TreeMap<>();
            dossier.community().history().chronology().forEach(milestone -> milestone
                    .step()
                    .filter(step -> milestone.when().isPresent())
                    .ifPresent(step ->
                            steps.computeIfAbsent(step, s -> new ArrayList<>()).add(milestone)));
            steps.forEach((step, milestones) -> {
                ApproximateDate first = milestones.get(0).when().orElseThrow();
                milestones.stream()
                        .map(milestone -> milestone.when().orElseThrow())
                        .filter(other -> apart(first, other))
                        .forEach(other -> twoDates(step, first, other));
                known(step)
                        .map(day -> ApproximateDate.parse(day.toString()))
                        .filter(day -> apart(first, day))
                        .ifPresent(day -> twoDates(step, first, day));
            });
        }

        private void twoDates(ConstitutionStep step, ApproximateDate first, ApproximateDate other) {
            add(
                    Topic.CONTRADICTIONS,
                    Code.TWO_DATES,
                    Severity.WARNING,
                    Optional.of("community.history.chronology"),
                    "step",
                    step,
                    "first",
                    first,
                    "other",
                    other);
        }

        private Optional<LocalDate> known(ConstitutionStep step) {
            Optional<LocalDate> stated = Optional.ofNullable(
                            dossier.community().history().constitution().get(step))
                    .flatMap(EventDate::onDay);
            return switch (step) {
                case CONTRACT_SIGNED -> stated.or(dossier::signedOn);
                case LEGAL_STRUCTURE -> stated.or(() -> dossier.community().foundedOn());
                default -> stated;
            };
        }

        private static boolean apart(ApproximateDate one, ApproximateDate other) {
            return one.latest().filter(other.earliest()::isAfter).isPresent()
                    || other.latest().filter(one.earliest()::isAfter).isPresent();
        }

        private void calendar() {
            Optional<LocalDate> projectDated = dossier.project().flatMap(HealthProject::datedOn);
            dossier.plan().behind(asOf).forEach((code, phases) -> {
                Optional<String> place = Optional.of("plan.actions." + indexOf(code) + ".calendar");
                ActionSheet action = dossier.plan().actions().get(indexOf(code));
                if (projectDated.isPresent()
                        && phases.size() == action.calendar().size()
                        && phases.stream().allMatch(phase -> isBefore(phase, projectDated.get()))) {
                    add(
                            Topic.CALENDAR,
                            Code.BEFORE_PROJECT,
                            Severity.WARNING,
                            place,
                            "sheet",
                            code,
                            "phases",
                            phases,
                            "projectDatedOn",
                            projectDated.get());
                } else {
                    add(Topic.CALENDAR, Code.BEHIND, Severity.WARNING, place, "sheet", code, "phases", phases);
                }
            });
            List<String> undated = dossier.plan().actions().stream()
                    .filter(action ->
                            action.calendar().isEmpty() && !action.marks().containsKey("calendar"))
                    .map(ActionSheet::code)
                    .toList();
            listed(Topic.CALENDAR, Code.UNDATED, "plan.actions", "sheets", undated);
        }

        private static boolean isBefore(Phase phase, LocalDate day) {
            return phase.when()
                    .flatMap(ApproximateDate::latest)
                    .filter(day::isAfter)
                    .isPresent();
        }

        private int indexOf(String code) {
            if (places.isEmpty()) {
                for (int i = 0; i < dossier.plan().actions().size(); i++) {
                    places.put(dossier.plan().actions().get(i).code(), i);
                }
            }
            return places.get(code);
        }

        private void listed(Topic topic, Code code, String place, String name, List<?> all) {
            if (!all.isEmpty()) {
                add(topic, code, Severity.INFO, Optional.of(place), name, all);
            }
        }

        private void plan() {
            ActionPlan plan = dossier.plan();
            int posts = dossier.governance().map(Governance::posts).orElse(0);
            plan.etp()
                    .filter(etp -> etp.compareTo(BigDecimal.valueOf(posts)) > 0)
                    .ifPresent(etp -> add(
                            Topic.PLAN,
                            Code.ETP,
                            Severity.WARNING,
                            Optional.of("plan.actions"),
                            "etp",
                            etp,
                            "posts",
                            posts));
            List<ActionPlan.Reference> notReturned = plan.notReturned();
            if (!notReturned.isEmpty()) {
                add(
                        Topic.PLAN,
                        Code.LINKS,
                        Severity.INFO,
                        Optional.of("plan.actions"),
                        "notReturned",
                        notReturned,
                        "references",
                        plan.references().size());
            }
            for (int i = 0; i < dossier.plan().actions().size(); i++) {
                ActionSheet action = dossier.plan().actions().get(i);
                Optional<String> place = Optional.of("plan.actions." + i + ".links");
                action.links().stream()
                        .filter(link -> link.label().isPresent())
                        .forEach(link -> add(
                                Topic.PLAN,
                                Code.LABEL,
                                Severity.INFO,
                                place,
                                "sheet",
                                action.code(),
                                "to",
                                link.to(),
                                "label",
                                link.label().get()));
            }
            if (!dossier.plan().axes().isEmpty()) {
                axes(plan);
            }
        }

        private void axes(ActionPlan plan) {
            plan.coverage().forEach((mission, sheets) -> {
                boolean told = dossier.plan().axes().stream()
                        .filter(axis -> axis.mission().filter(mission::equals).isPresent())
                        .anyMatch(axis -> !axis.contents().isEmpty());
                if (sheets.isEmpty() && !told && !dossier.plan().actions().isEmpty()) {
                    add(Topic.PLAN, Code.NO_SHEET, Severity.WARNING, Optional.of("plan.axes"), "mission", mission);
                }
            });
            listed(
                    Topic.PLAN,
                    Code.NO_AXIS,
                    "plan.axes",
                    "missions",
                    Mission.known().stream()
                            .filter(mission -> !plan.coverage().containsKey(mission))
                            .toList());
            listed(
                    Topic.PLAN,
                    Code.NO_STATUS,
                    "plan.axes",
                    "axes",
                    dossier.plan().axes().stream()
                            .filter(axis -> axis.status().isEmpty()
                                    && axis.statusAsWritten().isEmpty())
                            .map(Axis::code)
                            .toList());
        }

        private void governance(Governance governance) {
            for (int i = 0; i < governance.colleges().size(); i++) {
                College college = governance.colleges().get(i);
                if (college.marks().get("members") == Mark.EMPTY) {
                    add(
                            Topic.GOVERNANCE,
                            Code.EMPTY_COLLEGE,
                            Severity.WARNING,
                            Optional.of("governance.colleges." + i + ".members"),
                            "college",
                            college.code());
                }
            }
            for (int i = 0; i < governance.commissions().size(); i++) {
                commission(governance.commissions().get(i), "governance.commissions." + i);
            }
        }

        private void commission(Commission commission, String place) {
            commission
                    .declaredSize()
                    .filter(size -> commission.listed() > 0 && size != commission.listed())
                    .ifPresent(size -> add(
                            Topic.GOVERNANCE,
                            Code.DECLARED,
                            Severity.WARNING,
                            Optional.of(place + ".declaredSize"),
                            "commission",
                            commission.name(),
                            "declared",
                            size,
                            "listed",
                            commission.listed()));
            Map<String, Integer> times = new HashMap<>();
            commission.members().stream()
                    .map(Participant::person)
                    .flatMap(Optional::stream)
                    .forEach(person -> times.merge(person, 1, Integer::sum));
            int twice = (int) times.values().stream().filter(count -> count > 1).count();
            if (twice > 0) {
                add(
                        Topic.GOVERNANCE,
                        Code.TWICE,
                        Severity.WARNING,
                        Optional.of(place + ".members"),
                        "commission",
                        commission.name(),
                        "persons",
                        twice);
            }
        }

        private void indicators() {
            weights();
            such(
                    Code.WEIGHT_NO_TARGET,
                    indicator -> indicator.weighting().weight().isStated() && isTargetless(indicator));
            such(Code.NEITHER, indicator -> !indicator.weighting().weight().isStated() && isTargetless(indicator));
            such(Code.UNNAMED, indicator -> indicator.name().isEmpty());
            if (!dossier.annex().indicators().isEmpty()) {
                Set<Axis> measured = measuredAxes();
                listed(
                        Topic.INDICATORS,
                        Code.AXIS_WITHOUT,
                        "plan.axes",
                        "axes",
                        dossier.plan().axes().stream()
                                .filter(axis -> !measured.contains(axis))
                                .map(Axis::code)
                                .toList());
            }
        }

        private void such(Code code, Predicate<Indicator> such) {
            listed(
                    Topic.INDICATORS,
                    code,
                    "annex.indicators",
                    "indicators",
                    dossier.annex().indicators().stream()
                            .filter(such)
                            .map(Indicator::code)
                            .toList());
        }

        /** A mission and the sum of its fractions. */
        private record WrongSum(Optional<Mission> mission, Ratio sum) {}

        /** Fractions of a mission that do not add up to 1 in a contract year; where the contract is known, the rules find it. */
        private void weights() {
            Map<WrongSum, List<Integer>> years = new LinkedHashMap<>();
            int last = dossier.annex().indicators().stream()
                    .flatMap(indicator -> Stream.concat(
                            indicator.goal().targets().stream().flatMap(cell -> cell.contractYear().stream()),
                            indicator.weighting().weight().years().stream().map(ContractYears::first)))
                    .reduce(1, Math::max);
            for (int year = 1; year <= last; year++) {
                Map<Optional<Mission>, Ratio> sums = new LinkedHashMap<>();
                for (Indicator indicator : dossier.annex().indicators()) {
                    if (indicator.weightIn(year).orElse(null) instanceof Weight.Fraction fraction) {
                        sums.merge(indicator.attachedTo().mission(), fraction.ratio(), Ratio::plus);
                    }
                }
                for (Map.Entry<Optional<Mission>, Ratio> sum : sums.entrySet()) {
                    if (!sum.getValue().equals(Ratio.ONE) && !isJudged(sum.getKey())) {
                        years.computeIfAbsent(new WrongSum(sum.getKey(), sum.getValue()), wrong -> new ArrayList<>())
                                .add(year);
                    }
                }
            }
            years.forEach((wrong, of) -> {
                List<Object> pairs = new ArrayList<>();
                wrong.mission().ifPresent(mission -> pairs.addAll(List.of("mission", mission)));
                pairs.addAll(List.of("sum", wrong.sum(), "years", List.copyOf(of), "lastYear", last));
                add(Topic.INDICATORS, Code.WEIGHTS, Severity.WARNING, Optional.of("annex.indicators"), pairs.toArray());
            });
        }

        private boolean isJudged(Optional<Mission> mission) {
            return decisions.all(WeightedIndicators.class).stream().anyMatch(weights -> mission.filter(
                            one -> one.envelope().equals(weights.open().envelope()))
                    .isPresent());
        }

        private static boolean isTargetless(Indicator indicator) {
            return indicator.goal().targets().stream()
                    .allMatch(cell -> cell.targets().isEmpty());
        }

        /** The axes that indicators are under, by an action, by name, or by a mission. */
        private Set<Axis> measuredAxes() {
            Set<String> codes = new HashSet<>();
            Set<Mission> missions = new HashSet<>();
            for (Indicator indicator : dossier.annex().indicators()) {
                indicator
                        .attachedTo()
                        .action()
                        .ifPresent(code -> codes.addAll(
                                dossier.plan().actions().get(indexOf(code)).axes()));
                indicator.attachedTo().axis().ifPresent(codes::add);
                indicator.attachedTo().mission().ifPresent(missions::add);
            }
            return dossier.plan().axes().stream()
                    .filter(axis -> codes.contains(axis.code())
                            || axis.mission().filter(missions::contains).isPresent())
                    .collect(Collectors.toSet());
        }

        /** The facts of one kind that have the same mark. */
        private record Marked(List<String> owners, List<String> places) {
            Marked() {
                this(new ArrayList<>(), new ArrayList<>());
            }
        }

        /** Every mark that says why a fact is missing or uncertain, grouped by kind. */
        private void gaps() {
            Map<Mark, Map<String, Marked>> marks = new TreeMap<>();
            DossierFacts.of(dossier).forEach((path, value) -> {
                Matcher matcher = MARK.matcher(path);
                if (matcher.matches()) {
                    String owner = matcher.group(1);
                    String component = matcher.group(2);
                    Marked marked = marks.computeIfAbsent(Mark.valueOf(value), mark -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    NUMBER.matcher(owner).replaceAll("") + (owner.isEmpty() ? "" : ".") + component,
                                    kind -> new Marked());
                    marked.places().add(owner.isEmpty() ? component : owner + "." + component);
                    owner(owner).ifPresent(marked.owners()::add);
                }
            });
            marks.forEach((mark, kinds) -> kinds.forEach((kind, marked) -> add(
                    Topic.GAPS,
                    Code.GAP,
                    Severity.INFO,
                    marked.places().size() == 1 ? Optional.of(marked.places().get(0)) : Optional.empty(),
                    "mark",
                    mark,
                    "component",
                    kind,
                    "owners",
                    List.copyOf(marked.owners()),
                    "places",
                    List.copyOf(marked.places()))));
        }

        /** What the mark belongs to: its code where it has one, else its number, from 1. */
        private Optional<String> owner(String path) {
            Matcher matcher = OWNED.matcher(path);
            if (matcher.matches()) {
                int index = Integer.parseInt(matcher.group(2));
                return Optional.of(
                        switch (matcher.group(1)) {
                            case "actions" ->
                                dossier.plan().actions().get(index).code();
                            case "axes" -> dossier.plan().axes().get(index).code();
                            default -> dossier.annex().indicators().get(index).code();
                        });
            }
            Matcher numbered = NUMBERED.matcher(path);
            return numbered.matches()
                    ? Optional.of(String.valueOf(Integer.parseInt(numbered.group(1)) + 1))
                    : Optional.empty();
        }
    }
}
