package fr.cpts.rules.envelope;

import fr.cpts.rules.deployment.MissionStart;
import fr.cpts.rules.fact.Conclusion;
import java.util.List;

/**
 * The start of a mission that opens its financing.
 *
 * @param start the start, which has a day
 */
public record StartAccepted(MissionStart start) implements Conclusion {
    @Override
    public List<Object> settles() {
        return List.of("start", start.mission());
    }
}
