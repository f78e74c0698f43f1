package fr.cpts.model.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name that was meant is near the one that was written. */
class NearestTest {

    private static final List<String> KNOWN = List.of("statement", "stake", "--format", "fr", "en");

    @ParameterizedTest
    @CsvSource({
        "statment, statement",
        "STATEMENT, statement",
        "steak, stake",
        "--ofrmat, --format",
        "statements-of, statement",
        "fx, fr"
    })
    void isFound(String name, String nearest) {
        assertEquals(Optional.of(nearest), Nearest.to(name, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"de", "zzz", "f", "--fromt", "''", "statementstatement", "x"})
    void isNotFoundWhereNothingIsNear(String name) {
        assertEquals(Optional.empty(), Nearest.to(name, KNOWN));
    }

    @Test
    void aLongNameIsNotCompared() {
        assertEquals(Optional.empty(), Nearest.to("a".repeat(81), List.of("a".repeat(81))));
        assertEquals(Optional.of("a".repeat(80)), Nearest.to("a".repeat(80), List.of("a".repeat(80))));
    }

    @Test
    void ofSeveralTheFirstIsTaken() {
        assertEquals(Optional.of("T1"), Nearest.to("T9", List.of("T1", "T2")));
    }

    @Test
    void namesAreComparedByTheirKeys() {
        assertEquals(Optional.of("Médecin"), Nearest.to("MEDECIN", List.of("Médecin"), text -> text.toLowerCase()
                .replace('é', 'e')));
    }
}
