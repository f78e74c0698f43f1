package fr.cpts.examples.dossiers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The rows of {@code features.csv} that a test shows on a real dossier. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Feature {

    /** The number of the document that has them, such as {@code 004}. */
    String in();

    String[] value();
}
