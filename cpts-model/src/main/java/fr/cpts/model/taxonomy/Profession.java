package fr.cpts.model.taxonomy;

/** A profession, in one of the legal families of the Code de la santé publique. A speciality (cardiologue, IPA) is stated beside it. */
public enum Profession implements Term {
    /** Médecin. */
    MEDECIN(ProfessionFamily.MEDICAL),
    /** Chirurgien-dentiste. */
    CHIRURGIEN_DENTISTE(ProfessionFamily.MEDICAL),
    /** Sage-femme. */
    SAGE_FEMME(ProfessionFamily.MEDICAL),
    /** Pharmacien. */
    PHARMACIEN(ProfessionFamily.PHARMACY),
    /** Préparateur en pharmacie. */
    PREPARATEUR_EN_PHARMACIE(ProfessionFamily.PHARMACY),
    /** Physicien médical. */
    PHYSICIEN_MEDICAL(ProfessionFamily.PHARMACY),
    /** Infirmier. */
    INFIRMIER(ProfessionFamily.AUXILIARY),
    /** Masseur-kinésithérapeute. */
    MASSEUR_KINESITHERAPEUTE(ProfessionFamily.AUXILIARY),
    /** Pédicure-podologue. */
    PEDICURE_PODOLOGUE(ProfessionFamily.AUXILIARY),
    /** Ergothérapeute. */
    ERGOTHERAPEUTE(ProfessionFamily.AUXILIARY),
    /** Psychomotricien. */
    PSYCHOMOTRICIEN(ProfessionFamily.AUXILIARY),
    /** Orthophoniste. */
    ORTHOPHONISTE(ProfessionFamily.AUXILIARY),
    /** Orthoptiste. */
    ORTHOPTISTE(ProfessionFamily.AUXILIARY),
    /** Manipulateur d'électroradiologie médicale. */
    MANIPULATEUR_RADIO(ProfessionFamily.AUXILIARY),
    /** Technicien de laboratoire médical. */
    TECHNICIEN_DE_LABORATOIRE(ProfessionFamily.AUXILIARY),
    /** Audioprothésiste. */
    AUDIOPROTHESISTE(ProfessionFamily.AUXILIARY),
    /** Opticien-lunetier. */
    OPTICIEN_LUNETIER(ProfessionFamily.AUXILIARY),
    /** Prothésiste et orthésiste. */
    PROTHESISTE_ORTHESISTE(ProfessionFamily.AUXILIARY),
    /** Diététicien. */
    DIETETICIEN(ProfessionFamily.AUXILIARY),
    /** Aide-soignant. */
    AIDE_SOIGNANT(ProfessionFamily.AUXILIARY),
    /** Auxiliaire de puériculture. */
    AUXILIAIRE_DE_PUERICULTURE(ProfessionFamily.AUXILIARY),
    /** Ambulancier. */
    AMBULANCIER(ProfessionFamily.AUXILIARY),
    /** Assistant dentaire. */
    ASSISTANT_DENTAIRE(ProfessionFamily.AUXILIARY),
    /** Psychologue. */
    PSYCHOLOGUE(ProfessionFamily.NONE),
    /** Ostéopathe. */
    OSTEOPATHE(ProfessionFamily.NONE),
    /** Chiropracteur. */
    CHIROPRACTEUR(ProfessionFamily.NONE),
    /** Secrétaire médical. */
    SECRETAIRE_MEDICAL(ProfessionFamily.NONE),
    /** Assistant médical. */
    ASSISTANT_MEDICAL(ProfessionFamily.NONE),
    /** Assistant de service social. */
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
