package fr.cpts.rules.fact;

import fr.cpts.model.message.Message;
import fr.cpts.rules.parameter.LegalValue;
import java.util.List;
import java.util.Optional;

/** What a rule concluded. Immutable, never changed or taken back, and holding its operands: nothing is multiplied yet. */
public interface Conclusion extends Fact {

    /** {@return what it says beyond the sentence of its rule; nothing when that is enough} */
    default Optional<Message> says() {
        return Optional.empty();
    }

    /**
     * {@return the question that it settles, alone in an evaluation: what it is about, then what tells it from the others, such as
     * {@code [entitlement, 2, PARCOURS, FIXED]}; nothing when several may stand beside each other}
     */
    default List<Object> settles() {
        return List.of();
    }

    /** {@return the legal values that it quotes} */
    default List<LegalValue> quoted() {
        return List.of();
    }

    /** {@return the shares that it multiplies} */
    default List<Factor> factors() {
        return List.of();
    }

    @Override
    default Object told() {
        return says().<Object>map(message -> message).orElseGet(this::toString);
    }
}
