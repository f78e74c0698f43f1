package fr.cpts.rules.parameter;

/**
 * A code of the agreement, such as the status of a mission or the version in force.
 *
 * @param citation where it comes from
 * @param code the code
 */
public record LegalCode(Citation citation, String code) implements LegalValue {
    @Override
    public String shown() {
        return code;
    }
}
