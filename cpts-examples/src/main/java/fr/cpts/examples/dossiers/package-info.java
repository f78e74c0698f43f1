/**
 * The dossiers that come with the library, made from public documents of communities; {@link fr.cpts.examples.dossiers.Example} gives them.
 *
 * <p>What those documents do not state, above all the contract, is kept apart as hypotheses.
 */
package fr.cpts.examples.dossiers;
