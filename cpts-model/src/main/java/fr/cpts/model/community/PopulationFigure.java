package fr.cpts.model.community;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.message.ModelMessage;
import java.util.Optional;

/**
 * One count of the population of a territory. No source is imposed by the texts, so the source is part of the fact.
 *
 * @param count how many people, at least 1
 * @param label what was counted, such as inhabitants or beneficiaries
 * @param source who counted
 * @param referencePeriod the period that the count is of, as the document words it
 */
public record PopulationFigure(
        int count, Optional<String> label, Optional<String> source, Optional<String> referencePeriod) {

    private static final int MAX = 100_000_000;

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the count is not from 1 to 100 million
     */
    public PopulationFigure {
        if (count < 1 || count > MAX) {
            throw new InvalidFactException("count", ModelMessage.of("population.count", MAX));
        }
        TextChecks.checkLine("label", label);
        TextChecks.checkLine("source", source);
        TextChecks.checkLine("referencePeriod", referencePeriod);
    }

    /**
     * {@return a bare count: the figure, with no label, source or period}
     *
     * @param count how many people
     */
    public static PopulationFigure of(int count) {
        return new PopulationFigure(count, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
