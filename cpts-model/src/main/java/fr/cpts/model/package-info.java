/**
 * The facts of a CPTS: what documents state, checked at birth, with no arithmetic of the agreement and no rule engine.
 *
 * <p>Start from {@link fr.cpts.model.Dossier}, the one input of everything. {@link fr.cpts.model.json.Hypotheses} completes a dossier where its
 * documents are silent, and leaves a mark on each fact it supposes. Both are read from JSON by {@link fr.cpts.model.json.DossierReader}.
 *
 * <p>Why a fact is missing, or with what reserve it is stated, is a {@link fr.cpts.model.fact.Mark} beside it: lost in the source, left blank and not
 * stated are three different things. Governance, sheets of action, indicators and figures each have a package with its story.
 */
package fr.cpts.model;
