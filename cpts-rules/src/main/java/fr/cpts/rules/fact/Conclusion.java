package fr.cpts.rules.fact;

/** What a rule concluded. Immutable, never changed or taken back, and holding its operands: nothing is multiplied yet. */
public interface Conclusion extends Fact {}
