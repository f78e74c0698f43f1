package fr.cpts.model.indicator;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.fact.TextChecks;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One target, in one of the forms that contracts and projects use. */
public sealed interface Target {

    /** {@return the target in short, such as {@code ≥ 90.8 %}, {@code -10 %} or {@code ↘}, for where the words of its cell were not kept} */
    String shown();

    /** {@return which way is better, as far as the target itself says so: higher for at least 80 %, lower for less than 80 %} */
    default Optional<Indicator.Direction> way() {
        return Optional.empty();
    }

    /** Which side of a level is reached. */
    enum Bound {
        /** The level or more. */
        AT_LEAST("≥"),
        /** The level or less. */
        AT_MOST("≤"),
        /** More than the level: at the level itself it is not reached. */
        MORE_THAN(">"),
        /** Less than the level: at the level itself it is not reached. */
        LESS_THAN("<");

        private final String sign;

        Bound(String sign) {
            this.sign = sign;
        }

        /** {@return the sign that stands before the level: such as {@code ≥}} */
        public String sign() {
            return sign;
        }

        /** {@return which way is better: higher for a level to reach from below, lower for one to stay under} */
        public Indicator.Direction direction() {
            return this == AT_LEAST || this == MORE_THAN ? Indicator.Direction.HIGHER : Indicator.Direction.LOWER;
        }

        /** {@return whether the level itself is not enough; true for more than and less than} */
        public boolean isStrict() {
            return this == MORE_THAN || this == LESS_THAN;
        }
    }

    /** What a change is counted in. */
    enum ChangeUnit {
        /** Points of the figure itself: from 90.0 % to 90.8 % is 0.8. */
        POINTS,
        /** A percentage of where it stood: from 631 to 568 is -10 %. */
        PERCENT
    }

    /** What a change is counted from. */
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
        public Optional<Indicator.Direction> way() {
            return bound.map(Bound::direction);
        }

        @Override
        public String shown() {
            return bound.map(side -> side.sign() + " ").orElse("")
                    + value
                    + equivalent.map(same -> " (" + same + ")").orElse("");
        }
    }

    /**
     * A change from where it stood.
     *
     * @param by how much, with its sign
     * @param in what it is counted in, when stated
     * @param since what it is counted from, when stated
     */
    record Change(Quantity by, Optional<ChangeUnit> in, Optional<Reference> since) implements Target {
        @Override
        public Optional<Indicator.Direction> way() {
            return switch (by.number().signum()) {
                case 0 -> Optional.empty();
                case 1 -> Optional.of(Indicator.Direction.HIGHER);
                default -> Optional.of(Indicator.Direction.LOWER);
            };
        }

        @Override
        public String shown() {
            return (by.number().signum() > 0 ? "+" : "") + by;
        }
    }

    /** To stay at its baseline. */
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

        private static final BigDecimal MAX = BigDecimal.TEN.pow(15);
        private static final Set<String> DAYS = Set.of("jour", "day", "jours", "days");
        private static final Map<String, Integer> TIMES_A_YEAR = Map.ofEntries(
                Map.entry("semestre", 2),
                Map.entry("half-year", 2),
                Map.entry("quadrimestre", 3),
                Map.entry("trimestre", 4),
                Map.entry("quarter", 4),
                Map.entry("bimestre", 6),
                Map.entry("mois", 12),
                Map.entry("month", 12),
                Map.entry("semaine", 52),
                Map.entry("week", 52));

        /**
         * Checks the components.
         *
         * @throws InvalidFactException when the number is negative
         */
        public Count {
            if (number.number().signum() < 0) {
                throw new InvalidFactException("number", ModelMessage.of("target.count"));
            }
            TextChecks.checkName("per", per);
        }

        /**
         * {@return the number in a year, or for each occasion: 1 a quarter is 4, 2 a year or for each workshop is 2; nothing for a number per day,
         * since the texts do not say on which days}
         */
        public Optional<Quantity> inYear() {
            Optional<String> period = per.map(word -> word.strip().toLowerCase(Locale.ROOT));
            if (period.filter(DAYS::contains).isPresent()) {
                return Optional.empty();
            }
            int times = period.map(word -> TIMES_A_YEAR.getOrDefault(word, 1)).orElse(1);
            BigDecimal many = number.number().multiply(BigDecimal.valueOf(times));
            return many.compareTo(MAX) < 0 ? Optional.of(new Quantity(many, number.unit())) : Optional.empty();
        }

        @Override
        public Optional<Indicator.Direction> way() {
            return atLeast.filter(Boolean::booleanValue).map(minimum -> Indicator.Direction.HIGHER);
        }

        @Override
        public String shown() {
            return (atLeast.orElse(false) ? "≥ " : "")
                    + number
                    + per.map(each -> " / " + each).orElse("");
        }
    }

    /**
     * So many more than before, without saying since when.
     *
     * @param by how many more
     */
    record More(Quantity by) implements Target {
        @Override
        public Optional<Indicator.Direction> way() {
            return Optional.of(Indicator.Direction.HIGHER);
        }

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

        /**
         * Checks the text.
         *
         * @throws InvalidFactException when it holds characters that no text has
         */
        public Deliverable {
            TextChecks.checkWritable("text", text);
        }

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

        /**
         * Checks the text.
         *
         * @throws InvalidFactException when it holds characters that no text has
         */
        public Update {
            TextChecks.checkWritable("text", text);
        }

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

        /**
         * Checks the text.
         *
         * @throws InvalidFactException when it holds characters that no text has
         */
        public Process {
            TextChecks.checkWritable("text", text);
        }

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
     * To go in a direction, without saying how far.
     *
     * @param trend which way
     */
    record Direction(Trend trend) implements Target {
        @Override
        public Optional<Indicator.Direction> way() {
            return switch (trend) {
                case UP, STABLE_OR_UP -> Optional.of(Indicator.Direction.HIGHER);
                case DOWN, STABLE_OR_DOWN -> Optional.of(Indicator.Direction.LOWER);
                case STABLE, BETTER -> Optional.empty();
            };
        }

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
     * The figure that will be observed at the end of a contract year, which then becomes the target.
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

        /**
         * Checks the text.
         *
         * @throws InvalidFactException when it holds characters that no text has
         */
        public ToBeSet {
            TextChecks.checkWritable("text", text);
        }

        @Override
        public String shown() {
            return text.orElse("…");
        }
    }

    /**
     * Free text, in none of the other forms.
     *
     * @param text the words
     */
    record Free(String text) implements Target {

        /**
         * Checks the text.
         *
         * @throws InvalidFactException when it holds characters that no text has
         */
        public Free {
            TextChecks.checkWritable("text", text);
        }

        @Override
        public String shown() {
            return text;
        }
    }
}
