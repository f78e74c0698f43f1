package fr.cpts.model.taxonomy;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The names to show for the codes of the agreement, in one language. French is the language of anything that is not English.
 *
 * <p>A code that has no name, such as a mission that a later avenant brought as data, is shown as it is.
 */
public final class Labels {

    private final ResourceBundle bundle;

    private Labels(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * The labels of a language.
     *
     * @param locale the language
     * @return labels in English for an English locale, in French otherwise
     */
    public static Labels in(Locale locale) {
        Locale shown = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return new Labels(ResourceBundle.getBundle(
                "fr.cpts.model.taxonomy.labels",
                shown,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /**
     * The name of a mission.
     *
     * @param mission the mission
     * @return its name, or its code
     */
    public String of(Mission mission) {
        return of(mission.envelope());
    }

    /**
     * The name of an envelope.
     *
     * @param envelope the envelope
     * @return its name, or its code
     */
    public String of(Envelope envelope) {
        return text("envelope." + envelope.code(), envelope.code());
    }

    /**
     * The name of a mission's status.
     *
     * @param status the status
     * @return its name
     */
    public String of(MissionStatus status) {
        return text("status." + status, status.toString());
    }

    private String text(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
