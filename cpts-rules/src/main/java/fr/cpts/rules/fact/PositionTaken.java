package fr.cpts.rules.fact;

/**
 * The answer taken to a question on which the texts are silent.
 *
 * @param id the question, such as {@code P03}
 * @param choice the code of the answer, such as {@code days}
 */
public record PositionTaken(String id, String choice) implements EvaluationInput {}
