package fr.cpts.model.taxonomy;

/** Whom a collège of members gathers. */
public enum CollegeKind implements Term {
    /** Health professionals, whatever their practice. */
    HEALTH_PROFESSIONALS,
    /** Health professionals in private practice (libéraux). */
    LIBERAL_PROFESSIONALS,
    /** Health professionals of establishments. */
    HOSPITAL_PROFESSIONALS,
    /** Primary care teams: ESP, MSP, health centres. */
    PRIMARY_CARE_TEAMS,
    /** Medico-social and social structures and professionals. */
    MEDICO_SOCIAL,
    /** Users and inhabitants, by their associations. */
    USERS,
    /** Local authorities and elected people. */
    TERRITORY,
    /** Another group of members. */
    OTHER;

    @Override
    public String taxonomy() {
        return "college";
    }

    @Override
    public String code() {
        return name();
    }
}
