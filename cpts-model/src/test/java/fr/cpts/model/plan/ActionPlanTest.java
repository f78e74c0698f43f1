package fr.cpts.model.plan;

import static fr.cpts.model.Refusals.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionPlanTest {

    private static final Dossier DOSSIER = read("""
            {
              "community": {},
              "governance": {"team": [{"role": "coordinateur", "count": 2}, {"role": "assistant"}]},
              "plan": {
                "axes": [
                  {"code": "1", "mission": "PARCOURS"},
                  {"code": "2", "mission": "PREVENTION"},
                  {"code": "3"},
                  {"code": "4", "mission": "PARCOURS"},
                  {"code": "5", "mission": "CRISE"}
                ],
                "actions": [
                  {
                    "code": "1.1",
                    "axes": ["1", "4"],
                    "means": [{"kind": "HUMAN", "etp": 0.5, "amount": 1000}, {"kind": "HUMAN", "etp": "NC"}],
                    "links": [{"to": "2.1"}, {"to": "3.1"}],
                    "calendar": [
                      {"when": "2024-S1"},
                      {"when": "2024-T2", "every": "1/year"},
                      {"when": "2024/.."},
                      {"what": "X"}
                    ]
                  },
                  {
                    "code": "2.1",
                    "axes": ["2", "1"],
                    "links": [{"to": "1.1"}],
                    "means": [{"kind": "HUMAN", "etp": "0.25 estimated", "amount": 500.50, "amountKind": "MAXIMUM"}],
                    "calendar": [{"when": "2024-02", "doneOn": "2024-03-01"}]
                  },
                  {"code": "3.1", "axes": ["3"], "calendar": [{"when": "2024-06-30", "doneOn": "never"}]}
                ]
              }
            }
            """);

    private static final ActionPlan PLAN = DOSSIER.plan();

    private static final ActionPlan NOTHING = ActionPlan.none();

    @Test
    void theWorkingTimeIsTheSumOfTheNumbersThatAreStated() {
        assertEquals(Optional.of(new BigDecimal("0.75")), PLAN.etp());
        assertEquals(Optional.empty(), NOTHING.etp());
    }

    @Test
    void thePostsAreThePeopleOfTheTeam() {
        assertEquals(3, DOSSIER.governance().orElseThrow().posts());
    }

    @Test
    void moneyCountsForTheAxisOfTheHeading() {
        assertEquals(
                List.of("1=1000.00", "2=500.50"),
                PLAN.budgetByAxis().entrySet().stream().map(Object::toString).toList());
    }

    @Test
    void aReferenceThatTheOtherDoesNotReturnIsTold() {
        assertEquals(
                List.of("1.1 → 2.1", "1.1 → 3.1", "2.1 → 1.1"),
                PLAN.references().stream().map(Object::toString).toList());
        assertEquals(List.of(new ActionPlan.Reference("1.1", "3.1")), PLAN.notReturned());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-29 | []",
                "2024-03-01 | []",
                "2024-06-29 | []",
                "2024-06-30 | []",
                "2024-07-01 | [1.1, 3.1]"
            })
    void aPhaseIsBehindFromTheDayAfterItsLastOne(LocalDate asOf, String behind) {
        assertEquals(behind, PLAN.behind(asOf).keySet().toString());
    }

    @Test
    void aPhaseThatIsDoneLaterWasBehindUntilThen() {
        ActionPlan late = read("""
                {
                  "community": {},
                  "plan": {"actions": [{"code": "1", "calendar": [{"when": "2024-02", "doneOn": "2024-03-05"}]}]}
                }
                """).plan();

        assertTrue(late.behind(LocalDate.of(2024, 2, 29)).isEmpty());
        assertFalse(late.behind(LocalDate.of(2024, 3, 1)).isEmpty());
        assertFalse(late.behind(LocalDate.of(2024, 3, 4)).isEmpty());
        assertTrue(late.behind(LocalDate.of(2024, 3, 5)).isEmpty());
    }

    @Test
    void aSheetAnswersToTheMissionsOfItsAxesOnceEach() {
        assertEquals(
                "{PARCOURS=[1.1, 2.1], PREVENTION=[2.1], CRISE=[]}",
                PLAN.coverage().toString());
    }
}
