package fr.cpts.rules;

import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.message.ModelMessage;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier that is well formed and states what the agreement does not allow; the message has a line for each such fact, in English. */
public final class RefusedDossierException extends RuntimeException {

    private static final long serialVersionUID = 2L;

    /** What is not allowed, by place; an array, which serialisation keeps. */
    private final RefusedFact[] refusals;

    /**
     * A refused dossier.
     *
     * @param refusals what is not allowed, at least one
     */
    public RefusedDossierException(List<RefusedFact> refusals) {
        this.refusals = refusals.stream()
                .sorted(Comparator.comparing(RefusedFact::place).thenComparing(RefusedFact::toString))
                .toArray(RefusedFact[]::new);
    }

    /** {@return what is not allowed: at least one fact, in the order of their places} */
    public List<RefusedFact> refusals() {
        return List.of(refusals);
    }

    /**
     * {@return what is not allowed, in one language: a line for each of the first 100 facts, and how many more there are}
     *
     * @param locale the language; French unless it is English
     */
    public String text(Locale locale) {
        int told = InvalidInputException.MAX_TOLD;
        Stream<String> first = Arrays.stream(refusals).limit(told).map(refusal -> refusal.text(locale));
        Stream<String> more = refusals.length <= told
                ? Stream.empty()
                : Stream.of(
                        ModelMessage.of("problem.more", refusals.length - told).text(locale));
        return Stream.concat(first, more).collect(Collectors.joining("\n"));
    }

    /** {@return what is not allowed, in English whatever the default locale} */
    @Override
    public String getMessage() {
        return text(Locale.ENGLISH);
    }
}
