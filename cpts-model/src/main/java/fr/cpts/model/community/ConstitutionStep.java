package fr.cpts.model.community;

/** The steps of the constitution of a community, in their order. */
public enum ConstitutionStep {
    /** Some professionals take the initiative. */
    INITIATIVE,
    /** The needs of the territory are studied. */
    NEEDS,
    /** A first team forms. */
    FIRST_TEAM,
    /** Partners are found. */
    PARTNERS,
    /** The letter of intent (lettre d'intention) is validated. */
    LETTER_OF_INTENT,
    /** The legal structure is created. */
    LEGAL_STRUCTURE,
    /** The health project is written. */
    PROJECT_WRITTEN,
    /** The professionals of the territory are approached. */
    PROFESSIONALS_APPROACHED,
    /** The health project is validated. */
    PROJECT_VALIDATED,
    /** The community asks to join the agreement, and indicators are settled. */
    ACI_REQUEST,
    /** The contract is signed. */
    CONTRACT_SIGNED
}
