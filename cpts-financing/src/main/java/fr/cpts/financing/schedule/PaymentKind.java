package fr.cpts.financing.schedule;

/** The kind of a payment. */
public enum PaymentKind {
    /** The running costs of the first contract year, paid at once at signature. */
    FULL,
    /** An advance, paid at a start or an anniversary. */
    ADVANCE,
    /** The balance of a part, paid when its year is settled. */
    BALANCE,
    /** The variable part of a mission, paid with the settlement. */
    VARIABLE,
    /** The payment for a serious crisis that occurred, paid with the settlement. */
    OCCURRENCE,
    /** What is given back when more was advanced than was due; a negative amount. */
    RECOVERY
}
