package fr.cpts.examples.cli;

import fr.cpts.rules.position.Positions;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which answers to take to the questions that the texts do not settle. */
final class PositionOptions {

    @Option(names = "--position", parameterConsumer = OnceEach.class, paramLabel = "ID=CHOICE")
    private Map<String, String> choices = new LinkedHashMap<>();

    Positions positions() {
        return with(Positions.usual(), choices);
    }

    /** Positions with more choices. */
    static Positions with(Positions positions, Map<String, String> choices) {
        Positions more = positions;
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            more = more.with(choice.getKey(), choice.getValue());
        }
        return more;
    }
}
