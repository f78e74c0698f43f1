package fr.cpts.model.indicator;

import fr.cpts.model.InvalidFactException;
import fr.cpts.model.Texts;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.util.Optional;

/** One target, in one of the forms that contracts and projects use. */
public sealed interface Target {

    /**
     * The target in short, in signs and in the words of the document, for where its cell was not kept as written.
     *
     * @return such as {@code ≥ 90.8 %}, {@code -10 %} or {@code ↘}
     */
    String shown();

    /** Which side of a level is reached. */
    enum Bound {
        /** The level or more. */
        AT_LEAST,
        /** The level or less. */
        AT_MOST
    }

    /** What a change is reckoned in. */
    enum ChangeUnit {
        /** Points of the figure itself: from 90.0 % to 90.8 % is 0.8. */
        POINTS,
        /** A percentage of where it stood: from 631 to 568 is -10 %. */
        PERCENT
    }

    /** What a change is reckoned from. */
    enum Reference {
        /** The baseline. */
        BASELINE,
        /** The year before. */
        PREVIOUS_YEAR
    }

    /**
     * A level to reach.
     *
     * @param value the level
     * @param bound which side of it is reached, when stated
     * @param equivalent the same level in another unit, such as {@code 29 PH} beside {@code 90 %}
     */
    record Level(Quantity value, Optional<Bound> bound, Optional<Quantity> equivalent) implements Target {
        @Override
        public String shown() {
            return bound.map(side -> side == Bound.AT_LEAST ? "≥ " : "≤ ").orElse("")
                    + value
                    + equivalent.map(same -> " (" + same + ")").orElse("");
        }
    }

    /**
     * A change from where it stood.
     *
     * @param by how much, with its sign
     * @param in what it is reckoned in, when stated
     * @param since what it is reckoned from, when stated
     */
    record Change(Quantity by, Optional<ChangeUnit> in, Optional<Reference> since) implements Target {
        @Override
        public String shown() {
            return (by.number().signum() > 0 ? "+" : "") + by;
        }
    }

    /** To stay where it stood. */
    record Stable() implements Target {
        @Override
        public String shown() {
            return "=";
        }
    }

    /**
     * A number of things to do or to have.
     *
     * @param number how many, with what they are
     * @param atLeast whether the document says that it is a minimum
     * @param per the period or occasion that it is for each of, such as {@code an} or {@code atelier}
     */
    record Count(Quantity number, Optional<Boolean> atLeast, Optional<String> per) implements Target {

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when the number is negative
         */
        public Count {
            if (number.number().signum() < 0) {
                throw new InvalidFactException("number", "a count is not negative");
            }
            Texts.checkNotBlank("per", per);
        }

        @Override
        public String shown() {
            return (atLeast.orElse(false) ? "≥ " : "")
                    + number
                    + per.map(each -> " / " + each).orElse("");
        }
    }

    /**
     * So many more than before, before being unsaid.
     *
     * @param by how many more
     */
    record More(Quantity by) implements Target {
        @Override
        public String shown() {
            return "+" + by;
        }
    }

    /**
     * Something to produce.
     *
     * @param text what
     */
    record Deliverable(String text) implements Target {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * Something that exists, to bring up to date.
     *
     * @param text what
     */
    record Update(String text) implements Target {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * Something to carry out or to evaluate.
     *
     * @param text what
     */
    record Process(String text) implements Target {
        @Override
        public String shown() {
            return text;
        }
    }

    /**
     * To be done by a time.
     *
     * @param by the time; its last day counts
     */
    record Deadline(ApproximateDate by) implements Target {
        @Override
        public String shown() {
            return by.toString();
        }
    }

    /**
     * To go some way, how far being unsaid.
     *
     * @param trend which way
     */
    record Direction(Trend trend) implements Target {
        @Override
        public String shown() {
            return switch (trend) {
                case UP -> "↗";
                case DOWN -> "↘";
                case STABLE -> "→";
                case STABLE_OR_UP -> "→↗";
                case STABLE_OR_DOWN -> "→↘";
                case BETTER -> "+";
            };
        }
    }

    /**
     * The figure as it will be seen at the end of a contract year, which sets itself as the target.
     *
     * @param contractYear the contract year
     */
    record Observed(int contractYear) implements Target {
        @Override
        public String shown() {
            return "N+" + contractYear;
        }
    }

    /**
     * To be set later.
     *
     * @param text what the document says of it
     * @param byAmendment whether an amendment (avenant) is to set it, when stated
     */
    record ToBeSet(Optional<String> text, Optional<Boolean> byAmendment) implements Target {
        @Override
        public String shown() {
            return text.orElse("…");
        }
    }

    /**
     * Words that are in no other form.
     *
     * @param text the words
     */
    record Free(String text) implements Target {
        @Override
        public String shown() {
            return text;
        }
    }
}
