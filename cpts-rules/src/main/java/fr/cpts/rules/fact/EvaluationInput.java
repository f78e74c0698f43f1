package fr.cpts.rules.fact;

/** What an evaluation is asked with, beside the dossier. */
public interface EvaluationInput extends Fact {}
