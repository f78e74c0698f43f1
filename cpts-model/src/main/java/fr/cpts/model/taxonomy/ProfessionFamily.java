package fr.cpts.model.taxonomy;

/** The families in which the Code de la santé publique (fourth part) places health professions. */
public enum ProfessionFamily implements Term {
    /** Professions médicales (book I). */
    MEDICAL,
    /** Professions de la pharmacie et de la physique médicale (book II). */
    PHARMACY,
    /** Auxiliaires médicaux, aides-soignants, auxiliaires de puériculture, ambulanciers et assistants dentaires (book III). */
    AUXILIARY,
    /** Not a health profession of the fourth part, though documents may list it among them. */
    NONE;

    @Override
    public String taxonomy() {
        return "family";
    }

    @Override
    public String code() {
        return name();
    }
}
