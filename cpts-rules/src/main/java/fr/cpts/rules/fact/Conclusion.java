package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import fr.cpts.rules.parameter.LegalValue;
import java.util.List;
import java.util.Optional;

/** What a rule concluded. Immutable, never changed or taken back, and holding its operands: nothing is multiplied yet. */
public interface Conclusion extends Fact {

    /**
     * What it says beyond the sentence of its rule.
     *
     * @return nothing when that is enough
     */
    default Optional<Message> says() {
        return Optional.empty();
    }

    /**
     * The legal values that it quotes.
     *
     * @return none for most conclusions
     */
    default List<LegalValue> quoted() {
        return List.of();
    }

    /**
     * The shares that it multiplies.
     *
     * @return none for what is no product
     */
    default List<Factor> factors() {
        return List.of();
    }

    @Override
    default Object told() {
        return says().<Object>map(message -> message).orElseGet(this::toString);
    }
}
