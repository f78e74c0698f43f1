package fr.cpts.financing.compare;

import fr.cpts.financing.FinancingStatement;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.UnknownPositionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What differs between two situations and why: two dossiers, two days, two sets of positions or two sets of rules.
 *
 * <p>Worked case: the same contract, once with the pro rata in days and once in months (P03), differs in the lines of the year in which each
 * mission starts; P03 is the cause of each of these differences.
 *
 * @param statementA the statement of the first situation
 * @param statementB the statement of the second situation
 * @param causes the differences between the situations, whether or not an amount changes with them
 * @param lines the payments that differ, by due day; the sum of their differences is the difference of the totals
 * @param sums the sums that differ, in the order of a statement
 */
public record Comparison(
        FinancingStatement statementA,
        FinancingStatement statementB,
        List<Cause> causes,
        List<LineDifference> lines,
        List<SumDifference> sums) {

    /** Copies the components. */
    public Comparison {
        causes = List.copyOf(causes);
        lines = List.copyOf(lines);
        sums = List.copyOf(sums);
    }

    /**
     * Compares two situations.
     *
     * @param a the first
     * @param b the second
     * @return what differs; a difference is the second less the first
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when a dossier states what the agreement does not allow
     */
    public static Comparison between(Situation a, Situation b) {
        FinancingStatement ofA = a.statement();
        FinancingStatement ofB = b.statement();
        Causes causes = new Causes(a, b);
        Figures inA = Figures.of(ofA);
        Figures inB = Figures.of(ofB);
        if (inA.equals(inB)) {
            return new Comparison(ofA, ofB, causes.all(), List.of(), List.of());
        }
        Trials trials = new Trials(causes);
        return new Comparison(
                ofA,
                ofB,
                causes.all(),
                Figures.lines(inA, inB, trials::reason),
                Figures.sums(Figures.sums(ofA.totals(), ofB.totals()), inA, inB, trials::reason));
    }

    /** {@return whether no amount differs, in lines or in sums} */
    public boolean isEmpty() {
        return lines.isEmpty() && sums.isEmpty();
    }

    /** {@return whether some amount has causes that have an effect only together or with others} */
    public boolean isTogether() {
        return Stream.concat(
                        lines.stream().map(LineDifference::reason),
                        sums.stream().map(SumDifference::reason))
                .anyMatch(reason -> !reason.together().isEmpty());
    }

    /** The outcome with each cause alone, and with all causes but that one. */
    private static final class Trials {
        private final List<Cause> causes;
        private final Map<Cause, Optional<Figures>> alone = new LinkedHashMap<>();
        private final Map<Cause, Optional<Figures>> without = new LinkedHashMap<>();

        Trials(Causes causes) {
            this.causes = causes.all();
            for (Cause cause : this.causes) {
                Set<Cause> others = new LinkedHashSet<>(this.causes);
                others.remove(cause);
                alone.put(cause, causes.figures(Set.of(cause)));
                without.put(cause, causes.figures(others));
            }
        }

        Reason reason(Function<Figures, Object> amount, Object inA, Object inB) {
            List<Cause> byThemselves = new ArrayList<>();
            List<Cause> together = new ArrayList<>();
            for (Cause cause : causes) {
                if (alone.get(cause).filter(f -> !amount.apply(f).equals(inA)).isPresent()) {
                    byThemselves.add(cause);
                } else if (without.get(cause)
                        .filter(f -> !amount.apply(f).equals(inB))
                        .isPresent()) {
                    together.add(cause);
                }
            }
            return new Reason(byThemselves, byThemselves.isEmpty() && together.isEmpty() ? causes : together);
        }
    }
}
