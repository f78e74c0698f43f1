package fr.cpts.rules.fact;

/** What an evaluation is asked with, beside the dossier. */
public sealed interface Argument extends Fact permits AsOf, PositionTaken, Law {}
