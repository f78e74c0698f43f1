/**
 * The library shown running: the command line and the real dossiers.
 *
 * <p>{@link fr.cpts.examples.Cpts} is the command line; {@link fr.cpts.examples.Example} gives the dossiers that come with it, made from
 * public documents of communities. What those documents do not state, above all the contract, stands apart as hypotheses.
 */
package fr.cpts.examples;
