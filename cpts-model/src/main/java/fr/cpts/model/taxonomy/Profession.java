package fr.cpts.model.taxonomy;

/** A profession, in one of the legal families of the Code de la santé publique. A speciality (cardiologue, IPA) is said beside it. */
public enum Profession implements Term {
    /** Medecin. */
    MEDECIN(ProfessionFamily.MEDICAL),
    /** Chirurgien dentiste. */
    CHIRURGIEN_DENTISTE(ProfessionFamily.MEDICAL),
    /** Sage femme. */
    SAGE_FEMME(ProfessionFamily.MEDICAL),
    /** Pharmacien. */
    PHARMACIEN(ProfessionFamily.PHARMACY),
    /** Preparateur en pharmacie. */
    PREPARATEUR_EN_PHARMACIE(ProfessionFamily.PHARMACY),
    /** Physicien medical. */
    PHYSICIEN_MEDICAL(ProfessionFamily.PHARMACY),
    /** Infirmier. */
    INFIRMIER(ProfessionFamily.AUXILIARY),
    /** Masseur kinesitherapeute. */
    MASSEUR_KINESITHERAPEUTE(ProfessionFamily.AUXILIARY),
    /** Pedicure podologue. */
    PEDICURE_PODOLOGUE(ProfessionFamily.AUXILIARY),
    /** Ergotherapeute. */
    ERGOTHERAPEUTE(ProfessionFamily.AUXILIARY),
    /** Psychomotricien. */
    PSYCHOMOTRICIEN(ProfessionFamily.AUXILIARY),
    /** Orthophoniste. */
    ORTHOPHONISTE(ProfessionFamily.AUXILIARY),
    /** Orthoptiste. */
    ORTHOPTISTE(ProfessionFamily.AUXILIARY),
    /** Manipulateur radio. */
    MANIPULATEUR_RADIO(ProfessionFamily.AUXILIARY),
    /** Technicien de laboratoire. */
    TECHNICIEN_DE_LABORATOIRE(ProfessionFamily.AUXILIARY),
    /** Audioprothesiste. */
    AUDIOPROTHESISTE(ProfessionFamily.AUXILIARY),
    /** Opticien lunetier. */
    OPTICIEN_LUNETIER(ProfessionFamily.AUXILIARY),
    /** Prothesiste orthesiste. */
    PROTHESISTE_ORTHESISTE(ProfessionFamily.AUXILIARY),
    /** Dieteticien. */
    DIETETICIEN(ProfessionFamily.AUXILIARY),
    /** Aide soignant. */
    AIDE_SOIGNANT(ProfessionFamily.AUXILIARY),
    /** Auxiliaire de puericulture. */
    AUXILIAIRE_DE_PUERICULTURE(ProfessionFamily.AUXILIARY),
    /** Ambulancier. */
    AMBULANCIER(ProfessionFamily.AUXILIARY),
    /** Assistant dentaire. */
    ASSISTANT_DENTAIRE(ProfessionFamily.AUXILIARY),
    /** Psychologue. */
    PSYCHOLOGUE(ProfessionFamily.NONE),
    /** Osteopathe. */
    OSTEOPATHE(ProfessionFamily.NONE),
    /** Chiropracteur. */
    CHIROPRACTEUR(ProfessionFamily.NONE),
    /** Secretaire medical. */
    SECRETAIRE_MEDICAL(ProfessionFamily.NONE),
    /** Assistant medical. */
    ASSISTANT_MEDICAL(ProfessionFamily.NONE),
    /** Assistant social. */
    ASSISTANT_SOCIAL(ProfessionFamily.NONE),
    /** Another profession. */
    OTHER(ProfessionFamily.NONE);

    private final ProfessionFamily family;

    Profession(ProfessionFamily family) {
        this.family = family;
    }

    /** {@return the family, NONE when the code has no such health profession} */
    public ProfessionFamily family() {
        return family;
    }

    @Override
    public String taxonomy() {
        return "profession";
    }

    @Override
    public String code() {
        return name();
    }
}
