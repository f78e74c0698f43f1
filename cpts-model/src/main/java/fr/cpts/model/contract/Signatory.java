package fr.cpts.model.contract;

/** A party that signs the contract: the community, the local fund of the Assurance Maladie, and the ARS. */
public enum Signatory {
    /** The community. */
    CPTS,
    /** The caisse primaire d'assurance maladie of the département. */
    CPAM,
    /** The caisse générale de sécurité sociale, which takes the place of the CPAM overseas. */
    CGSS,
    /** The agence régionale de santé. */
    ARS
}
