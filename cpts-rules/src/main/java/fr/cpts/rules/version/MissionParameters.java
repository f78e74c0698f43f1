package fr.cpts.rules.version;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.EvaluationInput;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The legal values of a mission through time, under the answers taken to the questions that move the day of a version. There is one for each
 * mission that any version knows; its status says that a version knows it.
 *
 * @param mission the mission
 * @param law every legal value
 */
public record MissionParameters(Mission mission, LegalParameters law) implements EvaluationInput {

    /**
     * {@return every legal value of a day: what holds on it}
     *
     * @param day the day
     */
    public LegalTable on(LocalDate day) {
        return law.on(day);
    }

    /**
     * {@return whether the agreement makes the mission compulsory; false also when the agreement does not know the mission that day}
     *
     * @param day the day
     */
    public boolean isSocle(LocalDate day) {
        return on(day).isSocle(mission);
    }

    /** {@return the day from which the agreement knows the mission} */
    public LocalDate since() {
        return law.firstDay(status());
    }

    /** {@return whether the answers to a question disagree on the day the mission entered the agreement} */
    public boolean isEntryDisputed() {
        return law.firstDayDisputedBy(status()).isPresent();
    }

    /**
     * {@return whether the answers to one question disagree on the day the mission entered the agreement}
     *
     * @param position the question
     */
    public boolean isEntryDisputedBy(String position) {
        return law.firstDayDisputedBy(status()).filter(position::equals).isPresent();
    }

    /**
     * {@return whether every answer has the mission in the agreement by a day, with the same values on it; false when the mission entered later by
     * some answer, or when answers do not agree on a value}
     *
     * @param day the day
     * @param one the name of a value of the mission, such as {@code start-within}
     * @param other the name of another
     */
    public boolean isSure(LocalDate day, String one, String other) {
        return !law.latestFirstDay(status()).isAfter(day)
                && Stream.of(status(), LegalParameters.keyOf(mission, one), LegalParameters.keyOf(mission, other))
                        .noneMatch(key -> law.isDisputed(key, day));
    }

    /**
     * {@return whether the status of the mission in the year before depends on the answers taken; false in the first year}
     *
     * @param version the version that governs a contract year
     */
    public boolean isDisputedBefore(VersionInForce version) {
        return version.previousReadOn()
                .filter(day -> law.isDisputed(status(), day))
                .isPresent();
    }

    private String status() {
        return LegalParameters.statusOf(mission);
    }
}
