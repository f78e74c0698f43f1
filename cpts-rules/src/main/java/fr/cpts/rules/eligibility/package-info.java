/**
 * Whether a community may sign and keep a contract (ACI-2019 art. 3 to 6): its legal form, health project, founding, signatories and missions.
 *
 * <p>The facts of the dossier are here; what rules conclude of them is a {@link fr.cpts.rules.fact.Criterion} that is satisfied, not satisfied, or
 * unknown with what is missing. Rules: {@code eligibility/*.drl}.
 */
package fr.cpts.rules.eligibility;
