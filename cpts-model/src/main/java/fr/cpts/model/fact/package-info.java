/**
 * What every record of the model needs: the exception of an invalid fact, the checks, the bounds, the marks of a document.
 *
 * <p>Start from {@link fr.cpts.model.fact.InvalidFactException}, which says which component is wrong and what must hold. Nothing here is about
 * communities.
 */
package fr.cpts.model.fact;
