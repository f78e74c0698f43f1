package fr.cpts.financing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.money.Euros;
import fr.cpts.rules.indicator.Doubt;
import fr.cpts.rules.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern FACT = Pattern.compile(
            "public record (\\w+)\\([^{]*implements [\\w, ]*\\b(?:DossierFact|DatedFact|EventFact|MissionStep|GovernanceDetail)\\b");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertEquals(keys(Locale.FRENCH), keys(Locale.ENGLISH));
        assertEquals(keysOfFacts(Locale.FRENCH), keysOfFacts(Locale.ENGLISH));
    }

    @Test
    void everyFindingOfTheRulesHasItsText() {
        Pattern code = Pattern.compile("Finding\\.(?:info|warning|error)\\( \"([A-Z_]+)\"");
        Set<String> findings = SourceFile.shipped().stream()
                .filter(file -> file.name().endsWith(".drl"))
                .flatMap(file -> code.matcher(file.text()).results())
                .map(found -> "finding." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(Doubt.values())
                .filter(Doubt::isRemarkable)
                .filter(doubt -> doubt != Doubt.CONTRADICTION)
                .forEach(doubt -> findings.add("finding.INDICATOR_" + doubt));
        List.of("TARGETS", "DIRECTION", "SCALE")
                .forEach(component -> findings.add("finding.INDICATOR_CONTRADICTION_" + component));
        assertFalse(findings.isEmpty());
        Set<String> texts = keysOfFacts(Locale.FRENCH).stream()
                .filter(key -> key.startsWith("finding."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(findings, texts);
    }

    @Test
    void everyCriterionOfTheRulesHasItsText() {
        Pattern id = Pattern.compile("Criterion\\.\\w+\\( \"([A-Z_]+)\"");
        Set<String> criteria = SourceFile.shipped().stream()
                .filter(file -> file.name().endsWith(".drl"))
                .flatMap(file -> id.matcher(file.text()).results())
                .map(found -> "criterion." + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(20, criteria.size());
        Set<String> texts = keysOfFacts(Locale.FRENCH).stream()
                .filter(key -> key.matches("criterion\\.[A-Z_]+"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(criteria, texts);
    }

    @Test
    void everyKindOfFactHasItsName() throws IOException {
        Set<String> kinds = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("../cpts-rules/src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher kind = FACT.matcher(Files.readString(file));
                if (kind.find()) {
                    kinds.add("fact." + kind.group(1));
                }
            }
        }
        assertTrue(kinds.contains("fact.MissionStart"), kinds::toString);
        kinds.removeAll(keysOfFacts(Locale.FRENCH));
        assertEquals(Set.of(), kinds);
    }

    @Test
    void anAmountHasGroupsOfThreeDigits() {
        assertEquals("-1\u00a0017\u00a0013,70", Messages.in(Locale.FRENCH).text(Euros.ofCents(-101_701_370)));
        assertEquals("17,013.70", Messages.in(Locale.ENGLISH).text(Euros.ofCents(1_701_370)));
        assertEquals("999,05", Messages.in(Locale.FRENCH).text(Euros.ofCents(99_905)));
        assertEquals("-999.05", Messages.in(Locale.ENGLISH).text(Euros.ofCents(-99_905)));
    }

    @Test
    void aLanguageThatIsNotEnglishIsFrench() {
        assertEquals("Totaux", Messages.in(Locale.GERMAN).of("section.totals"));
        assertEquals("Totals", Messages.in(Locale.UK).of("section.totals"));
    }

    @Test
    void numbersOfLinesThatFollowEachOtherAreDrawnTogether() {
        Messages texts = Messages.in(Locale.FRENCH);
        assertEquals("", texts.lines(List.of(), 9));
        assertEquals(" (ligne 3)", texts.lines(List.of(3), 9));
        assertEquals(" (lignes 3, 4)", texts.lines(List.of(3, 4), 9));
        assertEquals(" (lignes 3, 7–9)", texts.lines(List.of(3, 7, 8, 9), 9));
        assertEquals(" (toutes les lignes)", texts.lines(List.of(1, 2), 2));
        assertEquals(" (ligne 1)", texts.lines(List.of(1), 1));
    }

    private static Set<String> keys(Locale locale) {
        return new TreeSet<>(ResourceBundle.getBundle("fr.cpts.financing.report.messages", locale)
                .keySet());
    }

    private static Set<String> keysOfFacts(Locale locale) {
        return new TreeSet<>(
                ResourceBundle.getBundle("fr.cpts.rules.fact.messages", locale).keySet());
    }
}
