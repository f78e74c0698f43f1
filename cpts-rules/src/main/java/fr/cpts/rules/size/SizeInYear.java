package fr.cpts.rules.size;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The size class that decides the amounts of a contract year, and the amendments inside the year that count from their day (position P21).
 *
 * @param year the contract year
 * @param sizeClass the class on its first day
 * @param changes the amendments inside the year that count in it, the earliest first
 */
public record SizeInYear(ContractYear year, SizeClass sizeClass, List<SizeAmended> changes) implements Conclusion {

    /** Copies the components. */
    public SizeInYear {
        changes = List.copyOf(changes);
    }

    /**
     * {@return one class for the whole year}
     *
     * @param first the class on the first day
     */
    public static SizeInYear same(SizeOnFirstDay first) {
        return new SizeInYear(first.year(), first.sizeClass(), List.of());
    }

    /**
     * {@return a class that amendments inside the year change from their day on}
     *
     * @param first the class on the first day
     * @param amendments every amendment of the contract
     */
    public static SizeInYear amended(SizeOnFirstDay first, SizeAmendments amendments) {
        ContractYear year = first.year();
        return new SizeInYear(
                year,
                first.sizeClass(),
                amendments.amended().stream()
                        .filter(amended -> amended.on().isAfter(year.from())
                                && amended.on().isBefore(year.settledOn()))
                        .toList());
    }

    /**
     * {@return the class on a day of the year}
     *
     * @param day the day
     */
    public SizeClass on(LocalDate day) {
        SizeClass last = sizeClass;
        for (SizeAmended change : changes) {
            if (!change.on().isAfter(day)) {
                last = change.sizeClass();
            }
        }
        return last;
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of(
                "size",
                Stream.concat(
                                Stream.of(sizeClass.code()),
                                changes.stream()
                                        .map(change -> FactMessage.of(
                                                "size.then", change.sizeClass().code(), change.on())))
                        .toList()));
    }

    @Override
    public List<Object> settles() {
        return List.of("size", year.number());
    }
}
