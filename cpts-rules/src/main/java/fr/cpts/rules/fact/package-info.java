/**
 * The vocabulary of rules: what they match and what they conclude. This is the API of rule authors.
 *
 * <p>A rule matches {@link fr.cpts.rules.fact.Given} facts of the dossier, {@link fr.cpts.rules.fact.Argument}s of the evaluation and the
 * {@link fr.cpts.rules.fact.Conclusion}s of other rules, and inserts one new conclusion. In the order of reasoning:
 * {@link fr.cpts.rules.fact.YearOpened}, {@link fr.cpts.rules.fact.VersionInForce}, {@link fr.cpts.rules.fact.SizeInYear} and
 * {@link fr.cpts.rules.fact.FinancedYear} say which values hold; {@link fr.cpts.rules.fact.EnvelopeYear} says that an envelope is open;
 * {@link fr.cpts.rules.fact.PartOfYear} what it is worth; {@link fr.cpts.rules.fact.Entitlement},
 * {@link fr.cpts.rules.fact.Instalment} and {@link fr.cpts.rules.fact.Settlement} what is due and when. What indicators earn of a variable part
 * goes from {@link fr.cpts.rules.fact.IndicatorYear} over {@link fr.cpts.rules.fact.TargetAssessment}, which holds a measurement against an
 * {@link fr.cpts.rules.fact.ResolvedTarget}, to {@link fr.cpts.rules.fact.IndicatorOutcome} and {@link fr.cpts.rules.fact.MissionAchieved}. A conclusion holds its operands, so
 * that the money is counted once, elsewhere, and every figure can be taken apart.
 */
package fr.cpts.rules.fact;
