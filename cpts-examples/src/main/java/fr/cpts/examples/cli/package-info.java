/**
 * The {@code cpts} command line. {@link fr.cpts.examples.cli.Cpts} is where it starts; each command is a class.
 */
package fr.cpts.examples.cli;
