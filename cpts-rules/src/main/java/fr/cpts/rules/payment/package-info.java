/**
 * What is due of a part of an envelope, and when it is paid (ACI-2019 art. 9; positions P03, P06 to P09).
 *
 * <p>The flow: {@link fr.cpts.rules.payment.CountStart} says from which day a part counts, the {@link fr.cpts.rules.payment.Entitlement} what is due of it,
 * {@link fr.cpts.rules.payment.Instalment} what is advanced and {@link fr.cpts.rules.payment.Settlement} when the rest is settled.
 * Rules: {@code payment/*.drl}.
 */
package fr.cpts.rules.payment;
