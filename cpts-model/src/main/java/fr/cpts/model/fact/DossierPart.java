package fr.cpts.model.fact;

/** One of the subjects of a dossier, by which {@code Dossier.with} knows what to replace. */
public interface DossierPart extends Part {}
