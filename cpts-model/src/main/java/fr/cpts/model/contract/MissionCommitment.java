package fr.cpts.model.contract;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of one mission of a contract. Only the start of a mission triggers money.
 *
 * @param startedOn the day it started, or that it never did; absent when the document does not say
 * @param deployedOn the day it was fully deployed, or that it never was; absent when the document does not say
 */
public record MissionCommitment(Optional<EventDate> startedOn, Optional<EventDate> deployedOn) {

    /**
     * Checks the components.
     *
     * @throws InvalidFactException when a mission is deployed before it started, or without starting
     */
    public MissionCommitment {
        Optional<LocalDate> deployed = deployedOn.flatMap(EventDate::onDay);
        if (deployed.isPresent() && startedOn.isPresent()) {
            Optional<LocalDate> started = startedOn.get().onDay();
            if (started.isEmpty() || deployed.get().isBefore(started.get())) {
                throw new InvalidFactException(
                        "deployedOn", ModelMessage.of("contract.deployed-before-start", startedOn.get()));
            }
        }
    }

    /**
     * {@return a mission whose start is known, and nothing else}
     *
     * @param day the day it started
     */
    public static MissionCommitment startedOn(LocalDate day) {
        return new MissionCommitment(Optional.of(EventDate.on(day)), Optional.empty());
    }

    /** {@return a mission that the contract lists and that did not start} */
    public static MissionCommitment neverStarted() {
        return new MissionCommitment(Optional.of(EventDate.never()), Optional.empty());
    }

    /** {@return a mission that the contract lists, of which nothing more is known} */
    public static MissionCommitment listed() {
        return new MissionCommitment(Optional.empty(), Optional.empty());
    }
}
