package fr.cpts.model.taxonomy;

import fr.cpts.model.message.MessageValue;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The names to show for the codes of the agreement, in one language. French is the language of anything that is not English.
 *
 * <p>A code that has no name, such as a mission that a later avenant brought as data, is shown as it is.
 */
public final class Labels {

    private static final ResourceBundle SOURCES = bundle("sources", Locale.ROOT);

    private final ResourceBundle bundle;
    private final ResourceBundle terms;

    private Labels(ResourceBundle bundle, ResourceBundle terms) {
        this.bundle = bundle;
        this.terms = terms;
    }

    /**
     * {@return the labels of a language: labels in English for an English locale, in French otherwise}
     *
     * @param locale the language
     */
    public static Labels in(Locale locale) {
        Locale shown = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return new Labels(bundle("labels", shown), bundle("terms", shown));
    }

    private static ResourceBundle bundle(String name, Locale shown) {
        return ResourceBundle.getBundle("fr.cpts.model.taxonomy." + name, shown);
    }

    /**
     * {@return the name of a term of any vocabulary}
     *
     * @param term the term
     */
    public String of(Term term) {
        if (term instanceof Mission mission) {
            return of(mission.envelope());
        }
        if (term instanceof MissionStatus status) {
            return of(status);
        }
        String key = key(term);
        return terms.containsKey(key) ? terms.getString(key) : term.code();
    }

    /**
     * {@return what a term means, in a sentence; nothing for a term that came as data}
     *
     * @param term the term
     */
    public Optional<String> definition(Term term) {
        String key = key(term) + ".definition";
        return terms.containsKey(key) ? Optional.of(terms.getString(key)) : Optional.empty();
    }

    /**
     * {@return where a term comes from: the text that has it, or the documents in which it was met}
     *
     * @param term the term
     */
    public Optional<String> source(Term term) {
        return Stream.of(key(term), term.taxonomy())
                .filter(SOURCES::containsKey)
                .map(SOURCES::getString)
                .findFirst();
    }

    private static String key(Term term) {
        return term.taxonomy() + "." + term.code();
    }

    /**
     * {@return its name, or its code}
     *
     * @param mission the mission
     */
    public String of(Mission mission) {
        return of(mission.envelope());
    }

    /**
     * {@return its name, or its code}
     *
     * @param envelope the envelope
     */
    public String of(Envelope envelope) {
        return text("envelope." + envelope.code(), envelope.code());
    }

    /**
     * {@return the name of a mission's status}
     *
     * @param status the status
     */
    public String of(MissionStatus status) {
        return text("status." + status, status.toString());
    }

    /** An envelope in a message. */
    private record EnvelopeName(Envelope envelope) implements MessageValue {
        @Override
        public String text(Locale locale) {
            return in(locale).of(envelope);
        }
    }

    /** A term in a message. */
    private record TermName(Term term) implements MessageValue {
        @Override
        public String text(Locale locale) {
            return in(locale).of(term);
        }
    }

    /**
     * An envelope as a value of a message.
     *
     * @param envelope the envelope
     * @return its name in the language of the message
     */
    public static MessageValue named(Envelope envelope) {
        return new EnvelopeName(envelope);
    }

    /**
     * A term as a value of a message.
     *
     * @param term the term
     * @return its name in the language of the message
     */
    public static MessageValue named(Term term) {
        return new TermName(term);
    }

    private String text(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
