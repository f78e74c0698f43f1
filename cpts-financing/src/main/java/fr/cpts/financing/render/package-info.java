/**
 * Views of a statement, with no arithmetic in them.
 *
 * <p>{@link fr.cpts.financing.render.TextRenderer} writes tables for people, {@link fr.cpts.financing.render.JsonRenderer} a stable document
 * for programs.
 */
package fr.cpts.financing.render;
