/**
 * The rule engine, and the only code that knows it. Not an API: {@link fr.cpts.rules.RuleBook} is.
 *
 * <p>The shipped rules are compiled when the library is built; {@link fr.cpts.rules.engine.RuleEngine} loads their model directly, so that no
 * compiler is needed to compute.
 */
package fr.cpts.rules.engine;
