package fr.cpts.model.contract;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Records;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The tripartite contract (contrat ACI) between a community, the Assurance Maladie and the ARS, and what happened in its life.
 *
 * @param signedOn the day of the signature: the first contract year opens on it
 * @param durationYears for how many years it was signed, from 1 to 20
 * @param sizeClass the size class that the contract declares
 * @param population the key of the population figure that the contract designates, among the territory's
 * @param missions the missions of the contract, with what is known of each
 * @param snp the two set-ups for unscheduled care (soins non programmés), when anything is known of them
 * @param crisis the crisis plan and the recognised crises, when anything is known of them
 * @param amendments the amendments that change the size, the earliest first
 * @param endedOn the first day on which a contract that ended early no longer runs: the day after its last one, which a file may state instead as
 *     {@code lastDay}
 * @param signatories who signed it; empty when the document does not say
 */
public record Contract(
        Optional<LocalDate> signedOn,
        Optional<Integer> durationYears,
        Optional<SizeClass> sizeClass,
        Optional<String> population,
        Map<Mission, MissionCommitment> missions,
        Optional<SnpSetUps> snp,
        Optional<CrisisRecord> crisis,
        List<SizeAmendment> amendments,
        Optional<LocalDate> endedOn,
        List<Signatory> signatories)
        implements DossierPart {

    /** The longest duration that a contract may state, in years. */
    public static final int LONGEST = 20;

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the duration is out of bounds, something happened before the signature, an end is not after the signature and before the term, or amendments are not in order
     */
    public Contract {
        missions = Bounds.map("missions", missions);
        amendments = Bounds.list("amendments", amendments);
        signatories = Bounds.list("signatories", signatories);
        if (durationYears.isPresent() && (durationYears.get() < 1 || durationYears.get() > LONGEST)) {
            throw new InvalidFactException("durationYears", ModelMessage.of("contract.duration", LONGEST));
        }
        for (int i = 1; i < amendments.size(); i++) {
            if (!amendments.get(i - 1).on().isBefore(amendments.get(i).on())) {
                throw new InvalidFactException(
                        "amendments." + i + ".on",
                        ModelMessage.of(
                                "contract.amendment-order",
                                amendments.get(i - 1).on()));
            }
        }
        if (signedOn.isPresent()) {
            checkAfterSignature(signedOn.get(), durationYears, missions, crisis, amendments, endedOn);
        }
    }

    private static void checkAfterSignature(
            LocalDate signed,
            Optional<Integer> durationYears,
            Map<Mission, MissionCommitment> missions,
            Optional<CrisisRecord> crisis,
            List<SizeAmendment> amendments,
            Optional<LocalDate> endedOn) {
        missions.forEach((mission, commitment) -> {
            if (commitment
                    .startedOn()
                    .flatMap(EventDate::onDay)
                    .filter(signed::isAfter)
                    .isPresent()) {
                throw new InvalidFactException(
                        "missions." + mission + ".startedOn",
                        ModelMessage.of("contract.mission-before-signature", signed));
            }
        });
        for (int i = 0; i < amendments.size(); i++) {
            if (!amendments.get(i).on().isAfter(signed)) {
                throw new InvalidFactException(
                        "amendments." + i + ".on", ModelMessage.of("contract.amendment-before-signature", signed));
            }
        }
        if (crisis.isPresent()) {
            List<CrisisOccurrence> occurrences = crisis.get().occurrences();
            for (int i = 0; i < occurrences.size(); i++) {
                if (occurrences.get(i).recognisedOn().isBefore(signed)) {
                    throw new InvalidFactException(
                            "crisis.occurrences." + i + ".recognisedOn",
                            ModelMessage.of("contract.crisis-before-signature", signed));
                }
            }
        }
        if (endedOn.isPresent()) {
            if (!endedOn.get().isAfter(signed)) {
                throw new InvalidFactException("endedOn", ModelMessage.of("contract.end-before-signature", signed));
            }
            if (durationYears.isPresent()) {
                LocalDate term = signed.plusYears(durationYears.get());
                if (endedOn.get().isAfter(term)) {
                    throw new InvalidFactException("endedOn", ModelMessage.of("contract.end-after-term", term));
                }
            }
        }
    }

    /**
     * {@return a contract of which only the signature is known}
     *
     * @param day the day of the signature
     */
    public static Contract signedOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new Contract(
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    /**
     * This contract, declaring a size class.
     *
     * @param declared the class
     * @return a copy that declares it
     */
    public Contract withSizeClass(SizeClass declared) {
        Objects.requireNonNull(declared, "declared");
        return Records.with(this, "sizeClass", Optional.of(declared));
    }

    /**
     * This contract with a mission started on a day, in place of what was known of it.
     *
     * @param mission the mission
     * @param startedOn the day it started
     * @return a copy that holds it
     * @throws InvalidFactException when the day is before the signature
     */
    public Contract withMissionStarted(Mission mission, LocalDate startedOn) {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(startedOn, "startedOn");
        return withMission(mission, MissionCommitment.startedOn(startedOn));
    }

    /**
     * This contract with a mission, in place of what was known of it.
     *
     * @param mission the mission
     * @param commitment what is known of it
     * @return a copy that holds it
     */
    public Contract withMission(Mission mission, MissionCommitment commitment) {
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(commitment, "commitment");
        Map<Mission, MissionCommitment> more = new LinkedHashMap<>(missions);
        more.put(mission, commitment);
        return Records.with(this, "missions", more);
    }

    /**
     * This contract with its SNP set-ups.
     *
     * @param setUps the set-ups
     * @return a copy that holds them
     */
    public Contract withSnp(SnpSetUps setUps) {
        Objects.requireNonNull(setUps, "setUps");
        return Records.with(this, "snp", Optional.of(setUps));
    }

    /**
     * This contract with what is known of its crises.
     *
     * @param known the plan and the recognised crises
     * @return a copy that holds it
     */
    public Contract withCrisis(CrisisRecord known) {
        Objects.requireNonNull(known, "known");
        return Records.with(this, "crisis", Optional.of(known));
    }

    /**
     * This contract with one more amendment of its size.
     *
     * @param amendment the amendment, later than those before
     * @return a copy that holds it
     */
    public Contract withAmendment(SizeAmendment amendment) {
        Objects.requireNonNull(amendment, "amendment");
        List<SizeAmendment> more = new ArrayList<>(amendments);
        more.add(amendment);
        return Records.with(this, "amendments", more);
    }

    /**
     * This contract, ended early.
     *
     * @param day the first day on which it no longer runs
     * @return a copy that ends on it
     */
    public Contract endedEarlyOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return Records.with(this, "endedOn", Optional.of(day));
    }

    /**
     * This contract, signed for a number of years.
     *
     * @param years the number of years
     * @return a copy that says so
     */
    public Contract withDurationYears(int years) {
        return Records.with(this, "durationYears", Optional.of(years));
    }

    /**
     * This contract, with those who signed it.
     *
     * @param parties the signatories
     * @return a copy that names them
     */
    public Contract signedBy(Signatory... parties) {
        Objects.requireNonNull(parties, "parties");
        return Records.with(this, "signatories", List.of(parties));
    }
}
