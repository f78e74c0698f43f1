/**
 * What a community sets out to do: the axes of its health project and their sheets of action (fiches-action).
 *
 * <p>Start from {@link fr.cpts.model.plan.ActionSheet}. {@link fr.cpts.model.plan.ActionPlan} derives from the sheets what no document states: the
 * working time they ask for in all, the references that are not returned, the actions behind their calendar.
 */
package fr.cpts.model.plan;
