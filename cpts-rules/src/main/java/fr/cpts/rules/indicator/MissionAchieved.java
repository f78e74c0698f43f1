package fr.cpts.rules.indicator;

import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.PositionTaken;
import java.util.List;

/**
 * How much of the variable part of a mission was achieved in a contract year, and how that is known.
 *
 * @param open the mission in the year
 * @param share the share achieved
 */
public record MissionAchieved(EnvelopeYear open, Factor share) implements Conclusion {

    /**
     * {@return the share that the dossier states for the mission as a whole, unknown when it states none}
     *
     * @param open the mission in the year
     * @param stated what the dossier states of achievements
     */
    public static MissionAchieved asStated(EnvelopeYear open, Achievements stated) {
        return new MissionAchieved(open, stated.of(open));
    }

    /**
     * {@return what the indicators of the mission come to together, each with a weight of its own}
     *
     * @param judged the judgement of each
     */
    public static MissionAchieved byIndicators(MissionJudged judged) {
        return new MissionAchieved(judged.open(), new IndicatorsAchieved(judged, false));
    }

    /**
     * {@return what the indicators of the mission come to together, where some share a weight}
     *
     * @param judged the judgement of each
     * @param group how a weight is earned that several indicators share (position P23)
     */
    public static MissionAchieved byGroups(MissionJudged judged, PositionTaken group) {
        return new MissionAchieved(
                judged.open(), new IndicatorsAchieved(judged, group.choice().equals("mean")));
    }

    @Override
    public List<Object> settles() {
        return List.of("achievement", open.number(), open.envelope());
    }
}
