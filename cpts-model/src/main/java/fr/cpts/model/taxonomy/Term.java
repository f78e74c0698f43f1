package fr.cpts.model.taxonomy;

import java.io.Serializable;

/** A word of one of the domain's vocabularies, with a code that does not change; {@link Labels} names and defines it, and says where it comes from. */
public interface Term extends Serializable {

    /**
     * The vocabulary.
     *
     * @return such as {@code maturity}
     */
    String taxonomy();

    /**
     * The code, as dossiers write it.
     *
     * @return such as {@code DEFINED}
     */
    String code();
}
