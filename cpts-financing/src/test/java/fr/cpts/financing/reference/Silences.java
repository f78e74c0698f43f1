package fr.cpts.financing.reference;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.fact.Records;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Dossiers with facts taken out of them, as if the document had been silent: starts and set-ups, missions of the socle, the whole list of
 * missions, the plan, whether it was implemented, the size, achievements and measurements.
 *
 * <p>Some silences speak, and are never made here:
 *
 * <ul>
 *   <li>no duration is the duration of the agreement, no end is none before the term, no amendment is none;
 *   <li>a crisis, of which no sum is stated, is paid its ceiling (P10), and crises that are not stated did not happen: they are exceptions;
 *   <li>a complementary mission that a list of missions leaves out is not one of the contract;
 *   <li>a population that the contract designates decides where no class is declared, so both are silent together, and the classes that are
 *       possible then are those that the figures of the territory support, or every one where there is none;
 *   <li>a measurement that says nothing of its evidence, of who stands behind it or of its day is stated without reserve, and so are a direction, a scale
 *       and a baseline that are not stated;
 *   <li>an achievement that is stated of a mission takes the place of its weighted indicators, which decide without it.
 * </ul>
 */
final class Silences {

    private static final Set<Mission> COMPLEMENTARY = Set.of(Mission.QUALITE, Mission.ACCOMPAGNEMENT);

    private final Random random;
    private final int percent;

    private Silences(Random random) {
        this.random = random;
        this.percent = List.of(5, 20, 50, 90).get(random.nextInt(4));
    }

    /** The dossier with some of its facts, though its size is kept. */
    static Dossier in(Dossier dossier, Random random) {
        return new Silences(random).silent(dossier);
    }

    /** The dossier without what decides its size. */
    static Dossier ofSize(Dossier dossier, SizeClass size, Random random) {
        Contract known = dossier.contract().orElseThrow();
        Contract sizeless =
                contract(known, Optional.empty(), Optional.empty(), known.missions(), known.snp(), known.crisis());
        List<SizeClass> supported = dossier.territory().map(Territory::populations).orElse(Map.of()).values().stream()
                .flatMap(figure -> ReferenceComputation.possible(figure.count()).stream())
                .toList();
        boolean withFigures = supported.contains(size) && random.nextBoolean();
        return Records.with(dossier.with(sizeless), "territory", withFigures ? dossier.territory() : Optional.empty());
    }

    private boolean forgotten() {
        return random.nextInt(100) < percent;
    }

    private <T> Optional<T> some(Optional<T> fact) {
        return forgotten() ? Optional.empty() : fact;
    }

    private Dossier silent(Dossier dossier) {
        Contract known = dossier.contract().orElseThrow();
        Map<Mission, MissionCommitment> missions = new LinkedHashMap<>();
        boolean noList = random.nextInt(12) == 0;
        known.missions().forEach((mission, commitment) -> {
            if (!noList && (COMPLEMENTARY.contains(mission) || random.nextInt(200) >= percent)) {
                missions.put(mission, new MissionCommitment(some(commitment.startedOn()), commitment.deployedOn()));
            }
        });
        Optional<SnpSetUps> snp = known.snp()
                .map(setUps -> new SnpSetUps(some(setUps.compensationFrom()), some(setUps.orientationFrom())));
        Optional<CrisisRecord> crisis = known.crisis()
                .map(record -> new CrisisRecord(
                        some(record.planWrittenOn()),
                        record.occurrences().stream()
                                .map(one -> new CrisisOccurrence(
                                        one.recognisedOn(), some(one.planImplemented()), one.granted()))
                                .toList()));
        Map<Mission, Map<Integer, Ratio>> achievements = new LinkedHashMap<>();
        Set<Mission> judged = new HashSet<>();
        dossier.annex()
                .indicators()
                .forEach(indicator -> indicator.attachedTo().mission().ifPresent(judged::add));
        dossier.annex().achievements().forEach((mission, byYear) -> {
            Map<Integer, Ratio> kept = new TreeMap<>(byYear);
            kept.keySet().removeIf(year -> !judged.contains(mission) && forgotten());
            achievements.put(mission, kept);
        });
        Map<String, Map<Integer, Measurement>> measurements = new LinkedHashMap<>();
        dossier.annex().measurements().forEach((code, byYear) -> {
            Map<Integer, Measurement> kept = new TreeMap<>(byYear);
            kept.keySet().removeIf(year -> forgotten());
            if (!kept.isEmpty()) {
                measurements.put(code, kept);
            }
        });
        return IndicatorDossiers.with(
                dossier.with(contract(known, known.sizeClass(), known.population(), missions, snp, crisis)),
                achievements,
                dossier.annex().indicators(),
                measurements);
    }

    private static Contract contract(
            Contract known,
            Optional<SizeClass> size,
            Optional<String> population,
            Map<Mission, MissionCommitment> missions,
            Optional<SnpSetUps> snp,
            Optional<CrisisRecord> crisis) {
        return new Contract(
                known.signedOn(),
                known.durationYears(),
                size,
                population,
                missions,
                snp,
                crisis,
                known.amendments(),
                known.endedOn(),
                known.signatories());
    }
}
