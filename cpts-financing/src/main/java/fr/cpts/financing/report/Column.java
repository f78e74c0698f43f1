package fr.cpts.financing.report;

/**
 * A column of a table.
 *
 * @param title what stands above it, or nothing
 * @param width the least number of letters it takes where letters are counted; zero for as many as its longest cell has
 * @param isFigures whether it holds figures, which stand below each other from the right
 * @param between what stands before it where columns are not ruled
 */
public record Column(String title, int width, boolean isFigures, String between) {

    private static final int AMOUNT = 13;
    private static final String GAP = "  ";

    /**
     * {@return a column of words}
     *
     * @param title what stands above it
     * @param width the least number of letters it takes; zero for as many as its longest cell has
     */
    public static Column words(String title, int width) {
        return new Column(title, width, false, GAP);
    }

    /**
     * {@return a column of numbers}
     *
     * @param title what stands above it
     * @param width the least number of digits it takes
     */
    public static Column numbers(String title, int width) {
        return new Column(title, width, true, GAP);
    }

    /**
     * {@return a column of amounts}
     *
     * @param title what stands above it
     */
    public static Column amounts(String title) {
        return numbers(title, AMOUNT);
    }

    /**
     * {@return the same column after something else than a gap}
     *
     * @param sign such as {@code " × "}
     */
    public Column after(String sign) {
        return new Column(title, width, isFigures, sign);
    }
}
