package fr.cpts.financing.reference;

import java.util.Random;
import java.util.function.Consumer;

/** Random cases, as many times as {@code -Dcpts.tries.factor} says: 1 for a build, 100 for a long campaign. */
final class Campaign {

    private static final int FACTOR = Integer.getInteger("cpts.tries.factor", 1);

    private Campaign() {}

    /** Runs a case, and further ones where a campaign is to be longer; the seed of one that fails is told. */
    static void run(long seed, Consumer<Random> one) {
        for (int i = 0; i < FACTOR; i++) {
            one.accept(new Random(seed + i));
        }
    }
}
