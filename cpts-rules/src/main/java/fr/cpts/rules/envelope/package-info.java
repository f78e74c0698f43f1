/**
 * Which envelopes are open in a contract year, and what they come to for a whole year (ACI-2019 art. 8 and 9, ACI-2019-AV2; positions P04 to P11, P18).
 *
 * <p>The flow: a {@link fr.cpts.rules.envelope.FinancedYear} has a version and a size; each envelope is either open in it
 * ({@link fr.cpts.rules.envelope.EnvelopeYear}) or {@link fr.cpts.rules.envelope.NotDue}; an open one is worth its {@link fr.cpts.rules.envelope.PartOfYear}s, each an
 * {@link fr.cpts.rules.envelope.AmountBasis} and the shares to take of it. Rules: {@code envelope/*.drl}.
 */
package fr.cpts.rules.envelope;
