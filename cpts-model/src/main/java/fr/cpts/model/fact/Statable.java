package fr.cpts.model.fact;

/** A component of a record that can be present and state nothing, such as values by contract year that name no year. */
public interface Statable {

    /** {@return whether something is stated} */
    boolean isStated();
}
