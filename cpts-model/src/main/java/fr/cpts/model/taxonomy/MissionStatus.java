package fr.cpts.model.taxonomy;

/** What a version of the agreement makes of a mission. Documents also say <em>obligatoire</em> or <em>prioritaire</em>, and <em>optionnelle</em>. */
public enum MissionStatus {
    /** Compulsory: every community under contract commits to it. */
    SOCLE,
    /** Optional (complémentaire): a community may add it. */
    COMPLEMENTARY
}
