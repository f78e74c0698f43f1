/**
 * A statement that was written as JSON, read back as typed values: {@link fr.cpts.financing.kept.KeptStatement}.
 *
 * <p>What can be had only as it was kept has a name that begins with {@code Kept}: a {@link fr.cpts.financing.kept.KeptFinding}, for one, has
 * its text and no longer what the text speaks of.
 */
package fr.cpts.financing.kept;
