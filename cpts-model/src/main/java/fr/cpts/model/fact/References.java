package fr.cpts.model.fact;

import fr.cpts.model.message.ModelMessage;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that what one part of a dossier refers to exists in another, and that each code names one thing only. */
public final class References {

    private References() {}

    /**
     * Checks that each code is used once.
     *
     * @param component the component that holds the things
     * @param place where the component is in a dossier
     * @param stated the code of each of them
     * @return the codes
     * @throws InvalidFactException when two have the same code
     */
    public static Set<String> codes(String component, String place, List<String> stated) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            if (!codes.add(stated.get(i))) {
                throw new InvalidFactException(
                        component + "." + i + ".code",
                        ModelMessage.of("code.twice", stated.get(i), place + "." + stated.indexOf(stated.get(i))));
            }
        }
        return codes;
    }

    /**
     * Checks that what is referred to exists.
     *
     * @param component the component that holds the reference
     * @param code the code, when there is one
     * @param where the place in a dossier of what may be referred to
     * @param known the codes of these
     * @throws InvalidFactException when the code is none of them
     */
    public static void checkKnown(String component, Optional<String> code, String where, Collection<String> known) {
        if (code.isPresent() && !known.contains(code.get())) {
            throw new InvalidFactException(component, ModelMessage.of("reference.unknown", where, known));
        }
    }
}
