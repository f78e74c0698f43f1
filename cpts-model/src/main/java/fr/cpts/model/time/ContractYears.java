package fr.cpts.model.time;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some contract years in a row, both ends included: one ({@code 2}), several ({@code 1-3}), all from one on ({@code 3-}) or all ({@code all}).
 *
 * @param first the first contract year, from 1
 * @param last the last contract year, at most 99; every later year when absent
 */
public record ContractYears(int first, Optional<Integer> last) implements Comparable<ContractYears> {

    private static final ContractYears ALL = new ContractYears(1, Optional.empty());
    private static final int MAX = 99;
    private static final Pattern TEXT = Pattern.compile("([1-9]\\d?)(-([1-9]\\d?)?)?");

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a year is not from 1 to 99, or the last comes before the first
     */
    public ContractYears {
        if (first < 1 || first > MAX || last.filter(year -> year > MAX).isPresent()) {
            throw new InvalidFactException(ModelMessage.of("years.bounds", MAX));
        }
        if (last.isPresent() && last.get() < first) {
            throw new InvalidFactException(ModelMessage.of("years.reversed", last.get(), first));
        }
    }

    /** {@return every contract year} */
    public static ContractYears all() {
        return ALL;
    }

    /**
     * {@return one contract year alone}
     *
     * @param year its number
     */
    public static ContractYears only(int year) {
        return new ContractYears(year, Optional.of(year));
    }

    /**
     * Reads contract years; the inverse of {@link #toString()}.
     *
     * @param text {@code all}, {@code 2}, {@code 1-3} or {@code 3-}
     * @return the years
     * @throws InvalidFactException when it is none of these
     */
    public static ContractYears parse(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidFactException(ModelMessage.of("years.form"));
        }
        int first = Integer.parseInt(matcher.group(1));
        return new ContractYears(
                first,
                matcher.group(2) == null
                        ? Optional.of(first)
                        : Optional.ofNullable(matcher.group(3)).map(Integer::valueOf));
    }

    /**
     * {@return whether a contract year is among them; true at both ends too}
     *
     * @param year its number
     */
    public boolean contains(int year) {
        return year >= first && last.map(end -> year <= end).orElse(true);
    }

    /**
     * {@return whether they have a contract year in common}
     *
     * @param other other years
     */
    public boolean overlaps(ContractYears other) {
        return contains(other.first) || other.contains(first);
    }

    /** {@return whether every contract year is among them} */
    public boolean isAll() {
        return equals(ALL);
    }

    @Override
    public int compareTo(ContractYears other) {
        int byFirst = Integer.compare(first, other.first);
        return byFirst != 0
                ? byFirst
                : Integer.compare(last.orElse(Integer.MAX_VALUE), other.last.orElse(Integer.MAX_VALUE));
    }

    @Override
    public String toString() {
        return isAll()
                ? "all"
                : last.filter(end -> end == first).isPresent()
                        ? String.valueOf(first)
                        : first + "-" + last.map(String::valueOf).orElse("");
    }
}
