package fr.cpts.rules.fact;

import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.MissionStatus;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalSum;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every legal value through time, under the answers taken to the questions that move the day of a version.
 *
 * @param parameters the values
 */
public record LegalValues(LegalParameters parameters) implements EvaluationInput {

    private static final String BAND = "size.band";
    /** The key of the version in force. */
    public static final String VERSION = "agreement.version";

    private static final String VALIDATION_DELAY = "eligibility.validation-delay";
    private static final String PASS = "compliance.pass";
    private static final String MEMBER_VOTES = "compliance.member-votes";

    /**
     * The values of a day.
     *
     * @param day the day
     * @return what holds on it
     */
    public LegalTable on(LocalDate day) {
        return parameters.on(day);
    }

    /**
     * Whether some version of the agreement is in force on a day.
     *
     * @param day the day
     * @return false before the agreement
     */
    public boolean isInForce(LocalDate day) {
        return on(day).has(VERSION);
    }

    /**
     * The version in force on a day.
     *
     * @param day the day, on which one must be in force
     * @return the code of the version, with its source
     */
    public LegalCode version(LocalDate day) {
        return on(day).code(VERSION);
    }

    /**
     * Whether the answers to some question do not agree on the version of a day.
     *
     * @param day the day
     * @return false when every answer gives the same values
     */
    public boolean isDisputed(LocalDate day) {
        return parameters.disputedBy(day).isPresent();
    }

    /**
     * Whether the answers to a question do not agree on the version of a day.
     *
     * @param position the question
     * @param day the day
     * @return true when the values of the day depend on the answer that was taken to it
     */
    public boolean isDisputedBy(String position, LocalDate day) {
        return parameters.disputedBy(day).filter(position::equals).isPresent();
    }

    /**
     * Whether the answers to some question do not agree on what the agreement makes of a mission on a day.
     *
     * @param mission the mission
     * @param day the day
     * @return false when every answer gives the mission the same status
     */
    public boolean isDisputed(Mission mission, LocalDate day) {
        return parameters.isDisputed(statusOf(mission), day);
    }

    /**
     * Whether the answers to some question do not agree on the day a mission entered the agreement.
     *
     * @param mission the mission
     * @return false when every answer gives the same day
     */
    public boolean isEntryDisputed(Mission mission) {
        return parameters.firstDayDisputedBy(statusOf(mission)).isPresent();
    }

    /**
     * Whether the answers to a question do not agree on the day a mission entered the agreement.
     *
     * @param position the question
     * @param mission the mission
     * @return true when that day depends on the answer that was taken to it
     */
    public boolean isEntryDisputedBy(String position, Mission mission) {
        return parameters
                .firstDayDisputedBy(statusOf(mission))
                .filter(position::equals)
                .isPresent();
    }

    /**
     * Whether every answer has a mission in the agreement by a day, with the same delays on it.
     *
     * @param mission the mission
     * @param day the day
     * @return false when the mission entered later by some answer, or when answers do not agree on its delays
     */
    public boolean hasSureDelays(Mission mission, LocalDate day) {
        return !parameters.latestFirstDay(statusOf(mission)).isAfter(day)
                && Stream.of("status", "start-within", "deploy-within")
                        .noneMatch(name -> parameters.isDisputed(LegalParameters.keyOf(mission, name), day));
    }

    private static String statusOf(Mission mission) {
        return LegalParameters.keyOf(mission, "status");
    }

    /**
     * Whether a year is governed by the version of the signature, whichever of the two days decides: both have the same, and no answer is needed
     * to tell that of a signature before the year.
     *
     * @param signed the day of the signature
     * @param firstDay the first day of the year
     * @return true when nothing has to choose between the two days
     */
    public boolean isOneVersion(LocalDate signed, LocalDate firstDay) {
        return isSameVersion(signed, firstDay) && (signed.equals(firstDay) || !isDisputed(signed));
    }

    /**
     * Whether the same version is in force on two days.
     *
     * @param one a day
     * @param other another day
     * @return true when both have the same version, or both none
     */
    public boolean isSameVersion(LocalDate one, LocalDate other) {
        return code(one).equals(code(other));
    }

    private Optional<String> code(LocalDate day) {
        return isInForce(day) ? Optional.of(version(day).code()) : Optional.empty();
    }

    /**
     * Whether a version makes something of a mission.
     *
     * @param mission the mission
     * @param day a day on which the version is in force
     * @return true when the mission has a status that day
     */
    public boolean knows(Mission mission, LocalDate day) {
        return on(day).has(statusOf(mission));
    }

    /**
     * What a version makes of a mission.
     *
     * @param mission the mission
     * @param day a day on which the mission has a status
     * @return socle or complementary
     */
    public MissionStatus status(Mission mission, LocalDate day) {
        return MissionStatus.valueOf(on(day).code(statusOf(mission)).code());
    }

    /**
     * Whether a version makes a mission compulsory.
     *
     * @param mission the mission
     * @param day a day on which the version is in force
     * @return false also when the version does not know the mission
     */
    public boolean isSocle(Mission mission, LocalDate day) {
        return knows(mission, day) && status(mission, day) == MissionStatus.SOCLE;
    }

    /**
     * Whether a population falls in the band of one size class.
     *
     * @param population how many people
     * @param day the day whose bands count
     * @return false when two classes claim the figure
     */
    public boolean isInBand(int population, LocalDate day) {
        return on(day).band(BAND, population).isPresent();
    }

    /**
     * The size class of a population.
     *
     * @param population how many people, in the band of one class
     * @param day the day whose bands count
     * @return the class
     */
    public SizeClass sizeOf(int population, LocalDate day) {
        return on(day).band(BAND, population).orElseThrow().sizeClass();
    }

    /**
     * The upper of the two size classes that claim a population.
     *
     * @param population how many people, in the band of no class
     * @param day the day whose bands count
     * @return the class above
     */
    public SizeClass upperSize(int population, LocalDate day) {
        return sizeOf(population + 1, day);
    }

    /**
     * The lower of the two size classes that claim a population.
     *
     * @param population how many people, in the band of no class
     * @param day the day whose bands count
     * @return the class below
     */
    public SizeClass lowerSize(int population, LocalDate day) {
        return sizeOf(population - 1, day);
    }

    /**
     * Whether a population speaks against a size class.
     *
     * @param population how many people
     * @param size the class
     * @param day the day whose bands count
     * @return true when the figure is in the band of another class
     */
    public boolean contradicts(int population, SizeClass size, LocalDate day) {
        return !possible(population, day).contains(size);
    }

    /**
     * The size classes that population figures support.
     *
     * @param populations the figures of a territory
     * @param day the day whose bands count
     * @return the classes, the smallest first; every class when there is no figure
     */
    public List<SizeClass> candidates(List<Integer> populations, LocalDate day) {
        List<SizeClass> supported = populations.stream()
                .flatMap(count -> possible(count, day).stream())
                .distinct()
                .sorted()
                .toList();
        return supported.isEmpty() ? on(day).sizes(BAND) : supported;
    }

    private List<SizeClass> possible(int population, LocalDate day) {
        return isInBand(population, day)
                ? List.of(sizeOf(population, day))
                : List.of(lowerSize(population, day), upperSize(population, day));
    }

    /**
     * The day from which the agreement knows a mission.
     *
     * @param mission the mission
     * @return the first day of its first status
     */
    public LocalDate knownSince(Mission mission) {
        return parameters
                .find(statusOf(mission))
                .orElseThrow()
                .timeline()
                .get(0)
                .from();
    }

    /**
     * Whether there is a value on a day.
     *
     * @param key the key of the parameter
     * @param day the day
     * @return true when the parameter has a value that day
     */
    public boolean has(String key, LocalDate day) {
        return on(day).has(key);
    }

    /**
     * Whether a code is among those that a value lists.
     *
     * @param key the key of the parameter, which must have a value that day
     * @param code the code
     * @param day the day
     * @return true when it is listed
     */
    public boolean lists(String key, Object code, LocalDate day) {
        return on(day).code(key).codes().contains(code.toString());
    }

    /**
     * Whether one of several codes is among those that a value lists.
     *
     * @param key the key of the parameter
     * @param codes the codes
     * @param day the day
     * @return false also when the parameter has no value that day
     */
    public boolean listsAny(String key, List<String> codes, LocalDate day) {
        return has(key, day) && codes.stream().anyMatch(code -> lists(key, code, day));
    }

    /**
     * The first day of the value that holds on a day.
     *
     * @param key the key of the parameter, which must have a value that day
     * @param day the day
     * @return the first day
     */
    public LocalDate since(String key, LocalDate day) {
        return on(day).code(key).citation().from();
    }

    /**
     * The last day on which the ARS may object to a health project.
     *
     * @param sent the day on which the project was sent
     * @return nothing when no delay is known on that day
     */
    public Optional<LocalDate> lastDayToObject(LocalDate sent) {
        return has(VALIDATION_DELAY, sent)
                ? Optional.of(sent.plusMonths(on(sent).number(VALIDATION_DELAY).number()))
                : Optional.empty();
    }

    /**
     * The socle missions of a version that are not among some missions.
     *
     * @param missions the missions
     * @param day a day on which the version is in force
     * @return the missions that lack, in the order of the agreement
     */
    public List<Mission> lacking(List<Mission> missions, LocalDate day) {
        return parameters.missions().stream()
                .filter(mission -> isSocle(mission, day) && !missions.contains(mission))
                .toList();
    }

    /**
     * Whether some missions comprise every socle mission of a version.
     *
     * @param missions the missions
     * @param day a day on which the version is in force
     * @return true when none lacks
     */
    public boolean isWholeSocle(List<Mission> missions, LocalDate day) {
        return lacking(missions, day).isEmpty();
    }

    /**
     * The duration of contracts.
     *
     * @param signed the day of the signature, on which a version is in force
     * @return the number of years, with its source
     */
    public LegalNumber agreedYears(LocalDate signed) {
        return on(signed).number("agreement.duration");
    }

    /**
     * Whether the yearly ceiling of social security is known.
     *
     * @param civilYear the civil year
     * @return true when it has a value on the first day of the year
     */
    public boolean hasPass(int civilYear) {
        return has(PASS, LocalDate.of(civilYear, 1, 1));
    }

    /**
     * The yearly ceiling of social security.
     *
     * @param civilYear a civil year of which it is known
     * @return the ceiling, with its source
     */
    public LegalSum pass(int civilYear) {
        return on(LocalDate.of(civilYear, 1, 1)).sum(PASS);
    }

    /**
     * Whether a sum is above the yearly ceiling of social security.
     *
     * @param sum the sum
     * @param civilYear the civil year
     * @return false when it is the ceiling itself or less, or the ceiling is not known
     */
    public boolean isAbovePass(Euros sum, int civilYear) {
        return hasPass(civilYear) && sum.compareTo(pass(civilYear).sum()) > 0;
    }

    /**
     * Whether it is known how many votes a member of a commission of the agreement may hold.
     *
     * @param day the day
     * @return true when it has a value that day
     */
    public boolean hasMemberVotes(LocalDate day) {
        return has(MEMBER_VOTES, day);
    }

    /**
     * How many votes a member of a commission of the agreement may hold at most.
     *
     * @param day a day on which it is known
     * @return the number, with its source
     */
    public LegalNumber memberVotes(LocalDate day) {
        return on(day).number(MEMBER_VOTES);
    }
}
