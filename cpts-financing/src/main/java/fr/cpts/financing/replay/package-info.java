/**
 * Computing a kept statement again.
 *
 * <p>{@link fr.cpts.financing.replay.Replay} computes a {@link fr.cpts.financing.kept.KeptStatement} again from the dossier and tells each
 * place that comes out otherwise.
 */
package fr.cpts.financing.replay;
