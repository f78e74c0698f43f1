package fr.cpts.model.taxonomy;

/** What a commission is. */
public enum CommissionKind implements Term {
    /** National commission of the agreement (commission paritaire nationale). */
    CPN,
    /** Regional commission of the agreement (commission paritaire régionale). */
    CPR,
    /** Local commission of the agreement (commission paritaire locale). */
    CPL,
    /** A working commission of the community itself. */
    WORKING_GROUP,
    /** Another commission. */
    OTHER;

    @Override
    public String taxonomy() {
        return "commission";
    }

    @Override
    public String code() {
        return name();
    }
}
