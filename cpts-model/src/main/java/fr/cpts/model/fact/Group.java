package fr.cpts.model.fact;

/**
 * A record that gathers the components of one subject within another. Where a document states none of them, the group is still there, and blank, so
 * that nobody has to unwrap it; JSON leaves a blank group out.
 */
public interface Group extends Statable, Part {

    @Override
    default boolean isStated() {
        return Records.values((Record) this).stream().anyMatch(Mark::isStated);
    }
}
