package fr.cpts.rules;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.Records;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Contracts for the cases, short to write. */
public final class Contracts {

    private Contracts() {}

    /** A contract of T3 in which no mission has ever started. */
    public static Contract idle(String signedOn, int years) {
        Contract contract = signed(signedOn).withDurationYears(years).withSizeClass(SizeClass.T3);
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract;
    }

    /** A contract of T3 in which one mission started. */
    public static Contract with(String signedOn, int years, Mission mission, String startedOn) {
        return idle(signedOn, years).withMissionStarted(mission, day(startedOn));
    }

    /** A contract of which only the signature is stated. */
    public static Contract signed(String signedOn) {
        return Contract.signedOn(day(signedOn));
    }

    /** A contract that states no signature. */
    public static Contract unsigned() {
        return new Contract(
                Optional.empty(),
                Optional.empty(),
                Optional.of(SizeClass.T3),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** The same without a class. */
    public static Contract sizeless(Contract contract) {
        return Records.with(contract, "sizeClass", Optional.empty());
    }

    /** A dossier whose contract designates a figure; beside it stands another, which does not count. */
    public static Dossier designating(int population, Contract contract) {
        return Dossier.named("CPTS")
                .with(populations(population, 200_000))
                .with(new Contract(
                        contract.signedOn(),
                        contract.durationYears(),
                        contract.sizeClass(),
                        Optional.of("p0"),
                        contract.missions(),
                        contract.snp(),
                        contract.crisis(),
                        contract.amendments(),
                        contract.endedOn(),
                        contract.signatories()));
    }

    /** Figures of which none is designated. */
    public static Territory populations(int... counts) {
        Map<String, PopulationFigure> figures = new LinkedHashMap<>();
        for (int i = 0; i < counts.length; i++) {
            figures.put("p" + i, PopulationFigure.of(counts[i]));
        }
        return new Territory(figures);
    }

    /** A change of size. */
    public static SizeAmendment amendment(String on, SizeClass size) {
        return new SizeAmendment(day(on), size);
    }

    /** A mission that is listed, whose start is not stated. */
    public static Contract unstated(Contract contract, Mission mission) {
        return contract.withMission(mission, MissionCommitment.listed());
    }

    /** A mission with both its days. */
    public static MissionCommitment deployed(String startedOn, String deployedOn) {
        return new MissionCommitment(Optional.of(event(startedOn)), Optional.of(event(deployedOn)));
    }

    /** The two set-ups for unscheduled care: a day, {@code never}, or nothing for what is not stated. */
    public static SnpSetUps snp(String compensationFrom, String orientationFrom) {
        return new SnpSetUps(optional(compensationFrom), optional(orientationFrom));
    }

    /** The plan: a day, {@code never}, or nothing for what is not stated; and the crises. */
    public static CrisisRecord crises(String planWrittenOn, CrisisOccurrence... occurrences) {
        return new CrisisRecord(optional(planWrittenOn), Arrays.asList(occurrences));
    }

    /** A crisis in which the plan was implemented. */
    public static CrisisOccurrence crisis(String recognisedOn) {
        return new CrisisOccurrence(day(recognisedOn), Optional.of(true), Optional.empty());
    }

    /** A crisis in which the plan was implemented, and a sum for it. */
    public static CrisisOccurrence crisisGranted(String recognisedOn, String euros) {
        return new CrisisOccurrence(day(recognisedOn), Optional.of(true), Optional.of(Euros.parse(euros)));
    }

    /** A crisis in which the plan was not implemented. */
    public static CrisisOccurrence crisisWithoutPlan(String recognisedOn) {
        return new CrisisOccurrence(day(recognisedOn), Optional.of(false), Optional.empty());
    }

    /** A crisis of which it is not stated whether the plan was implemented. */
    public static CrisisOccurrence crisisUnstated(String recognisedOn) {
        return new CrisisOccurrence(day(recognisedOn), Optional.empty(), Optional.empty());
    }

    /** A day. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static EventDate event(String text) {
        return EventDate.parse(text);
    }

    private static Optional<EventDate> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(event(text));
    }
}
