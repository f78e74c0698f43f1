package fr.cpts.examples.grid;

import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.message.Message;
import java.util.List;

/** The error of a file that cannot be read as a grid at all. */
final class Refused {

    private Refused() {}

    static InvalidInputException file(String source, Message mustHold) {
        return new InvalidInputException(List.of(Table.problem(source, "", mustHold)));
    }
}
