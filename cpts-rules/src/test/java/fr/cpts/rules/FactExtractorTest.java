package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.rules.fact.DossierPath;
import fr.cpts.rules.indicator.IndicatorMeasured;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FactExtractorTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void aMeasurementIsSupposedWhenSomethingOfThatVeryYearIs() {
        Dossier dossier = DossierReader.standard()
                .read(
                        """
                        {
                          "community": {"name": "CPTS"},
                          "annex": {
                            "indicators": [{"code": "A", "name": "a"}, {"code": "A1", "name": "a1"}],
                            "measurements": {"A": {"1": {"value": 3}}, "A1": {"1": {"value": 3}}}
                          }
                        }
                        """,
                        Hypotheses.none()
                                .with("annex.measurements.A.2.value", "3")
                                .with("annex.measurements.A1.1.note", "counted again"));

        assertEquals(
                List.of("annex.measurements.A.2", "annex.measurements.A1.1"),
                measured(dossier).stream()
                        .map(IndicatorMeasured::place)
                        .filter(DossierPath::supposed)
                        .map(DossierPath::path)
                        .toList());
    }

    @Test
    void supposedMeasurementsCostInProportionToTheirNumber() {
        int n = 1_000;
        Dossier once = supposed(n);
        Dossier twice = supposed(2 * n);
        measured(once);
        long one = allocated(once);
        long two = allocated(twice);
        assertTrue(two < 2.6 * one, () -> two + " bytes for twice what takes " + one);
    }

    private static long allocated(Dossier dossier) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        measured(dossier);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static Dossier supposed(int n) {
        String indicators = IntStream.range(0, n)
                .mapToObj(i -> "{\"code\": \"I" + i + "\", \"name\": \"i\"}")
                .collect(Collectors.joining(
                        ",", "{\"annex\": {\"indicators\": [", "]}, \"community\": {\"name\": \"CPTS\"}}"));
        Hypotheses hypotheses = Hypotheses.none();
        for (int i = 0; i < n; i++) {
            hypotheses = hypotheses.with("annex.measurements.I" + i + ".1.value", "3");
        }
        return DossierReader.standard().read(indicators, hypotheses);
    }

    private static List<IndicatorMeasured> measured(Dossier dossier) {
        return FactExtractor.of(dossier, Mission.known()).stream()
                .filter(IndicatorMeasured.class::isInstance)
                .map(IndicatorMeasured.class::cast)
                .toList();
    }
}
