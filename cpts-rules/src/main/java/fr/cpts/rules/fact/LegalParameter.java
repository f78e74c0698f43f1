package fr.cpts.rules.fact;

import fr.cpts.rules.parameter.LegalBand;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalNumber;
import fr.cpts.rules.parameter.LegalParameters;
import fr.cpts.rules.parameter.LegalSum;
import fr.cpts.rules.parameter.LegalTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One legal value through time, under the answers taken to the questions that move the day of a version. There is one for each file of the legal
 * values; a rule matches the one that it rests on by its key: {@code LegalParameter( key == "size.band" )}.
 *
 * <p>{@code code}, {@code number}, {@code sum}, {@code band} and {@code sizes} give the value of a day, on which there must be one.
 *
 * @param key the key of the value, such as {@code size.band}
 * @param law every legal value
 */
public record LegalParameter(String key, LegalParameters law) implements EvaluationInput {

    /**
     * {@return every legal value of a day: what holds on it}
     *
     * @param day the day
     */
    public LegalTable on(LocalDate day) {
        return law.on(day);
    }

    /**
     * {@return whether there is a value on a day; false before the first text, and after the last}
     *
     * @param day the day
     */
    public boolean isInForce(LocalDate day) {
        return on(day).has(key);
    }

    /** {@return the code of a day} */
    public LegalCode code(LocalDate day) {
        return on(day).code(key);
    }

    /** {@return the number of a day} */
    public LegalNumber number(LocalDate day) {
        return on(day).number(key);
    }

    /** {@return the amount of a day, of a value that is the same for every size class} */
    public LegalSum sum(LocalDate day) {
        return on(day).sum(key);
    }

    /** {@return the size class of a population on a day; nothing when the figure falls between two classes} */
    public Optional<LegalBand> band(int population, LocalDate day) {
        return on(day).band(key, population);
    }

    /**
     * {@return the first day of the value that holds on a day}
     *
     * @param day a day on which there is a code
     */
    public LocalDate since(LocalDate day) {
        return code(day).citation().from();
    }

    /**
     * {@return whether a code is among those of a day}
     *
     * @param one the code
     * @param day a day on which there is a value
     */
    public boolean lists(Object one, LocalDate day) {
        return code(day).codes().contains(one.toString());
    }

    /**
     * {@return whether one of several codes is among those of a day; false also when there is no value that day}
     *
     * @param codes the codes
     * @param day the day
     */
    public boolean listsAny(List<String> codes, LocalDate day) {
        return isInForce(day) && codes.stream().anyMatch(code -> lists(code, day));
    }

    /**
     * {@return the end of a delay in months that begins on a day; nothing when no delay is known on that day}
     *
     * @param day the day on which the delay begins
     */
    public Optional<LocalDate> endOfDelay(LocalDate day) {
        return isInForce(day) ? Optional.of(day.plusMonths(number(day).number())) : Optional.empty();
    }

    /**
     * {@return whether the answers to a question disagree on which version of the agreement sets the value of a day}
     *
     * @param day the day
     */
    public boolean isDisputed(LocalDate day) {
        return law.isDisputed(key, day);
    }

    /**
     * {@return whether the answers to one question disagree on which version of the agreement sets the value of a day}
     *
     * @param position the question
     * @param day the day
     */
    public boolean isDisputedBy(String position, LocalDate day) {
        return law.isDisputed(key, day)
                && law.disputedBy(day).filter(position::equals).isPresent();
    }

    /**
     * {@return whether the value is the same on two days, and that of the first does not depend on an answer}
     *
     * @param first a day
     * @param other another day
     */
    public boolean isSameOn(LocalDate first, LocalDate other) {
        return shown(first).equals(shown(other)) && (first.equals(other) || !isDisputed(first));
    }

    private Optional<String> shown(LocalDate day) {
        return isInForce(day) ? Optional.of(code(day).code()) : Optional.empty();
    }
}
