package fr.cpts.financing.indicator;

import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Indicators and measurements as an annex writes them, under a contract that is signed in Java. */
final class Annex {

    private Annex() {}

    /** A dossier of indicators and measurements, each a JSON text without its outer brackets. */
    static Dossier of(Contract contract, String indicators, String measurements) {
        String json = """
                {"community": {"name": "CPTS du Pays d'essai"}, "annex": {"indicators": [%s], "measurements": {%s}}}
                """.formatted(indicators, measurements);
        try {
            return DossierReader.standard()
                    .read("annex", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hypotheses.none())
                    .with(contract);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** A contract of one year of which no mission starts. */
    static Contract contract(String signedOn, String size) {
        Contract contract = Contract.signedOn(LocalDate.parse(signedOn))
                .withDurationYears(1)
                .withSizeClass(SizeClass.parse(size));
        for (Mission mission : Mission.known()) {
            contract = contract.withMission(mission, MissionCommitment.neverStarted());
        }
        return contract;
    }

    /** The same, with a mission that starts on a day. */
    static Contract contract(String signedOn, String size, Mission mission, String startedOn) {
        return contract(signedOn, size).withMissionStarted(mission, LocalDate.parse(startedOn));
    }
}
