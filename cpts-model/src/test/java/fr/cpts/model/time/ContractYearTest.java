package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.fact.InvalidFactException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractYearTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2020, 2, 29);
    private static final ContractYear YEAR = ContractYear.of(LocalDate.of(2021, 9, 1), 2);

    @ParameterizedTest
    @CsvSource({
        "1, 2020-02-29, 2021-02-28, 365",
        "2, 2021-02-28, 2022-02-28, 365",
        "3, 2022-02-28, 2023-02-28, 365",
        "4, 2023-02-28, 2024-02-29, 366",
        "5, 2024-02-29, 2025-02-28, 365"
    })
    void theAnniversaryOfA29FebruaryIsThe28thInOrdinaryYears(int number, LocalDate from, LocalDate to, long days) {
        ContractYear year = ContractYear.of(LEAP_DAY, number);

        assertEquals(from, year.from());
        assertEquals(to, year.to());
        assertEquals(days, year.period().days());
        assertEquals(year.period(), year.lived());
    }

    @Test
    void aYearRunsFromAnniversaryToAnniversaryAndNotByCivilYear() {
        assertEquals("[2022-09-01, 2023-09-01)", YEAR.period().toString());
        assertEquals(LocalDate.of(2021, 9, 1), YEAR.signedOn());
    }

    @Test
    void theNextYearOpensWhereThisOneEnds() {
        assertEquals(ContractYear.of(LocalDate.of(2021, 9, 1), 3), YEAR.next());
        assertEquals(YEAR.to(), YEAR.next().from());
        assertEquals(YEAR.next(), YEAR.brokenOn(LocalDate.of(2023, 1, 1)).next());
    }

    @Test
    void aYearThatRunsToItsAnniversaryIsSettledOnIt() {
        assertFalse(YEAR.isBroken());
        assertEquals(LocalDate.of(2023, 9, 1), YEAR.settledOn());
    }

    @Test
    void anEarlyEndBreaksTheYearAndSettlesItOnThatDay() {
        ContractYear broken = YEAR.brokenOn(LocalDate.of(2023, 3, 1));

        assertTrue(broken.isBroken());
        assertEquals(LocalDate.of(2023, 3, 1), broken.settledOn());
        assertEquals("[2022-09-01, 2023-03-01)", broken.lived().toString());
        assertEquals(YEAR.period(), broken.period());
        assertEquals(2, broken.number());
    }

    @Test
    void aYearMayEndFromItsSecondDayToItsAnniversaryWhichBreaksNothing() {
        assertEquals(1, YEAR.brokenOn(LocalDate.of(2022, 9, 2)).lived().days());
        assertTrue(YEAR.brokenOn(LocalDate.of(2023, 8, 31)).isBroken());
        assertEquals(YEAR, YEAR.brokenOn(LocalDate.of(2023, 9, 1)));
    }

    @Test
    void aYearMayEndOnA29February() {
        ContractYear broken = ContractYear.of(LocalDate.of(2023, 3, 1), 1).brokenOn(LocalDate.of(2024, 2, 29));

        assertTrue(broken.isBroken());
        assertEquals(LocalDate.of(2024, 2, 29), broken.settledOn());
        assertEquals(365, broken.lived().days());
    }

    @Test
    void anEndOnTheFirstDayOrBeforeLeavesNoDay() {
        assertEquals(
                "a period ends after it begins: there is no day from 2022-09-01 to 2022-09-01",
                assertThrows(InvalidFactException.class, () -> YEAR.brokenOn(LocalDate.of(2022, 9, 1)))
                        .getMessage());
        assertEquals(
                "a period ends after it begins: there is no day from 2022-09-01 to 2022-08-31",
                assertThrows(InvalidFactException.class, () -> YEAR.brokenOn(LocalDate.of(2022, 8, 31)))
                        .getMessage());
    }

    @Test
    void anEndAfterTheAnniversaryIsNotInTheYear() {
        InvalidFactException refusal =
                assertThrows(InvalidFactException.class, () -> YEAR.brokenOn(LocalDate.of(2023, 9, 2)));

        assertEquals(
                "the part of a contract year on which the contract ran begins with the year: [2022-09-01, 2023-09-02) does not begin [2022-09-01, 2023-09-01)",
                refusal.getMessage());
        assertEquals(Optional.of("lived"), refusal.component());
    }

    @Test
    void theLivedPartOpensTheYear() {
        DateRange late = DateRange.of(LocalDate.of(2022, 9, 2), LocalDate.of(2023, 9, 1));

        assertEquals(
                "the part of a contract year on which the contract ran begins with the year: [2022-09-02, 2023-09-01) does not begin [2022-09-01, 2023-09-01)",
                assertThrows(
                                InvalidFactException.class,
                                () -> new ContractYear(2, YEAR.signedOn(), YEAR.period(), late))
                        .getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void theFirstYearHasTheNumberOne(int number) {
        InvalidFactException refusal =
                assertThrows(InvalidFactException.class, () -> ContractYear.of(LEAP_DAY, number));

        assertEquals("a contract year has a number of at least 1, not " + number, refusal.getMessage());
        assertEquals(Optional.of("number"), refusal.component());
        assertEquals(LEAP_DAY, ContractYear.of(LEAP_DAY, 1).from());
    }

    @ParameterizedTest
    @CsvSource({"2022-08-31, true", "2022-09-01, true", "2022-09-02, false"})
    void whatHappenedByTheFirstDayHoldsForTheWholeYear(LocalDate day, boolean whole) {
        assertEquals(whole, YEAR.isWholeFrom(day));
    }
}
