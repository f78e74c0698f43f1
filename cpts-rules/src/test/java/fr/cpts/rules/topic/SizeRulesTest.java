package fr.cpts.rules.topic;

import static fr.cpts.rules.Contracts.amendment;
import static fr.cpts.rules.Contracts.day;
import static fr.cpts.rules.Contracts.designating;
import static fr.cpts.rules.Contracts.idle;
import static fr.cpts.rules.Contracts.populations;
import static fr.cpts.rules.Contracts.sizeless;
import static fr.cpts.rules.Contracts.unsigned;
import static fr.cpts.rules.RuleCase.verifyThat;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.RuleCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SizeRulesTest {

    private static final String DECLARED = "size: the class that the contract declares is its size";
    private static final String DESIGNATED =
            "size: a contract that declares no class has the class of the population it designates";
    private static final String UPPER = "size: a designated population that two classes claim takes the upper one";
    private static final String LOWER = "size: a designated population that two classes claim takes the lower one";
    private static final String UNDECIDED = "size: nothing in the contract decides the size";
    private static final String HOLDS =
            "size: the class of the contract holds on the first day of a contract year that no amendment precedes";
    private static final String AMENDED =
            "size: the last amendment by the first day of a contract year gives its class";
    private static final String ONE_CLASS = "size: a contract year without an amendment inside it has one class";
    private static final String NEXT_YEAR = "size: an amendment counts from the next contract year";
    private static final String FROM_ITS_DAY =
            "size: an amendment counts from its day, pro rata within the contract year";
    private static final String FIGURE = "size: a population figure contradicts the class of the contract";
    private static final String CLAIM = "size: the class that the health project claims is not the contract's";

    private static final Contract NO_CLASS = sizeless(idle("2023-01-01", 1));
    private static final Contract THREE_YEARS = idle("2023-01-01", 3);

    @TestFactory
    Stream<DynamicTest> theRulesOfTheSizeConcludeJustWhatTheyState() {
        return RuleCase.tests(cases());
    }

    static List<RuleCase> cases() {
        return List.of(
                verifyThat(DECLARED)
                        .given(
                                "a class, and a designated figure that does not count",
                                designating(39_999, idle("2023-01-01", 1)))
                        .concludes("T3 by contract.sizeClass"),
                verifyThat(DECLARED)
                        .given("a class, and no signature", unsigned())
                        .concludes("T3 by contract.sizeClass"),
                verifyThat(DECLARED)
                        .given("a designated figure and no class", designating(39_999, NO_CLASS))
                        .staysSilent(),
                designates(39_999, "T1"),
                designates(40_000, "T2"),
                designates(79_999, "T2"),
                designates(80_001, "T3"),
                designates(175_000, "T3"),
                designates(175_001, "T4"),
                verifyThat(DESIGNATED)
                        .given("the figure that two classes claim", designating(80_000, NO_CLASS))
                        .staysSilent(),
                verifyThat(DESIGNATED)
                        .given("a class beside the figure", designating(39_999, idle("2023-01-01", 1)))
                        .staysSilent(),
                verifyThat(DESIGNATED)
                        .given("a signature before the agreement", designating(39_999, sizeless(idle("2019-08-24", 1))))
                        .staysSilent(),
                verifyThat(UPPER)
                        .given("the figure that two classes claim", designating(80_000, NO_CLASS))
                        .concludes("T3 by territory.populations.p0.count"),
                verifyThat(UPPER)
                        .given("one inhabitant fewer", designating(79_999, NO_CLASS))
                        .staysSilent(),
                verifyThat(UPPER)
                        .given("one inhabitant more", designating(80_001, NO_CLASS))
                        .staysSilent(),
                verifyThat(UPPER)
                        .given("a class beside the figure", designating(80_000, idle("2023-01-01", 1)))
                        .staysSilent(),
                verifyThat(UPPER)
                        .given("the figure that two classes claim, given to the lower", designating(80_000, NO_CLASS))
                        .taking("P02", "lower")
                        .staysSilent(),
                verifyThat(LOWER)
                        .given("the figure that two classes claim", designating(80_000, NO_CLASS))
                        .taking("P02", "lower")
                        .concludes("T2 by territory.populations.p0.count"),
                verifyThat(LOWER)
                        .given("one inhabitant fewer", designating(79_999, NO_CLASS))
                        .taking("P02", "lower")
                        .staysSilent(),
                verifyThat(LOWER)
                        .given("one inhabitant more", designating(80_001, NO_CLASS))
                        .taking("P02", "lower")
                        .staysSilent(),
                verifyThat(LOWER)
                        .given("a class beside the figure", designating(80_000, idle("2023-01-01", 1)))
                        .taking("P02", "lower")
                        .staysSilent(),
                verifyThat(LOWER)
                        .given("the figure that two classes claim, given to the upper", designating(80_000, NO_CLASS))
                        .staysSilent(),
                verifyThat(UNDECIDED)
                        .given("two figures on both sides of a threshold", figures(NO_CLASS, 39_616, 40_359))
                        .concludes("one of [T1, T2] for want of contract.sizeClass"),
                verifyThat(UNDECIDED)
                        .given("a figure that two classes claim", figures(NO_CLASS, 80_000))
                        .concludes("one of [T2, T3] for want of contract.sizeClass"),
                verifyThat(UNDECIDED)
                        .given("figures that agree, none of them designated", figures(NO_CLASS, 90_000, 91_000))
                        .concludes("one of [T3] for want of contract.sizeClass"),
                verifyThat(UNDECIDED)
                        .given("no figure", figures(NO_CLASS))
                        .concludes("one of [T1, T2, T3, T4] for want of contract.sizeClass"),
                verifyThat(UNDECIDED)
                        .given("a designated figure among two", designating(39_616, NO_CLASS))
                        .staysSilent(),
                verifyThat(UNDECIDED)
                        .given("a class", figures(idle("2023-01-01", 1), 39_616, 40_359))
                        .staysSilent(),
                verifyThat(HOLDS)
                        .given(
                                "an amendment the day after the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-02", SizeClass.T2)))
                        .concludes("T3 on the first day of year 1", "T3 on the first day of year 2"),
                verifyThat(HOLDS)
                        .given(
                                "an amendment the day the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-01", SizeClass.T2)))
                        .concludes("T3 on the first day of year 1"),
                verifyThat(HOLDS)
                        .given("a size that nothing decides", figures(NO_CLASS, 39_616, 40_359))
                        .staysSilent(),
                verifyThat(AMENDED)
                        .given(
                                "an amendment the day before the second year begins",
                                THREE_YEARS.withAmendment(amendment("2023-12-31", SizeClass.T2)))
                        .concludes("T2 on the first day of year 2", "T2 on the first day of year 3"),
                verifyThat(AMENDED)
                        .given(
                                "an amendment the day the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-01", SizeClass.T2)))
                        .concludes("T2 on the first day of year 2", "T2 on the first day of year 3"),
                verifyThat(AMENDED)
                        .given(
                                "an amendment the day after the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-02", SizeClass.T2)))
                        .concludes("T2 on the first day of year 3"),
                verifyThat(AMENDED)
                        .given(
                                "two amendments before the second year, of which the first does not count",
                                idle("2023-01-01", 2)
                                        .withAmendment(amendment("2023-03-01", SizeClass.T4))
                                        .withAmendment(amendment("2023-09-01", SizeClass.T2)))
                        .concludes("T2 on the first day of year 2"),
                verifyThat(AMENDED)
                        .given(
                                "an amendment in the last year",
                                THREE_YEARS.withAmendment(amendment("2025-01-02", SizeClass.T2)))
                        .staysSilent(),
                verifyThat(ONE_CLASS)
                        .given(
                                "an amendment the day after the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-02", SizeClass.T2)))
                        .concludes("T3 in year 1", "T2 in year 3"),
                verifyThat(ONE_CLASS)
                        .given(
                                "an amendment the day the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-01", SizeClass.T2)))
                        .concludes("T3 in year 1", "T2 in year 2", "T2 in year 3"),
                verifyThat(ONE_CLASS)
                        .given(
                                "an amendment on the last day of the first year",
                                THREE_YEARS.withAmendment(amendment("2023-12-31", SizeClass.T2)))
                        .concludes("T2 in year 2", "T2 in year 3"),
                verifyThat(ONE_CLASS)
                        .given(
                                "an amendment on the day of an early end",
                                THREE_YEARS
                                        .withAmendment(amendment("2023-06-01", SizeClass.T2))
                                        .endedEarlyOn(day("2023-06-01")))
                        .concludes("T3 in year 1"),
                verifyThat(ONE_CLASS)
                        .given(
                                "an amendment on the day before an early end",
                                THREE_YEARS
                                        .withAmendment(amendment("2023-05-31", SizeClass.T2))
                                        .endedEarlyOn(day("2023-06-01")))
                        .staysSilent(),
                verifyThat(ONE_CLASS)
                        .given("a size that nothing decides", figures(NO_CLASS, 39_616, 40_359))
                        .staysSilent(),
                verifyThat(NEXT_YEAR)
                        .given(
                                "two amendments in the first year and one in the third",
                                THREE_YEARS
                                        .withAmendment(amendment("2023-01-02", SizeClass.T4))
                                        .withAmendment(amendment("2023-12-31", SizeClass.T2))
                                        .withAmendment(amendment("2025-06-01", SizeClass.T1)))
                        .concludes("T3 in year 1", "T2 in year 3"),
                verifyThat(NEXT_YEAR)
                        .given(
                                "an amendment the day the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-01", SizeClass.T2)))
                        .staysSilent(),
                verifyThat(NEXT_YEAR)
                        .given(
                                "an amendment that counts from its day",
                                THREE_YEARS.withAmendment(amendment("2024-01-02", SizeClass.T2)))
                        .taking("P21", "pro-rata")
                        .staysSilent(),
                verifyThat(FROM_ITS_DAY)
                        .given(
                                "two amendments in the first year and one in the third",
                                THREE_YEARS
                                        .withAmendment(amendment("2023-01-02", SizeClass.T4))
                                        .withAmendment(amendment("2023-12-31", SizeClass.T2))
                                        .withAmendment(amendment("2025-06-01", SizeClass.T1)))
                        .taking("P21", "pro-rata")
                        .concludes(
                                "T3 in year 1, T4 from 2023-01-02, T2 from 2023-12-31",
                                "T2 in year 3, T1 from 2025-06-01"),
                verifyThat(FROM_ITS_DAY)
                        .given(
                                "an amendment on the day before an early end, and one on that day, which does not count",
                                THREE_YEARS
                                        .withAmendment(amendment("2023-05-31", SizeClass.T2))
                                        .withAmendment(amendment("2023-06-01", SizeClass.T1))
                                        .endedEarlyOn(day("2023-06-01")))
                        .taking("P21", "pro-rata")
                        .concludes("T3 in year 1, T2 from 2023-05-31"),
                verifyThat(FROM_ITS_DAY)
                        .given(
                                "an amendment the day the second year begins",
                                THREE_YEARS.withAmendment(amendment("2024-01-01", SizeClass.T2)))
                        .taking("P21", "pro-rata")
                        .staysSilent(),
                verifyThat(FROM_ITS_DAY)
                        .given(
                                "an amendment that counts from the next year",
                                THREE_YEARS.withAmendment(amendment("2024-01-02", SizeClass.T2)))
                        .staysSilent(),
                verifyThat(FIGURE)
                        .given(
                                "two figures of other classes and one of its own",
                                figures(idle("2023-01-01", 1), 79_999, 90_000, 175_001))
                        .concludes(
                                "WARNING POPULATION_CONTRADICTS_SIZE territory.populations.p0.count, T3",
                                "WARNING POPULATION_CONTRADICTS_SIZE territory.populations.p2.count, T3"),
                verifyThat(FIGURE)
                        .given(
                                "the real case: T2 declared, of two figures the one below 40 000 tells another",
                                figures(idle("2023-01-01", 1).withSizeClass(SizeClass.T2), 39_616, 40_359))
                        .concludes("WARNING POPULATION_CONTRADICTS_SIZE territory.populations.p0.count, T2"),
                verifyThat(FIGURE)
                        .given(
                                "80 000 against a class that does not claim it",
                                figures(idle("2023-01-01", 1).withSizeClass(SizeClass.T4), 80_000))
                        .concludes("WARNING POPULATION_CONTRADICTS_SIZE territory.populations.p0.count, T4"),
                verifyThat(FIGURE)
                        .given(
                                "80 000, which T2 claims as well",
                                figures(idle("2023-01-01", 1).withSizeClass(SizeClass.T2), 80_000))
                        .staysSilent(),
                verifyThat(FIGURE)
                        .given("80 000, which T3 claims as well", figures(idle("2023-01-01", 1), 80_000))
                        .staysSilent(),
                verifyThat(FIGURE)
                        .given("figures at the bounds of the class", figures(idle("2023-01-01", 1), 80_001, 175_000))
                        .staysSilent(),
                verifyThat(CLAIM)
                        .given("a claim of another class", claiming(SizeClass.T2))
                        .concludes("WARNING CLAIM_CONTRADICTS_SIZE project.claimedSizeClass, T3"),
                verifyThat(CLAIM)
                        .given("a claim of the same class", claiming(SizeClass.T3))
                        .staysSilent());
    }

    private static RuleCase designates(int population, String size) {
        return verifyThat(DESIGNATED)
                .given(population + " inhabitants designated", designating(population, NO_CLASS))
                .concludes(size + " by territory.populations.p0.count");
    }

    private static Dossier figures(Contract contract, int... counts) {
        return Dossier.named("CPTS").with(populations(counts)).with(contract);
    }

    private static Dossier claiming(SizeClass size) {
        Dossier dossier = figures(idle("2023-01-01", 1), 90_000);
        return dossier.with(new HealthProject(
                Optional.empty(), Optional.of(size), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
