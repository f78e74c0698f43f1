/**
 * Reports for people, and how they are laid out: start from {@link fr.cpts.financing.report.Report}.
 *
 * <p>A builder makes a report of data: {@link fr.cpts.financing.report.StatementReport}, {@link fr.cpts.financing.report.PortraitReport} of a
 * dossier, and one each for a checklist, what is at stake, indicators, positions, explanations, comparisons and replays. Its cells know their
 * values. A writer lays it out: {@link fr.cpts.financing.report.TextWriter} as a text. Nothing is computed here; {@link
 * fr.cpts.financing.report.Messages} has the words.
 */
package fr.cpts.financing.report;
