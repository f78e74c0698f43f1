package fr.cpts.financing.check;

import fr.cpts.financing.CriterionLine;
import fr.cpts.model.Remark;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Finding.Severity;
import java.util.List;
import java.util.Optional;

/** One thing to look at in a dossier. */
public sealed interface Check {

    /** Under what it is listed. */
    enum Topic {
        /** The dossier says two things that cannot both hold. */
        CONTRADICTIONS,
        /** What the rules found. */
        FINDINGS,
        /** Criteria that are not met. */
        NOT_SATISFIED,
        /** Criteria that the dossier does not decide. */
        UNKNOWN,
        /** The time of sheets of action. */
        CALENDAR,
        /** Axes, sheets, and what they refer to. */
        PLAN,
        /** Who sits where. */
        GOVERNANCE,
        /** Weights, targets and names of indicators. */
        INDICATORS,
        /** What may be read in two ways. */
        AMBIGUITIES,
        /** Further remarks of who entered the dossier. */
        COMMENTS,
        /** What is missing, or calls for a reserve. */
        GAPS
    }

    /** What is seen in a dossier without a rule, and the names of its values. */
    enum Code {
        /** Several populations are stated: {@code populations}. */
        POPULATIONS,
        /** One step has two days: {@code step, first, other}. */
        TWO_DATES,
        /** The time of a sheet has passed and nothing says that it is done: {@code sheet, phases}. */
        BEHIND,
        /** A sheet was over before the health project was written: {@code sheet, phases, projectDatedOn}. */
        BEFORE_PROJECT,
        /** Sheets without a calendar: {@code sheets}. */
        UNDATED,
        /** The sheets ask for more full-time equivalents than posts are planned: {@code etp, posts}. */
        ETP,
        /** References between sheets that are not returned: {@code notReturned, references}, the second the number of all. */
        LINKS,
        /** A sheet refers to another under another title: {@code sheet, to, label}. */
        LABEL,
        /** A mission has an axis and no action: {@code mission}. */
        NO_SHEET,
        /** Missions of the agreement without an axis: {@code missions}. */
        NO_AXIS,
        /** Axes of which the document does not say whether they are compulsory: {@code axes}. */
        NO_STATUS,
        /** Nobody sits for a collège: {@code college}. */
        EMPTY_COLLEGE,
        /** A commission declares another number of members than it lists: {@code commission, declared, listed}. */
        DECLARED,
        /** A commission lists persons twice: {@code commission, persons}. */
        TWICE,
        /** The fractions of a mission do not sum to 1: {@code mission} when they have one, {@code sum, years, lastYear}. */
        WEIGHTS,
        /** Indicators with a weight and no target: {@code indicators}. */
        WEIGHT_NO_TARGET,
        /** Indicators with neither weight nor target: {@code indicators}. */
        NEITHER,
        /** Indicators without a name: {@code indicators}. */
        UNNAMED,
        /** Axes without an indicator: {@code axes}. */
        AXIS_WITHOUT,
        /** Facts that bear one mark, of one kind: {@code mark, component, owners, places}. */
        GAP
    }

    /**
     * A value that is told, with its name.
     *
     * @param name its name, such as {@code sheet}
     * @param value a text, a number, a day, a value of the model, or a list of them
     */
    record Named(String name, Object value) {}

    /**
     * What tells a check of each kind.
     *
     * @param <R> as what
     */
    interface Teller<R> {

        /**
         * {@return what is told of what the rules found}
         *
         * @param found the check
         */
        R found(Found found);

        /**
         * {@return what is told of a criterion}
         *
         * @param judged the check
         */
        R judged(Judged judged);

        /**
         * {@return what is told of what was noted}
         *
         * @param noted the check
         */
        R noted(Noted noted);

        /**
         * {@return what is told of what is seen in the dossier}
         *
         * @param seen the check
         */
        R seen(Seen seen);
    }

    /**
     * {@return what is told of it}
     *
     * @param teller what tells it
     * @param <R> as what
     */
    <R> R told(Teller<R> teller);

    /**
     * Under what it is listed.
     *
     * @return the topic
     */
    Topic topic();

    /** {@return what it is: the code of a finding, the id of a criterion, the kind of a remark, or a {@link Code}} */
    String code();

    /** {@return how serious it is} */
    Severity severity();

    /** {@return where in the dossier it is to be seen: the place, when it is one place} */
    Optional<String> place();

    /**
     * What the rules found.
     *
     * @param finding the finding
     */
    record Found(Finding finding) implements Check {
        @Override
        public Topic topic() {
            return Topic.FINDINGS;
        }

        @Override
        public String code() {
            return finding.code();
        }

        @Override
        public Severity severity() {
            return finding.severity();
        }

        @Override
        public Optional<String> place() {
            return Optional.empty();
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.found(this);
        }
    }

    /**
     * A criterion that is not met, or not decided.
     *
     * @param line the criterion and the rule that concluded it
     */
    record Judged(CriterionLine line) implements Check {
        @Override
        public Topic topic() {
            return isUnknown() ? Topic.UNKNOWN : Topic.NOT_SATISFIED;
        }

        @Override
        public String code() {
            return line.criterion().id();
        }

        @Override
        public Severity severity() {
            return isUnknown() ? Severity.INFO : Severity.WARNING;
        }

        /** Where the fact would stand that would decide. */
        @Override
        public Optional<String> place() {
            return line.criterion().missing().map(fact -> fact.place().path());
        }

        private boolean isUnknown() {
            return line.criterion().outcome() == Criterion.Outcome.UNKNOWN;
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.judged(this);
        }
    }

    /**
     * What was noted when the dossier was entered.
     *
     * @param remark the remark
     */
    record Noted(Remark remark) implements Check {
        @Override
        public Topic topic() {
            return switch (remark.kind()) {
                case CONTRADICTION -> Topic.CONTRADICTIONS;
                case AMBIGUITY -> Topic.AMBIGUITIES;
                case COMMENT -> Topic.COMMENTS;
            };
        }

        @Override
        public String code() {
            return remark.kind().name();
        }

        @Override
        public Severity severity() {
            return remark.kind() == Remark.Kind.COMMENT ? Severity.INFO : Severity.WARNING;
        }

        @Override
        public Optional<String> place() {
            return remark.about();
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.noted(this);
        }
    }

    /**
     * What is seen in the dossier itself.
     *
     * @param topic under what it is listed
     * @param what what it is
     * @param severity how serious it is
     * @param place where in the dossier it is to be seen, when that is one place
     * @param values what is told of it
     */
    record Seen(Topic topic, Code what, Severity severity, Optional<String> place, List<Named> values)
            implements Check {

        /** Copies the components. */
        public Seen {
            values = List.copyOf(values);
        }

        @Override
        public String code() {
            return what.name();
        }

        /**
         * {@return a value by its name: nothing when it is not told}
         *
         * @param name the name
         */
        public Optional<Object> value(String name) {
            return values.stream()
                    .filter(named -> named.name().equals(name))
                    .map(Named::value)
                    .findFirst();
        }

        @Override
        public <R> R told(Teller<R> teller) {
            return teller.seen(this);
        }
    }
}
