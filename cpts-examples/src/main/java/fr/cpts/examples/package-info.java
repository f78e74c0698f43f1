/**
 * The library shown running, one story a class.
 *
 * <p>Start from {@link fr.cpts.examples.FirstStatement}. The command line is in {@link fr.cpts.examples.cli}, the real dossiers in
 * {@link fr.cpts.examples.dossiers}, tables of indicators in {@link fr.cpts.examples.grid}.
 */
package fr.cpts.examples;
