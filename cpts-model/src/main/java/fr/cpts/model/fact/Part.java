package fr.cpts.model.fact;

/** A record that gathers one subject of another, by whose type {@link Records#with(Record, Part)} knows what to replace. */
public interface Part {}
