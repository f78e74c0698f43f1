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
 * An explanation of a figure or a conclusion: a tree whose leaves are facts of the dossier, hypotheses, legal values and positions. Made from the
 * firings of rules, never written by a rule. Nodes are shared: a conclusion that several others rest on is one object.
 *
 * <p>A node that stands for a number has it as {@link #number()}: cents for an amount, the share itself for a share. The number of a {@link
 * Counted} node is the result of its operands, so that every amount can be computed again from the leaves.
 */
public sealed interface Explanation {

    /** {@return the number that the node stands for: cents or a share, exact; empty for a node that is not a number} */
    default Optional<Ratio> number() {
        return Optional.empty();
    }

    /**
     * A visitor of nodes: one method for each kind.
     *
     * @param <R> what the visitor returns
     */
    interface Teller<R> {

        /**
         * {@return what the visitor makes of a fact of the dossier}
         *
         * @param fact the node
         */
        R fact(Fact fact);

        /**
         * {@return what the visitor makes of a legal value}
         *
         * @param legal the node
         */
        R legal(Legal legal);

        /**
         * {@return what the visitor makes of an answer}
         *
         * @param choice the node
         */
        R choice(Choice choice);

        /**
         * {@return what the visitor makes of a share of a contract year}
         *
         * @param days the node
         */
        R days(Days days);

        /**
         * {@return what the visitor makes of an amount of several sizes}
         *
         * @param weighted the node
         */
        R weighted(Weighted weighted);

        /**
         * {@return what the visitor makes of the share that indicators earned}
         *
         * @param earned the node
         */
        R earned(Earned earned);

        /**
         * {@return what the visitor makes of the crises that may be paid}
         *
         * @param possible the node
         */
        R possible(Possible possible);

        /**
         * {@return what the visitor makes of a conclusion}
         *
         * @param concluded the node
         */
        R concluded(Concluded concluded);

        /**
         * {@return what the visitor makes of an amount that is counted}
         *
         * @param counted the node
         */
        R counted(Counted counted);
    }

    /**
     * {@return what the visitor returns for this kind}
     *
     * @param teller the visitor
     * @param <R> what the visitor returns
     */
    <R> R told(Teller<R> teller);

    /** {@return the amount that the node stands for, when it is an amount in whole cents} */
    default Optional<Euros> money() {
        return Optional.empty();
    }

    /** {@return the amounts of the sizes of a year with their days; empty for a node that is not an amount of several sizes} */
    default Optional<AmountBasis> sizes() {
        return Optional.empty();
    }

    /** {@return what the node rests on} */
    default List<Explanation> below() {
        return List.of();
    }

    /** {@return whether several nodes may rest on it, so that it is explained only once} */
    default boolean isShared() {
        return false;
    }

    private static Euros euros(Ratio cents) {
        return Euros.ofCents(cents.numerator().longValueExact());
    }

    /**
     * A fact of the dossier, or that the dossier does not state it.
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
     * An answer to a question that the texts do not settle.
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
     * An amount for a year with several sizes, each weighted by its days.
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
     * The share for the crisis that is paid, relative to the largest possible one, where missing facts leave open which crisis is paid.
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
        /** The other operands are subtracted from the first. */
        DIFFERENCE
    }

    /**
     * An amount that is counted.
     *
     * @param operation how it is counted
     * @param amount the result
     * @param operands what it is counted from
     * @param because why it is due, and why on that day
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
