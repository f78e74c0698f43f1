package fr.cpts.model.community;

import fr.cpts.model.fact.DossierPart;
import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The health project (projet de santé) that a community writes and sends to the ARS, and what the ARS made of it (CSP, art. L. 1434-12).
 *
 * @param datedOn the day the document bears
 * @param claimedSizeClass the size class that the project claims; it decides nothing, since the size is the contract's (position P01)
 * @param sentOn the day it was sent to the ARS, or that it never was
 * @param validatedOn the day the ARS validated it expressly, or that it never did
 * @param objectedOn the day the ARS objected to it, or that it never did
 */
public record HealthProject(
        Optional<LocalDate> datedOn,
        Optional<SizeClass> claimedSizeClass,
        Optional<EventDate> sentOn,
        Optional<EventDate> validatedOn,
        Optional<EventDate> objectedOn)
        implements DossierPart {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when the ARS answered before the project was sent, or objected after it had validated
     */
    public HealthProject {
        checkOrder(
                "validatedOn",
                sentOn,
                validatedOn,
                (day, before) -> ModelMessage.of("project.validated-before-sent", day, before));
        checkOrder(
                "objectedOn",
                sentOn,
                objectedOn,
                (day, before) -> ModelMessage.of("project.objected-before-sent", day, before));
        checkOrder(
                "objectedOn",
                objectedOn,
                validatedOn,
                (day, before) -> ModelMessage.of("project.objected-and-validated", day, before));
    }

    private static void checkOrder(
            String place,
            Optional<EventDate> earlier,
            Optional<EventDate> later,
            BiFunction<LocalDate, LocalDate, Message> mustHold) {
        Optional<LocalDate> first = earlier.flatMap(EventDate::onDay);
        Optional<LocalDate> second = later.flatMap(EventDate::onDay);
        if (first.isPresent() && second.isPresent() && first.get().isAfter(second.get())) {
            throw new InvalidFactException(place, mustHold.apply(second.get(), first.get()));
        }
    }

    /**
     * {@return a health project of which only the claimed size is known}
     *
     * @param size the class it claims
     */
    public static HealthProject claiming(SizeClass size) {
        return new HealthProject(
                Optional.empty(), Optional.of(size), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
