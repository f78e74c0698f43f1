package fr.cpts.examples;

import fr.cpts.financing.stake.MissionStake;
import fr.cpts.model.Dossier;
import fr.cpts.model.time.EventDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;

/** The contract year that a command is asked for. */
final class ContractYears {

    private ContractYears() {}

    /** The stakes of one year, or of all; that there are none is told with its reason. */
    static List<MissionStake> only(
            Optional<Integer> year, List<MissionStake> stakes, Dossier dossier, CommandLine command) {
        if (stakes.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command,
                    dossier.signedOn().isEmpty()
                            ? "there is no variable part to share: the dossier does not say when the contract was signed"
                                    + "\nMaybe suppose it, as --set contract.signedOn=2022-07-01"
                            : isStarted(dossier)
                                    ? "there is no variable part to share: the dossier does not say the size of the contract"
                                            + "\nMaybe suppose it, as --set contract.sizeClass=T3"
                                    : "there is no variable part to share: the dossier states no mission that started"
                                            + "\nMaybe suppose one, as --set contract.missions.PARCOURS.startedOn=2022-07-01");
        }
        List<MissionStake> kept = stakes.stream()
                .filter(stake ->
                        year.map(number -> stake.year().number() == number).orElse(true))
                .toList();
        if (kept.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command,
                    "contract year " + year.get() + " has no variable part; the years that have one are "
                            + String.join(
                                    ", ",
                                    stakes.stream()
                                            .map(stake ->
                                                    String.valueOf(stake.year().number()))
                                            .distinct()
                                            .toList()));
        }
        return kept;
    }

    private static boolean isStarted(Dossier dossier) {
        return dossier.contract().stream()
                .flatMap(contract -> contract.missions().values().stream())
                .anyMatch(
                        mission -> mission.startedOn().flatMap(EventDate::onDay).isPresent());
    }
}
