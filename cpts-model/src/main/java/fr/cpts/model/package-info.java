/**
 * The facts of a CPTS: what documents state, checked at birth, with no arithmetic of the agreement and no rule engine.
 *
 * <p>Start from {@link fr.cpts.model.Dossier}, the one input of everything. {@link fr.cpts.model.json.Hypotheses} completes a dossier where its
 * documents are silent, and leaves a mark on each fact it supposes. Both are read from JSON by {@link fr.cpts.model.json.DossierReader}.
 */
package fr.cpts.model;
