package fr.cpts.model;

import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.Milestone;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Prospect;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * All that documents state about one community, and what is supposed where they are silent: the one input of everything.
 *
 * <p>What a document does not state is absent, never zero. What was supposed by {@link fr.cpts.model.json.Hypotheses} stands among the facts, and its place is
 * listed in {@code supposed}, so that every figure that rests on it can say so.
 *
 * @param community who the community is
 * @param healthProject its health project (projet de santé), when known
 * @param territory its territory, when known
 * @param contract its contract with the Assurance Maladie and the ARS, when known
 * @param achievements for each mission, the share of its variable part that was achieved in each contract year, from 0 to 1; the years stand in order
 * @param constitution when the steps were taken in which the community came to be, or that they never were
 * @param payments what was paid to each professional in each civil year
 * @param document the document that it was written from
 * @param governance how the community governs itself, when known
 * @param axes the axes of its health project
 * @param actions the sheets of action (fiches-action)
 * @param prospects what is meant for later, with no sheet yet
 * @param indicators the indicators, in the order of the contract's annex or of the sheets
 * @param measurements what was measured of each indicator, by its code and the contract year
 * @param chronology the events of its life, as precisely as they are dated
 * @param supposed the places of the facts that are hypotheses, as paths such as {@code contract.signedOn}
 * @param marks how the document stands behind these
 */
public record Dossier(
        Community community,
        Optional<HealthProject> healthProject,
        Optional<Territory> territory,
        Optional<Contract> contract,
        Map<Mission, Map<Integer, Ratio>> achievements,
        Map<ConstitutionStep, EventDate> constitution,
        List<ProfessionalPayment> payments,
        Optional<SourceDocument> document,
        Optional<Governance> governance,
        List<Axis> axes,
        List<ActionSheet> actions,
        List<Prospect> prospects,
        List<Indicator> indicators,
        Map<String, Map<Integer, Measurement>> measurements,
        List<Milestone> chronology,
        Set<String> supposed,
        Map<String, Mark> marks) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when two axes, sheets or indicators have one code, one of them refers to another that does not exist, a measurement is of no indicator, or a mark stands wrongly; when an achievement is not from 0 to 1 or is of a year that the contract does not have, or when the population that the contract designates is not one of the territory's, when a step of the constitution contradicts the health project or the contract, or when a professional has two payments in one civil year
     */
    public Dossier {
        Map<Mission, Map<Integer, Ratio>> yearsInOrder = new LinkedHashMap<>();
        achievements.forEach((mission, byYear) -> yearsInOrder.put(mission, new TreeMap<>(byYear)));
        achievements = Ordered.mapOfMaps(yearsInOrder);
        constitution = Bounds.map("constitution", constitution);
        payments = Bounds.list("payments", payments);
        Bounds.check("supposed", supposed.size(), Bounds.MAX_SUPPOSED);
        supposed = Ordered.set(supposed);
        axes = Bounds.list("axes", axes);
        actions = Bounds.list("actions", actions);
        prospects = Bounds.list("prospects", prospects);
        indicators = Bounds.list("indicators", indicators);
        chronology = Bounds.list("chronology", chronology);
        Bounds.check("indicators", indicators.size(), Bounds.MAX_INDICATORS);
        Map<String, Map<Integer, Measurement>> measuredInOrder = new LinkedHashMap<>();
        measurements.forEach((indicator, byYear) -> measuredInOrder.put(indicator, new TreeMap<>(byYear)));
        measurements = Ordered.mapOfMaps(measuredInOrder);
        TextChecks.checkLine("supposed", supposed);
        References.check(axes, actions, prospects, indicators, measurements.keySet());
        if (marks.containsKey("supposed")) {
            throw new InvalidFactException("marks.supposed", ModelMessage.of("mark.on-supposed"));
        }
        marks = Mark.checked(
                marks,
                Dossier.class,
                community,
                healthProject,
                territory,
                contract,
                achievements,
                constitution,
                payments,
                document,
                governance,
                axes,
                actions,
                prospects,
                indicators,
                measurements,
                chronology,
                supposed);
        checkSaidOnce(
                constitution,
                ConstitutionStep.PROJECT_VALIDATED,
                "healthProject.validatedOn",
                healthProject.flatMap(HealthProject::validatedOn));
        checkSaidOnce(
                constitution,
                ConstitutionStep.CONTRACT_SIGNED,
                "contract.signedOn",
                contract.flatMap(Contract::signedOn).map(EventDate::on));
        checkPaidOnce(payments);
        int years = contract.flatMap(Contract::durationYears).orElse(Contract.LONGEST);
        achievements.forEach((mission, byYear) -> byYear.forEach((year, achieved) -> {
            String place = "achievements." + mission + "." + year;
            if (year < 1 || year > years) {
                throw new InvalidFactException(place, ModelMessage.of("achievement.year", years));
            }
            if (!achieved.isProper()) {
                throw new InvalidFactException(place, ModelMessage.of("achievement.share"));
            }
        }));
        measurements.forEach((indicator, byYear) -> byYear.keySet().forEach(year -> {
            if (year < 1 || year > years) {
                throw new InvalidFactException(
                        "measurements." + indicator + "." + year, ModelMessage.of("measurement.year", years));
            }
        }));
        if (contract.isPresent() && contract.get().population().isPresent()) {
            String designated = contract.get().population().get();
            Set<String> known = territory.map(t -> t.populations().keySet()).orElse(Set.of());
            if (!known.contains(designated)) {
                throw new InvalidFactException("contract.population", ModelMessage.of("contract.population", known));
            }
        }
    }

    private static void checkSaidOnce(
            Map<ConstitutionStep, EventDate> constitution,
            ConstitutionStep step,
            String otherPlace,
            Optional<EventDate> other) {
        if (constitution.containsKey(step)
                && other.isPresent()
                && !constitution.get(step).equals(other.get())) {
            throw new InvalidFactException(
                    "constitution." + step, ModelMessage.of("constitution.two-days", otherPlace, other.get()));
        }
    }

    private static void checkPaidOnce(List<ProfessionalPayment> payments) {
        Set<List<Object>> paid = new HashSet<>();
        for (int i = 0; i < payments.size(); i++) {
            ProfessionalPayment payment = payments.get(i);
            if (!paid.add(List.of(payment.role(), payment.civilYear()))) {
                throw new InvalidFactException(
                        "payments." + i,
                        ModelMessage.of("payment.twice", payment.role(), Year.of(payment.civilYear())));
            }
        }
    }

    /**
     * A dossier of what decides money, with no more of the domain.
     *
     * @param community who the community is
     * @param healthProject its health project, when known
     * @param territory its territory, when known
     * @param contract its contract, when known
     * @param achievements the share of the variable part of each mission that was achieved in each contract year
     * @param constitution when the steps of the constitution were taken
     * @param payments what was paid to professionals
     * @param supposed the places of the facts that are hypotheses
     */
    public Dossier(
            Community community,
            Optional<HealthProject> healthProject,
            Optional<Territory> territory,
            Optional<Contract> contract,
            Map<Mission, Map<Integer, Ratio>> achievements,
            Map<ConstitutionStep, EventDate> constitution,
            List<ProfessionalPayment> payments,
            Set<String> supposed) {
        this(
                community,
                healthProject,
                territory,
                contract,
                achievements,
                constitution,
                payments,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                supposed,
                Map.of());
    }

    /**
     * A dossier of which only the name is known; the start of one built in Java.
     *
     * @param name the name of the community
     * @return a dossier with that name and nothing else
     */
    public static Dossier named(String name) {
        Objects.requireNonNull(name, "name");
        return new Dossier(
                Community.named(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Set.of());
    }

    /**
     * This dossier with a contract.
     *
     * @param signed the contract
     * @return a copy that holds it
     */
    public Dossier withContract(Contract signed) {
        Objects.requireNonNull(signed, "signed");
        return changed(draft -> draft.contract = Optional.of(signed));
    }

    /**
     * This dossier of a community.
     *
     * @param known the community
     * @return a copy that holds it
     */
    public Dossier withCommunity(Community known) {
        Objects.requireNonNull(known, "known");
        return changed(draft -> draft.community = known);
    }

    /**
     * This dossier with a health project.
     *
     * @param known the project
     * @return a copy that holds it
     */
    public Dossier withHealthProject(HealthProject known) {
        Objects.requireNonNull(known, "known");
        return changed(draft -> draft.healthProject = Optional.of(known));
    }

    /**
     * This dossier with one more step of the constitution, in place of what was known of it.
     *
     * @param step the step
     * @param taken when it was taken, or that it never was
     * @return a copy that holds it
     */
    public Dossier withStep(ConstitutionStep step, EventDate taken) {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(taken, "taken");
        Map<ConstitutionStep, EventDate> more = new LinkedHashMap<>(constitution);
        more.put(step, taken);
        return changed(draft -> draft.constitution = more);
    }

    /**
     * This dossier with one more payment to a professional.
     *
     * @param payment the payment
     * @return a copy that holds it
     */
    public Dossier withPayment(ProfessionalPayment payment) {
        Objects.requireNonNull(payment, "payment");
        List<ProfessionalPayment> more = new ArrayList<>(payments);
        more.add(payment);
        return changed(draft -> draft.payments = more);
    }

    /**
     * This dossier with a territory.
     *
     * @param known the territory
     * @return a copy that holds it
     */
    public Dossier withTerritory(Territory known) {
        Objects.requireNonNull(known, "known");
        return changed(draft -> draft.territory = Optional.of(known));
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
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(achieved, "achieved");
        Map<Mission, Map<Integer, Ratio>> more = new TreeMap<>(achievements);
        Map<Integer, Ratio> years = new TreeMap<>(more.getOrDefault(mission, Map.of()));
        years.put(contractYear, achieved);
        more.put(mission, years);
        return changed(draft -> draft.achievements = more);
    }

    /**
     * This dossier with a governance.
     *
     * @param known the governance
     * @return a copy that holds it
     */
    public Dossier withGovernance(Governance known) {
        Objects.requireNonNull(known, "known");
        return changed(draft -> draft.governance = Optional.of(known));
    }

    /**
     * This dossier with indicators in place of those it has, such as those of an annex that was kept apart.
     *
     * @param known the indicators
     * @return a copy that holds them
     * @throws InvalidFactException when a measurement is of none of them
     */
    public Dossier withIndicators(List<Indicator> known) {
        Objects.requireNonNull(known, "known");
        return changed(draft -> draft.indicators = known);
    }

    /**
     * This dossier with the indicators and measurements of an annex that was kept apart, in place of those it has. They refer to the axes and sheets of
     * the annex no longer.
     *
     * @param annex a dossier that may have no identity at all
     * @return a copy that holds them
     */
    public Dossier withAnnex(Dossier annex) {
        return changed(draft -> {
            draft.indicators =
                    annex.indicators().stream().map(Indicator::detached).toList();
            draft.measurements = annex.measurements();
        });
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
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measured, "measured");
        Map<String, Map<Integer, Measurement>> more = new LinkedHashMap<>(measurements);
        Map<Integer, Measurement> years = new TreeMap<>(more.getOrDefault(indicator, Map.of()));
        years.put(contractYear, measured);
        more.put(indicator, years);
        return changed(draft -> draft.measurements = more);
    }

    /** A copy with a change; the marks of the document are not those of what was changed, and are left out. */
    private Dossier changed(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.community = community;
        draft.healthProject = healthProject;
        draft.territory = territory;
        draft.contract = contract;
        draft.achievements = achievements;
        draft.constitution = constitution;
        draft.payments = payments;
        draft.governance = governance;
        draft.indicators = indicators;
        draft.measurements = measurements;
        change.accept(draft);
        return new Dossier(
                draft.community,
                draft.healthProject,
                draft.territory,
                draft.contract,
                draft.achievements,
                draft.constitution,
                draft.payments,
                document,
                draft.governance,
                axes,
                actions,
                prospects,
                draft.indicators,
                draft.measurements,
                chronology,
                supposed,
                Map.of());
    }

    /** What a copy may change, while it is being made. */
    private static final class Draft {
        private Community community;
        private Optional<HealthProject> healthProject;
        private Optional<Territory> territory;
        private Optional<Contract> contract;
        private Map<Mission, Map<Integer, Ratio>> achievements;
        private Map<ConstitutionStep, EventDate> constitution;
        private List<ProfessionalPayment> payments;
        private Optional<Governance> governance;
        private List<Indicator> indicators;
        private Map<String, Map<Integer, Measurement>> measurements;
    }

    /**
     * The day the contract was signed.
     *
     * @return the day, or nothing when it is not known
     */
    public Optional<LocalDate> signedOn() {
        return contract.flatMap(Contract::signedOn);
    }
}
