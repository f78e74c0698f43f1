/**
 * How a community governs itself and what it pays, compared with what the texts require (CSP D. 1434-44, model contract, agreement of the
 * commissions).
 *
 * <p>Each {@link fr.cpts.rules.compliance.GovernanceDetail} is one fact: the seats held in a college, a mandate, the meetings of a year. Rules
 * compare its numbers under {@code exists} and {@code not}; {@link fr.cpts.rules.compliance.GovernanceStated} lists all of a topic, for the one
 * {@link fr.cpts.rules.fact.Criterion} that speaks of the whole governance. Rules: {@code compliance/*.drl}.
 */
package fr.cpts.rules.compliance;
