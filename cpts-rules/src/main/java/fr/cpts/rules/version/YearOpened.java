package fr.cpts.rules.version;

import fr.cpts.model.message.Message;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import java.util.List;
import java.util.Optional;

/**
 * A contract year opened.
 *
 * @param year the year, broken when the contract ended inside it
 */
public record YearOpened(ContractYear year) implements Conclusion {

    /** {@return its number: 1 for the year of the signature} */
    public int number() {
        return year.number();
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("year.opened", number(), year.from(), year.settledOn()));
    }

    @Override
    public List<Object> settles() {
        return List.of("contract year", year.number());
    }
}
