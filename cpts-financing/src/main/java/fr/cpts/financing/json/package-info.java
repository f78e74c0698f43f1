/**
 * Data as stable documents for programs: start from {@link fr.cpts.financing.json.StatementJson}.
 *
 * <p>There is one writer each for a statement, what is at stake, indicators, a checklist, positions, explanations and comparisons. Amounts are numbers
 * with two decimals, days are ISO, fractions are texts; names and codes depend on no language. A document that others read has a number of its format
 * and a JSON Schema beside its writer; {@link fr.cpts.financing.kept.KeptStatement} reads a statement back.
 */
package fr.cpts.financing.json;
