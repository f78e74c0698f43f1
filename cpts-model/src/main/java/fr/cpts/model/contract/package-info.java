/**
 * A contract and its life.
 *
 * <p>The ACI (accord conventionnel interprofessionnel) is the national agreement; each community signs a
 * {@link fr.cpts.model.contract.Contract} under it. Start there, then see {@link fr.cpts.model.contract.MissionCommitment}: money follows
 * the start of missions. What a document does not state is absent; what it states not to have happened is
 * {@link fr.cpts.model.time.EventDate#never()}.
 */
package fr.cpts.model.contract;
