/**
 * Internal, and exported by no module: the files that rule authors write, as texts with names and lines.
 *
 * <p>A {@link fr.cpts.rules.source.SourceFile} is a rule file or a data file; {@link fr.cpts.rules.source.YamlEntry} walks a data file and
 * knows the line of everything; {@link fr.cpts.rules.message.InvalidRulesException} says {@code file:line: what} for all that is wrong. The
 * files of the library are merged into one when it is built ({@link fr.cpts.rules.source.ShippedFiles}).
 */
package fr.cpts.rules.source;
