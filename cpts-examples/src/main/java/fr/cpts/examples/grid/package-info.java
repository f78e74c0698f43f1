/**
 * Indicators as a table that people fill in: CSV and XLSX, there and back.
 *
 * <p>Start from {@link fr.cpts.examples.grid.IndicatorGrid}. A row is an indicator ({@code IndicatorRow}), a {@code Column} a part of it; a {@code Format}
 * says how the part is written in a cell and read from one. What a visible cell cannot say exactly stands in one column for machines, which counts only
 * where the visible cell still says the same. The words of headers and messages are in {@code grid_fr.properties} and {@code grid_en.properties}, those
 * that people type in {@code typed.properties}.
 */
package fr.cpts.examples.grid;
