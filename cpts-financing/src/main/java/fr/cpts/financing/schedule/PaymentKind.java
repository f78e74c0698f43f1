package fr.cpts.financing.schedule;

/** What a payment is. */
public enum PaymentKind {
    /** The running costs of the first contract year, paid at once at signature. */
    FULL,
    /** A payment on account, at a start or an anniversary. */
    ADVANCE,
    /** What remains of a part when its year is settled. */
    BALANCE,
    /** The variable part of a mission, paid with the settlement. */
    VARIABLE,
    /** The payment for a serious crisis that occurred, paid with the settlement. */
    OCCURRENCE,
    /** What is given back when more was advanced than was due; a negative amount. */
    RECOVERY
}
