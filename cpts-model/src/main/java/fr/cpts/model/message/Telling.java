package fr.cpts.model.message;

/** A value that a message can show. */
public interface Telling {

    /** {@return what a message shows of it: a text, a number, a day, an amount, a message, or a list of those} */
    Object told();
}
