package fr.cpts.examples.cli;

import fr.cpts.financing.indicator.MissionValue;
import fr.cpts.model.Dossier;
import fr.cpts.model.time.EventDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The contract year that a command is asked for. */
final class ContractYearNumbers {

    private ContractYearNumbers() {}

    /** The stakes of one year, or of all; when there are none, the refusal says why. */
    static List<MissionValue> only(
            Optional<Integer> year, List<MissionValue> stakes, Dossier dossier, CommandLine command) {
        if (stakes.isEmpty()) {
            throw nothingToShare(dossier, command);
        }
        List<MissionValue> kept = stakes.stream()
                .filter(stake ->
                        year.map(number -> stake.year().number() == number).orElse(true))
                .toList();
        if (kept.isEmpty()) {
            throw new WrongUse(
                    command.getCommandSpec(),
                    CptsMessage.of(
                            "stake.no-year",
                            year.get(),
                            stakes.stream()
                                    .map(stake -> stake.year().number())
                                    .distinct()
                                    .toList()));
        }
        return kept;
    }

    private static WrongUse nothingToShare(Dossier dossier, CommandLine command) {
        if (dossier.signedOn().isEmpty()) {
            return new WrongUse(
                    command, CptsMessage.of("stake.unsigned"), Optional.of(CptsMessage.of("stake.unsigned-advice")));
        }
        return isStarted(dossier)
                ? new WrongUse(
                        command, CptsMessage.of("stake.unsized"), Optional.of(CptsMessage.of("stake.unsized-advice")))
                : new WrongUse(
                        command,
                        CptsMessage.of("stake.not-started"),
                        Optional.of(CptsMessage.of("stake.not-started-advice")));
    }

    private static boolean isStarted(Dossier dossier) {
        return dossier.contract().stream()
                .flatMap(contract -> contract.missions().values().stream())
                .anyMatch(
                        mission -> mission.startedOn().flatMap(EventDate::onDay).isPresent());
    }
}
