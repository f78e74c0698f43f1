package fr.cpts.model.taxonomy;

import java.io.Serializable;

/** A word of one of the domain's vocabularies, with a code that does not change; {@link Labels} names and defines it, and says where it comes from. */
public interface Term extends Serializable {

    /** {@return the vocabulary: such as {@code maturity}} */
    String taxonomy();

    /** {@return the code, as dossiers write it: such as {@code DEFINED}} */
    String code();
}
