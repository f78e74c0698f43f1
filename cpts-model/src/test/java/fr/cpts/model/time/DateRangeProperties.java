package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DateRangeProperties {

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 1, 1).toEpochDay(),
                        LocalDate.of(2032, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property
    void theDaysOfARangeAreThoseItContains(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 800) int n) {
        DateRange range = DateRange.of(from, from.plusDays(n));

        long contained = from.minusDays(3)
                .datesUntil(range.to().plusDays(3))
                .filter(range::contains)
                .count();
        assertEquals(n, range.days());
        assertEquals(n, contained);
    }

    @Property
    void rangesThatMeetShareNoDayAndTheirDaysAddUp(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 800) int first,
            @ForAll @IntRange(min = 1, max = 800) int second) {
        LocalDate middle = from.plusDays(first);
        DateRange before = DateRange.of(from, middle);
        DateRange after = DateRange.of(middle, middle.plusDays(second));

        assertFalse(before.contains(middle));
        assertTrue(after.contains(middle));
        assertEquals(DateRange.of(from, after.to()).days(), before.days() + after.days());
    }

    @Property
    void wholeMonthsAreTheMostThatCanBeAddedWithoutPassingTheEnd(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 1500) int n) {
        LocalDate to = from.plusDays(n);
        long max = 0;
        while (!from.plusMonths(max + 1).isAfter(to)) {
            max++;
        }

        assertEquals(max, DateRange.of(from, to).wholeMonths());
    }

    @Property
    void nMonthsLaterThereAreNWholeMonthsAndADayEarlierOneLess(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 240) int n) {
        LocalDate to = from.plusMonths(n);

        assertEquals(n, DateRange.of(from, to).wholeMonths());
        assertEquals(n - 1, DateRange.of(from, to.minusDays(1)).wholeMonths());
    }
}
