/**
 * Reading and writing dossiers as JSON.
 *
 * <p>{@link fr.cpts.model.json.DossierReader} refuses what cannot be, all at once and with its place;
 * {@link fr.cpts.model.json.Hypotheses} completes what is silent; {@link fr.cpts.model.json.DossierWriter} writes what the reader reads back
 * to an equal dossier. The names in a file are the names of the records' components: there is no second vocabulary.
 */
package fr.cpts.model.json;
