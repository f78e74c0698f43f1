package fr.cpts.rules.fact;

/** What an evaluation takes besides the dossier: a day, legal values, answers to questions. */
public interface EvaluationInput extends Fact {}
