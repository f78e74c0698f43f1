/**
 * Computing a kept statement again.
 *
 * <p>{@link fr.cpts.financing.replay.KeptStatement} is a statement that was written as JSON and read back; its {@code replay} computes it again
 * from the dossier and tells each place that comes out otherwise.
 */
package fr.cpts.financing.replay;
