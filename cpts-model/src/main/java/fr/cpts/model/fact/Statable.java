package fr.cpts.model.fact;

/** A component of a record that can be there and say nothing, as a value by contract year for no year. */
public interface Statable {

    /**
     * Whether something is stated.
     *
     * @return false where all of it is silent
     */
    boolean isStated();
}
