package fr.cpts.financing.report;

import java.util.List;

/** What a report or a section is made of. */
public sealed interface Block {

    /** What lays out blocks of each kind. */
    interface Writer {

        /**
         * Lays out a line.
         *
         * @param line the line
         */
        void line(Line line);

        /**
         * Lays out a table.
         *
         * @param table the table
         */
        void table(Table table);

        /**
         * Lays out a tree.
         *
         * @param tree the tree
         */
        void tree(Tree tree);
    }

    /**
     * Has itself laid out.
     *
     * @param writer what lays it out
     */
    void writeTo(Writer writer);

    /**
     * A line or a paragraph.
     *
     * @param depth how far it is set in; zero for not at all
     * @param text what it says
     */
    record Line(int depth, String text) implements Block {
        @Override
        public void writeTo(Writer writer) {
            writer.line(this);
        }
    }

    /**
     * Rows of cells. It has a header when one of its columns has a title.
     *
     * @param depth how far it is set in
     * @param columns the columns
     * @param rows the rows; each has a cell for each column
     */
    record Table(int depth, List<Column> columns, List<List<Cell>> rows) implements Block {

        /** Copies the components. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public void writeTo(Writer writer) {
            writer.table(this);
        }
    }

    /**
     * A statement and what it rests on.
     *
     * @param text the statement
     * @param notes further lines of it
     * @param below what it rests on
     */
    record Tree(String text, List<String> notes, List<Tree> below) implements Block {

        /** Copies the components. */
        public Tree {
            notes = List.copyOf(notes);
            below = List.copyOf(below);
        }

        @Override
        public void writeTo(Writer writer) {
            writer.tree(this);
        }
    }
}
