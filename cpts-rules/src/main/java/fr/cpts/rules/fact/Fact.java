package fr.cpts.rules.fact;

/** Anything that a rule can match: given by the dossier, an argument of the evaluation, or concluded by another rule. */
public interface Fact {}
