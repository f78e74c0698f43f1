package fr.cpts.rules.fact;

import java.time.LocalDate;

/**
 * The day for which statuses are given. Amounts do not depend on it.
 *
 * @param on the day
 */
public record AsOf(LocalDate on) implements EvaluationInput {}
