/**
 * What all topics share: facts of the dossier, what else an evaluation takes, and what rules conclude. Part of the API of rule authors.
 *
 * <p>A rule matches {@link fr.cpts.rules.fact.DossierFact}s, {@link fr.cpts.rules.fact.EvaluationInput}s and the {@link
 * fr.cpts.rules.fact.Conclusion}s of other rules, and inserts one new conclusion, which holds its operands: the money is counted once, elsewhere, and
 * every figure can be taken apart. Under {@code not} or {@code exists} only facts of the dossier may be used, because all of them are known before
 * the first rule fires.
 */
package fr.cpts.rules.fact;
