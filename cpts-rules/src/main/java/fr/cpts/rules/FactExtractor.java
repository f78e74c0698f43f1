package fr.cpts.rules;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.Identifiers;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.compliance.ProfessionalPaid;
import fr.cpts.rules.compliance.RegistryNumber;
import fr.cpts.rules.deployment.MissionDeployment;
import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.eligibility.Constitution;
import fr.cpts.rules.eligibility.ConstitutionStepTaken;
import fr.cpts.rules.eligibility.Departements;
import fr.cpts.rules.eligibility.Founded;
import fr.cpts.rules.eligibility.LegalFormStated;
import fr.cpts.rules.eligibility.LegalFormTaken;
import fr.cpts.rules.eligibility.MissionsListed;
import fr.cpts.rules.eligibility.ProjectStep;
import fr.cpts.rules.eligibility.Regions;
import fr.cpts.rules.eligibility.Signatories;
import fr.cpts.rules.envelope.CrisesRecognised;
import fr.cpts.rules.envelope.CrisisPlan;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.envelope.SnpSetUp;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.indicator.Achievements;
import fr.cpts.rules.indicator.IndicatorMeasured;
import fr.cpts.rules.indicator.IndicatorStated;
import fr.cpts.rules.indicator.MissionAnnex;
import fr.cpts.rules.indicator.StrayWeight;
import fr.cpts.rules.size.PopulationCounted;
import fr.cpts.rules.size.PopulationFigures;
import fr.cpts.rules.size.SizeAmended;
import fr.cpts.rules.size.SizeAmendments;
import fr.cpts.rules.size.SizeClaimed;
import fr.cpts.rules.size.SizeDeclared;
import fr.cpts.rules.version.ContractDuration;
import fr.cpts.rules.version.ContractEnd;
import fr.cpts.rules.version.ContractSigned;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts of a dossier as rules match them, each with its place, stated or not where a rule waits for one. */
final class FactExtractor {

    private static final String MEASUREMENTS = "annex.measurements.";

    /** What a dossier without a contract, or without a part of it, states of each of its facts. */
    private static final Contract NO_CONTRACT = Records.only(Contract.class, "signedOn", Optional.empty());

    private static final SnpSetUps NO_SET_UPS = Records.only(SnpSetUps.class, "compensationFrom", Optional.empty());
    private static final CrisisRecord NO_CRISIS = Records.only(CrisisRecord.class, "planWrittenOn", Optional.empty());
    private static final HealthProject NO_PROJECT = Records.only(HealthProject.class, "sentOn", Optional.empty());
    private static final Identifiers NO_NUMBERS = Records.only(Identifiers.class, "finess", Optional.empty());

    private final Dossier dossier;
    private final HealthProject project;
    private final List<DossierFact> facts = new ArrayList<>();

    private FactExtractor(Dossier dossier) {
        this.dossier = dossier;
        project = dossier.project().orElse(NO_PROJECT);
    }

    /**
     * {@return the facts, stated or not}
     *
     * @param dossier the dossier
     * @param missions the missions that the agreement knows
     */
    public static List<DossierFact> of(Dossier dossier, Collection<Mission> missions) {
        FactExtractor given = new FactExtractor(dossier);
        given.contract(missions);
        given.populations();
        given.community();
        given.project();
        given.constitution();
        given.payments();
        // Without a governance in the dossier there are no such facts: nothing is judged, and nothing is missing.
        dossier.governance().ifPresent(governance -> given.facts.addAll(GovernanceFacts.of(governance, given::at)));
        given.indicators(missions);
        Achievements achievements =
                new Achievements(dossier.annex().achievements(), dossier.supposed(), given.at("annex.achievements"));
        given.facts.add(achievements);
        given.facts.addAll(achievements.stated());
        given.strayWeights();
        return List.copyOf(given.facts);
    }

    private DossierPath at(String path) {
        return new DossierPath(path, dossier.supposed().contains(path));
    }

    private void contract(Collection<Mission> missions) {
        Contract contract = dossier.contract().orElse(NO_CONTRACT);
        facts.add(new ContractSigned(contract.signedOn(), at("contract.signedOn")));
        facts.add(new ContractDuration(contract.durationYears(), at("contract.durationYears")));
        facts.add(new ContractEnd(contract.endedOn(), at("contract.endedOn")));
        facts.add(new SizeDeclared(contract.sizeClass(), at("contract.sizeClass")));
        List<SizeAmended> amended = new ArrayList<>();
        for (SizeAmendment amendment : contract.amendments()) {
            String place = "contract.amendments." + amended.size() + ".on";
            amended.add(new SizeAmended(amendment.on(), amendment.sizeClass(), at(place)));
        }
        facts.addAll(amended);
        facts.add(new SizeAmendments(amended, at("contract.amendments")));
        Map<Mission, MissionCommitment> listed = contract.missions();
        for (Mission mission : missions) {
            MissionCommitment commitment = listed.getOrDefault(mission, MissionCommitment.listed());
            String place = "contract.missions." + mission;
            facts.add(new MissionStart(
                    mission, listed.containsKey(mission), commitment.startedOn(), at(place + ".startedOn")));
            facts.add(new MissionDeployment(mission, commitment.deployedOn(), at(place + ".deployedOn")));
        }
        facts.add(new MissionsListed(listed.keySet().stream().sorted().toList(), at("contract.missions")));
        facts.add(new Signatories(contract.signatories(), at("contract.signatories")));
        SnpSetUps snp = contract.snp().orElse(NO_SET_UPS);
        setUp(Envelope.SNP_COMPENSATION, "compensation", snp.compensationFrom());
        setUp(Envelope.SNP_ORIENTATION, "orientation", snp.orientationFrom());
        crisis(contract.crisis().orElse(NO_CRISIS));
    }

    private void setUp(Envelope envelope, String name, Optional<EventDate> opened) {
        facts.add(new SnpSetUp(envelope, opened, at("contract.snp." + name + "From")));
    }

    private void crisis(CrisisRecord crisis) {
        facts.add(new CrisisPlan(crisis.planWrittenOn(), at("contract.crisis.planWrittenOn")));
        List<CrisisOccurrence> occurrences = crisis.occurrences();
        List<CrisisRecognised> recognised = new ArrayList<>();
        for (int i = 0; i < occurrences.size(); i++) {
            String place = "contract.crisis.occurrences." + i;
            boolean supposed = dossier.supposed().contains(place + ".recognisedOn");
            recognised.add(new CrisisRecognised(occurrences.get(i), new DossierPath(place, supposed)));
        }
        facts.addAll(recognised);
        facts.add(new CrisesRecognised(recognised, at("contract.crisis.occurrences")));
    }

    private void community() {
        Community community = dossier.community();
        facts.add(new LegalFormStated(community.legalForm(), at("community.legalForm")));
        facts.add(new LegalFormTaken(community.legalFormSince(), at("community.legalFormSince")));
        facts.add(new Founded(community.foundedOn(), at("community.foundedOn")));
        facts.add(new Departements(community.departements(), at("community.departements")));
        facts.add(new Regions(community.regions(), at("community.regions")));
        Identifiers numbers = community.identifiers().orElse(NO_NUMBERS);
        number(RegistryNumber.Registry.FINESS, "finess", numbers.finess());
        number(RegistryNumber.Registry.RNA, "rna", numbers.rna());
        number(RegistryNumber.Registry.SIRET, "siret", numbers.siret());
    }

    private void number(RegistryNumber.Registry registry, String name, Optional<String> number) {
        facts.add(new RegistryNumber(registry, number, at("community.identifiers." + name)));
    }

    private void project() {
        if (project.claimedSizeClass().isPresent()) {
            facts.add(new SizeClaimed(project.claimedSizeClass().get(), at("project.claimedSizeClass")));
        }
        facts.add(new ProjectStep(ProjectStep.Stage.SENT, project.sentOn(), at("project.sentOn")));
        facts.add(new ProjectStep(ProjectStep.Stage.VALIDATED, validated(), at("project.validatedOn")));
        facts.add(new ProjectStep(ProjectStep.Stage.OBJECTED, project.objectedOn(), at("project.objectedOn")));
    }

    /** A day that two places of the dossier may state is the same in both: the one that is stated counts. */
    private Optional<EventDate> validated() {
        return project.validatedOn().isPresent()
                ? project.validatedOn()
                : Optional.ofNullable(
                        dossier.community().history().constitution().get(ConstitutionStep.PROJECT_VALIDATED));
    }

    private void constitution() {
        List<ConstitutionStepTaken> steps = new ArrayList<>();
        for (ConstitutionStep step : ConstitutionStep.values()) {
            Optional<EventDate> taken = Optional.ofNullable(
                    dossier.community().history().constitution().get(step));
            String place = "community.history.constitution." + step;
            if (taken.isEmpty() && step == ConstitutionStep.PROJECT_VALIDATED) {
                taken = validated();
                place = "project.validatedOn";
            }
            if (taken.isEmpty() && step == ConstitutionStep.CONTRACT_SIGNED) {
                taken = dossier.signedOn().map(EventDate::on);
                place = "contract.signedOn";
            }
            steps.add(new ConstitutionStepTaken(step, taken, at(place)));
        }
        facts.addAll(steps);
        facts.add(new Constitution(steps, at("community.history.constitution")));
    }

    private void indicators(Collection<Mission> missions) {
        for (Mission mission : missions) {
            List<IndicatorStated> stated = indicatorsOf(mission);
            facts.addAll(stated);
            facts.add(new MissionAnnex(mission, stated, at("annex.indicators")));
        }
        Set<String> supposedFigures = measured(dossier.supposed());
        dossier.annex()
                .measurements()
                .forEach((code, byYear) -> byYear.forEach((year, measurement) -> {
                    String path = MEASUREMENTS + code + "." + year;
                    boolean supposed = supposedFigures.contains(path);
                    facts.add(new IndicatorMeasured(
                            code,
                            year,
                            Optional.of(measurement),
                            Optional.ofNullable(byYear.get(year - 1)),
                            new DossierPath(path, supposed)));
                }));
    }

    /** The places of the measurements of which something is supposed: a code has no points. */
    private static Set<String> measured(Set<String> supposed) {
        Set<String> figures = new HashSet<>();
        for (String place : supposed) {
            int year = place.startsWith(MEASUREMENTS) ? place.indexOf('.', MEASUREMENTS.length()) : -1;
            int part = year < 0 ? -1 : place.indexOf('.', year + 1);
            if (part > 0) {
                figures.add(place.substring(0, part));
            }
        }
        return figures;
    }

    private void strayWeights() {
        for (int i = 0; i < dossier.annex().indicators().size(); i++) {
            Indicator indicator = dossier.annex().indicators().get(i);
            if (indicator.attachedTo().mission().isEmpty()
                    && indicator.weighting().weight().isStated()) {
                facts.add(new StrayWeight(
                        indicator.code(),
                        indicator.weighting().weight().values().stream()
                                .map(Weight::toString)
                                .collect(Collectors.joining(", ")),
                        at("annex.indicators." + i + ".weighting.weight")));
            }
        }
    }

    private List<IndicatorStated> indicatorsOf(Mission mission) {
        Map<String, List<Indicator>> groups = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < dossier.annex().indicators().size(); i++) {
            Indicator indicator = dossier.annex().indicators().get(i);
            if (indicator.attachedTo().mission().filter(mission::equals).isPresent()) {
                places.add(i);
                indicator.weighting().group().ifPresent(name -> groups.computeIfAbsent(name, group -> new ArrayList<>())
                        .add(indicator));
            }
        }
        return places.stream()
                .map(i -> {
                    Indicator indicator = dossier.annex().indicators().get(i);
                    List<Indicator> sharing =
                            indicator.weighting().group().map(groups::get).orElse(List.of(indicator));
                    return new IndicatorStated(indicator, mission, sharing, at("annex.indicators." + i));
                })
                .toList();
    }

    private void payments() {
        for (int i = 0; i < dossier.community().history().payments().size(); i++) {
            facts.add(new ProfessionalPaid(
                    dossier.community().history().payments().get(i), at("community.history.payments." + i)));
        }
    }

    private void populations() {
        Optional<String> designated = dossier.contract().flatMap(Contract::population);
        List<PopulationCounted> counted = new ArrayList<>();
        dossier.territory().ifPresent(territory -> territory
                .populations()
                .forEach((key, figure) -> counted.add(new PopulationCounted(
                        key,
                        figure,
                        designated.filter(key::equals).isPresent(),
                        at("territory.populations." + key + ".count")))));
        facts.addAll(counted);
        facts.add(new PopulationFigures(counted, at("territory.populations")));
    }
}
