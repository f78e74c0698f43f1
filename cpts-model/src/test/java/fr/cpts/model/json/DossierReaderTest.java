package fr.cpts.model.json;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.History;
import fr.cpts.model.community.Identifiers;
import fr.cpts.model.community.LegalForm;
import fr.cpts.model.community.PopulationFigure;
import fr.cpts.model.community.Territory;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.CrisisOccurrence;
import fr.cpts.model.contract.CrisisRecord;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.contract.SizeAmendment;
import fr.cpts.model.contract.SnpSetUps;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.message.Message;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierReaderTest {

    private static final Duration HANG = Duration.ofSeconds(10);
    private static final String A_DAY = "a day is a date that exists, written as 2021-06-01";
    private static final String MISSIONS =
            "a mission is one of ACCES_SOINS, PARCOURS, PREVENTION, CRISE, QUALITE, ACCOMPAGNEMENT";

    @Test
    void aDocumentThatStatesEverythingIsReadInFull() {
        Community community = new Community(
                Optional.of("CPTS du Pays de Redon"),
                List.of("Santé Redon", "L’union \"Vilaine\""),
                Optional.of(LegalForm.ASSOCIATION_1901),
                List.of("35", "44", "56"),
                List.of("Bretagne", "Pays de la Loire"),
                Optional.of(new Identifiers(
                        Optional.of("350012345"), Optional.of("W352001234"), Optional.of("12345678901234"))),
                Optional.empty(),
                Optional.empty(),
                History.none(),
                Map.of());
        Territory territory = new Territory(Map.of(
                "insee",
                new PopulationFigure(75_000, Optional.of("habitants"), Optional.of("INSEE"), Optional.of("2017")),
                "cnam",
                PopulationFigure.of(81_000)));
        Contract contract = new Contract(
                Optional.of(LocalDate.of(2020, 2, 29)),
                Optional.of(5),
                Optional.of(SizeClass.T2),
                Optional.of("insee"),
                Map.of(
                        Mission.ACCES_SOINS,
                        new MissionCommitment(
                                Optional.of(EventDate.parse("2020-02-29")), Optional.of(EventDate.parse("2021-03-01"))),
                        Mission.PARCOURS,
                        MissionCommitment.neverStarted(),
                        Mission.CRISE,
                        MissionCommitment.listed()),
                Optional.of(new SnpSetUps(Optional.of(EventDate.parse("2020-09-01")), Optional.of(EventDate.never()))),
                Optional.of(new CrisisRecord(
                        Optional.of(EventDate.parse("2020-01-15")),
                        List.of(
                                new CrisisOccurrence(
                                        LocalDate.of(2020, 3, 20),
                                        Optional.of(true),
                                        Optional.of(Euros.ofCents(1_701_370))),
                                new CrisisOccurrence(LocalDate.of(2021, 7, 1), Optional.empty(), Optional.empty())))),
                List.of(new SizeAmendment(LocalDate.of(2021, 6, 1), SizeClass.T3)),
                Optional.of(LocalDate.of(2024, 2, 28)),
                List.of());

        assertEquals(
                new Dossier(
                        community,
                        Optional.of(territory),
                        Optional.of(new HealthProject(
                                Optional.of(LocalDate.of(2019, 11, 30)),
                                Optional.of(SizeClass.T2),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                        Optional.of(contract),
                        Annex.none()
                                .withAchievement(Mission.ACCES_SOINS, 1, Ratio.of(3, 4))
                                .withAchievement(Mission.ACCES_SOINS, 2, Ratio.ONE)
                                .withAchievement(Mission.PARCOURS, 1, Ratio.ZERO),
                        Optional.empty(),
                        ActionPlan.none(),
                        Optional.empty(),
                        Set.of("contract.signedOn"),
                        Map.of()),
                read(Samples.COMPLETE));
    }

    @Test
    void whatIsNotStatedIsAbsentAndNeverZero() {
        Dossier dossier = read("{\"community\": {}}");

        assertEquals(Optional.empty(), dossier.community().name());
        assertEquals(Optional.empty(), dossier.project());
        assertEquals(Optional.empty(), dossier.territory());
        assertEquals(Optional.empty(), dossier.contract());
        assertEquals(Map.of(), dossier.annex().achievements());
        assertEquals(Set.of(), dossier.supposed());
        assertEquals(Dossier.named("CPTS"), read("{\"community\": {\"name\": \"CPTS\"}}"));
    }

    @Test
    void theOrderOfNamesInAFileIsFree() {
        assertEquals(
                read("{\"community\": {\"name\": \"A\"}, \"contract\": {\"sizeClass\": \"T1\", \"durationYears\": 5}}"),
                read(
                        "{\"contract\": {\"durationYears\": 5, \"sizeClass\": \"T1\"}, \"community\": {\"name\": \"A\"}}"));
    }

    @Test
    void missionsAndPopulationsKeepTheOrderOfTheFile() {
        Dossier dossier = read(
                "{\"community\": {}, \"territory\": {\"populations\": {\"z\": {\"count\": 1}, \"a\": {\"count\": 2}}},"
                        + " \"contract\": {\"missions\": {\"CRISE\": {}, \"ACCES_SOINS\": {}}}}");

        assertEquals(
                List.of("z", "a"),
                List.copyOf(dossier.territory().orElseThrow().populations().keySet()));
        assertEquals(
                List.of(Mission.CRISE, Mission.ACCES_SOINS),
                List.copyOf(dossier.contract().orElseThrow().missions().keySet()));
    }

    @Test
    void aColumnCountsTheBytesOfALine() {
        assertEquals(33, refused("{\"community\": {\"aliases\": [\"e\", 1]}}").column());
        assertEquals(34, refused("{\"community\": {\"aliases\": [\"é\", 1]}}").column());
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertEquals(Dossier.named("é"), read("\ufeff{\"community\": {\"name\": \"é\"}}"));
    }

    @Test
    void aFileIsReadAndNamedInItsProblems(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("redon.json");
        Files.writeString(file, Samples.COMPLETE);
        Path bad = folder.resolve("bad.json");
        Files.writeString(bad, "{}");

        assertEquals(read(Samples.COMPLETE), DossierReader.standard().read(file));
        assertEquals(
                bad + ":1:1: community: this is missing and must be stated",
                assertThrows(InvalidInputException.class, () -> DossierReader.standard()
                                .read(bad))
                        .getMessage());
        assertThrows(NoSuchFileException.class, () -> DossierReader.standard().read(folder.resolve("none.json")));
    }

    @Test
    void anUnknownNameIsRefusedWithTheOneThatWasMeant() {
        Problem problem = refused("""
                {
                  "community": {"name": "A"},
                  "contract": {
                    "signdOn": "2021-06-01"
                  }
                }
                """);

        assertProblem(
                4,
                5,
                "contract.signdOn",
                "",
                "this name is not known here; known are signedOn, durationYears, sizeClass, population, missions, snp,"
                        + " crisis, amendments, endedOn, signatories",
                "signedOn was meant?",
                problem);
        assertEquals(
                "d.json:4:5: contract.signdOn: this name is not known here; known are signedOn, durationYears,"
                        + " sizeClass, population, missions, snp, crisis, amendments, endedOn, signatories\n"
                        + "  Maybe signedOn was meant?",
                problem.toString());
    }

    @Test
    void anUnknownNameThatResemblesNothingIsRefusedWithoutAdvice() {
        Problem problem = refused("{\"community\": {}, \"" + "x".repeat(900) + "\": 1}");

        assertEquals(Optional.empty(), problem.maybe(Locale.ENGLISH));
        assertEquals(
                "this name is not known here; known are community, territory, project, contract, annex, governance, plan, source, supposed, marks",
                problem.mustHold(Locale.ENGLISH));
        assertEquals(
                Optional.empty(),
                refused("{\"community\": {}, \"remarques\": 1}").maybe(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "signedon, signedOn",
        "SIGNEDON, signedOn",
        "signed_on, signedOn",
        "endOn, endedOn",
        "amendements, amendments",
        "mission, missions"
    })
    void aSlipOfThePenIsRecognised(String written, String meant) {
        assertEquals(
                Optional.of(meant + " was meant?"),
                refused("{\"community\": {}, \"contract\": {\"" + written + "\": 1}}")
                        .maybe(Locale.ENGLISH));
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWhereItStandsAgain() {
        assertProblem(
                3,
                18,
                "community.name",
                "\"B\"",
                "a name appears once in an object; this one is already on line 2",
                refused("""
                        {"community": {
                          "name": "A",
                          "aliases": [], "name": "B"}}
                        """));
    }

    @Test
    void nullStatesNothing() {
        String mustHold = "null states nothing: leave the name out when the document does not state the value";

        assertProblem(1, 23, "community.name", "null", mustHold, refused("{\"community\": {\"name\":null}}"));
        assertProblem(
                2,
                5,
                "community.aliases.1",
                "null",
                mustHold,
                refused("{\"community\": {\"aliases\": [\"a\",\n    null]}}"));
        assertProblem(1, 15, "community", "null", mustHold, refused("{\"community\": null}"));
        assertProblem(
                1,
                35,
                "territory.populations",
                "null",
                mustHold,
                refused("{\"territory\": {\"populations\":     null}, \"community\": {}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "contract.durationYears|\"5\"|a whole number is expected, without quotes",
                "contract.durationYears|true|a whole number is expected, without quotes",
                "contract.durationYears|[]|a whole number is expected, without quotes",
                "contract.durationYears|5.0|a whole number of at most nine digits is expected",
                "contract.durationYears|5e0|a whole number of at most nine digits is expected",
                "contract.durationYears|99999999999|a whole number of at most nine digits is expected",
                "contract.durationYears|0|a contract is signed for 1 to 20 years",
                "contract.durationYears|21|a contract is signed for 1 to 20 years",
                "contract.signedOn|20210601|a day is written in quotes, as \"2021-06-01\"",
                "contract.signedOn|true|a day is written in quotes, as \"2021-06-01\"",
                "contract.signedOn|{}|a day is written in quotes, as \"2021-06-01\"",
                "contract.signedOn|\"never\"|a day is a date that exists, written as 2021-06-01",
                "contract.signedOn|\"2021-02-29\"|a day is a date that exists, written as 2021-06-01",
                "contract.signedOn|\"2021-02-30\"|a day is a date that exists, written as 2021-06-01",
                "contract.signedOn|\"2021-13-01\"|a day is a date that exists, written as 2021-06-01",
                "contract.signedOn|\"1899-12-31\"|a day lies from 1900-01-01 to 2199-12-31",
                "contract.signedOn|\"2200-01-01\"|a day lies from 1900-01-01 to 2199-12-31",
                "contract.sizeClass|2|a size class is a code in quotes, such as \"T3\"",
                "contract.sizeClass|\"T5\"|a size class is one of T1, T2, T3, T4",
                "contract.missions|[]|an object in braces is expected",
                "contract.missions|\"PARCOURS\"|an object in braces is expected",
                "contract.missions.PARCOURS|\"2021-06-01\"|an object in braces is expected",
                "contract.missions.PARCOURS.startedOn|20210601|a day is written in quotes, as \"2021-06-01\", or is \"never\"",
                "contract.missions.PARCOURS.startedOn|\"jamais\"|a day is a date that exists, written as 2021-06-01, or the word never",
                "contract.missions.PARCOURS.startedOn|\"2021-02-30\"|a day is a date that exists, written as 2021-06-01, or the word never",
                "contract.amendments|{}|a list in square brackets is expected",
                "contract|[…]|an object in braces is expected",
                "community|\"A\"|an object in braces is expected",
                "community.name|35|a text is written in quotes",
                "community.name|\"\"|a name that is stated is not blank",
                "community.name|{…}|a text is written in quotes",
                "community.aliases|\"a\"|a list in square brackets is expected",
                "community.legalForm|1901|one of ASSOCIATION_1901, ASSOCIATION_LOCAL_LAW, SISA, GCS, OTHER is expected, in quotes",
                "community.legalForm|\"LOI\"|one of ASSOCIATION_1901, ASSOCIATION_LOCAL_LAW, SISA, GCS, OTHER is expected",
                "territory.populations.a.count|\"75000\"|a whole number is expected, without quotes",
                "territory.populations.a.count|0|a population is from 1 to 100,000,000",
                "annex.achievements.PARCOURS.1|true|a fraction is written as \"3/4\", 1 or 0",
                "annex.achievements.PARCOURS.1|0.75|a fraction is written with whole numbers, such as 3/4, 1 or 0",
                "annex.achievements.PARCOURS.1|\"75%\"|a fraction is written with whole numbers, such as 3/4, 1 or 0",
                "annex.achievements.PARCOURS.1|\"1/0\"|a fraction has a denominator of at least 1, not 0",
                "annex.achievements.PARCOURS.1|\"5/4\"|an achievement lies from 0 to 1",
                "annex.achievements.PARCOURS.1|-1|an achievement lies from 0 to 1",
                "annex.achievements.PARCOURS|1|an object in braces is expected",
                "supposed|\"contract\"|a list in square brackets is expected"
            })
    void aValueOfTheWrongKindIsRefusedInTheWordsOfItsKind(String path, String value, String mustHold) {
        String given = value.replace("[…]", "[1]").replace("{…}", "{\"a\": 1}");
        String[] steps = path.split("\\.");
        StringBuilder json = new StringBuilder();
        int depth = steps.length;
        for (String step : steps) {
            json.append("{\n\"").append(step).append("\":");
        }
        json.append(given).append("}".repeat(depth));
        if (!steps[0].equals("community")) {
            json.insert(json.length() - 1, ", \"community\": {}");
        }

        Problem problem = refused(json.toString());

        assertProblem(
                depth + 1,
                steps[depth - 1].length() + 4,
                path,
                value,
                mustHold,
                problem.maybe(Locale.ENGLISH).orElse(""),
                problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"granted\": \"45.000\"|\"45.000\"|an amount in euros is a number such as 17013.70, or is written in quotes, as \"17 013,70 €\"",
                "\"granted\": \"14,000\"|\"14,000\"|an amount in euros is a number such as 17013.70, or is written in quotes, as \"17 013,70 €\"",
                "\"granted\": true|true|an amount in euros is a number such as 17013.70, or is written in quotes, as \"17 013,70 €\"",
                "\"granted\": 0.001|0.001|an amount in euros has at most two decimals",
                "\"granted\": 1e13|1e13|an amount in euros lies within ±1000 billion",
                "\"granted\": 1e-999999|1e-999999|an amount in euros has at most two decimals and lies within ±1000 billion",
                "\"granted\": 1e999999999|1e999999999|an amount in euros has at most two decimals and lies within ±1000 billion",
                "\"granted\": 1e99999999999|1e99999999999|an amount in euros is a number such as 17013.70",
                "\"granted\": -0.01|-0.01|a granted sum is not negative",
                "\"planImplemented\": \"true\"|\"true\"|true or false is expected, without quotes",
                "\"planImplemented\": 1|1|true or false is expected, without quotes"
            })
    void aValueOfACrisisIsRefusedAtItsPlaceInTheList(String member, String seen, String mustHold) {
        String name = member.substring(1, member.indexOf('"', 1));

        assertProblem(
                3,
                member.indexOf(':') + 3,
                "contract.crisis.occurrences.0." + name,
                seen,
                mustHold,
                refused("{\"community\": {}, \"contract\": {\"crisis\": {\"occurrences\": [\n"
                        + "{\"recognisedOn\": \"2021-07-01\",\n"
                        + member
                        + "}]}}}"));
    }

    @Test
    void anImpossibleDayIsRefusedWithFileLineColumnAndPlace() {
        Problem problem = refused("""
                {
                  "community": {"name": "A"},
                  "contract": {
                    "signedOn": "2021-02-30"
                  }
                }
                """);

        assertProblem(4, 17, "contract.signedOn", "\"2021-02-30\"", A_DAY, problem);
        assertEquals("d.json:4:17: contract.signedOn \"2021-02-30\": " + A_DAY, problem.toString());
    }

    @Test
    void aStartBeforeTheSignatureIsRefusedOnTheLineOfTheStart() {
        assertProblem(
                6,
                33,
                "contract.missions.PARCOURS.startedOn",
                "\"2021-05-31\"",
                "a mission starts on the day of the signature or later: the contract was signed on 2021-06-01",
                refused("""
                        {
                          "community": {},
                          "contract": {
                            "signedOn": "2021-06-01",
                            "missions": {
                              "PARCOURS": {"startedOn": "2021-05-31"}
                            }
                          }
                        }
                        """));
        read("""
                {"community": {}, "contract": {
                  "signedOn": "2021-06-01", "missions": {"PARCOURS": {"startedOn": "2021-06-01"}}}}
                """);
    }

    @Test
    void whatIsOutOfOrderInAListIsRefusedOnItsOwnLine() {
        assertProblem(
                3,
                8,
                "contract.amendments.1.on",
                "\"2021-06-01\"",
                "amendments are in the order of their dates: this one follows the one of 2021-06-01",
                refused("""
                        {"community": {}, "contract": {"amendments": [
                          {"on": "2021-06-01", "sizeClass": "T2"},
                         {"on":"2021-06-01", "sizeClass": "T3"}]}}
                        """));
        assertProblem(
                3,
                19,
                "contract.crisis.occurrences.1.recognisedOn",
                "\"2021-05-31\"",
                "crises are in the order of their recognition: this one follows the one of 2021-06-01",
                refused("""
                        {"community": {}, "contract": {"crisis": {"occurrences": [
                          {"recognisedOn": "2021-06-01"},
                          {"recognisedOn":"2021-05-31"}]}}}
                        """));
    }

    @Test
    void aDesignatedPopulationThatDoesNotExistIsRefusedWhereItIsDesignated() {
        assertProblem(
                3,
                32,
                "contract.population",
                "\"INSEE\"",
                "the population that a contract designates is one of territory.populations: insee, cnam",
                refused("""
                        {"community": {},
                         "territory": {"populations": {"insee": {"count": 1}, "cnam": {"count": 2}}},
                         "contract": {"population":    "INSEE"}}
                        """));
    }

    @Test
    void anAchievementOfAYearBeyondTheContractIsRefusedWhereItStands() {
        assertProblem(
                4,
                48,
                "annex.achievements.PARCOURS.6",
                "1",
                "an achievement belongs to a contract year from 1 to 5",
                refused("""
                        {
                          "community": {},
                          "contract": {"durationYears": 5},
                          "annex": {"achievements": {"PARCOURS": {"6": 1}}}
                        }
                        """));
    }

    @Test
    void anUnknownMissionIsRefusedWithTheOneThatWasMeant() {
        assertProblem(
                2,
                15,
                "contract.missions.PARCOUR",
                "",
                MISSIONS,
                "PARCOURS was meant?",
                refused("{\"community\": {}, \"contract\": {\n \"missions\": {\"PARCOUR\": {}}}}"));
        assertProblem(
                1,
                46,
                "annex.achievements.acces_soins",
                "",
                MISSIONS,
                "ACCES_SOINS was meant?",
                refused("{\"community\": {}, \"annex\": {\"achievements\": {\"acces_soins\": {\"1\": 1}}}}"));
    }

    @Test
    void aMissionAndASizeOfALaterAvenantAreReadByAReaderThatKnowsThem() {
        String json = "{\"community\": {}, \"contract\": {\"sizeClass\": \"T5\", \"missions\": {\"NUMERIQUE_2\": {}}}}";

        Contract contract = readBy(ArbitraryDossiers.reader(), json).contract().orElseThrow();
        assertEquals(Optional.of(SizeClass.parse("T5")), contract.sizeClass());
        assertEquals(Set.of(Mission.parse("NUMERIQUE_2")), contract.missions().keySet());
        assertEquals(2, refusal(json).problems().size());
    }

    @Test
    void theSizeOrTheFormThatWasMeantIsSuggested() {
        assertEquals(
                Optional.of("T1 was meant?"),
                refused("{\"community\": {}, \"contract\": {\"sizeClass\": \"t1\"}}")
                        .maybe(Locale.ENGLISH));
        assertEquals(
                Optional.of("ASSOCIATION_1901 was meant?"),
                refused("{\"community\": {\"legalForm\": \"association 1901\"}}")
                        .maybe(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "01, 2", "+1, 2", "1, 01"})
    void contractYearsStandInOrderEachWrittenOnce(String first, String second) {
        List<Problem> problems = refusal("{\"community\": {}, \"annex\": {\"achievements\": {\"PARCOURS\": {\n\""
                        + first + "\": 1,\n\"" + second + "\": 1}}}}")
                .problems();

        boolean firstIsAtFault = !first.matches("[1-9]");
        Problem problem = problems.get(0);
        assertEquals(1, problems.size());
        assertProblem(
                firstIsAtFault ? 2 : 3,
                1,
                "annex.achievements.PARCOURS." + (firstIsAtFault ? first : second),
                "",
                "years are in order, each written once",
                problem);
    }

    @Test
    void tenComesAfterTwo() {
        assertEquals(
                Map.of(2, Ratio.ONE, 10, Ratio.ONE),
                read("{\"community\": {}, \"annex\": {\"achievements\": {\"PARCOURS\": {\"2\": 1, \"10\": 1}}}}")
                        .annex()
                        .achievements()
                        .get(Mission.PARCOURS));
    }

    @Test
    void aYearThatIsNoNumberIsRefused() {
        assertProblem(
                1,
                59,
                "annex.achievements.PARCOURS.2021/22",
                "",
                "a whole number of at most nine digits is expected",
                refused("{\"community\": {}, \"annex\": {\"achievements\": {\"PARCOURS\": {\"2021/22\": 1}}}}"));
    }

    @Test
    void whatMustBeStatedIsMissedAtTheObjectThatLacksIt() {
        String mustHold = "this is missing and must be stated";

        assertProblem(2, 1, "community", "", mustHold, refused("\n{}"));
        assertProblem(
                2,
                3,
                "contract.amendments.0.sizeClass",
                "",
                mustHold,
                refused("{\"community\": {}, \"contract\": {\"amendments\": [\n  {\"on\": \"2021-06-01\"}]}}"));
        assertProblem(
                2,
                2,
                "contract.crisis.occurrences.0.recognisedOn",
                "",
                mustHold,
                refused("{\"community\": {}, \"contract\": {\"crisis\": {\"occurrences\": [\n {}]}}}"));
        assertProblem(
                2,
                6,
                "territory.populations.a.count",
                "",
                mustHold,
                refused("{\"community\": {}, \"territory\": {\"populations\": {\n\"a\": {}}}}"));
    }

    @Test
    void aPlaceThatIsSupposedStandsOnce() {
        assertProblem(
                2,
                2,
                "supposed.1",
                "\"a\"",
                "each element appears once",
                refused("{\"community\": {}, \"supposed\": [\"a\",\n \"a\"]}"));
    }

    @Test
    void nothingFollowsTheEndOfTheDocument() {
        assertProblem(2, 2, "", "", "nothing follows the end of the document", refused("{\"community\": {}}\n {}"));
        assertProblem(
                1, 19, "", "", "this is not valid JSON: } is not expected here", refused("{\"community\": {}} }"));
        assertTrue(refused("{\"community\": {}} rubbish")
                .mustHold(Locale.ENGLISH)
                .startsWith("this is not valid JSON: rubbish is not expected here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t"})
    void anEmptyFileIsNoDossier(String json) {
        assertProblem(1, 1, "", "", "the file is empty: a dossier is a JSON object", refused(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"[]|[]", "[{}]|[…]", "null|null", "true|true", "12|12", "\"a\"|\"a\""})
    void aDossierIsAnObject(String json, String seen) {
        assertProblem(2, 2, "", seen, "a dossier is a JSON object in braces", refused("\n " + json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"community\"",
                "{\"community\": {}",
                "{'community': {}}",
                "{community: {}}",
                "{\"community\": {},}",
                "{\"community\": {} // comment\n}",
                "{\"community\": {\"aliases\": [1 2]}}",
                "{\"community\": {\"name\": \"a\nb\"}}",
                "{\"community\": {\"name\": \"\\x\"}}",
                "{\"community\": {\"name\": 012}}",
                "{\"community\": {\"name\": NaN}}",
                "{\"community\": {\"name\": +1}}",
                "{\"community\": {\"name\": .5}}",
                "]",
                "}",
                ","
            })
    void whatIsNotStrictJsonIsRefusedWithItsPlace(String json) {
        Problem problem = refused(json);

        assertAll(
                () -> assertTrue(
                        problem.mustHold(Locale.ENGLISH).startsWith("this is not valid JSON"), problem::toString),
                () -> assertTrue(problem.line() >= 1 && problem.column() >= 1, problem::toString),
                () -> assertEquals("", problem.path()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "99999999999"})
    void aDocumentOfAnotherFormatIsNotReadFurther(String format) {
        assertFormat(format, "the file was written by a newer version of the library, which is then needed to read it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "\"2\"", "true", "{}", "-1"})
    void whatIsNoNumberOfAFormatIsRefusedWithoutAdvice(String format) {
        assertFormat(format, "");
    }

    private static void assertFormat(String format, String advice) {
        assertProblem(
                2,
                12,
                "format",
                format,
                "this version reads format 2",
                advice,
                refused("{\n \"format\": " + format + ", \"unknown\": 1}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void aDocumentOfAnEarlierFormatIsNotReadFurther(String format) {
        assertProblem(
                1,
                12,
                "format",
                format,
                "this version reads format 2",
                "the file is of an earlier format: its schema, which cpts schema dossier prints, shows the present one",
                refused("{\"format\": " + format + ", \"indicators\": []}"));
    }

    @ParameterizedTest
    @CsvSource({
        "indicators, annex.indicators was meant?",
        "achievements, annex.achievements was meant?",
        "axes, plan.axes was meant?",
        "constitution, community.history.constitution was meant?",
        "signedOn, contract.signedOn was meant?",
        "contrat, contract was meant?"
    })
    void aNameThatStandsWithinAPartIsRefusedWithItsPlace(String name, String advice) {
        assertEquals(
                Optional.of(advice),
                refused("{\"community\": {}, \"" + name + "\": {}}").maybe(Locale.ENGLISH));
    }

    @Test
    void severalProblemsOfOneFileAreReportedTogetherInItsOrder() {
        InvalidInputException refusal = refusal("""
                {
                  "contract": {
                    "missions": {"PARCOUR": {}},
                    "signedOn": "2021-02-30",
                    "durationYears": "5",
                    "size": "T2"
                  },
                  "comunity": {},
                  "annex": {"achievements": {"PARCOURS": {"1": 0.75, "01": 1}}}
                }
                """);

        assertEquals("""
                d.json:1:1: community: this is missing and must be stated
                d.json:3:18: contract.missions.PARCOUR: %s
                  Maybe PARCOURS was meant?
                d.json:4:17: contract.signedOn "2021-02-30": %s
                d.json:5:22: contract.durationYears "5": a whole number is expected, without quotes
                d.json:6:5: contract.size: this name is not known here; known are signedOn, durationYears, sizeClass, \
                population, missions, snp, crisis, amendments, endedOn, signatories
                d.json:8:3: comunity: this name is not known here; known are community, territory, project, \
                contract, annex, governance, plan, source, supposed, marks
                  Maybe community was meant?
                d.json:9:48: annex.achievements.PARCOURS.1 0.75: a fraction is written with whole numbers, such as 3/4, 1 or 0
                d.json:9:54: annex.achievements.PARCOURS.01: years are in order, each written once""".formatted(MISSIONS, A_DAY), refusal.getMessage());
    }

    @Test
    void namesThatStandTwiceAreReportedInTheOrderOfTheFile() {
        List<Problem> problems = refusal("""
                        {"community": {},
                         "community": {"name": "A",
                           "name": "B"}}
                        """).problems();

        assertEquals(
                List.of("community", "community.name"),
                problems.stream().map(Problem::path).toList());
    }

    @Test
    void aLongValueIsShownShortened() {
        assertEquals("\"" + "é".repeat(40) + "\"", seen("\"" + "é".repeat(40) + "\""));
        assertEquals("\"" + "é".repeat(40) + "…\"", seen("\"" + "é".repeat(41) + "\""));
        assertEquals("\"" + "\ud83e\ude7a".repeat(40) + "…\"", seen("\"" + "\ud83e\ude7a".repeat(50) + "\""));
        assertEquals("\"a\\u000Ab\"", seen("\"a\\nb\""));
        assertEquals("\"\\u202Ea\"", seen("\"\u202ea\""));
    }

    @Test
    void aNumberOfTwoMegabytesIsRefusedFast() {
        String digits = "9".repeat(2_000_000);

        for (String number : List.of(digits, "-" + digits, "0." + digits, "1e" + digits, "[" + digits + "]")) {
            Problem problem = assertTimeoutPreemptively(
                    HANG, () -> refused("{\"community\": {},\n \"contract\": {\"durationYears\": " + number + "}}"));
            assertTrue(
                    problem.mustHold(Locale.ENGLISH)
                            .matches(
                                    "this is beyond the bounds of a dossier: a (number|text) of [0-9,]+ characters, where (60|200,000)"
                                            + " at most are read"),
                    problem::toString);
            assertEquals(2, problem.line());
        }
    }

    @Test
    void aNumberOfSixtyDigitsIsReadAsOneAndOneOfSixtyOneIsNot() {
        assertEquals(
                "a whole number of at most nine digits is expected",
                refused("{\"community\": {}, \"contract\": {\"durationYears\": " + "9".repeat(60) + "}}")
                        .mustHold(Locale.ENGLISH));
        assertTrue(
                refused("{\"community\": {}, \"contract\": {\"durationYears\": " + "9".repeat(61) + "}}")
                        .mustHold(Locale.ENGLISH)
                        .startsWith(
                                "this is beyond the bounds of a dossier: a number of 61 characters, where 60 at most are read"));
    }

    @Test
    void aListOfAHundredThousandLevelsIsRefusedFast() {
        for (String opening : List.of("[", "{\"a\":")) {
            Problem problem = assertTimeoutPreemptively(HANG, () -> refused(opening.repeat(100_000)));
            assertTrue(
                    problem.mustHold(Locale.ENGLISH)
                            .startsWith("this is beyond the bounds of a dossier: 41 levels, where 40 at most are read"),
                    problem::toString);
        }
    }

    @Test
    void fortyLevelsAreReadAndFortyOneAreNot() {
        assertEquals(
                "a dossier is a JSON object in braces",
                refused("[".repeat(40) + "]".repeat(40)).mustHold(Locale.ENGLISH));
        assertTrue(refused("[".repeat(41) + "]".repeat(41))
                .mustHold(Locale.ENGLISH)
                .startsWith("this is beyond the bounds of a dossier: 41 levels, where 40 at most are read"));
    }

    @Test
    void aTextOfTwoMegabytesIsRefusedFast() {
        Problem problem = assertTimeoutPreemptively(
                HANG, () -> refused("{\"community\": {\"name\": \"" + "a".repeat(2_000_000) + "\"}}"));

        assertTrue(
                problem.mustHold(Locale.ENGLISH).startsWith("this is beyond the bounds of a dossier: a text of "),
                problem::toString);
        assertTrue(
                problem.mustHold(Locale.ENGLISH).endsWith(" characters, where 200,000 at most are read"),
                problem::toString);
        assertEquals(
                200_000,
                read("{\"community\": {\"name\": \"" + "a".repeat(200_000) + "\"}}")
                        .community()
                        .name()
                        .orElseThrow()
                        .length());
    }

    @Test
    void aNameOfTwoMegabytesIsRefusedFast() {
        Problem problem = assertTimeoutPreemptively(HANG, () -> refused("{\"" + "a".repeat(2_000_000) + "\": 1}"));

        assertTrue(
                problem.mustHold(Locale.ENGLISH).startsWith("this is beyond the bounds of a dossier: a name of "),
                problem::toString);
    }

    @Test
    void aFileOfMoreThanTwentyMegabytesIsRefusedFast() {
        byte[] blanks = " ".repeat(20_100_000).getBytes(StandardCharsets.UTF_8);
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream("{\"community\": {".getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(blanks));

        Problem problem = assertTimeoutPreemptively(
                HANG, () -> assertThrows(InvalidInputException.class, () -> DossierReader.standard()
                                .read("d.json", endless, Hypotheses.none()))
                        .problems()
                        .get(0));
        assertTrue(
                problem.mustHold(Locale.ENGLISH).startsWith("this is beyond the bounds of a dossier: 20,"),
                problem::toString);
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() throws IOException {
        ByteArrayOutputStream latin1 = new ByteArrayOutputStream();
        latin1.write("{\"community\": {\n\"name\": \"Sant".getBytes(StandardCharsets.UTF_8));
        latin1.write(0xe9);
        latin1.write("\"}}".getBytes(StandardCharsets.UTF_8));

        Problem problem = refused(latin1.toByteArray());
        assertTrue(problem.mustHold(Locale.ENGLISH).equals("this is not text in UTF-8"), problem::toString);
        assertEquals(2, problem.line());
    }

    @Test
    void bytesThatAreNoTextAtAllAreRefusedAndNotTakenForAnUnreadableFile() {
        String mustHold = "this is not text in UTF-8";

        assertProblem(1, 1, "", "", mustHold, refused(new byte[] {0, '{', 0, 0, '}'}));
        assertProblem(1, 1, "", "", mustHold, refused(new byte[] {0, 0, '{', 0, '}'}));
        assertProblem(1, 1, "", "", mustHold, refused(new byte[] {'{', 0, 0, 0, '}', 1, 1, 1}));
        assertProblem(1, 1, "", "", mustHold, refused(new byte[] {'{', 0, 0, 0, '}'}));
    }

    @Test
    void aStreamThatFailsIsNotAnInvalidDossier() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("torn");
            }
        };

        assertEquals(
                "torn",
                assertThrows(IOException.class, () -> DossierReader.standard()
                                .read("d.json", failing, Hypotheses.none()))
                        .getMessage());
    }

    @Test
    void aProblemWithoutALineShowsNone() {
        Message must = ModelMessage.of("years.bounds", 10);
        Optional<Message> so = Optional.of(ModelMessage.of("json.nearest", "T1"));
        assertEquals(
                "s: p 5: a contract year is from 1 to 10",
                new Problem("s", 0, 0, "p", "5", must, Optional.empty()).toString());
        assertEquals(
                "s:1:2: a contract year is from 1 to 10\n  Maybe T1 was meant?",
                new Problem("s", 1, 2, "", "", must, so).toString());
        assertEquals(
                "s:1234:2: 5: a contract year is from 1 to 10",
                new Problem("s", 1234, 2, "", "5", must, Optional.empty()).toString());
    }

    private static String seen(String legalForm) {
        return refused("{\"community\": {\"legalForm\": " + legalForm + "}}").seen();
    }

    private static void assertProblem(
            int line, int column, String path, String seen, String mustHold, Problem problem) {
        assertProblem(line, column, path, seen, mustHold, "", problem);
    }

    private static void assertProblem(
            int line, int column, String path, String seen, String mustHold, String maybe, Problem problem) {
        assertEquals(
                List.of("d.json", line, column, path, seen, mustHold, maybe),
                List.of(
                        problem.source(),
                        problem.line(),
                        problem.column(),
                        problem.path(),
                        problem.seen(),
                        problem.mustHold(Locale.ENGLISH),
                        problem.maybe(Locale.ENGLISH).orElse("")));
    }

    /** However a number is spelled, it is one number, and is written back in one way. */
    @Test
    void aNumberIsReadAsPeopleWriteItAndWrittenBackInOneWay() {
        Dossier read = read(
                "{\"community\": {}, \"annex\": {\"indicators\": [{\"code\": \"a\", \"weighting\": {\"cap\": \"67 500 €\"}, \"goal\": {\"targets\":"
                        + " [{\"targets\": [{\"kind\": \"LEVEL\", \"value\": \"1 000\"}]}]}}],"
                        + " \"measurements\": {\"a\": {\"1\": {\"value\": \"1 669,50 patients\"}}}},"
                        + " \"contract\": {\"missions\": {\"CRISE\": {}}}}");
        String written = DossierWriter.write(read);

        assertTrue(written.contains("\"value\" : 1000"), written);
        assertTrue(written.contains("\"1669.50 patients\""), written);
        assertTrue(written.contains("\"cap\" : 67500.00"), written);
        assertEquals(read, read(written));
    }

    private static Dossier read(String json) {
        return readBy(DossierReader.standard(), json);
    }

    private static Dossier readBy(DossierReader reader, String json) {
        return readBytes(reader, json.getBytes(StandardCharsets.UTF_8));
    }

    private static Dossier readBytes(DossierReader reader, byte[] bytes) {
        try {
            return reader.read("d.json", new ByteArrayInputStream(bytes), Hypotheses.none());
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    private static InvalidInputException refusal(String json) {
        return assertThrows(InvalidInputException.class, () -> read(json));
    }

    private static Problem refused(String json) {
        return refused(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(byte[] bytes) {
        InvalidInputException refusal =
                assertThrows(InvalidInputException.class, () -> readBytes(DossierReader.standard(), bytes));
        assertEquals(1, refusal.problems().size(), refusal::getMessage);
        assertEquals(refusal.problems().get(0).toString(), refusal.getMessage());
        return refusal.problems().get(0);
    }
}
