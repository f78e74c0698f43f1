package fr.cpts.examples.grid;

import fr.cpts.model.message.Message;
import fr.cpts.model.message.MessageValue;
import fr.cpts.model.taxonomy.Labels;
import fr.cpts.model.taxonomy.Term;
import java.util.Locale;

/** The messages of grids: what must hold of a file and of its cells. */
final class GridMessage {

    private GridMessage() {}

    /** A message of grids, with the values of its text, in order. */
    static Message of(String code, Object... values) {
        return Message.of(GridMessage.class, code, values);
    }

    /** A word that grids write, such as a header, in the language of the message. */
    record Word(String key) implements MessageValue {
        @Override
        public String text(Locale locale) {
            return GridWords.in(locale).of(key);
        }
    }

    /** A term by its name, in the language of the message. */
    record Named(Term term) implements MessageValue {
        @Override
        public String text(Locale locale) {
            return Labels.in(locale).of(term);
        }
    }
}
