package fr.cpts.rules.parameter;

import java.time.LocalDate;
import java.util.List;

/**
 * A code of the agreement, such as the status of a mission or the version in force.
 *
 * @param citation where it comes from
 * @param code the code
 */
public record LegalCode(Citation citation, String code) implements LegalValue {
    /** {@return the codes, where a value holds several: the words of the code} */
    public List<String> codes() {
        return List.of(code.split("\\s+"));
    }

    @Override
    public String shown() {
        return code;
    }

    @Override
    public LegalCode startingOn(LocalDate day) {
        return new LegalCode(citation.startingOn(day), code);
    }
}
