/**
 * Where the texts are silent: named questions with switchable answers.
 *
 * <p>A {@link fr.cpts.rules.position.Position} is one question, such as P03, read from one file; {@link fr.cpts.rules.position.Positions} are
 * the answers that a computation takes. A statement lists those that its figures rest on: nothing is guessed in secret.
 *
 * <p>A rule that rests on a position matches it. Where something is counted instead, such as a rounding, the file of the position says so
 * ({@code decides: rounding}), and Java asks for the position that decides that {@link fr.cpts.rules.position.Subject}: no Java names a position.
 */
package fr.cpts.rules.position;
