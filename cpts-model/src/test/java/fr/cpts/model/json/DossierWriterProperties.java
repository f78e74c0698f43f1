package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class DossierWriterProperties {

    private static final Set<String> SEEN = new HashSet<>();
    private static final Set<String> ALL = Features.ofModel();

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(onFailureOnly = true)
    void whatIsWrittenIsReadBack(@ForAll(supplier = ArbitraryDossiers.class) Dossier dossier) throws IOException {
        if (SEEN.isEmpty()) {
            Statistics.coverage(
                    seen -> ALL.forEach(feature -> seen.check(feature).count(count -> count > 0)));
        }
        Features.of(dossier).stream().filter(SEEN::add).forEach(Statistics::collect);
        String written = DossierWriter.write(dossier);
        Dossier read = read(written);

        assertEquals(dossier, read);
        assertEquals(dossier.hashCode(), read.hashCode());
        assertEquals(written, DossierWriter.write(read));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsWrittenIsOfTheSchema(@ForAll(supplier = ArbitraryDossiers.class) Dossier dossier) {
        assertEquals(List.of(), Schemas.problems("dossier", DossierWriter.write(dossier)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whatIsWrittenStatesNoNullAndEndsWithALineFeed(@ForAll(supplier = ArbitraryDossiers.class) Dossier dossier) {
        String written = DossierWriter.write(dossier);

        assertTrue(written.startsWith("{\n  \"format\" : 2"));
        assertTrue(written.endsWith("}\n"));
        assertFalse(written.contains(": null"));
        assertFalse(written.contains("\r"));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void supposingNothingChangesNothingAndSupposingOneThingMarksIt(
            @ForAll(supplier = ArbitraryDossiers.class) Dossier dossier) {
        assertEquals(dossier, Hypotheses.none().complete(dossier));

        if (dossier.project().isEmpty()) {
            Dossier completed =
                    Hypotheses.none().with("project.claimedSizeClass", "T3").complete(dossier);
            assertTrue(completed.supposed().contains("project.claimedSizeClass"));
            assertTrue(completed.supposed().containsAll(dossier.supposed()));
            assertEquals(dossier.contract(), completed.contract());
            assertEquals(dossier.community(), completed.community());
        }
    }

    private static Dossier read(String json) throws IOException {
        return ArbitraryDossiers.reader()
                .read(
                        "generated.json",
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        Hypotheses.none());
    }
}
