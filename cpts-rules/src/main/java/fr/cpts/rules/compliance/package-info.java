/**
 * How a community governs itself and what it pays, held against what the texts ask (CSP D. 1434-44, model contract, agreement of the commissions).
 *
 * <p>The facts of governance stand here, one each; what rules conclude of them is a {@link fr.cpts.rules.fact.Criterion}. Rules: {@code compliance/*.drl}.
 */
package fr.cpts.rules.compliance;
