package fr.cpts.rules.fact;

import java.time.LocalDate;

/**
 * The day that statuses are told for. Amounts do not depend on it.
 *
 * @param on the day
 */
public record AsOf(LocalDate on) implements EvaluationInput {}
