/**
 * Days and years as a contract counts them.
 *
 * <p>{@link fr.cpts.model.time.DateRange} is half-open: its last day is the one before {@code to}. {@link fr.cpts.model.time.ContractYear} runs from
 * anniversary to anniversary of the signature, never from January to December. {@link fr.cpts.model.time.EventDate} is a day or a stated
 * <em>never</em>; nothing here asks a clock.
 */
package fr.cpts.model.time;
