package fr.cpts.model.governance;

import static fr.cpts.model.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.fact.Mark;
import fr.cpts.model.measure.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollegeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0 %", "65 %", "100 %", "100.00 %"})
    void aShareOfTheVotesIsAPercentageFromZeroToAHundred(String share) {
        assertEquals(share, college("1", share, 1).voteShare().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01 %", "100.01 %", "65", "65 voix", "65 pour cent"})
    void anyOtherShareIsRefused(String share) {
        assertRefused(
                "voteShare",
                "a share of the votes is written as \"65 %\", from 0 to 100",
                () -> college("1", share, 1));
    }

    @Test
    void aNumberOfSeatsIsNotNegative() {
        assertEquals(Optional.of(0), college("1", "0 %", 0).seats());
        assertRefused("seats", "a number of seats is not negative", () -> college("1", "0 %", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.1", "-1", "a b"})
    void aCodeIsMadeOfLettersDigitsHyphensAndUnderscores(String code) {
        assertRefused(
                "code",
                "a code that others refer to is made of letters, digits, hyphens and underscores",
                () -> college(code, "0 %", 1));
    }

    @Test
    void itsSeatsAreHeldByAsManyPeopleAsItsMembersAre() {
        College college = new College(
                "1",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(people(3), people(1)),
                Map.of());

        assertEquals(4, college.held());
        assertEquals(0, college("2", "0 %", 1).held());
    }

    @Test
    void aMarkOnWhatItDoesNotHaveIsRefused() {
        assertRefused(
                "marks.quorum",
                "a mark is on one of the names of the object that holds it",
                () -> new College(
                        "1",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Map.of("quorum", Mark.NOT_STATED)));
    }

    static Participant people(int count) {
        return new Participant(
                "infirmier",
                Optional.empty(),
                Optional.of(count),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static College college(String code, String share, int seats) {
        return new College(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Quantity.parse(share)),
                Optional.of(seats),
                List.of(),
                Map.of());
    }
}
