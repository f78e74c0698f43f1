package fr.cpts.model.community;

/** The legal form of a community; since 2021-05-13 it is an association (CSP, art. L. 1434-12-1). */
public enum LegalForm {
    /** Association under the law of 1901. */
    ASSOCIATION_1901,
    /** Association under the local law of the départements 57, 67 and 68. */
    ASSOCIATION_LOCAL_LAW,
    /** Société interprofessionnelle de soins ambulatoires. */
    SISA,
    /** Groupement de coopération sanitaire. */
    GCS,
    /** Any other form. */
    OTHER
}
