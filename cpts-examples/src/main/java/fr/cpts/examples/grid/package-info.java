/**
 * Indicators as a table that people fill in: CSV and XLSX, there and back.
 *
 * <p>Start from {@link fr.cpts.examples.grid.IndicatorGrid}. A row is an indicator, a column a part of it; what a visible cell cannot say exactly stands
 * beside it in one column for machines, which counts only where the visible cell still says the same.
 */
package fr.cpts.examples.grid;
