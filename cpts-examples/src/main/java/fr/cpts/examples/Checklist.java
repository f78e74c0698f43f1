package fr.cpts.examples;

import fr.cpts.financing.render.DecisionTexts;
import fr.cpts.model.Dossier;
import fr.cpts.model.Mark;
import fr.cpts.model.Milestone;
import fr.cpts.model.Remark;
import fr.cpts.model.action.ActionPlan;
import fr.cpts.model.action.ActionSheet;
import fr.cpts.model.action.Axis;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.fact.WeightedIndicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader of a dossier should look at: contradictions, criteria, the calendar, the plan, the indicators, and what is missing. */
final class Checklist {

    private static final Pattern MARK = Pattern.compile("(.*?)\\.?marks\\.([A-Za-z0-9]+)");

    private final Dossier dossier;
    private final Decisions decisions;
    private final LocalDate asOf;
    private final Words words;
    private final DecisionTexts texts;
    private final Sheet sheet = new Sheet();
    private final Map<String, ActionSheet> sheets = new HashMap<>();
    private int found;

    private Checklist(Dossier dossier, Decisions decisions, LocalDate asOf, Locale locale) {
        this.dossier = dossier;
        this.decisions = decisions;
        this.asOf = asOf;
        words = Words.in(locale);
        texts = DecisionTexts.in(locale);
    }

    static String of(Dossier dossier, Decisions decisions, LocalDate asOf, Locale locale) {
        return new Checklist(dossier, decisions, asOf, locale).text();
    }

    private String text() {
        sheet.title(words.of(
                "check.title", dossier.community().name().orElseGet(() -> words.of("portrait.unnamed")), asOf));
        section("contradictions", contradictions());
        section("findings", texts.findings(decisions));
        section("notSatisfied", texts.notSatisfied(decisions));
        section("unknown", texts.unknown(decisions));
        section("calendar", calendar());
        section("plan", plan());
        section("governance", governance());
        section("indicators", indicators());
        section("ambiguities", remarks(Remark.Kind.AMBIGUITY));
        section("comments", remarks(Remark.Kind.COMMENT));
        section("gaps", gaps());
        if (found == 0) {
            sheet.section(words.of("check.nothing"));
        }
        return sheet.toString();
    }

    private void section(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            found += lines.size();
            sheet.section(words.of("check." + name, lines.size()));
            lines.forEach(line -> sheet.line(1, "- " + line));
        }
    }

    private List<String> contradictions() {
        List<String> lines = new ArrayList<>(remarks(Remark.Kind.CONTRADICTION));
        dossier.territory()
                .filter(territory -> territory.populations().values().stream()
                                .map(figure -> figure.count())
                                .distinct()
                                .count()
                        > 1)
                .ifPresent(territory -> lines.add(words.of(
                        "check.populations",
                        territory.populations().values().stream()
                                .map(figure -> words.show(figure.count())
                                        + figure.source()
                                                .map(source -> " (" + source + ")")
                                                .orElse(""))
                                .collect(Collectors.joining(", ")))));
        Map<ConstitutionStep, List<Milestone>> steps = new TreeMap<>();
        dossier.chronology().forEach(milestone -> milestone
                .step()
                .filter(step -> milestone.when().isPresent())
                .ifPresent(step ->
                        steps.computeIfAbsent(step, s -> new ArrayList<>()).add(milestone)));
        steps.forEach((step, milestones) -> {
            ApproximateDate first = milestones.get(0).when().orElseThrow();
            milestones.stream()
                    .map(milestone -> milestone.when().orElseThrow())
                    .filter(other -> apart(first, other))
                    .forEach(other -> lines.add(words.of("check.twoDates", words.of("step." + step), first, other)));
            known(step)
                    .map(day -> ApproximateDate.parse(day.toString()))
                    .filter(day -> apart(first, day))
                    .ifPresent(day -> lines.add(words.of("check.twoDates", words.of("step." + step), first, day)));
        });
        return lines;
    }

    private Optional<LocalDate> known(ConstitutionStep step) {
        Optional<LocalDate> stated =
                Optional.ofNullable(dossier.constitution().get(step)).flatMap(EventDate::onDay);
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

    private List<String> remarks(Remark.Kind kind) {
        return dossier.document().stream()
                .flatMap(document -> document.remarks().stream())
                .filter(remark -> remark.kind() == kind)
                .map(remark -> remark.text()
                        + remark.about().map(place -> " [" + place + "]").orElse(""))
                .toList();
    }

    private List<String> calendar() {
        List<String> lines = new ArrayList<>();
        Optional<LocalDate> projectDated = dossier.healthProject().flatMap(HealthProject::datedOn);
        ActionPlan.of(dossier).behind(asOf).forEach((code, phases) -> {
            ActionSheet action = sheet(code);
            boolean before = projectDated.isPresent()
                    && phases.size() == action.calendar().size()
                    && phases.stream().allMatch(phase -> phase.when()
                            .flatMap(ApproximateDate::latest)
                            .filter(projectDated.get()::isAfter)
                            .isPresent());
            String shown = phases.stream()
                    .map(phase -> words.show(phase.when())
                            + phase.what().map(what -> " (" + what + ")").orElse(""))
                    .collect(Collectors.joining(" ; "));
            lines.add(
                    before
                            ? words.of("check.beforeProject", code, shown, projectDated.get())
                            : words.of("check.behind", code, shown));
        });
        String undated = dossier.actions().stream()
                .filter(action -> action.calendar().isEmpty() && !action.marks().containsKey("calendar"))
                .map(ActionSheet::code)
                .collect(Collectors.joining(", "));
        if (!undated.isEmpty()) {
            lines.add(words.of("check.undated", undated));
        }
        return lines;
    }

    private ActionSheet sheet(String code) {
        if (sheets.isEmpty()) {
            dossier.actions().forEach(action -> sheets.put(action.code(), action));
        }
        return sheets.get(code);
    }

    private List<String> plan() {
        List<String> lines = new ArrayList<>();
        ActionPlan plan = ActionPlan.of(dossier);
        plan.etp()
                .filter(etp -> etp.compareTo(BigDecimal.valueOf(plan.posts())) > 0)
                .ifPresent(etp -> lines.add(words.of("check.etp", etp, plan.posts())));
        List<ActionPlan.Reference> notReturned = plan.notReturned();
        if (!notReturned.isEmpty()) {
            lines.add(words.of(
                    "check.links",
                    notReturned.size(),
                    plan.references().size(),
                    notReturned.stream().map(ActionPlan.Reference::toString).collect(Collectors.joining(", "))));
        }
        dossier.actions().forEach(action -> action.links().stream()
                .filter(link -> link.label().isPresent())
                .forEach(link -> lines.add(words.of(
                        "check.label", action.code(), link.to(), link.label().get()))));
        if (!dossier.axes().isEmpty()) {
            plan.coverage().forEach((mission, sheets) -> {
                boolean told = dossier.axes().stream()
                        .filter(axis -> axis.mission().filter(mission::equals).isPresent())
                        .anyMatch(axis -> !axis.contents().isEmpty());
                if (sheets.isEmpty() && !told && !dossier.actions().isEmpty()) {
                    lines.add(words.of("check.noSheet", mission));
                }
            });
            String absent = Mission.known().stream()
                    .filter(mission -> !plan.coverage().containsKey(mission))
                    .map(words::show)
                    .collect(Collectors.joining(", "));
            if (!absent.isEmpty()) {
                lines.add(words.of("check.noAxis", absent));
            }
            String unsaid = dossier.axes().stream()
                    .filter(axis ->
                            axis.status().isEmpty() && axis.statusAsWritten().isEmpty())
                    .map(Axis::code)
                    .collect(Collectors.joining(", "));
            if (!unsaid.isEmpty()) {
                lines.add(words.of("check.noStatus", unsaid));
            }
        }
        return lines;
    }

    private List<String> governance() {
        List<String> lines = new ArrayList<>();
        dossier.governance().ifPresent(governance -> {
            for (College college : governance.colleges()) {
                if (college.marks().get("members") == Mark.EMPTY) {
                    lines.add(words.of("check.emptyCollege", college.code()));
                }
            }
            for (Commission commission : governance.commissions()) {
                commission
                        .declaredSize()
                        .filter(size -> commission.listed() > 0 && size != commission.listed())
                        .ifPresent(size ->
                                lines.add(words.of("check.declared", commission.name(), size, commission.listed())));
                long twice = commission.members().stream()
                        .filter(member -> member.person().isPresent())
                        .filter(member -> commission.members().stream()
                                        .filter(other -> other.person().equals(member.person()))
                                        .count()
                                > 1)
                        .map(member -> member.person().get())
                        .distinct()
                        .count();
                if (twice > 0) {
                    lines.add(words.of("check.twice", commission.name(), (int) twice));
                }
            }
        });
        return lines;
    }

    private List<String> indicators() {
        List<String> lines = new ArrayList<>();
        lines.addAll(weights());
        listed(lines, "check.weightNoTarget", indicator -> indicator.weight().isStated() && targetless(indicator));
        listed(lines, "check.neither", indicator -> !indicator.weight().isStated() && targetless(indicator));
        listed(lines, "check.unnamed", indicator -> indicator.name().isEmpty());
        if (!dossier.indicators().isEmpty()) {
            Set<String> under = new HashSet<>();
            Set<Mission> missions = new HashSet<>();
            for (Indicator indicator : dossier.indicators()) {
                indicator.action().ifPresent(code -> under.addAll(sheet(code).axes()));
                indicator.axis().ifPresent(under::add);
                indicator.mission().ifPresent(missions::add);
            }
            String without = dossier.axes().stream()
                    .filter(axis -> axis.mission().filter(missions::contains).isEmpty())
                    .map(Axis::code)
                    .filter(code -> !under.contains(code))
                    .collect(Collectors.joining(", "));
            if (!without.isEmpty()) {
                lines.add(words.of("check.axisWithout", without));
            }
        }
        return lines;
    }

    /** Fractions of a mission that do not sum to 1 in a contract year; where the contract is known, the rules tell it. */
    private List<String> weights() {
        Map<String, List<Integer>> years = new LinkedHashMap<>();
        int last = dossier.indicators().stream()
                .flatMap(indicator -> Stream.concat(
                        indicator.targets().stream().flatMap(cell -> cell.contractYear().stream()),
                        indicator.weight().years().stream().map(ContractYears::first)))
                .reduce(1, Math::max);
        for (int year = 1; year <= last; year++) {
            Map<Optional<Mission>, Ratio> sums = new LinkedHashMap<>();
            for (Indicator indicator : dossier.indicators()) {
                if (indicator.weightIn(year).orElse(null) instanceof Weight.Fraction fraction) {
                    sums.merge(indicator.mission(), fraction.ratio(), Ratio::plus);
                }
            }
            for (Map.Entry<Optional<Mission>, Ratio> sum : sums.entrySet()) {
                if (!sum.getValue().equals(Ratio.ONE) && !isJudged(sum.getKey())) {
                    String mission = sum.getKey().map(words::show).orElse("?");
                    years.computeIfAbsent(
                                    words.of(
                                            "check.weights",
                                            mission,
                                            sum.getValue().toString()),
                                    line -> new ArrayList<>())
                            .add(year);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        years.forEach((line, wrong) ->
                lines.add(wrong.size() == last ? line : line + " (" + words.of("check.years", wrong) + ")"));
        return lines;
    }

    private boolean isJudged(Optional<Mission> mission) {
        return decisions.all(WeightedIndicators.class).stream().anyMatch(weights -> mission.filter(
                        one -> one.envelope().equals(weights.open().envelope()))
                .isPresent());
    }

    private static boolean targetless(Indicator indicator) {
        return indicator.targets().stream().allMatch(cell -> cell.targets().isEmpty());
    }

    private void listed(List<String> lines, String key, Predicate<Indicator> such) {
        List<String> codes =
                dossier.indicators().stream().filter(such).map(Indicator::code).toList();
        if (!codes.isEmpty()) {
            lines.add(words.of(key, codes.size(), String.join(", ", codes)));
        }
    }

    /** Every mark that explains a missing fact or makes a reserve, alike ones together. */
    private List<String> gaps() {
        Map<Mark, Map<String, List<String>>> places = new TreeMap<>();
        DossierFacts.of(dossier).forEach((path, value) -> {
            Matcher matcher = MARK.matcher(path);
            if (matcher.matches()) {
                String owner = matcher.group(1);
                places.computeIfAbsent(Mark.valueOf(value), mark -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                kind(owner) + (owner.isEmpty() ? "" : ".") + matcher.group(2),
                                place -> new ArrayList<>())
                        .add(owner(owner));
            }
        });
        List<String> lines = new ArrayList<>();
        places.forEach((mark, components) -> components.forEach((component, owners) -> {
            Map<String, Long> times = new LinkedHashMap<>();
            owners.stream().filter(owner -> !owner.isEmpty()).forEach(owner -> times.merge(owner, 1L, Long::sum));
            String of = times.entrySet().stream()
                    .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " ×" + entry.getValue() : ""))
                    .collect(Collectors.joining(", "));
            lines.add(words.of("mark." + mark) + " : " + component + (of.isEmpty() ? "" : " (" + of + ")"));
        }));
        return lines;
    }

    private static String kind(String owner) {
        return owner.replaceAll("\\.\\d+(?=\\.|$)", "");
    }

    /** Whose the mark is, by its code where it has one. */
    private String owner(String path) {
        Matcher matcher =
                Pattern.compile("(actions|indicators|axes)\\.(\\d+)(.*)").matcher(path);
        if (matcher.matches()) {
            int index = Integer.parseInt(matcher.group(2));
            return switch (matcher.group(1)) {
                case "actions" -> dossier.actions().get(index).code();
                case "axes" -> dossier.axes().get(index).code();
                default -> dossier.indicators().get(index).code();
            };
        }
        Matcher numbered = Pattern.compile(".*\\.(\\d+)").matcher(path);
        return numbered.matches() ? String.valueOf(Integer.parseInt(numbered.group(1)) + 1) : "";
    }
}
