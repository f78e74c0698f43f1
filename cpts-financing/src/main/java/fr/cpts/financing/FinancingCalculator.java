package fr.cpts.financing;

import fr.cpts.financing.indicator.IndicatorHistory;
import fr.cpts.financing.indicator.IndicatorValuation;
import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.financing.indicator.Sharing;
import fr.cpts.financing.schedule.Totals;
import fr.cpts.model.Dossier;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.position.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes what is due to a community. Immutable and thread-safe; make one and share it.
 *
 * <p>Worked case (ACI, art. 9): a T3 contract signed on 2023-01-01 whose mission PARCOURS starts on 2023-07-01 has on that day an advance of
 * 3/4 × 45 000 × 184/365 = 17 013.70 euros.
 *
 * <pre>{@code
 * Dossier dossier = DossierReader.standard().read(Path.of("redon.json"));
 * FinancingStatement statement =
 *         FinancingCalculator.standard().statement(dossier, LocalDate.of(2026, 1, 1), Positions.usual());
 * }</pre>
 */
public final class FinancingCalculator {

    private final RuleBook rules;

    private FinancingCalculator(RuleBook rules) {
        this.rules = rules;
    }

    /** {@return a calculator that applies the rules that the library ships} */
    public static FinancingCalculator standard() {
        return using(RuleBook.standard());
    }

    /**
     * {@return a calculator that applies given rules}
     *
     * @param rules the rules
     */
    public static FinancingCalculator using(RuleBook rules) {
        return new FinancingCalculator(Objects.requireNonNull(rules, "rules"));
    }

    /**
     * Loads in advance what the first statement would otherwise have to wait for.
     *
     * @return this calculator
     */
    public FinancingCalculator warmUp() {
        rules.warmUp();
        return this;
    }

    /**
     * {@return the statement of a community}
     *
     * @param dossier its facts, completed with hypotheses where wanted
     * @param asOf the day of the statement: what has fallen due by that day is paid, the rest is to come, and statuses are those of that day
     * @param positions the answers to the questions that the texts do not settle
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     * @throws java.util.concurrent.CancellationException when the thread is interrupted, before or during the computation; it stays interrupted
     */
    public FinancingStatement statement(Dossier dossier, LocalDate asOf, Positions positions) {
        return accounting(dossier, asOf, positions).statement();
    }

    /**
     * {@return the statement of a community, with the reason for each of its figures}
     *
     * @param dossier its facts, completed with hypotheses where wanted
     * @param asOf the day of the statement: what has fallen due by that day is paid, the rest is to come, and statuses are those of that day
     * @param positions the answers to the questions that the texts do not settle
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public ExplainedStatement explain(Dossier dossier, LocalDate asOf, Positions positions) {
        return accounting(dossier, asOf, positions).explained();
    }

    private static void checkGiven(Dossier dossier, LocalDate asOf, Positions positions) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(positions, "positions");
    }

    private StatementBuilder accounting(Dossier dossier, LocalDate asOf, Positions positions) {
        checkGiven(dossier, asOf, positions);
        Decisions decisions = rules.decide(dossier, asOf, positions);
        return new StatementBuilder(this, rules, dossier, asOf, positions, decisions);
    }

    /**
     * {@return what each question that the texts do not settle decides, by id: the answer in force, and how each other answer would change the
     * total of the contract, found by computing again with that one answer changed}
     *
     * <p>Worked case: with the start of PARCOURS on 2023-07-01 as above, months (P03) in place of days change the fixed part by
     * 45 000 × (6/12 − 184/365) = −184.93 euros.
     *
     * @param dossier its facts, completed with hypotheses where wanted
     * @param asOf the day of the statement
     * @param positions the answers in force
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public List<PositionEffect> effects(Dossier dossier, LocalDate asOf, Positions positions) {
        FinancingStatement inForce = statement(dossier, asOf, positions);
        return inForce.positions().stream()
                .map(use -> new PositionEffect(
                        use,
                        rules.positions().get(use.id()).choices().keySet().stream()
                                .filter(choice -> !choice.equals(use.choice()))
                                .map(choice -> new PositionEffect.Alternative(
                                        choice, change(inForce, dossier, positions.with(use.id(), choice))))
                                .toList()))
                .toList();
    }

    private Optional<PositionEffect.Shift> change(FinancingStatement inForce, Dossier dossier, Positions other) {
        try {
            Totals totals = statement(dossier, inForce.asOf(), other).totals();
            return Optional.of(new PositionEffect.Shift(
                    totals.total().minus(inForce.totals().total()),
                    totals.open().minus(inForce.totals().open())));
        } catch (RefusedDossierException refusedUnderThatAnswer) {
            return Optional.empty();
        }
    }

    /**
     * {@return what each indicator is worth in each contract year: how much is certain, how much is open, and what would bring more}
     *
     * <p>Worked case: a T3 has 35 000 euros to share for access to care; an indicator with a weight of 2/9 is worth 7 777.78 or 7 777.77 euros.
     *
     * @param dossier its facts, completed with hypotheses where wanted
     * @param asOf the day of the statement
     * @param positions the answers to the questions that the texts do not settle
     * @throws UnknownPositionException when a question or an answer does not exist
     * @throws RefusedDossierException when the dossier states what the agreement does not allow
     */
    public List<MissionValue> stakes(Dossier dossier, LocalDate asOf, Positions positions) {
        checkGiven(dossier, asOf, positions);
        Sharing sharing = Sharing.of(rules.answer(Subject.SHARING, positions));
        return new IndicatorValuation(
                        rules.decide(dossier, asOf, positions),
                        sharing,
                        dossier.annex().indicators())
                .stakes();
    }

    /**
     * {@return the history of each indicator over the contract years, paid or not, with or without a contract, in the order of the indicators}
     *
     * @param dossier its facts
     * @param asOf the day of the statement: what was measured after it does not count
     * @param positions the answers to the questions that the texts do not settle
     * @throws UnknownPositionException when a question or an answer does not exist
     */
    public List<IndicatorHistory> followUp(Dossier dossier, LocalDate asOf, Positions positions) {
        checkGiven(dossier, asOf, positions);
        return IndicatorHistory.of(
                dossier,
                new IndicatorHistory.Basis(
                        rules.answer(Subject.MISSING_REFERENCE, positions),
                        rules.answer(Subject.MISSING_SCALE, positions),
                        asOf));
    }

    /** {@return the rules that the calculator applies} */
    public RuleBook rules() {
        return rules;
    }
}
