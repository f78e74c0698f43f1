package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CorruptedInputProperties {

    @Provide
    Arbitrary<Integer> positions() {
        return Arbitraries.integers()
                .between(0, Samples.COMPLETE.stripTrailing().length() - 1);
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of("{}[]:,.\"\\/-+0123456789eEtfnulasr \t\nTNé\u0000\ufeff\u2028"
                                .chars()
                                .mapToObj(c -> (char) c)
                                .toList())),
                Tuple.of(1, Arbitraries.chars()));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aDocumentWithOneCharacterChangedIsReadOrRefused(@ForAll("positions") int at, @ForAll("characters") char other)
            throws IOException {
        readOrRefused((Samples.COMPLETE.substring(0, at) + other + Samples.COMPLETE.substring(at + 1))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aDocumentWithOneCharacterAddedIsReadOrRefused(@ForAll("positions") int at, @ForAll("characters") char other)
            throws IOException {
        readOrRefused((Samples.COMPLETE.substring(0, at) + other + Samples.COMPLETE.substring(at))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aDocumentWithOneCharacterLessIsReadOrRefused(@ForAll("positions") int at) throws IOException {
        readOrRefused((Samples.COMPLETE.substring(0, at) + Samples.COMPLETE.substring(at + 1))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void aDocumentCutShortIsRefused(@ForAll("positions") int at) throws IOException {
        assertFalse(
                readOrRefused(Samples.COMPLETE.stripTrailing().substring(0, at).getBytes(StandardCharsets.UTF_8)));
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void aDocumentWithOneByteChangedIsReadOrRefused(@ForAll("positions") int at, @ForAll byte other)
            throws IOException {
        byte[] bytes = Samples.COMPLETE.getBytes(StandardCharsets.UTF_8);
        bytes[at] = other;
        readOrRefused(bytes);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void anyBytesAreReadOrRefused(@ForAll @Size(max = 40) byte[] bytes) throws IOException {
        readOrRefused(bytes);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void aGeneratedDossierWithOneCharacterChangedIsReadOrRefused(
            @ForAll(supplier = ArbitraryDossiers.class) Dossier dossier,
            @ForAll @IntRange(min = 0, max = 100_000) int place,
            @ForAll("characters") char other)
            throws IOException {
        StringBuilder text = new StringBuilder(DossierWriter.write(dossier));
        text.setCharAt(place % text.length(), other);
        readOrRefused(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean readOrRefused(byte[] bytes) throws IOException {
        try {
            Dossier read =
                    ArbitraryDossiers.reader().read("c.json", new ByteArrayInputStream(bytes), Hypotheses.none());
            assertEquals(read, Hypotheses.none().complete(read));
            return true;
        } catch (InvalidInputException refused) {
            assertFalse(refused.problems().isEmpty());
            for (Problem problem : refused.problems()) {
                assertEquals("c.json", problem.source());
                assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString);
                assertFalse(problem.mustHold(Locale.ENGLISH).isBlank(), problem::toString);
            }
            return false;
        }
    }
}
