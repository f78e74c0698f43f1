package fr.cpts.financing.check;

import fr.cpts.financing.CriterionLine;
import fr.cpts.model.Remark;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.fact.Finding;
import fr.cpts.rules.fact.Finding.Severity;
import java.util.List;
import java.util.Optional;

/** One thing to check in a dossier. */
public sealed interface Check {

    /** The topic under which a check is listed. */
    enum Topic {
        /** The dossier states two things that cannot both be true. */
        CONTRADICTIONS,
        /** What the rules found. */
        FINDINGS,
        /** Criteria that are not met. */
        NOT_SATISFIED,
        /** Criteria for which the dossier does not state enough. */
        UNKNOWN,
        /** The calendar of action sheets. */
        CALENDAR,
        /** Axes, sheets, and what they refer to. */
        PLAN,
        /** Who sits where. */
        GOVERNANCE,
        /** Weights, targets and names of indicators. */
        INDICATORS,
        /** What may be read in two ways. */
        AMBIGUITIES,
        /** Other remarks of the person who entered the dossier. */
        COMMENTS,
        /** What is missing or uncertain. */
        GAPS
    }

    /** What is seen in a dossier without any rule. Each constant names the values that it comes with. */
    enum Code {
        /** Several populations are stated: {@code populations}. */
        POPULATIONS,
        /** One step has two days: {@code step, first, other}. */
        TWO_DATES,
        /** The time of a sheet has passed, and nothing says that it was done: {@code sheet, phases}. */
        BEHIND,
        /** A sheet was over before the health project was written: {@code sheet, phases, projectDatedOn}. */
        BEFORE_PROJECT,
        /** Sheets without a calendar: {@code sheets}. */
        UNDATED,
        /** The sheets ask for more full-time equivalents than posts are planned: {@code etp, posts}. */
        ETP,
        /** References between sheets that are not mutual: {@code notReturned}, and {@code references}, the number of all references. */
        LINKS,
        /** A sheet refers to another under another title: {@code sheet, to, label}. */
        LABEL,
        /** A mission has an axis but no action: {@code mission}. */
        NO_SHEET,
        /** Missions of the agreement without an axis: {@code missions}. */
        NO_AXIS,
        /** Axes for which the document does not say whether they are socle or complementary: {@code axes}. */
        NO_STATUS,
        /** Nobody sits for a collège: {@code college}. */
        EMPTY_COLLEGE,
        /** A commission declares another number of members than it lists: {@code commission, declared, listed}. */
        DECLARED,
        /** A commission lists persons twice: {@code commission, persons}. */
        TWICE,
        /** The fractions of a mission do not add up to 1: {@code mission} when they have one, {@code sum, years, lastYear}. */
        WEIGHTS,
        /** Indicators with a weight but no target: {@code indicators}. */
        WEIGHT_NO_TARGET,
        /** Indicators with neither weight nor target: {@code indicators}. */
        NEITHER,
        /** Indicators without a name: {@code indicators}. */
        UNNAMED,
        /** Axes without an indicator: {@code axes}. */
        AXIS_WITHOUT,
        /** Facts of one kind with the same mark: {@code mark, component, owners, places}. */
        GAP
    }

    /**
     * A named value of a check.
     *
     * @param name its name, such as {@code sheet}
     * @param value a text, a number, a day, a value of the model, or a list of them
     */
    record Named(String name, Object value) {}

    /**
     * A visitor of checks: one method for each kind.
     *
     * @param <R> what the visitor returns
     */
    interface Teller<R> {

        /**
         * {@return what the visitor makes of a finding of the rules}
         *
         * @param found the check
         */
        R found(Found found);

        /**
         * {@return what the visitor makes of a criterion}
         *
         * @param judged the check
         */
        R judged(Judged judged);

        /**
         * {@return what the visitor makes of a remark}
         *
         * @param noted the check
         */
        R noted(Noted noted);

        /**
         * {@return what the visitor makes of what is seen in the dossier}
         *
         * @param seen the check
         */
        R seen(Seen seen);
    }

    /**
     * {@return what the visitor returns for this kind}
     *
     * @param teller the visitor
     * @param <R> what the visitor returns
     */
    <R> R told(Teller<R> teller);

    /**
     * The topic under which a check is listed.
     *
     * @return the topic
     */
    Topic topic();

    /** {@return its code: the code of a finding, the id of a criterion, the kind of a remark, or a {@link Code}} */
    String code();

    /** {@return how serious it is} */
    Severity severity();

    /** {@return where it is seen in the dossier, when that is one place} */
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
     * A criterion that is not met, or that the dossier does not decide.
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

        /** The place of the missing fact that would decide. */
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
     * @param topic the topic under which it is listed
     * @param what what it is
     * @param severity how serious it is
     * @param place where it is seen in the dossier, when that is one place
     * @param values its named values
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
         * {@return a value by its name; empty when there is none}
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
