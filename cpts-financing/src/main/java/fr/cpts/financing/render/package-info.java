/**
 * Views of a statement, with no arithmetic in them.
 *
 * <p>{@link fr.cpts.financing.render.TextRenderer} writes tables for people, {@link fr.cpts.financing.render.JsonRenderer} a stable document
 * for programs. {@link fr.cpts.financing.render.PositionsView}, {@link fr.cpts.financing.render.ComparisonView} and
 * {@link fr.cpts.financing.render.ReplayView} show positions, comparisons and replays.
 */
package fr.cpts.financing.render;
