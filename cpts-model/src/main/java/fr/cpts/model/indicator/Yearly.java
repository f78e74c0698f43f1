package fr.cpts.model.indicator;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.fact.Statable;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.ContractYears;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something that an annex states by contract year: annexes are agreed again each year, and what holds in one year need not hold in the next.
 *
 * <p>JSON writes what is stated without a year plainly, {@code "weight": "2/9"}, and what is stated by year as an object,
 * {@code "weight": {"1": "2/9", "2-": "1/9"}}.
 *
 * @param <T> what is stated
 * @param byYears the values by the contract years for which they hold, which do not overlap; a year that none of them names has no value
 */
public record Yearly<T>(Map<ContractYears, T> byYears) implements Statable {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a contract year has two values, or years are not in order
     */
    public Yearly {
        byYears = Ordered.map(byYears);
        List<ContractYears> spans = new ArrayList<>(byYears.keySet());
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).overlaps(spans.get(i - 1))
                    || spans.get(i).first() < spans.get(i - 1).first()) {
                throw new InvalidFactException(
                        spans.get(i).toString(), ModelMessage.of("years.order", spans.get(i), spans.get(i - 1)));
            }
        }
    }

    /**
     * {@return a value for no year}
     *
     * @param <T> what could be stated
     */
    public static <T> Yearly<T> none() {
        return new Yearly<>(Map.of());
    }

    /**
     * {@return what is stated without a year: the same value for every year}
     *
     * @param <T> what is stated
     * @param value the value
     */
    public static <T> Yearly<T> always(T value) {
        return new Yearly<>(Map.of(ContractYears.all(), value));
    }

    /**
     * {@return the value in a contract year; nothing when none is stated for it}
     *
     * @param year its number
     */
    public Optional<T> in(int year) {
        for (Map.Entry<ContractYears, T> entry : byYears.entrySet()) {
            if (entry.getKey().contains(year)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /** {@return whether it is stated for some year} */
    @Override
    public boolean isStated() {
        return !byYears.isEmpty();
    }

    /** {@return whether it is stated without a year} */
    public boolean isAlways() {
        return byYears.size() == 1 && byYears.keySet().iterator().next().isAll();
    }

    /** {@return the contract years for which it is stated; nothing where it is stated without a year} */
    public Collection<ContractYears> years() {
        return isAlways() ? List.of() : byYears.keySet();
    }

    /** {@return every value that holds in some year} */
    public Collection<T> values() {
        return byYears.values();
    }
}
