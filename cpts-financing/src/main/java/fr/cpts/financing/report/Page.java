package fr.cpts.financing.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A report as it is built, from its title on. */
final class Page {

    private final Report.Form form;
    private final Messages words;
    private final List<Block> head = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private List<Block> blocks = head;

    Page(Report.Form form, Messages words) {
        this.form = form;
        this.words = words;
    }

    /** Begins a section. */
    void section(String of) {
        close();
        title = Optional.of(of);
        blocks = new ArrayList<>();
    }

    /** Begins a part that is only set apart. */
    void apart() {
        section("");
    }

    void line(String text) {
        line(0, text);
    }

    void line(int depth, String text) {
        add(new Block.Line(depth, text));
    }

    void add(Block block) {
        blocks.add(block);
    }

    private void close() {
        title.ifPresent(of -> sections.add(new Section(of, blocks)));
    }

    Report report() {
        close();
        title = Optional.empty();
        return new Report(form, words.locale(), head, sections);
    }
}
