package fr.cpts.financing.report;

import fr.cpts.model.Dossier;
import fr.cpts.model.SourceDocument;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.Facility;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.community.ProfessionalCount;
import fr.cpts.model.community.Territory;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.governance.Office;
import fr.cpts.model.governance.Participant;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.measure.Observation;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Means;
import fr.cpts.model.plan.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as people read it: identity, territory, governance, project and indicators. */
public final class PortraitReport {

    private final Dossier dossier;
    private final Messages words;
    private final Page page;

    private PortraitReport(Dossier dossier, Locale locale) {
        this.dossier = dossier;
        words = Messages.in(locale);
        page = new Page(Report.Form.WORDS, words);
    }

    /**
     * {@return a dossier as a report}
     *
     * @param dossier the dossier
     * @param locale the language: English, or French for any other
     */
    public static Report of(Dossier dossier, Locale locale) {
        return new PortraitReport(dossier, locale).report();
    }

    /**
     * {@return the name of a dossier: that of the community, or of the document when no community is named}
     *
     * @param dossier the dossier
     * @param locale the language: English, or French for any other
     */
    public static String nameOf(Dossier dossier, Locale locale) {
        Messages words = Messages.in(locale);
        return dossier.community()
                .name()
                .or(() -> dossier.source()
                        .map(document -> document.title().orElseGet(() -> words.of("document." + document.kind()))))
                .orElseGet(() -> words.of("portrait.unnamed"));
    }

    private Report report() {
        page.line(dossier.community().name().orElseGet(() -> words.of("portrait.unnamed")));
        dossier.source().ifPresent(this::document);
        identity(dossier.community());
        dossier.territory().ifPresent(this::territory);
        dossier.governance().ifPresent(this::governance);
        plan();
        indicators();
        chronology();
        dossier.source().ifPresent(this::figures);
        return page.report();
    }

    /** The parts of a line; what is not stated is left out. */
    private final class Parts {

        private final List<String> all = new ArrayList<>();

        Parts add(Optional<String> part) {
            part.ifPresent(all::add);
            return this;
        }

        Parts add(String key, Optional<?> value) {
            return add(value.map(one -> words.of(key, one)));
        }

        Parts add(String key, Collection<?> values) {
            return add(key, Optional.of(values).filter(some -> !some.isEmpty()));
        }

        Parts people(String key, List<Participant> people) {
            return add(key, Optional.of(people).filter(some -> !some.isEmpty()).map(PortraitReport.this::people));
        }

        /** A value, with the mark that says why it is missing or uncertain. */
        Parts marked(Map<String, Mark> marks, String component, String key, Optional<?> value) {
            Optional<String> reserve = Optional.ofNullable(marks.get(component)).map(mark -> words.of("mark." + mark));
            Optional<String> told = value.map(one -> words.of(key, one));
            return reserve.isEmpty()
                    ? add(told)
                    : add(told.map(text -> text + in(reserve))
                            .or(() -> reserve.map(why -> words.of("field", words.of("component." + component), why))));
        }

        String after(String head, String between) {
            return all.isEmpty() ? head : head + between + String.join(" ; ", all);
        }
    }

    /** In brackets. */
    private static String in(Optional<String> text) {
        return text.map(one -> " (" + one + ")").orElse("");
    }

    /** After a colon. */
    private static String of(Optional<String> text) {
        return text.map(one -> " : " + one).orElse("");
    }

    private static String joined(String between, Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    private void document(SourceDocument document) {
        page.line(words.of("document." + document.kind())
                + of(document.title())
                + in(document.datedOn().map(words::text)));
        document.summary().ifPresent(page::line);
    }

    private void field(String key, Object value) {
        String shown = words.text(value);
        if (!shown.isEmpty()) {
            page.line(1, words.of("field", words.of("field." + key), shown));
        }
    }

    /** What is missing and why, or the value. */
    private void field(String key, Object value, Map<String, Mark> marks, String component) {
        Optional<String> reserve = Optional.ofNullable(marks.get(component)).map(mark -> words.of("mark." + mark));
        String shown = words.text(value);
        field(key, shown.isEmpty() ? reserve.orElse("") : shown + in(reserve));
    }

    /** The same of a value whose mark has its name. */
    private void field(String key, Object value, Map<String, Mark> marks) {
        field(key, value, marks, key);
    }

    private void identity(Community community) {
        page.section(words.of("section.identity"));
        Map<String, Mark> marks = community.marks();
        field("aliases", community.aliases(), marks);
        field("legalForm", community.legalForm().map(form -> words.of("legalForm." + form)), marks);
        field("foundedOn", community.foundedOn(), marks);
        field("legalFormSince", community.legalFormSince(), marks);
        field("departements", community.departements(), marks);
        field("regions", community.regions(), marks);
        dossier.project().ifPresent(project -> {
            field("projectDatedOn", project.datedOn());
            field("claimedSize", project.claimedSizeClass());
        });
        dossier.contract().ifPresent(contract -> {
            field("signedOn", contract.signedOn());
            field("sizeClass", contract.sizeClass());
        });
    }

    private void territory(Territory territory) {
        page.section(words.of("section.territory"));
        Map<String, Mark> marks = territory.marks();
        field("perimeter", territory.perimeter(), marks);
        territory
                .groups()
                .forEach(group -> page.line(
                        2,
                        "- " + group.name().orElseGet(() -> words.of("group.unnamed"))
                                + of(group.count().map(count -> words.of("group.count", count)))
                                + listed("group.including", group.including())
                                + listed("group.without", group.without())));
        List<String> communes = territory.communes();
        Optional<Integer> count =
                territory.communeCount().or(() -> Optional.of(communes.size()).filter(size -> size > 0));
        if (count.isPresent()) {
            field("communes", count.get() + (communes.isEmpty() ? "" : " : " + String.join(", ", communes)));
        } else {
            field("communes", "", marks);
        }
        if (territory.populations().isEmpty()) {
            field("population", "", marks, "populations");
        }
        territory
                .populations()
                .forEach((key, figure) -> field(
                        "population",
                        words.of(
                                "population",
                                figure.count(),
                                figure.label().orElseGet(() -> words.of("inhabitants")),
                                joined(", ", Stream.of(figure.source(), figure.referencePeriod())))));
        field("area", territory.areaKm2().map(words::text).map(area -> area + " km²"), marks, "areaKm2");
        field("density", territory.densityPerKm2(), marks, "densityPerKm2");
        field("borders", territory.borders());
        field("neighbours", territory.neighbours());
        field("places", territory.places());
        professionals(territory);
        territory.facilities().forEach(this::facility);
    }

    private String listed(String key, List<String> names) {
        return names.isEmpty() ? "" : " " + words.of(key, names);
    }

    private void professionals(Territory territory) {
        if (territory.professionals().isEmpty()) {
            field("professionals", "", territory.marks());
            return;
        }
        page.line(1, words.of("field", words.of("field.professionals"), ""));
        for (ProfessionalCount count : territory.professionals()) {
            List<String> details = new ArrayList<>();
            count.byDepartement().forEach((code, figure) -> details.add(code + " : " + words.text(figure)));
            count.byAge().forEach((age, figure) -> details.add(words.of("age", age) + " : " + words.text(figure)));
            page.line(
                    2,
                    "- " + count.label()
                            + of(count.total().map(words::text).filter(total -> !total.isEmpty()))
                            + in(Optional.of(String.join(", ", details)).filter(text -> !text.isEmpty())));
        }
    }

    private void facility(Facility facility) {
        page.line(
                1,
                new Parts()
                        .add(facility.count().map(words::text))
                        .add("value", facility.names())
                        .add(facility.outside().filter(out -> out).map(out -> words.of("outside")))
                        .add(facility.note())
                        .after(facility.kind(), " : "));
    }

    private void governance(Governance governance) {
        page.section(words.of("section.governance"));
        governance
                .categories()
                .forEach(category -> page.line(
                        1,
                        words.of("category", category.name())
                                + of(category.composition())
                                + in(category.voting().map(votes -> words.of(votes ? "voting" : "notVoting")))));
        governance.colleges().forEach(this::college);
        governance.bodies().forEach(this::body);
        governance.offices().forEach(this::office);
        governance.commissions().forEach(this::commission);
        field("team", people(governance.team()));
        governance.membership().forEach((what, count) -> page.line(1, what + " : " + words.text(count)));
        field("indemnities", governance.indemnities(), governance.marks());
        field("tools", governance.tools());
        Stream.of("colleges", "bodies", "offices", "commissions", "categories")
                .forEach(name -> field(name, "", governance.marks()));
    }

    private void college(College college) {
        Parts parts = new Parts()
                .add(college.composition().or(() -> college.kind().map(words::text)))
                .marked(college.marks(), "voteShare", "voteShare", college.voteShare())
                .marked(college.marks(), "seats", "seats", college.seats());
        if (!college.members().isEmpty()) {
            parts.add(Optional.of(words.of("held", college.held(), people(college.members()))));
        } else if (college.marks().get("members") == Mark.EMPTY) {
            parts.add(Optional.of(words.of("nobody")));
        }
        page.line(1, words.of("college", college.code()) + " : " + String.join(" ; ", parts.all));
    }

    private void body(Body body) {
        Parts parts = new Parts()
                .add("body.max", body.maxMembers())
                .add("body.mandate", body.mandateYears())
                .add("body.renewals", body.renewals())
                .add("body.meets", body.meets())
                .add("body.majority", body.majority())
                .add("body.quorum", body.quorum())
                .add(body.noQuorum().filter(none -> none).map(none -> words.of("body.noQuorum")))
                .add(body.powers());
        for (String component : List.of("mandateYears", "renewals", "meets", "majority", "quorum")) {
            parts.marked(body.marks(), component, component, Optional.empty());
        }
        page.line(1, parts.after(body.name().orElseGet(() -> words.of("body." + body.kind())), " : "));
    }

    private void office(Office office) {
        page.line(
                1,
                new Parts()
                        .add("office.eligible", office.eligibleColleges())
                        .people("value", office.holders())
                        .add(office.note())
                        .after(
                                office.title()
                                        + in(office.places()
                                                .filter(places -> places > 1)
                                                .map(String::valueOf)),
                                " : "));
    }

    private void commission(Commission commission) {
        Parts parts = new Parts()
                .people("referent", commission.referents())
                .add(commission.declaredSize().map(size -> words.of("declared", size, commission.listed())));
        commission
                .sections()
                .forEach(section -> parts.add(
                        Optional.of(words.of("section.votes", section.name(), section.votes(), regimes(section)))));
        parts.add("maxVotes", commission.maxVotesPerMember());
        if (!commission.consultative().isEmpty()) {
            parts.add(Optional.of(words.of(
                    "consultative",
                    commission.consultativeSeats(),
                    commission.consultative().stream()
                            .map(seat -> seat.organisation() + " " + seat.seats())
                            .toList())));
        }
        page.line(1, parts.after(words.of("commission", commission.name()), " : "));
    }

    private static String regimes(Commission.Section section) {
        return in(Optional.of(section.votesByRegime().entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty()));
    }

    private String people(List<Participant> people) {
        return people.stream()
                .map(one -> one.role()
                        + (one.people() > 1 ? " " + one.people() : "")
                        + in(one.college().map(college -> words.of("college.short", college))))
                .collect(Collectors.joining(", "));
    }

    private void plan() {
        ActionPlan plan = dossier.plan();
        if (plan.axes().isEmpty() && plan.actions().isEmpty()) {
            return;
        }
        page.section(words.of("section.plan", plan.axes().size(), plan.actions().size()));
        Map<String, List<ActionSheet>> byAxis = plan.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> action.axes().stream().findFirst().orElse("")));
        for (Axis axis : plan.axes()) {
            axis(axis);
            byAxis.getOrDefault(axis.code(), List.of()).forEach(this::action);
        }
        byAxis.getOrDefault("", List.of()).forEach(this::action);
        plan.etp()
                .ifPresent(etp -> page.line(
                        1,
                        words.of(
                                "plan.etp",
                                etp,
                                dossier.governance().map(Governance::posts).orElse(0))));
        plan.budgetByAxis().forEach((axis, sum) -> page.line(1, words.of("plan.budget", axis, sum)));
        if (!plan.prospects().isEmpty()) {
            page.line(1, words.of("field", words.of("field.prospects"), ""));
            plan.prospects()
                    .forEach(prospect -> page.line(
                            2, "- " + prospect.text() + in(prospect.axis().map(axis -> words.of("axis", axis)))));
        }
    }

    private void axis(Axis axis) {
        page.line(
                1,
                new Parts()
                        .add("axis.mission", axis.mission())
                        .marked(
                                axis.marks(),
                                "status",
                                "axis.status",
                                axis.statusAsWritten().or(() -> axis.status().map(words::text)))
                        .people("referent", axis.referents())
                        .after(
                                words.of("axis", axis.code())
                                        + axis.title().map(title -> " " + title).orElse(""),
                                " — "));
        axis.contents().forEach(content -> page.line(2, "· " + content));
    }

    private void action(ActionSheet action) {
        page.line(2, action.code() + "  " + action.title().orElseGet(() -> words.of("action.unnamed")));
        String calendar = action.calendarAsWritten()
                .orElseGet(() -> joined(" ; ", action.calendar().stream().map(phase -> Optional.of(phase(phase)))));
        String etp = joined(" + ", action.means().stream().map(Means::etp).map(time -> time.map(words::text)));
        new Parts()
                .marked(action.marks(), "maturity", "maturity", action.maturity())
                .marked(
                        action.marks(),
                        "calendar",
                        "calendar",
                        Optional.of(calendar).filter(text -> !text.isEmpty()))
                .add("etp", Optional.of(etp).filter(text -> !text.isEmpty()))
                .people("referent", action.referents())
                .add("links", action.links().stream().map(link -> link.to()).toList())
                .all
                .forEach(part -> page.line(4, part));
    }

    private String phase(Phase phase) {
        return joined(
                " ",
                Stream.of(
                        phase.when().map(words::text).or(phase::asWritten),
                        phase.every().map(words::text),
                        phase.what()));
    }

    private void indicators() {
        List<Indicator> all = dossier.annex().indicators();
        Optional<Mark> mark = Optional.ofNullable(dossier.annex().marks().get("indicators"))
                .or(() -> Optional.ofNullable(dossier.marks().get("annex")));
        if (!all.isEmpty() || mark.isPresent()) {
            page.section(words.of("section.indicators", all.size()));
        }
        if (all.isEmpty()) {
            mark.ifPresent(why -> page.line(1, words.of("mark." + why)));
        }
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        all.forEach(indicator -> groups.computeIfAbsent(heading(indicator), heading -> new ArrayList<>())
                .add(indicator));
        groups.forEach((heading, indicators) -> {
            page.line(1, heading);
            indicators.forEach(this::indicator);
        });
    }

    private String heading(Indicator indicator) {
        Optional<String> axis = indicator.attachedTo().axis().map(code -> words.of("axis", code));
        String whole = joined(
                " — ",
                Stream.of(
                        indicator.attachedTo().mission().map(words::text),
                        indicator.attachedTo().strand().map(words::text),
                        indicator.attachedTo().action().map(code -> words.of("action", code)),
                        indicator.attachedTo().actionTitle()));
        String heading = joined(
                " — ",
                Stream.of(
                        Optional.of(whole),
                        axis.filter(code -> whole.isEmpty()),
                        indicator.attachedTo().objective()));
        return heading.isEmpty() ? words.of("indicator.elsewhere") : heading;
    }

    private void indicator(Indicator indicator) {
        Parts parts = new Parts().add("years", indicator.years());
        indicator
                .weighting()
                .weight()
                .byYears()
                .forEach((years, weight) -> parts.add(Optional.of(
                        years.isAll() ? words.of("weight", weight) : words.of("weight.years", weight, years))));
        String natures = indicator.natures().values().stream().map(words::text).collect(Collectors.joining(" → "));
        String targets = joined(" | ", indicator.goal().targets().stream().map(cell -> Optional.of(cell(cell))));
        parts.add(Optional.of(natures).filter(text -> !text.isEmpty()))
                .add("baseline", indicator.goal().baseline().flatMap(stood -> stood.asWritten()
                        .or(() -> stood.value().map(words::text))))
                .add(Optional.of(targets.isEmpty() ? words.of(targetless(indicator)) : words.of("target", targets)));
        page.line(
                indicator.attachedTo().parent().isPresent() ? 3 : 2,
                parts.after(
                        indicator.code() + "  " + indicator.name().orElseGet(() -> words.of("indicator.unnamed")),
                        " — "));
    }

    private static String targetless(Indicator indicator) {
        boolean isBlank = indicator.goal().marks().containsKey("targets")
                || !indicator.goal().targets().isEmpty();
        return isBlank ? "target.empty" : "target.none";
    }

    private String cell(TargetCell cell) {
        String text = cell.asWritten()
                .orElseGet(() -> cell.targets().stream().map(Target::shown).collect(Collectors.joining(" + ")));
        return cell.year().isPresent() && !text.isEmpty()
                ? words.of("target.year", String.valueOf(cell.year().get()), text)
                : text;
    }

    private void chronology() {
        if (dossier.community().history().chronology().isEmpty()) {
            return;
        }
        page.section(words.of("section.chronology"));
        for (Milestone milestone : dossier.community().history().chronology()) {
            page.line(
                    1,
                    milestone.when().map(words::text).orElseGet(() -> words.of("undated")) + " : " + milestone.what()
                            + in(milestone.count().map(words::text)));
        }
    }

    private void figures(SourceDocument document) {
        if (!document.statistics().isEmpty()) {
            page.section(words.of("section.statistics", document.statistics().size()));
            String theme = "";
            for (Statistic statistic : document.statistics()) {
                String here = statistic.theme().orElse("");
                if (!here.equals(theme)) {
                    page.line(1, here);
                    theme = here;
                }
                page.line(
                        2,
                        statistic.label() + in(statistic.unit()) + " : "
                                + statistic.values().stream()
                                        .map(this::observation)
                                        .collect(Collectors.joining(" ; ")));
            }
        }
        if (!document.statements().isEmpty()) {
            page.section(words.of("section.statements"));
            document.statements().forEach(statement -> page.line(1, statement.about() + " : " + statement.text()));
        }
    }

    private String observation(Observation cell) {
        String value = joined(
                " ",
                Stream.of(
                        cell.of(),
                        cell.period(),
                        cell.value().map(words::text),
                        cell.count().map(count -> words.of("count", count))));
        return value + cell.note().map(note -> " [" + note + "]").orElse("") + in(cell.source());
    }
}
