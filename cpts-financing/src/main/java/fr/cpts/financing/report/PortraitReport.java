package fr.cpts.financing.report;

import fr.cpts.model.ActionPlan;
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
import fr.cpts.model.measure.Figure;
import fr.cpts.model.measure.Observation;
import fr.cpts.model.measure.Statistic;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Means;
import fr.cpts.model.plan.Phase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as people read it: who, where, how it is governed, what it sets out to do, by what it is judged. */
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
     * A dossier as a report.
     *
     * @param dossier the dossier
     * @param locale the language: English, or French for any other
     * @return the report
     */
    public static Report of(Dossier dossier, Locale locale) {
        return new PortraitReport(dossier, locale).report();
    }

    /**
     * What a dossier is called.
     *
     * @param dossier the dossier
     * @param locale the language: English, or French for any other
     * @return the name of the community, or of the document when it names none
     */
    public static String nameOf(Dossier dossier, Locale locale) {
        Messages words = Messages.in(locale);
        return dossier.community()
                .name()
                .or(() -> dossier.document()
                        .map(document -> document.title().orElseGet(() -> words.of("document." + document.kind()))))
                .orElseGet(() -> words.of("portrait.unnamed"));
    }

    private Report report() {
        page.line(dossier.community().name().orElseGet(() -> words.of("portrait.unnamed")));
        dossier.document().ifPresent(this::document);
        identity(dossier.community());
        dossier.territory().ifPresent(this::territory);
        dossier.governance().ifPresent(this::governance);
        plan();
        indicators();
        chronology();
        dossier.document().ifPresent(this::figures);
        return page.report();
    }

    private void document(SourceDocument document) {
        String kind = words.of("document." + document.kind());
        page.line(
                0,
                kind
                        + document.title().map(title -> " : " + title).orElse("")
                        + document.datedOn()
                                .map(when -> " (" + words.text(when) + ")")
                                .orElse(""));
        document.summary().ifPresent(summary -> page.line(0, summary));
    }

    private void field(String key, Object value) {
        String shown = words.text(value);
        if (!shown.isEmpty()) {
            page.line(1, words.of("field", words.of("field." + key), shown));
        }
    }

    /** What is missing and why, or the value. */
    private void field(String key, Object value, Map<String, Mark> marks, String component) {
        Mark mark = marks.get(component);
        String shown = words.text(value);
        if (mark == null) {
            field(key, value);
        } else {
            String reserve = words.of("mark." + mark);
            field(key, shown.isEmpty() ? reserve : shown + " (" + reserve + ")");
        }
    }

    private void identity(Community community) {
        page.section(words.of("section.identity"));
        Map<String, Mark> marks = community.marks();
        field("aliases", community.aliases(), marks, "aliases");
        field("legalForm", community.legalForm().map(form -> words.of("legalForm." + form)), marks, "legalForm");
        field("foundedOn", community.foundedOn(), marks, "foundedOn");
        field("legalFormSince", community.legalFormSince(), marks, "legalFormSince");
        field("departements", community.departements(), marks, "departements");
        field("regions", community.regions(), marks, "regions");
        dossier.healthProject().ifPresent(project -> {
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
        field("perimeter", territory.perimeter(), marks, "perimeter");
        territory
                .groups()
                .forEach(group -> page.line(
                        2,
                        "- " + group.name().orElseGet(() -> words.of("group.unnamed"))
                                + group.count()
                                        .map(count -> " : " + words.of("group.count", count))
                                        .orElse("")
                                + listed("group.including", group.including())
                                + listed("group.without", group.without())));
        if (territory.communeCount().isPresent() || !territory.communes().isEmpty()) {
            field(
                    "communes",
                    territory.communeCount().orElse(territory.communes().size())
                            + (territory.communes().isEmpty() ? "" : " : " + String.join(", ", territory.communes())));
        } else {
            field("communes", "", marks, "communes");
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
                                Stream.of(figure.source(), figure.referencePeriod())
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(", ")))));
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
            field("professionals", "", territory.marks(), "professionals");
            return;
        }
        page.line(1, words.of("field", words.of("field.professionals"), ""));
        for (ProfessionalCount count : territory.professionals()) {
            List<String> details = new ArrayList<>();
            count.byDepartement().forEach((code, figure) -> details.add(code + " : " + words.text(figure)));
            count.byAge().forEach((age, figure) -> details.add(words.of("age", age) + " : " + words.text(figure)));
            String total = count.total().map(words::text).orElse("");
            page.line(
                    2,
                    "- " + count.label() + (total.isEmpty() ? "" : " : " + total)
                            + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")"));
        }
    }

    private void facility(Facility facility) {
        List<String> parts = new ArrayList<>();
        facility.count().map(words::text).ifPresent(parts::add);
        if (!facility.names().isEmpty()) {
            parts.add(String.join(", ", facility.names()));
        }
        if (facility.outside().orElse(false)) {
            parts.add(words.of("outside"));
        }
        facility.note().ifPresent(parts::add);
        page.line(1, Messages.with(facility.kind(), " : ", parts));
    }

    private void governance(Governance governance) {
        page.section(words.of("section.governance"));
        governance
                .categories()
                .forEach(category -> page.line(
                        1,
                        words.of("category", category.name())
                                + category.composition().map(who -> " : " + who).orElse("")
                                + category.voting()
                                        .map(votes -> " (" + words.of(votes ? "voting" : "notVoting") + ")")
                                        .orElse("")));
        governance.colleges().forEach(this::college);
        governance.bodies().forEach(this::body);
        governance.offices().forEach(this::office);
        governance.commissions().forEach(this::commission);
        if (!governance.team().isEmpty()) {
            field("team", people(governance.team()));
        }
        governance.membership().forEach((what, count) -> page.line(1, what + " : " + words.text(count)));
        field("indemnities", governance.indemnities(), governance.marks(), "indemnities");
        field("tools", governance.tools());
        Stream.of("colleges", "bodies", "offices", "commissions", "categories")
                .filter(governance.marks()::containsKey)
                .forEach(name -> field(name, "", governance.marks(), name));
    }

    private void college(College college) {
        List<String> parts = new ArrayList<>();
        Stream.concat(college.kind().map(words::text).stream(), college.composition().stream())
                .findFirst()
                .ifPresent(who -> parts.add(college.composition().orElse(who)));
        marked(college.marks(), "voteShare", college.voteShare().map(share -> words.of("voteShare", share)))
                .ifPresent(parts::add);
        marked(college.marks(), "seats", college.seats().map(seats -> words.of("seats", seats)))
                .ifPresent(parts::add);
        if (!college.members().isEmpty()) {
            parts.add(words.of("held", college.held(), people(college.members())));
        } else if (college.marks().get("members") == Mark.EMPTY) {
            parts.add(words.of("nobody"));
        }
        page.line(1, words.of("college", college.code()) + " : " + String.join(" ; ", parts));
    }

    private Optional<String> marked(Map<String, Mark> marks, String component, Optional<String> value) {
        Mark mark = marks.get(component);
        if (mark == null) {
            return value;
        }
        String reserve = words.of("mark." + mark);
        return Optional.of(value.map(text -> text + " (" + reserve + ")")
                .orElse(words.of("field", words.of("component." + component), reserve)));
    }

    private void body(Body body) {
        List<String> parts = new ArrayList<>();
        body.maxMembers().ifPresent(max -> parts.add(words.of("body.max", max)));
        body.mandateYears().ifPresent(years -> parts.add(words.of("body.mandate", years)));
        body.renewals().ifPresent(times -> parts.add(words.of("body.renewals", times)));
        body.meets().ifPresent(often -> parts.add(words.of("body.meets", often)));
        body.majority().ifPresent(majority -> parts.add(words.of("body.majority", majority)));
        body.quorum().ifPresent(quorum -> parts.add(words.of("body.quorum", quorum)));
        if (body.noQuorum().orElse(false)) {
            parts.add(words.of("body.noQuorum"));
        }
        body.powers().ifPresent(parts::add);
        for (String component : List.of("mandateYears", "renewals", "meets", "majority", "quorum")) {
            if (body.marks().containsKey(component)) {
                marked(body.marks(), component, Optional.empty()).ifPresent(parts::add);
            }
        }
        page.line(
                1,
                body.name().orElseGet(() -> words.of("body." + body.kind()))
                        + (parts.isEmpty() ? "" : " : " + String.join(" ; ", parts)));
    }

    private void office(Office office) {
        List<String> parts = new ArrayList<>();
        if (!office.eligibleColleges().isEmpty()) {
            parts.add(words.of("office.eligible", office.eligibleColleges()));
        }
        if (!office.holders().isEmpty()) {
            parts.add(people(office.holders()));
        }
        office.note().ifPresent(parts::add);
        page.line(
                1,
                office.title()
                        + office.places()
                                .filter(places -> places > 1)
                                .map(places -> " (" + places + ")")
                                .orElse("")
                        + (parts.isEmpty() ? "" : " : " + String.join(" ; ", parts)));
    }

    private void commission(Commission commission) {
        List<String> parts = new ArrayList<>();
        if (!commission.referents().isEmpty()) {
            parts.add(words.of("referent", people(commission.referents())));
        }
        commission.declaredSize().ifPresent(size -> parts.add(words.of("declared", size, commission.listed())));
        commission
                .sections()
                .forEach(section -> parts.add(words.of(
                        "section.votes",
                        section.name(),
                        section.votes(),
                        section.votesByRegime().isEmpty()
                                ? ""
                                : " ("
                                        + section.votesByRegime().entrySet().stream()
                                                .map(entry -> entry.getKey() + " " + entry.getValue())
                                                .collect(Collectors.joining(", "))
                                        + ")")));
        commission.maxVotesPerMember().ifPresent(max -> parts.add(words.of("maxVotes", max)));
        if (!commission.consultative().isEmpty()) {
            parts.add(words.of(
                    "consultative",
                    commission.consultative().stream()
                            .mapToInt(seat -> seat.seats())
                            .sum(),
                    commission.consultative().stream()
                            .map(seat -> seat.organisation() + " " + seat.seats())
                            .toList()));
        }
        page.line(1, Messages.with(words.of("commission", commission.name()), " : ", parts));
    }

    private String people(List<Participant> people) {
        return people.stream()
                .map(one -> one.role()
                        + (one.people() > 1 ? " " + one.people() : "")
                        + one.college()
                                .map(college -> " (" + words.of("college.short", college) + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    private void plan() {
        if (dossier.axes().isEmpty() && dossier.actions().isEmpty()) {
            return;
        }
        page.section(words.of(
                "section.plan", dossier.axes().size(), dossier.actions().size()));
        Map<String, List<ActionSheet>> byAxis = dossier.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> action.axes().stream().findFirst().orElse("")));
        for (Axis axis : dossier.axes()) {
            axis(axis);
            byAxis.getOrDefault(axis.code(), List.of()).forEach(this::action);
        }
        byAxis.getOrDefault("", List.of()).forEach(this::action);
        ActionPlan plan = ActionPlan.of(dossier);
        plan.etp().ifPresent(etp -> page.line(1, words.of("plan.etp", etp, plan.posts())));
        plan.budgetByAxis().forEach((axis, sum) -> page.line(1, words.of("plan.budget", axis, sum)));
        if (!dossier.prospects().isEmpty()) {
            page.line(1, words.of("field", words.of("field.prospects"), ""));
            dossier.prospects()
                    .forEach(prospect -> page.line(
                            2,
                            "- " + prospect.text()
                                    + prospect.axis()
                                            .map(axis -> " (" + words.of("axis", axis) + ")")
                                            .orElse("")));
        }
    }

    private void axis(Axis axis) {
        List<String> parts = new ArrayList<>();
        axis.mission().ifPresent(mission -> parts.add(words.of("axis.mission", mission)));
        Optional<String> status = axis.statusAsWritten().or(() -> axis.status().map(words::text));
        marked(axis.marks(), "status", status.map(word -> words.of("axis.status", word)))
                .ifPresent(parts::add);
        if (!axis.referents().isEmpty()) {
            parts.add(words.of("referent", people(axis.referents())));
        }
        page.line(
                1,
                words.of("axis", axis.code())
                        + axis.title().map(title -> " " + title).orElse("")
                        + (parts.isEmpty() ? "" : " — " + String.join(" ; ", parts)));
        axis.contents().forEach(content -> page.line(2, "· " + content));
    }

    private void action(ActionSheet action) {
        page.line(2, action.code() + "  " + action.title().orElseGet(() -> words.of("action.unnamed")));
        List<String> parts = new ArrayList<>();
        marked(action.marks(), "maturity", action.maturity().map(level -> words.of("maturity", level)))
                .ifPresent(parts::add);
        String calendar = action.calendarAsWritten()
                .orElseGet(() -> action.calendar().stream().map(this::phase).collect(Collectors.joining(" ; ")));
        marked(
                        action.marks(),
                        "calendar",
                        calendar.isEmpty() ? Optional.empty() : Optional.of(words.of("calendar", calendar)))
                .ifPresent(parts::add);
        String etp = action.means().stream()
                .map(Means::etp)
                .flatMap(Optional::stream)
                .map(words::text)
                .collect(Collectors.joining(" + "));
        if (!etp.isEmpty()) {
            parts.add(words.of("etp", etp));
        }
        if (!action.referents().isEmpty()) {
            parts.add(words.of("referent", people(action.referents())));
        }
        if (!action.links().isEmpty()) {
            parts.add(words.of(
                    "links", action.links().stream().map(link -> link.to()).collect(Collectors.joining(", "))));
        }
        parts.forEach(part -> page.line(4, part));
    }

    private String phase(Phase phase) {
        return Stream.of(
                        phase.when().map(words::text).or(phase::asWritten),
                        phase.every().map(words::text),
                        phase.what())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private void indicators() {
        if (dossier.indicators().isEmpty()) {
            if (dossier.marks().containsKey("indicators")) {
                page.section(words.of("section.indicators", 0));
                page.line(1, words.of("mark." + dossier.marks().get("indicators")));
            }
            return;
        }
        page.section(words.of("section.indicators", dossier.indicators().size()));
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Indicator indicator : dossier.indicators()) {
            groups.computeIfAbsent(heading(indicator), heading -> new ArrayList<>())
                    .add(indicator);
        }
        groups.forEach((heading, indicators) -> {
            page.line(1, heading);
            indicators.forEach(this::indicator);
        });
    }

    private String heading(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        indicator.mission().map(words::text).ifPresent(parts::add);
        indicator.strand().map(words::text).ifPresent(parts::add);
        indicator.action().map(code -> words.of("action", code)).ifPresent(parts::add);
        indicator.actionTitle().ifPresent(parts::add);
        if (parts.isEmpty()) {
            indicator.axis().map(code -> words.of("axis", code)).ifPresent(parts::add);
        }
        indicator.objective().ifPresent(parts::add);
        return parts.isEmpty() ? words.of("indicator.elsewhere") : String.join(" — ", parts);
    }

    private void indicator(Indicator indicator) {
        List<String> parts = new ArrayList<>();
        indicator.years().ifPresent(years -> parts.add(words.of("years", years)));
        indicator
                .weight()
                .byYears()
                .forEach((years, weight) -> parts.add(
                        years.isAll() ? words.of("weight", weight) : words.of("weight.years", weight, years)));
        String natures = indicator.natures().values().stream().map(words::text).collect(Collectors.joining(" → "));
        if (!natures.isEmpty()) {
            parts.add(natures);
        }
        indicator.baseline().ifPresent(baseline -> baseline.asWritten()
                .or(() -> baseline.value().map(words::text))
                .ifPresent(text -> parts.add(words.of("baseline", text))));
        String targets = indicator.targets().stream()
                .map(this::cell)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
        parts.add(
                targets.isEmpty()
                        ? words.of(
                                indicator.marks().containsKey("targets")
                                                || !indicator.targets().isEmpty()
                                        ? "target.empty"
                                        : "target.none")
                        : words.of("target", targets));
        page.line(
                indicator.parent().isPresent() ? 3 : 2,
                indicator.code() + "  " + indicator.name().orElseGet(() -> words.of("indicator.unnamed")) + " — "
                        + String.join(" ; ", parts));
    }

    private String cell(TargetCell cell) {
        String text = cell.asWritten()
                .orElseGet(() -> cell.targets().stream().map(Target::shown).collect(Collectors.joining(" + ")));
        return cell.year().isPresent() && !text.isEmpty()
                ? words.of("target.year", String.valueOf(cell.year().get()), text)
                : text;
    }

    private void chronology() {
        if (dossier.chronology().isEmpty()) {
            return;
        }
        page.section(words.of("section.chronology"));
        for (Milestone milestone : dossier.chronology()) {
            page.line(
                    1,
                    milestone.when().map(words::text).orElseGet(() -> words.of("undated")) + " : " + milestone.what()
                            + milestone
                                    .count()
                                    .map(count -> " (" + words.text(count) + ")")
                                    .orElse(""));
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
                        statistic.label()
                                + statistic
                                        .unit()
                                        .map(unit -> " (" + unit + ")")
                                        .orElse("") + " : "
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
        List<String> parts = new ArrayList<>();
        String where =
                Stream.of(cell.of(), cell.period()).flatMap(Optional::stream).collect(Collectors.joining(" "));
        cell.value().map(words::text).ifPresent(parts::add);
        cell.count().map(this::count).ifPresent(parts::add);
        String shown = String.join(" ", parts)
                + cell.note().map(note -> " [" + note + "]").orElse("")
                + cell.source().map(source -> " (" + source + ")").orElse("");
        return where.isEmpty() ? shown : where + " " + shown;
    }

    private String count(Figure count) {
        return words.of("count", count);
    }
}
