package fr.cpts.examples.dossiers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The traps that a real document sets for a model, by their codes in {@code traps-*.csv}, and which a test shows to be avoided. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Trap {

    String[] value();
}
