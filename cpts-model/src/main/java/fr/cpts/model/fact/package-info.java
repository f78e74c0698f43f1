/**
 * What every record of the model needs: the exception of an invalid fact, the checks, the bounds, the marks of a document.
 *
 * <p>Start from {@link fr.cpts.model.fact.InvalidFactException}, which tells the component, what was seen and what must hold. Nothing here knows a fact of a
 * community.
 */
package fr.cpts.model.fact;
