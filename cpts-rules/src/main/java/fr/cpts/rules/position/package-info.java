/**
 * Where the texts are silent: named questions with switchable answers.
 *
 * <p>A {@link fr.cpts.rules.position.Position} is one question, such as P03, read from one file; {@link fr.cpts.rules.position.Positions} are
 * the answers that a computation takes. A statement lists those that its figures rest on: nothing is guessed in secret.
 */
package fr.cpts.rules.position;
