package fr.cpts.model.taxonomy;

/** A strand (volet) of a mission: a part that the agreement distinguishes within it. */
public enum Strand implements Term {
    /** Finding a médecin traitant, strand of access to care. */
    MEDECIN_TRAITANT(Mission.ACCES_SOINS),
    /** Unscheduled care (soins non programmés), strand of access to care. */
    SOINS_NON_PROGRAMMES(Mission.ACCES_SOINS),
    /** Telehealth (télésanté), strand of access to care with no money of its own. */
    TELESANTE(Mission.ACCES_SOINS);

    private final Mission mission;

    Strand(Mission mission) {
        this.mission = mission;
    }

    /** {@return the mission it is a strand of} */
    public Mission mission() {
        return mission;
    }

    @Override
    public String taxonomy() {
        return "strand";
    }

    @Override
    public String code() {
        return name();
    }
}
