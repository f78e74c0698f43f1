package fr.cpts.examples.cli;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The statements of the real dossiers, line by line. The day they are told for is fixed; nothing else is. */
class StatementGoldenTest {

    @ParameterizedTest
    @CsvSource({"redon", "bocage", "alienor"})
    void aRealDossierGivesItsStatementInFrench(String example) {
        assertPrints("statement/" + example + ".txt", "example:" + example);
    }

    @ParameterizedTest
    @CsvSource({"redon", "bocage", "alienor"})
    void aRealDossierGivesItsStatementInJson(String example) {
        assertPrints("statement/" + example + ".json", "example:" + example, "--format", "json");
    }

    @Test
    void aStatementCanBeReadInEnglish() {
        assertPrints("statement/redon.en.txt", "example:redon", "--lang", "en");
    }

    @Test
    void aSizeThatNothingDecidesGivesEachOutcomeAndTheDifference() {
        assertPrints(
                "statement/alienor.undetermined.txt",
                "example:alienor",
                "--hypotheses",
                "none",
                "--set",
                "contract.signedOn=2024-09-01",
                "--set",
                "contract.missions.PREVENTION.startedOn=2024-09-01");
    }

    @Test
    void aDossierWithoutContractSaysWhatItWaitsFor() {
        assertPrints("statement/redon.no-contract.txt", "example:redon", "--hypotheses", "none");
    }

    private static void assertPrints(String golden, String... arguments) {
        Golden.assertPrints(golden, CommandRun.onTheDay("statement", arguments));
    }
}
