package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The seats of the board that the colleges have together, and how many the board has. There is no such fact when no college is known.
 *
 * @param seats the seats that are stated, by college
 * @param max how many members the board has at most, or nothing when the dossier is silent
 * @param awaited what is not stated: the seats of the board, then those of colleges
 * @param place the place of the colleges in the dossier
 */
public record CollegeSeats(List<Integer> seats, Optional<Integer> max, List<NotStated> awaited, DossierPath place)
        implements DossierFact {

    /** Copies the components. */
    public CollegeSeats {
        seats = List.copyOf(seats);
        awaited = List.copyOf(awaited);
    }

    @Override
    public boolean isStated() {
        return true;
    }

    @Override
    public String shown() {
        return seats.stream().map(String::valueOf).collect(Collectors.joining(" + "))
                + max.map(number -> " / " + number).orElse("");
    }

    /** {@return whether the seats of each college and of the board are stated} */
    public boolean isComplete() {
        return awaited.isEmpty();
    }

    /** {@return what is asked for first, where something is not stated} */
    public NotStated firstAwaited() {
        return awaited.get(0);
    }

    /** {@return whether the seats that are stated are already more than the board has} */
    public boolean isAboveMax() {
        int sum = seats.stream().mapToInt(Integer::intValue).sum();
        return max.filter(number -> sum > number).isPresent();
    }
}
