/**
 * How a community governs itself, and the commissions of the agreement.
 *
 * <p>Start from {@link fr.cpts.model.governance.Governance}. Members belong to a {@link fr.cpts.model.governance.MemberCategory} and sit in a
 * {@link fr.cpts.model.governance.College}; a college's share of the votes and its seats are two facts, which may differ. A
 * {@link fr.cpts.model.governance.Body} meets (general assembly, board, bureau); an {@link fr.cpts.model.governance.Office} may be reserved to a college.
 * A {@link fr.cpts.model.governance.Commission} seats people who may hold several votes, or none. People are roles: a
 * {@link fr.cpts.model.governance.Participant} may carry a key, so that the same unnamed person is recognised in several places.
 */
package fr.cpts.model.governance;
