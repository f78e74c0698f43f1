package fr.cpts.examples.cli;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.sun.management.ThreadMXBean;
import fr.cpts.examples.dossiers.Example;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What reading and computing cost once they are warm, in what can be counted: memory allocated and rules fired. */
class CostsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 9, 1);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void readingRedonAllocatesWithinItsBound() {
        Example redon = Example.named("redon").orElseThrow();
        Hypotheses hypotheses = redon.hypotheses();
        Bounds.assertWithin(
                Bounds.KILOBYTES_TO_READ_REDON,
                "KB to read redon",
                kilobytes(() -> redon.dossier(DossierReader.standard(), hypotheses)));
    }

    @Test
    void theStatementOfRedonAllocatesWithinItsBound() {
        Bounds.assertWithin(Bounds.KILOBYTES_TO_STATE_REDON, "KB to state redon", statementOf("redon"));
    }

    @Test
    void theStatementOfGirondeAllocatesWithinItsBound() {
        Bounds.assertWithin(Bounds.KILOBYTES_TO_STATE_GIRONDE, "KB to state gironde", statementOf("gironde"));
    }

    @Test
    void theStatementsFireAsManyRulesAsTheyNeed() {
        Bounds.assertWithin(Bounds.FIRINGS_OF_REDON, "firings of redon", firings("redon"));
        Bounds.assertWithin(Bounds.FIRINGS_OF_GIRONDE, "firings of gironde", firings("gironde"));
    }

    private static long statementOf(String name) {
        Dossier dossier = dossier(name);
        FinancingCalculator calculator = FinancingCalculator.standard();
        return kilobytes(() -> calculator.statement(dossier, AS_OF, Positions.usual()));
    }

    private static int firings(String name) {
        return RuleBook.standard()
                .decide(dossier(name), AS_OF, Positions.usual())
                .firings()
                .size();
    }

    private static Dossier dossier(String name) {
        Example example = Example.named(name).orElseThrow();
        return example.dossier(DossierReader.standard(), example.hypotheses());
    }

    /** What this thread allocates for one more call: the least of several, since the first ones fill caches. */
    private static long kilobytes(Supplier<?> call) {
        long min = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object made = call.get();
            min = Math.min(min, THREADS.getCurrentThreadAllocatedBytes() - before);
            assertNotNull(made);
        }
        return min / 1_024;
    }
}
