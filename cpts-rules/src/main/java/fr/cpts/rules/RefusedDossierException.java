package fr.cpts.rules;

import fr.cpts.model.Texts;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.rules.fact.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/** A dossier that is well formed and states what the agreement does not allow; the message names place, value and what must hold. */
public final class RefusedDossierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As many as of what cannot be read. */
    private static final int MOST_TOLD = InvalidInputException.MOST_TOLD;

    private final transient List<Refusal> refusals;

    /**
     * A refused dossier.
     *
     * @param message what is not allowed: place, value and what must hold
     */
    public RefusedDossierException(String message) {
        super(message);
        this.refusals = List.of();
    }

    /**
     * A refused dossier.
     *
     * @param refusals what is not allowed, at least one
     */
    public RefusedDossierException(List<Refusal> refusals) {
        super(message(refusals));
        this.refusals = List.copyOf(refusals);
    }

    private static String message(List<Refusal> refusals) {
        String first = refusals.stream()
                .map(refusal ->
                        Texts.visible(refusal.fact().place() + " " + refusal.seen()) + ": " + refusal.mustHold())
                .sorted()
                .limit(MOST_TOLD)
                .collect(Collectors.joining("\n"));
        return refusals.size() > MOST_TOLD ? first + "\nand " + (refusals.size() - MOST_TOLD) + " more" : first;
    }

    /**
     * What is not allowed, by the rules that refuse it.
     *
     * @return the refusals; none when the dossier names a mission or a size class that the rules do not know
     */
    public List<Refusal> refusals() {
        return refusals;
    }
}
