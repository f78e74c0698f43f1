package fr.cpts.model;

import fr.cpts.model.community.Community;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

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
 * @param supposed the places of the facts that are hypotheses, as paths such as {@code contract.signedOn}
 */
public record Dossier(
        Community community,
        Optional<HealthProject> healthProject,
        Optional<Territory> territory,
        Optional<Contract> contract,
        Map<Mission, Map<Integer, Ratio>> achievements,
        Set<String> supposed) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when an achievement is not from 0 to 1 or is of a year that the contract does not have, or when the population that the contract designates is not one of the territory's
     */
    public Dossier {
        Map<Mission, Map<Integer, Ratio>> yearsInOrder = new LinkedHashMap<>();
        achievements.forEach((mission, byYear) -> yearsInOrder.put(mission, new TreeMap<>(byYear)));
        achievements = Ordered.mapOfMaps(yearsInOrder);
        supposed = Ordered.set(supposed);
        int years = contract.flatMap(Contract::durationYears).orElse(Contract.LONGEST);
        achievements.forEach((mission, byYear) -> byYear.forEach((year, achieved) -> {
            String place = "achievements." + mission + "." + year;
            if (year < 1 || year > years) {
                throw new InvalidFactException(place, "an achievement is of a contract year from 1 to " + years);
            }
            if (!achieved.isProper()) {
                throw new InvalidFactException(place, "an achievement lies from 0 to 1");
            }
        }));
        if (contract.isPresent() && contract.get().population().isPresent()) {
            String designated = contract.get().population().get();
            Set<String> known = territory.map(t -> t.populations().keySet()).orElse(Set.of());
            if (!known.contains(designated)) {
                throw new InvalidFactException(
                        "contract.population",
                        "the population that a contract designates is one of territory.populations: "
                                + (known.isEmpty() ? "there is none" : String.join(", ", known)));
            }
        }
    }

    /**
     * A dossier of which only the name is known; the start of one built in Java.
     *
     * @param name the name of the community
     * @return a dossier with that name and nothing else
     */
    public static Dossier named(String name) {
        return new Dossier(
                Community.named(name), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Set.of());
    }

    /**
     * This dossier with a contract.
     *
     * @param signed the contract
     * @return a copy that holds it
     */
    public Dossier withContract(Contract signed) {
        return new Dossier(community, healthProject, territory, Optional.of(signed), achievements, supposed);
    }

    /**
     * This dossier with a territory.
     *
     * @param known the territory
     * @return a copy that holds it
     */
    public Dossier withTerritory(Territory known) {
        return new Dossier(community, healthProject, Optional.of(known), contract, achievements, supposed);
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
        Map<Mission, Map<Integer, Ratio>> more = new TreeMap<>(achievements);
        Map<Integer, Ratio> years = new TreeMap<>(more.getOrDefault(mission, Map.of()));
        years.put(contractYear, achieved);
        more.put(mission, years);
        return new Dossier(community, healthProject, territory, contract, more, supposed);
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
