package fr.cpts.model;

import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.fact.Records;
import fr.cpts.model.fact.References;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that documents state about one community, and what is supposed where they are silent: the one input of every computation.
 *
 * <p>What a document does not state is absent, never zero. What was supposed by {@link fr.cpts.model.json.Hypotheses} is among the facts, and its
 * place is listed in {@code supposed}, so that every figure that rests on it can say so.
 *
 * <p>Worked case: {@code Dossier.named("CPTS").with(Contract.signedOn(day)).withAchievement(Mission.PARCOURS, 1, Ratio.ONE)}.
 *
 * @param community who the community is, and what happened in its life
 * @param territory its territory, when known
 * @param project its health project (projet de santé), when known
 * @param contract its contract with the Assurance Maladie and the ARS, when known
 * @param annex the indicators, and what was measured and achieved of them
 * @param governance how the community governs itself, when known
 * @param plan what it sets out to do: axes, sheets of action, prospects
 * @param source the document that it was written from
 * @param supposed the places of the facts that are hypotheses, as paths such as {@code contract.signedOn}
 * @param marks why some of these are missing, or with what reserve they are stated
 */
public record Dossier(
        Community community,
        Optional<Territory> territory,
        Optional<HealthProject> project,
        Optional<Contract> contract,
        Annex annex,
        Optional<Governance> governance,
        ActionPlan plan,
        Optional<SourceDocument> source,
        Set<String> supposed,
        Map<String, Mark> marks) {

    /**
     * Checks that the parts fit together.
     *
     * @throws InvalidFactException when an indicator refers to an axis or a sheet that does not exist, an achievement or a measurement is of a year
     *     that the contract does not have, the population that the contract designates is not one of the territory's, a step of the constitution
     *     contradicts the health project or the contract, or a mark is misplaced
     */
    public Dossier {
        Bounds.check("supposed", supposed.size(), Bounds.MAX_SUPPOSED);
        supposed = Ordered.set(supposed);
        TextChecks.checkLine("supposed", supposed);
        if (marks.containsKey("supposed")) {
            throw new InvalidFactException("marks.supposed", ModelMessage.of("mark.on-supposed"));
        }
        marks = Mark.checked(
                marks,
                Dossier.class,
                community,
                territory,
                project,
                contract,
                annex,
                governance,
                plan,
                source,
                supposed);
        checkAttached(annex.indicators(), plan);
        checkSaidOnce(
                community,
                ConstitutionStep.PROJECT_VALIDATED,
                "project.validatedOn",
                project.isPresent() ? project.get().validatedOn() : Optional.empty());
        checkSaidOnce(
                community,
                ConstitutionStep.CONTRACT_SIGNED,
                "contract.signedOn",
                signedOn(contract).map(EventDate::on));
        int years = contract.isPresent() ? contract.get().durationYears().orElse(Contract.LONGEST) : Contract.LONGEST;
        for (Map.Entry<Mission, Map<Integer, Ratio>> achieved :
                annex.achievements().entrySet()) {
            checkYears(
                    "annex.achievements." + achieved.getKey(),
                    achieved.getValue(),
                    years,
                    ModelMessage.of("achievement.year", years));
        }
        for (Map.Entry<String, Map<Integer, Measurement>> measured :
                annex.measurements().entrySet()) {
            checkYears(
                    "annex.measurements." + measured.getKey(),
                    measured.getValue(),
                    years,
                    ModelMessage.of("measurement.year", years));
        }
        Optional<String> designated = contract.isPresent() ? contract.get().population() : Optional.empty();
        Set<String> known =
                territory.isPresent() ? territory.get().populations().keySet() : Set.of();
        if (designated.isPresent() && !known.contains(designated.get())) {
            throw new InvalidFactException("contract.population", ModelMessage.of("contract.population", known));
        }
    }

    private static void checkAttached(List<Indicator> indicators, ActionPlan plan) {
        List<String> axes = plan.axes().stream().map(Axis::code).toList();
        List<String> actions = plan.actions().stream().map(ActionSheet::code).toList();
        for (int i = 0; i < indicators.size(); i++) {
            String place = "annex.indicators." + i + ".attachedTo";
            Attachment attached = indicators.get(i).attachedTo();
            References.checkKnown(place + ".axis", attached.axis(), "plan.axes", axes);
            References.checkKnown(place + ".action", attached.action(), "plan.actions", actions);
        }
    }

    private static void checkSaidOnce(
            Community community, ConstitutionStep step, String otherPlace, Optional<EventDate> other) {
        EventDate taken = community.history().constitution().get(step);
        if (taken != null && other.isPresent() && !taken.equals(other.get())) {
            throw new InvalidFactException(
                    "community.history.constitution." + step,
                    ModelMessage.of("constitution.two-days", otherPlace, other.get()));
        }
    }

    private static void checkYears(String place, Map<Integer, ?> byYear, int years, Message mustHold) {
        for (int year : byYear.keySet()) {
            if (year < 1 || year > years) {
                throw new InvalidFactException(place + "." + year, mustHold);
            }
        }
    }

    /**
     * {@return a dossier of which only the name is known, from which to build one in Java}
     *
     * @param name the name of the community
     */
    public static Dossier named(String name) {
        return new Dossier(
                Community.named(Objects.requireNonNull(name, "name")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Annex.none(),
                Optional.empty(),
                ActionPlan.none(),
                Optional.empty(),
                Set.of(),
                Map.of());
    }

    /**
     * This dossier with a part in place of the one it has: a community, a territory, a health project, a contract, an annex, a governance, a plan or
     * a source. The mark of the document on the former one is left out.
     *
     * @param part the part
     * @return a copy that holds it
     * @throws InvalidFactException when the part does not fit the others
     */
    public Dossier with(DossierPart part) {
        return Records.with(this, part);
    }

    /**
     * This dossier with one more achievement, in place of one of the same mission and year.
     *
     * @param mission the mission
     * @param contractYear the number of the contract year
     * @param achieved the share achieved, from 0 to 1
     * @return a copy that holds it
     */
    public Dossier withAchievement(Mission mission, int contractYear, Ratio achieved) {
        return with(annex.withAchievement(mission, contractYear, achieved));
    }

    /**
     * This dossier with one more measurement, in place of one of the same indicator and year.
     *
     * @param indicator the code of the indicator
     * @param contractYear the number of the contract year
     * @param measured what was measured
     * @return a copy that holds it
     * @throws InvalidFactException when the dossier has no such indicator
     */
    public Dossier withMeasurement(String indicator, int contractYear, Measurement measured) {
        return with(annex.withMeasurement(indicator, contractYear, measured));
    }

    /**
     * This dossier with one more step of the constitution, in place of what was known of it.
     *
     * @param step the step
     * @param taken when it was taken, or that it never was
     * @return a copy that holds it
     */
    public Dossier withStep(ConstitutionStep step, EventDate taken) {
        Map<ConstitutionStep, EventDate> more =
                new LinkedHashMap<>(community.history().constitution());
        more.put(Objects.requireNonNull(step, "step"), Objects.requireNonNull(taken, "taken"));
        return withHistory("constitution", more);
    }

    /**
     * This dossier with one more payment to a professional.
     *
     * @param payment the payment
     * @return a copy that holds it
     */
    public Dossier withPayment(ProfessionalPayment payment) {
        List<ProfessionalPayment> more = new ArrayList<>(community.history().payments());
        more.add(Objects.requireNonNull(payment, "payment"));
        return withHistory("payments", more);
    }

    private Dossier withHistory(String component, Object value) {
        return with(Records.with(community, "history", Records.with(community.history(), component, value)));
    }

    /**
     * This dossier with the indicators and measurements of an annex that was kept apart, in place of those it has. The indicators lose their
     * references to axes and sheets.
     *
     * @param apart the dossier of the annex, which may not even name a community
     * @return a copy that holds them
     */
    public Dossier withAnnex(Dossier apart) {
        Annex found = apart.annex();
        return with(new Annex(
                found.indicators().stream().map(Indicator::detached).toList(),
                found.measurements(),
                annex.achievements(),
                Map.of()));
    }

    /** {@return the day the contract was signed; nothing when it is not known} */
    public Optional<LocalDate> signedOn() {
        return signedOn(contract);
    }

    private static Optional<LocalDate> signedOn(Optional<Contract> contract) {
        return contract.isPresent() ? contract.get().signedOn() : Optional.empty();
    }
}
