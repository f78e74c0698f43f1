package fr.cpts.model.taxonomy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The status of a mission in a version of the agreement. Documents also say <em>obligatoire</em> or <em>prioritaire</em>, and <em>optionnelle</em>.
 */
public enum MissionStatus implements Term {
    /** Compulsory: every community under contract commits to it. */
    SOCLE,
    /** Optional (complémentaire): a community may add it. */
    COMPLEMENTARY;

    /**
     * {@return the status that a word of a document means; nothing when the word was not met so far}
     *
     * @param word the word, in any gender, number and case, such as {@code obligatoire} or {@code Optionnelles}
     */
    public static Optional<MissionStatus> ofWord(String word) {
        String stem = Normalizer.normalize(word.strip().toLowerCase(Locale.FRENCH), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("(?:nel(?:le)?)?s?$", "");
        return switch (stem) {
            case "socle", "obligatoire", "prioritaire" -> Optional.of(SOCLE);
            case "option", "complementaire" -> Optional.of(COMPLEMENTARY);
            default -> Optional.empty();
        };
    }

    @Override
    public String taxonomy() {
        return "status";
    }

    @Override
    public String code() {
        return name();
    }
}
