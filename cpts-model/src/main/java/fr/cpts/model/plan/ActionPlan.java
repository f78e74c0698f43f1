package fr.cpts.model.plan;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.Group;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.References;
import fr.cpts.model.measure.Figure;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.EventDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a community sets out to do: the axes of its health project, their sheets of action, and what these add up to, which no document states.
 *
 * @param axes the axes of its health project
 * @param actions the sheets of action (fiches-action)
 * @param prospects what is meant for later, with no sheet yet
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record ActionPlan(List<Axis> axes, List<ActionSheet> actions, List<Prospect> prospects, Map<String, Mark> marks)
        implements Group, DossierPart {

    private static final String AXES = "plan.axes";
    private static final String ACTIONS = "plan.actions";

    private static final ActionPlan NONE = new ActionPlan(List.of(), List.of(), List.of(), Map.of());

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when two axes or sheets have one code, one of them refers to another that does not exist, or a mark is misplaced
     */
    public ActionPlan {
        axes = Bounds.list("axes", axes);
        actions = Bounds.list("actions", actions);
        prospects = Bounds.list("prospects", prospects);
        Set<String> axisCodes =
                References.codes("axes", AXES, axes.stream().map(Axis::code).toList());
        Set<String> actionCodes = References.codes(
                "actions", ACTIONS, actions.stream().map(ActionSheet::code).toList());
        for (int i = 0; i < actions.size(); i++) {
            List<String> of = actions.get(i).axes();
            for (int j = 0; j < of.size(); j++) {
                References.checkKnown("actions." + i + ".axes." + j, Optional.of(of.get(j)), AXES, axisCodes);
            }
            List<ActionLink> links = actions.get(i).links();
            for (int j = 0; j < links.size(); j++) {
                References.checkKnown(
                        "actions." + i + ".links." + j + ".to",
                        Optional.of(links.get(j).to()),
                        ACTIONS,
                        actionCodes);
            }
        }
        for (int i = 0; i < prospects.size(); i++) {
            References.checkKnown("prospects." + i + ".axis", prospects.get(i).axis(), AXES, axisCodes);
        }
        marks = Mark.checked(marks, ActionPlan.class, axes, actions, prospects);
    }

    /** {@return a plan that states nothing} */
    public static ActionPlan none() {
        return NONE;
    }

    /** {@return the working time that the sheets ask for in all: the sum in full-time equivalents, or nothing when no sheet states any} */
    public Optional<BigDecimal> etp() {
        return actions.stream()
                .flatMap(action -> action.means().stream())
                .flatMap(means -> means.etp().flatMap(Figure::number).stream())
                .reduce(BigDecimal::add);
    }

    /**
     * {@return the money that the sheets of each axis name, fixed and maximum amounts together: the sums by the code of the axis of the sheet's
     * heading, in the order of the axes; an axis that names none is left out}
     */
    public Map<String, Euros> budgetByAxis() {
        Map<String, Euros> budget = new LinkedHashMap<>();
        axes.forEach(axis -> budget.put(axis.code(), Euros.ZERO));
        for (ActionSheet action : actions) {
            String axis = action.axes().stream().findFirst().orElse("");
            for (Means means : action.means()) {
                means.amount().ifPresent(amount -> budget.merge(axis, amount, Euros::plus));
            }
        }
        budget.values().removeIf(Euros.ZERO::equals);
        return budget;
    }

    /**
     * A reference from one action to another.
     *
     * @param from the code of the one that refers
     * @param to the code of the one that is referred to
     */
    public record Reference(String from, String to) {

        @Override
        public String toString() {
            return from + " → " + to;
        }
    }

    /** {@return every reference from one action to another, in the order of the sheets} */
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (ActionSheet action : actions) {
            action.links().forEach(link -> references.add(new Reference(action.code(), link.to())));
        }
        return references;
    }

    /** {@return the references that the other action does not return: those of {@link #references()} whose reverse is not among them} */
    public List<Reference> notReturned() {
        List<Reference> every = references();
        Set<Reference> all = new HashSet<>(every);
        return every.stream()
                .filter(reference -> !all.contains(new Reference(reference.to(), reference.from())))
                .toList();
    }

    /**
     * {@return by the code of their action, the phases whose last day has passed and that are not known to be done; a phase without an end, or one
     * that is repeated, is not among them}
     *
     * @param asOf the day on which this is asked
     */
    public Map<String, List<Phase>> behind(LocalDate asOf) {
        Map<String, List<Phase>> behind = new LinkedHashMap<>();
        for (ActionSheet action : actions) {
            List<Phase> late = action.calendar().stream()
                    .filter(phase -> phase.every().isEmpty())
                    .filter(phase -> phase.when()
                            .flatMap(ApproximateDate::latest)
                            .filter(asOf::isAfter)
                            .isPresent())
                    .filter(phase -> phase.doneOn()
                            .flatMap(EventDate::onDay)
                            .filter(day -> !day.isAfter(asOf))
                            .isEmpty())
                    .toList();
            if (!late.isEmpty()) {
                behind.put(action.code(), late);
            }
        }
        return behind;
    }

    /**
     * {@return the sheets that answer to each mission of the agreement, through their axes: the codes of the sheets by mission; a mission that an
     * axis answers to and no sheet does has none}
     */
    public Map<Mission, List<String>> coverage() {
        Map<String, List<String>> byAxis = new HashMap<>();
        for (ActionSheet action : actions) {
            new LinkedHashSet<>(action.axes()).forEach(axis -> byAxis.computeIfAbsent(axis, code -> new ArrayList<>())
                    .add(action.code()));
        }
        Map<Mission, Set<String>> coverage = new LinkedHashMap<>();
        for (Axis axis : axes) {
            if (axis.mission().isPresent()) {
                coverage.computeIfAbsent(axis.mission().get(), mission -> new LinkedHashSet<>())
                        .addAll(byAxis.getOrDefault(axis.code(), List.of()));
            }
        }
        Map<Mission, List<String>> sheets = new LinkedHashMap<>();
        coverage.forEach((mission, codes) -> sheets.put(mission, List.copyOf(codes)));
        return sheets;
    }
}
