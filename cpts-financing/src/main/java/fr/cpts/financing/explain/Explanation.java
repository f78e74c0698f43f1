package fr.cpts.financing.explain;

import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.CrisesPossible;
import fr.cpts.rules.envelope.CrisisRecognised;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.indicator.IndicatorsAchieved;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.payment.Prorata;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why something is as it is: a tree whose leaves are facts of the dossier, hypotheses, legal values and positions. Made from the firings of
 * rules, never written by a rule. Nodes are shared: a conclusion that several others rest on is one object.
 *
 * <p>A node that stands for a number has it as {@link #number()}: cents for an amount, the share itself for a share. The number of a
 * {@link Counted} node is what its operands come to, so that every amount can be counted again from its leaves.
 */
public sealed interface Explanation {

    /** {@return the number that the node stands for: cents or a share, exact; nothing for a node that is no number} */
    default Optional<Ratio> number() {
        return Optional.empty();
    }

    /**
     * What tells a node of each kind.
     *
     * @param <R> as what
     */
    interface Teller<R> {

        /**
         * {@return what is told of a fact of the dossier}
         *
         * @param fact the node
         */
        R fact(Fact fact);

        /**
         * {@return what is told of a legal value}
         *
         * @param legal the node
         */
        R legal(Legal legal);

        /**
         * {@return what is told of an answer}
         *
         * @param choice the node
         */
        R choice(Choice choice);

        /**
         * {@return what is told of a share of a contract year}
         *
         * @param days the node
         */
        R days(Days days);

        /**
         * {@return what is told of an amount of several sizes}
         *
         * @param weighted the node
         */
        R weighted(Weighted weighted);

        /**
         * {@return what is told of the share that indicators earned}
         *
         * @param earned the node
         */
        R earned(Earned earned);

        /**
         * {@return what is told of the crises that may be paid}
         *
         * @param possible the node
         */
        R possible(Possible possible);

        /**
         * {@return what is told of a conclusion}
         *
         * @param concluded the node
         */
        R concluded(Concluded concluded);

        /**
         * {@return what is told of an amount that is counted}
         *
         * @param counted the node
         */
        R counted(Counted counted);
    }

    /**
     * {@return what is told of it}
     *
     * @param teller what tells it
     * @param <R> as what
     */
    <R> R told(Teller<R> teller);

    /** {@return the amount that the node stands for, when it is one to the cent} */
    default Optional<Euros> money() {
        return Optional.empty();
    }

    /** {@return the amounts of the sizes of a year and their days: nothing for a node that is no amount of several sizes} */
    default Optional<AmountBasis> sizes() {
        return Optional.empty();
    }

    /** {@return what the node rests on} */
    default List<Explanation> below() {
        return List.of();
    }

    /** {@return whether several nodes may rest on it, so that it is told once} */
    default boolean isShared() {
        return false;
    }

    private static Euros euros(Ratio cents) {
        return Euros.ofCents(cents.numerator().longValueExact());
    }

    /**
     * A fact of the dossier, or its silence.
     *
     * @param given the fact, with its place and whether it is a hypothesis
     * @param number the amount or share it states, when it states one
     */
    record Fact(DossierFact given, Optional<Ratio> number) implements Explanation {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.fact(this);
        }

        @Override
        public Optional<Euros> money() {
            return given instanceof CrisisRecognised ? number.map(Explanation::euros) : Optional.empty();
        }
    }

    /**
     * A legal value.
     *
     * @param value the value with its text, article, day and confidence
     * @param number the amount in cents or the share, when it is one
     */
    record Legal(LegalValue value, Optional<Ratio> number) implements Explanation {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.legal(this);
        }

        @Override
        public Optional<Euros> money() {
            return value.ofSize().flatMap(size -> number.map(Explanation::euros));
        }
    }

    /**
     * An answer to a question on which the texts are silent.
     *
     * @param taken the question and the answer
     */
    record Choice(PositionTaken taken) implements Explanation {
        @Override
        public <R> R told(Teller<R> teller) {
            return teller.choice(this);
        }
    }

    /**
     * The share of a contract year that counts.
     *
     * @param prorata the days that count and those of the year
     */
    record Days(Prorata prorata) implements Explanation {
        @Override
        public Optional<Ratio> number() {
            return Optional.of(prorata.share());
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.days(this);
        }
    }

    /**
     * An amount for a year that had several sizes, each weighing by its days.
     *
     * @param base the amounts and their days
     * @param amounts the legal amounts
     */
    record Weighted(AmountBasis base, List<Legal> amounts) implements Explanation {

        /** Copies the components. */
        public Weighted {
            amounts = List.copyOf(amounts);
        }

        @Override
        public Optional<Ratio> number() {
            return Optional.of(base.exactCents());
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.weighted(this);
        }

        @Override
        public Optional<Euros> money() {
            return number().filter(cents -> cents.denominator().equals(BigInteger.ONE))
                    .map(Explanation::euros);
        }

        @Override
        public Optional<AmountBasis> sizes() {
            return Optional.of(base);
        }

        @Override
        public List<Explanation> below() {
            return List.copyOf(amounts);
        }
    }

    /**
     * The share that weighted indicators earned together.
     *
     * @param achieved the weights and what each earned
     */
    record Earned(IndicatorsAchieved achieved) implements Explanation {
        @Override
        public Optional<Ratio> number() {
            return Optional.of(achieved.min());
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.earned(this);
        }
    }

    /**
     * The share of the largest of some crises that the one that is paid has, where missing facts leave open which is.
     *
     * @param crises the crises, and what each would bring
     */
    record Possible(CrisesPossible crises) implements Explanation {
        @Override
        public Optional<Ratio> number() {
            return Optional.of(crises.min());
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.possible(this);
        }
    }

    /**
     * What a rule concluded, and from what.
     *
     * @param rule the rule, with its article, file and line
     * @param conclusion what it concluded
     * @param because what it matched
     */
    record Concluded(RuleInfo rule, Conclusion conclusion, List<Explanation> because) implements Explanation {

        /** Copies the components. */
        public Concluded {
            because = List.copyOf(because);
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.concluded(this);
        }

        @Override
        public boolean isShared() {
            return true;
        }

        @Override
        public List<Explanation> below() {
            return because;
        }
    }

    /** How an amount is counted. */
    enum Operation {
        /** The operands are multiplied, and the product rounded to the cent, half up (position P11). */
        ROUNDED_PRODUCT,
        /** The further operands are taken from the first. */
        DIFFERENCE
    }

    /**
     * An amount that is counted.
     *
     * @param operation how
     * @param amount what it comes to
     * @param operands from what
     * @param because why it is due, and on that day
     */
    record Counted(Operation operation, Euros amount, List<Explanation> operands, List<Explanation> because)
            implements Explanation {

        /** Copies the components. */
        public Counted {
            operands = List.copyOf(operands);
            because = List.copyOf(because);
        }

        @Override
        public Optional<Ratio> number() {
            return Optional.of(Ratio.of(amount.cents(), 1));
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.counted(this);
        }

        @Override
        public Optional<Euros> money() {
            return Optional.of(amount);
        }

        @Override
        public List<Explanation> below() {
            return Stream.concat(operands.stream(), because.stream()).toList();
        }
    }
}
