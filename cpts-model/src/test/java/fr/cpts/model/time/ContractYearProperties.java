package fr.cpts.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ContractYearProperties {

    @Provide
    Arbitrary<LocalDate> signatures() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(
                        LocalDate.of(2019, 8, 25).toEpochDay(),
                        LocalDate.of(2036, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> leapDays = Arbitraries.of(2020, 2024, 2028, 2032).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(Tuple.of(3, any), Tuple.of(1, leapDays));
    }

    @Property
    void theYearsOfAContractTileTimeWithoutGapOrOverlap(
            @ForAll("signatures") LocalDate signed, @ForAll @IntRange(min = 0, max = 3660) int later) {
        List<ContractYear> years = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> ContractYear.of(signed, number))
                .toList();
        LocalDate day = signed.plusDays(later);

        assertEquals(signed, years.get(0).from());
        assertEquals(1, years.stream().filter(y -> y.period().contains(day)).count());
        for (int i = 1; i < years.size(); i++) {
            assertEquals(years.get(i - 1).to(), years.get(i).from());
            assertEquals(years.get(i), years.get(i - 1).next());
        }
    }

    @Property
    void aYearHas365Or366DaysAndTwelveMonths(
            @ForAll("signatures") LocalDate signed, @ForAll @IntRange(min = 1, max = 20) int number) {
        ContractYear year = ContractYear.of(signed, number);

        assertTrue(year.period().days() == 365 || year.period().days() == 366);
        assertEquals(12, year.period().wholeMonths());
    }

    @Property
    void whereverAYearIsBrokenItIsSettledThereAndLivedUpToThere(
            @ForAll("signatures") LocalDate signed,
            @ForAll @IntRange(min = 1, max = 20) int number,
            @ForAll @IntRange(min = 1, max = 364) int after) {
        ContractYear year = ContractYear.of(signed, number);
        LocalDate end = year.from().plusDays(after);
        ContractYear broken = year.brokenOn(end);

        assertTrue(broken.isBroken());
        assertEquals(end, broken.settledOn());
        assertEquals(after, broken.lived().days());
        assertEquals(year.period(), broken.period());
    }
}
