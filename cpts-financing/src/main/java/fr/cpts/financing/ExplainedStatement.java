package fr.cpts.financing;

import fr.cpts.financing.Recoverable.PaidOnAccount;
import fr.cpts.financing.explain.Explainer;
import fr.cpts.financing.explain.Explanation;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.fact.Ordered;
import fr.cpts.model.money.Euros;
import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.envelope.NotDue;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.payment.Entitlement;
import fr.cpts.rules.payment.Instalment;
import fr.cpts.rules.payment.Settlement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A statement with the reason for each of its figures. Explanations are made when asked for.
 *
 * <p>Worked case: {@code FinancingCalculator.standard().explain(dossier, asOf, positions).line(1)}.
 */
public final class ExplainedStatement {

    private final FinancingStatement statement;
    private final List<CountedLine> lines;
    private final List<Entitlement> entitlements;
    private final List<NotDue> notDue;
    private final Explainer explainer;

    ExplainedStatement(
            FinancingStatement statement,
            List<CountedLine> lines,
            List<Entitlement> entitlements,
            List<NotDue> notDue,
            Explainer explainer) {
        this.statement = statement;
        this.lines = List.copyOf(lines);
        this.entitlements = List.copyOf(entitlements);
        this.notDue = List.copyOf(notDue);
        this.explainer = explainer;
    }

    /** A line and where it comes from: an instalment, or the settlement of what is due less the instalments. */
    record CountedLine(
            PaymentLine line,
            Entitlement entitlement,
            Euros due,
            Optional<Instalment> instalment,
            List<PaidOnAccount> onAccount,
            Settlement settlement)
            implements Comparable<CountedLine> {
        @Override
        public int compareTo(CountedLine other) {
            return line.compareTo(other.line);
        }
    }

    /** {@return the statement that is explained} */
    public FinancingStatement statement() {
        return statement;
    }

    /**
     * Explains a payment.
     *
     * @param number the number of the line, from 1, as the statement shows it
     * @return the amount, what it is computed from, and why it is due
     * @throws IllegalArgumentException when there is no such line
     */
    public Explanation line(int number) {
        if (number < 1 || number > lines.size()) {
            throw new IllegalArgumentException(
                    "there is no line " + number + ": the statement has lines 1 to " + lines.size());
        }
        CountedLine source = lines.get(number - 1);
        Euros amount = source.line().amount();
        PartOfYear part = source.entitlement().part();
        if (source.instalment().isPresent()) {
            Instalment instalment = source.instalment().get();
            return explainer.product(amount, part.base(), true, instalment.factors(), instalment);
        }
        Explanation due = entitled(source.entitlement(), source.due());
        if (source.onAccount().isEmpty()) {
            return due;
        }
        List<Explanation> operands = new ArrayList<>(List.of(due));
        for (PaidOnAccount paid : source.onAccount()) {
            operands.add(explainer.product(
                    paid.amount(), part.base(), true, paid.instalment().factors(), paid.instalment()));
        }
        return new Explanation.Counted(
                Explanation.Operation.DIFFERENCE, amount, operands, List.of(explainer.of(source.settlement())));
    }

    private Explanation entitled(Entitlement entitlement, Euros due) {
        return explainer.product(due, entitlement.part().base(), false, entitlement.factors(), entitlement);
    }

    /**
     * Explains what is due for an envelope in a contract year, or why nothing is.
     *
     * @param envelope the envelope
     * @param contractYear the number of the contract year
     * @return an explanation for each part that is due or open, or for the reason why the envelope is not due; empty when the version of the year
     *     has no such envelope
     */
    public List<Explanation> envelope(Envelope envelope, int contractYear) {
        List<Explanation> found = new ArrayList<>();
        for (Entitlement entitlement : entitlements) {
            if (entitlement.envelope().equals(envelope) && entitlement.year().number() == contractYear) {
                found.add(entitled(entitlement, dueOf(entitlement)));
            }
        }
        for (NotDue reason : notDue) {
            if (reason.envelope().equals(envelope) && reason.financed().number() == contractYear) {
                found.add(explainer.of(reason));
            }
        }
        return found;
    }

    private Euros dueOf(Entitlement entitlement) {
        return statement.contractYears().get(entitlement.year().number() - 1).entitlements().stream()
                .filter(line -> line.envelope().equals(entitlement.envelope())
                        && line.part() == entitlement.part().part())
                .findFirst()
                .orElseThrow()
                .due();
    }

    /**
     * {@return the missing facts that would decide what is due for an envelope in a contract year: all of them are needed, and no others; empty
     * when everything is decided}
     *
     * @param envelope the envelope
     * @param contractYear the number of the contract year
     */
    public Set<DossierFact> missing(Envelope envelope, int contractYear) {
        Set<DossierFact> missing = new LinkedHashSet<>();
        for (Entitlement entitlement : entitlements) {
            if (entitlement.envelope().equals(envelope) && entitlement.year().number() == contractYear) {
                entitlement.factors().forEach(factor -> missing.addAll(factor.awaited()));
            }
        }
        return Ordered.set(missing);
    }

    /**
     * Explains a finding, a deadline or any other conclusion of the statement.
     *
     * @param conclusion a finding or a deadline of this statement: the same object, not an equal one
     * @return the rule that concluded it, and what it rests on
     */
    public Explanation conclusion(Conclusion conclusion) {
        return explainer.of(conclusion);
    }
}
