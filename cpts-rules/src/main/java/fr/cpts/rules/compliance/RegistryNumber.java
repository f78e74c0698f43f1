package fr.cpts.rules.compliance;

import fr.cpts.rules.fact.DossierFact;
import fr.cpts.rules.fact.DossierPath;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which a registry knows the community.
 *
 * @param registry the registry
 * @param number the number as the document writes it, or nothing when the dossier is silent
 * @param place its place in the dossier
 */
public record RegistryNumber(Registry registry, Optional<String> number, DossierPath place) implements DossierFact {

    /** The registries. */
    public enum Registry {
        /** Fichier national des établissements sanitaires et sociaux: nine characters, the first two a département, with a check digit. */
        FINESS("\\d{9}|2[AB]\\d{7}", true),
        /** Répertoire national des associations: W, the registry of the prefecture and a number. */
        RNA("W(\\d{2}|2[AB])\\d{7}", false),
        /** Système d'identification du répertoire des établissements: fourteen digits with a check digit. */
        SIRET("\\d{14}", true);

        private final Pattern shape;
        private final boolean checked;

        Registry(String shape, boolean checked) {
            this.shape = Pattern.compile(shape);
            this.checked = checked;
        }
    }

    @Override
    public boolean isStated() {
        return number.isPresent();
    }

    @Override
    public String shown() {
        return number.orElse("");
    }

    /**
     * {@return whether a number, which must be stated, has the shape of its registry and, where there is one, the right check digit by the formula of
     * Luhn} Spaces do not count. A FINESS number of Corsica, whose département has a letter, is checked for its shape only: the value of the letter
     * in the formula was not read.
     */
    public boolean isWellFormed() {
        String written = number.orElseThrow().replaceAll("[\\s\u00a0\u202f]", "");
        return registry.shape.matcher(written).matches()
                && (!registry.checked || !written.chars().allMatch(Character::isDigit) || luhn(written));
    }

    /** From the right, every second digit counts double, its own digits added up; the sum is a multiple of ten. */
    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
