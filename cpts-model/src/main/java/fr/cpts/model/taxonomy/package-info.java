/**
 * The vocabulary of the agreement: codes that mean the same in every document.
 *
 * <p>Start from {@link fr.cpts.model.taxonomy.Mission} and {@link fr.cpts.model.taxonomy.SizeClass}: both are values with known constants, not
 * closed enums, because an avenant may add to them as data. An {@link fr.cpts.model.taxonomy.Envelope} is what money is paid from and spent
 * on: one for the running costs (fonctionnement), one for each mission, and until avenant 2 two for unscheduled care (soins non programmés,
 * SNP). {@link fr.cpts.model.taxonomy.Labels} gives their names to show, in French and English.
 */
package fr.cpts.model.taxonomy;
