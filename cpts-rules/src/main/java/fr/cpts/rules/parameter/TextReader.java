package fr.cpts.rules.parameter;

import fr.cpts.rules.source.SourceFile;
import fr.cpts.rules.source.YamlEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the register of texts, one file:
 *
 * <pre>{@code
 * ACI-2019:
 *   title: {fr: Accord conventionnel interprofessionnel, en: Interprofessional agreement}
 *   identifiers: [NOR SSAS1924409A]
 * CSP:
 *   title: {fr: Code de la santé publique, en: Public health code}
 *   articles: true
 * }</pre>
 *
 * <p>A text whose articles are found by their own number says {@code articles: true}; the identifiers of others are listed, where one was read.
 */
final class TextReader {

    static final String FILE = "texts.yaml";

    private TextReader() {}

    /** The texts by code; adds what is wrong to the problems. */
    static Map<String, LegalText> read(List<SourceFile> files, List<String> problems) {
        Map<String, LegalText> texts = new HashMap<>();
        files.stream()
                .filter(file -> file.name().equals(FILE))
                .findFirst()
                .flatMap(file -> YamlEntry.top(file, problems))
                .ifPresent(top -> top.mapping()
                        .forEach((code, entry) -> text(code, entry).ifPresent(text -> texts.put(code, text))));
        return texts;
    }

    private static Optional<LegalText> text(String code, YamlEntry entry) {
        Map<String, YamlEntry> entries = entry.mapping(Set.of("title"), Set.of("identifiers", "articles"));
        if (!entries.containsKey("title")) {
            return Optional.empty();
        }
        Map<String, String> titles = new HashMap<>();
        entries.get("title").mapping(Set.of("fr", "en"), Set.of()).forEach((language, title) -> title.text()
                .ifPresent(text -> titles.put(language, text)));
        boolean ofArticles = false;
        if (entries.containsKey("articles")) {
            YamlEntry articles = entries.get("articles");
            ofArticles = articles.text().filter("true"::equals).isPresent();
            if (!ofArticles) {
                articles.refuse("articles is true, or is left out");
            }
        }
        return Optional.of(new LegalText(code, titles, texts(entries.get("identifiers")), ofArticles));
    }

    /** The texts of a list that may be left out. */
    static List<String> texts(YamlEntry entry) {
        List<String> texts = new ArrayList<>();
        if (entry != null) {
            entry.list().forEach(one -> one.text().ifPresent(texts::add));
        }
        return texts;
    }
}
