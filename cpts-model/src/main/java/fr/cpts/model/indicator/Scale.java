package fr.cpts.model.indicator;

import fr.cpts.model.fact.Bounds;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.util.List;
import java.util.Optional;

/** What reaching a part of a target pays, where the contract says so. */
public sealed interface Scale {

    /** All or nothing. */
    record Binary() implements Scale {}

    /**
     * Thresholds, each of which pays its own share or amount; nothing is paid before the first one, and nothing more after the last one.
     *
     * <p>Worked case: at most 40 patients pay all, at most 80 half: {@code FALLING}, with tiers {@code 80: 1/2} and {@code 40: 1}.
     *
     * @param order whether thresholds rise or fall as more is paid
     * @param tiers the thresholds, the one that pays the least first
     */
    record Tiers(Order order, List<Tier> tiers) implements Scale {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when there is no tier, or they mix shares and amounts
         */
        public Tiers {
            tiers = Bounds.list("tiers", tiers);
            if (tiers.isEmpty()) {
                throw new InvalidFactException("tiers", ModelMessage.of("scale.no-tier"));
            }
            for (int i = 1; i < tiers.size(); i++) {
                if (tiers.get(i).share().isPresent() != tiers.get(0).share().isPresent()) {
                    throw new InvalidFactException("tiers." + i, ModelMessage.of("scale.shares-and-amounts"));
                }
            }
        }

        /**
         * {@return whether the thresholds can be applied: they go in the stated order, each pays more than the one before it, and all are in one
         * unit} A document may get this wrong: then the indicator is not judged.
         */
        public boolean isInOrder() {
            for (int i = 1; i < tiers.size(); i++) {
                Tier before = tiers.get(i - 1);
                Tier next = tiers.get(i);
                int step = next.reach().number().compareTo(before.reach().number());
                boolean paysMore = next.share().isPresent()
                        ? next.share().get().compareTo(before.share().get()) > 0
                        : next.amount().get().compareTo(before.amount().get()) > 0;
                if (step == 0 || step > 0 != (order == Order.RISING) || !paysMore) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether thresholds rise or fall. */
    enum Order {
        /** More is better: each threshold is at least so much. */
        RISING,
        /** Less is better: each threshold is at most so much. */
        FALLING
    }

    /**
     * One threshold; reaching it exactly is reaching it.
     *
     * @param reach the threshold
     * @param share the share of the indicator's worth that it pays, from 0 to 1
     * @param amount the amount that it pays; a tier has a share or an amount
     */
    record Tier(Quantity reach, Optional<Ratio> share, Optional<Euros> amount) {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when it has both or neither of share and amount, or they are out of bounds
         */
        public Tier {
            if (share.isPresent() == amount.isPresent()) {
                throw new InvalidFactException(ModelMessage.of("tier.pays"));
            }
            if (share.filter(part -> !part.isProper()).isPresent()) {
                throw new InvalidFactException("share", ModelMessage.of("tier.share"));
            }
            if (amount.filter(Euros::isNegative).isPresent()) {
                throw new InvalidFactException("amount", ModelMessage.of("tier.amount"));
            }
        }
    }

    /** In proportion to the progress made from the baseline to the target, from nothing to the whole. */
    record Linear() implements Scale {}
}
