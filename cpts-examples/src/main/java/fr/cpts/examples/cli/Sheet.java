package fr.cpts.examples.cli;

import fr.cpts.model.message.VisibleText;

/** A page of text: sections, lines that wrap, nothing blank twice. */
final class Sheet {

    private static final int WIDTH = 100;

    /** Stands for a space that does not break, until the line is written. */
    private static final char BINDING = '\u0000';

    private final StringBuilder text = new StringBuilder();

    void title(String title) {
        text.append(VisibleText.onOneLine(title)).append('\n');
    }

    void section(String title) {
        text.append('\n').append(VisibleText.onOneLine(title)).append('\n');
    }

    /** A line at some depth, which goes on further to the right when it is long. */
    void line(int depth, String line) {
        String margin = "  ".repeat(depth);
        StringBuilder current = new StringBuilder(margin);
        boolean empty = true;
        for (String word : bound(VisibleText.onOneLine(line).strip()).split(" +")) {
            if (!empty && current.length() + 1 + word.length() > WIDTH) {
                text.append(current.toString().replace(BINDING, ' ')).append('\n');
                current = new StringBuilder(margin).append("    ");
                empty = true;
            }
            if (!empty) {
                current.append(' ');
            }
            current.append(word);
            empty = false;
        }
        text.append(current.toString().replace(BINDING, ' ')).append('\n');
    }

    /** French punctuation stays with the word before it. */
    private static String bound(String line) {
        return line.replaceAll(" (?=[;:?!»])", String.valueOf(BINDING)).replaceAll("(?<=«) ", String.valueOf(BINDING));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
