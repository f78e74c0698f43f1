package fr.cpts.financing.report;

import java.util.List;

/**
 * A part of a report.
 *
 * @param title its title; empty for a part that is only set apart
 * @param blocks what it says
 */
public record Section(String title, List<Block> blocks) {

    /** Copies the components. */
    public Section {
        blocks = List.copyOf(blocks);
    }
}
