package fr.cpts.model.time;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractYearsTest {

    @ParameterizedTest
    @CsvSource({"all, 1 2 3 4 5 6", "1, 1", "3, 3", "1-3, 1 2 3", "2-2, 2", "3-, 3 4 5 6", "1-, 1 2 3 4 5 6"})
    void bothEndsCount(String text, String years) {
        ContractYears span = ContractYears.parse(text);
        assertEquals(
                years,
                String.join(
                        " ",
                        IntStream.rangeClosed(0, 6)
                                .filter(span::contains)
                                .mapToObj(String::valueOf)
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "1", "99", "1-3", "3-", "98-99"})
    void whatIsWrittenIsReadBack(String text) {
        assertEquals(text, ContractYears.parse(text).toString());
    }

    @Test
    void allFromTheFirstOnAreAll() {
        assertEquals(ContractYears.all(), ContractYears.parse("1-"));
        assertTrue(ContractYears.parse("1-").isAll());
        assertFalse(ContractYears.parse("2-").isAll());
        assertFalse(ContractYears.parse("1-99").isAll());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "01", "100", "1 - 3", "1-2-3", "-", "1,2", "N+1", "All", "2 -"})
    void anythingElseIsRefused(String text) {
        assertRefused(
                "",
                "contract years are \"2\" for one, \"1-3\" for several, \"3-\" for all from one on, or \"all\"",
                () -> ContractYears.parse(text));
    }

    @Test
    void yearsStandInOrder() {
        assertRefused("", "contract years are in order: 2 comes before 3", () -> ContractYears.parse("3-2"));
        assertRefused("", "a contract year is from 1 to 99", () -> new ContractYears(0, Optional.empty()));
        assertRefused("", "a contract year is from 1 to 99", () -> new ContractYears(1, Optional.of(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, true",
        "1, 2, false",
        "1-3, 3-, true",
        "1-2, 3-, false",
        "3-, 1-2, false",
        "2, 1-3, true",
        "all, 50, true"
    })
    void theyOverlapWhereTheyShareAYear(String one, String other, boolean overlaps) {
        assertEquals(overlaps, ContractYears.parse(one).overlaps(ContractYears.parse(other)));
    }
}
