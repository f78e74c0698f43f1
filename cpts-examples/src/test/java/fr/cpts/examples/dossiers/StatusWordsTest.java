package fr.cpts.examples.dossiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.plan.Axis;
import fr.cpts.model.taxonomy.MissionStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusWordsTest {

    @Test
    void theStatusOfEachAxisIsWhatTheWordOfItsDocumentMeans() {
        List<String> words = new ArrayList<>();
        for (Example example : Example.all()) {
            for (Axis axis : example.dossier().plan().axes()) {
                Optional<MissionStatus> meant = axis.statusAsWritten().flatMap(MissionStatus::ofWord);
                if (meant.isPresent()) {
                    words.add(axis.statusAsWritten().get());
                    assertEquals(meant, axis.status(), example.name() + " " + axis.code());
                }
            }
        }
        assertTrue(words.containsAll(List.of("socle", "complémentaire", "optionnel")), words::toString);
    }
}
