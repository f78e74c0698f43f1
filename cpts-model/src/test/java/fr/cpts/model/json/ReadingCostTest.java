package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import fr.cpts.model.Dossier;
import fr.cpts.model.taxonomy.MaturityLevel;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What reading costs is counted in bytes, which are the same on every machine, and not in time. */
class ReadingCostTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Twice as much costs twice as much; a square would be four times. */
    private static final double LINEAR = 2.6;

    @Test
    void aDossierCostsInProportionToItsLength() {
        assertLinear(n -> DossierReader.standard().read(indicators(n)));
    }

    @Test
    void aDossierCostsLessThanSixtyBytesForEachByteRead() {
        String json = indicators(2_000);
        IntFunction<Object> reading = n -> DossierReader.standard().read(json);
        reading.apply(0);
        long bytes = allocated(0, reading);
        assertTrue(bytes < 60L * json.length(), () -> bytes + " bytes for " + json.length());
    }

    @Test
    void hypothesesCostInProportionToTheirNumber() {
        assertLinear(ReadingCostTest::measured);
    }

    @Test
    void aFileOfHypothesesCostsInProportionToItsLength() {
        assertLinear(n -> DossierReader.standard()
                .read(
                        indicators(n),
                        Hypotheses.read(IntStream.range(0, n)
                                .mapToObj(i -> "\"I" + i + "\": {\"1\": {\"value\": 3}}")
                                .collect(Collectors.joining(",", "{\"annex\": {\"measurements\": {", "}}}")))));
    }

    @Test
    void completingADossierInMemoryCostsInProportionToTheHypotheses() {
        assertLinear(n -> {
            Dossier silent = DossierReader.standard().read(indicators(n));
            return measured(n, hypotheses -> hypotheses.complete(silent));
        });
    }

    @Test
    void whatIsRefusedCostsInProportionToTheProblems() {
        assertLinear(n -> {
            try {
                return DossierReader.standard().read(indicators(n).replace("code", "kode"));
            } catch (InvalidInputException refused) {
                assertEquals(2 * n, refused.problems().size());
                return refused;
            }
        });
    }

    private static Dossier measured(int n) {
        return measured(n, hypotheses -> DossierReader.standard().read(indicators(n), hypotheses));
    }

    private static Dossier measured(int n, Function<Hypotheses, Dossier> completed) {
        Hypotheses hypotheses = Hypotheses.none();
        for (int i = 0; i < n; i++) {
            hypotheses = hypotheses.with("annex.measurements.I" + i + ".1.value", "3");
        }
        Dossier dossier = completed.apply(hypotheses);
        assertEquals(n, dossier.supposed().size());
        return dossier;
    }

    private static String indicators(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> "{\"code\": \"I" + i + "\", \"name\": \"number " + i + "\"}")
                .collect(Collectors.joining(
                        ",\n", "{\"community\": {\"name\": \"CPTS\"}, \"annex\": {\"indicators\": [\n", "]}}"));
    }

    private static void assertLinear(IntFunction<Object> work) {
        int n = 1_000;
        work.apply(n);
        long once = allocated(n, work);
        long twice = allocated(2 * n, work);
        assertTrue(twice < LINEAR * once, () -> twice + " bytes for twice what takes " + once);
    }

    private static long allocated(int n, IntFunction<Object> work) {
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.apply(n);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void whatARecordAnEnumOrAChoiceIsLikeIsWorkedOutOnce() {
        assertSame(Shape.of(Dossier.class), Shape.of(Dossier.class));
        assertSame(
                ValueType.of(MaturityLevel.class).orElseThrow(),
                ValueType.of(MaturityLevel.class).orElseThrow());
    }

    @Test
    void aClassLoaderThatReadADossierMayGo() throws Exception {
        WeakReference<ClassLoader> loader = readElsewhere();
        for (int i = 0; i < 50 && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(loader.get(), "the loader of the library is held by what it cached");
    }

    private static WeakReference<ClassLoader> readElsewhere() throws Exception {
        URL classes = DossierReader.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, new AllButTheModel())) {
            Class<?> reader = loader.loadClass(DossierReader.class.getName());
            assertSame(loader, reader.getClassLoader());
            Object dossier = reader.getMethod("read", String.class)
                    .invoke(reader.getMethod("standard").invoke(null), Samples.COMPLETE);
            Object json = loader.loadClass(DossierWriter.class.getName())
                    .getMethod("write", dossier.getClass())
                    .invoke(null, dossier);
            assertEquals(DossierWriter.write(DossierReader.standard().read(Samples.COMPLETE)), json);
            return new WeakReference<>(loader);
        }
    }

    private static final class AllButTheModel extends ClassLoader {
        AllButTheModel() {
            super(ReadingCostTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("fr.cpts.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
