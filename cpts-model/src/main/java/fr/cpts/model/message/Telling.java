package fr.cpts.model.message;

/** Something that a message can speak of, and what it puts in its place. */
public interface Telling {

    /** {@return what a message shows of it: a text, a number, a day, an amount, a message, or a list of those} */
    Object told();
}
