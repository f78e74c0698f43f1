package fr.cpts.model.json;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.time.Dates;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a contract given as the last day on which it runs, {@code contract.lastDay}: it is read as {@code contract.endedOn} on the day after. A
 * file may state both, if they agree.
 */
final class LastDay {

    private static final String CONTRACT = "contract";
    private static final String LAST_DAY = "lastDay";
    private static final String ENDED_ON = "endedOn";

    /** The place of the last day. */
    static final String PLACE = CONTRACT + "." + LAST_DAY;

    private static final String END = CONTRACT + "." + ENDED_ON;

    private LastDay() {}

    /** The tree with the end in place of the last day; adds what is wrong to the problems, and names the end among what was supposed. */
    static Node.ObjectNode asEnd(Node.ObjectNode root, List<String> supposed, List<Problem> problems) {
        Node contract = root.members().get(CONTRACT);
        if (!(contract instanceof Node.ObjectNode stated) || !stated.members().containsKey(LAST_DAY)) {
            return root;
        }
        Map<String, Node> members = new LinkedHashMap<>(stated.members());
        Node last = members.remove(LAST_DAY);
        Node ended = members.get(ENDED_ON);
        boolean wasSupposed = supposed.remove(PLACE);
        Optional<LocalDate> lastDay = day(last, problems);
        if (ended != null && lastDay.isPresent()) {
            check(last, lastDay.get(), ended, problems);
        }
        if (ended == null && lastDay.isPresent()) {
            String end = lastDay.get().plusDays(1).toString();
            members.put(ENDED_ON, new Node.TextNode(last.origin(), last.token(), end));
            if (wasSupposed) {
                supposed.add(END);
            }
        }
        Map<String, Node> whole = new LinkedHashMap<>(root.members());
        whole.put(CONTRACT, stated.with(members));
        return root.with(whole);
    }

    private static Optional<LocalDate> day(Node node, List<Problem> problems) {
        Message mustHold = ModelMessage.of("json.day-text");
        if (node instanceof Node.TextNode text) {
            try {
                return Optional.of(Dates.parse(text.text()));
            } catch (InvalidFactException notADay) {
                mustHold = notADay.mustHold();
            }
        }
        problems.add(problem(node, mustHold));
        return Optional.empty();
    }

    /** What is wrong with the end itself is reported where the end is read. */
    private static void check(Node node, LocalDate lastDay, Node ended, List<Problem> problems) {
        String end = ended instanceof Node.TextNode text ? text.text() : "";
        try {
            LocalDate expected = Dates.parse(end).minusDays(1);
            if (!expected.equals(lastDay)) {
                problems.add(problem(node, ModelMessage.of("json.last-day", END, expected.plusDays(1), expected)));
            }
        } catch (InvalidFactException toldThere) {
            return;
        }
    }

    private static Problem problem(Node node, Message mustHold) {
        return new Problem(
                node.at().source(),
                node.at().line(),
                node.at().column(),
                PLACE,
                node.seen(),
                mustHold,
                Optional.empty());
    }
}
