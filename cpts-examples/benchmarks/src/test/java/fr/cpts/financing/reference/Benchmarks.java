package fr.cpts.financing.reference;

import fr.cpts.financing.report.StatementReport;
import fr.cpts.financing.report.TextWriter;

import fr.cpts.financing.json.ExplanationJson;
import fr.cpts.examples.dossiers.Example;
import fr.cpts.financing.ExplainedStatement;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What reading and computing cost once they are warm, each beside something plainer that does a part of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class Benchmarks {

    private static final LocalDate AS_OF = LocalDate.of(2024, 9, 1);

    private final FinancingCalculator calculator = FinancingCalculator.standard();
    private final Case redon = new Case("redon");
    private final Case gironde = new Case("gironde");

    /** A dossier at each stage, so that each step is measured alone. */
    private static final class Case {
        private final byte[] json;
        private final Hypotheses hypotheses;
        private final Dossier dossier;
        private final ExplainedStatement explained;

        Case(String name) {
            Example example = Example.named(name).orElseThrow();
            try (InputStream input = Example.class.getResourceAsStream("dossiers/" + name + ".json")) {
                json = input.readAllBytes();
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
            hypotheses = example.hypotheses();
            dossier = example.dossier(DossierReader.standard(), hypotheses);
            explained = FinancingCalculator.standard().explain(dossier, AS_OF, Positions.usual());
        }

        Dossier read() throws IOException {
            return DossierReader.standard().read("dossier", new ByteArrayInputStream(json), hypotheses);
        }
    }

    @Benchmark
    public Object plainParserOfRedon() throws IOException {
        return PlainMain.parsed(redon.json);
    }

    @Benchmark
    public Dossier readRedon() throws IOException {
        return redon.read();
    }

    @Benchmark
    public Object plainParserOfGironde() throws IOException {
        return PlainMain.parsed(gironde.json);
    }

    @Benchmark
    public Dossier readGironde() throws IOException {
        return gironde.read();
    }

    @Benchmark
    public Object secondComputationOfRedon() {
        return ReferenceComputation.of(redon.dossier, Map.of());
    }

    @Benchmark
    public FinancingStatement statementOfRedon() {
        return calculator.statement(redon.dossier, AS_OF, Positions.usual());
    }

    @Benchmark
    public Object secondComputationOfGironde() {
        return ReferenceComputation.of(gironde.dossier, Map.of());
    }

    @Benchmark
    public FinancingStatement statementOfGironde() {
        return calculator.statement(gironde.dossier, AS_OF, Positions.usual());
    }

    @Benchmark
    public String explanationOfRedon() {
        return ExplanationJson.of(calculator.explain(redon.dossier, AS_OF, Positions.usual()), Locale.FRENCH);
    }

    @Benchmark
    public String textOfRedon() {
        return TextWriter.text(
                StatementReport.of(redon.explained.statement(), RuleBook.standard(), Locale.FRENCH));
    }
}
