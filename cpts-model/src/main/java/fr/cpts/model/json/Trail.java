package fr.cpts.model.json;

import java.util.ArrayList;
import java.util.List;

/** The way from the top of a document to where its reader stands; it becomes a text only where something is wrong. */
final class Trail {

    /** Names and positions, from the top. */
    private final List<Object> steps = new ArrayList<>();

    void enter(String name) {
        steps.add(name);
    }

    void enter(int position) {
        steps.add(position);
    }

    void leave() {
        steps.remove(steps.size() - 1);
    }

    /** The place, as {@link Paths} writes it. */
    String place() {
        String place = "";
        for (Object step : steps) {
            place = Paths.member(place, step.toString());
        }
        return place;
    }

    /** A place below. */
    String member(String path) {
        return Paths.member(place(), path);
    }
}
