package fr.cpts.financing.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.CriterionLine;
import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.model.Dossier;
import fr.cpts.model.governance.Body;
import fr.cpts.model.governance.College;
import fr.cpts.model.governance.Commission;
import fr.cpts.model.governance.Governance;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.taxonomy.CommissionKind;
import fr.cpts.model.time.Frequency;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Criteria by themselves: those about governance are in the decisions, and not in a statement. */
class GovernanceTextsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static final Dossier BARE = Dossier.named("CPTS");
    private static final Dossier GOVERNED = BARE.with(new Governance(
            List.of(),
            List.of(college("1", "65 %"), college("2", "34.5 %")),
            List.of(new Body(
                    Body.Kind.BOARD,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(2),
                    Optional.of(Frequency.parse("2/year")),
                    Map.of(2024, 1),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Map.of())),
            List.of(),
            List.of(new Commission(
                    "CPR",
                    CommissionKind.CPR,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    Optional.of(4),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Map.of())),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            Map.of()));

    private static final Decisions DECISIONS = RuleBook.standard().decide(GOVERNED, AS_OF, Positions.usual());

    @Test
    void theCriteriaOfGovernanceThatAreNotMetAreToldInFrench() {
        assertEquals(
                List.of(
                        "Parts de voix des collèges — les parts de voix des collèges ne totalisent pas 100 % : 65 % + 34.5 % (statutes of the"
                                + " community)",
                        "Réunions des instances — une instance s’est réunie moins souvent que les statuts ne le prévoient : conseil"
                                + " d’administration (2024: 1 / 2) (statutes of the community)",
                        "Voix d’un membre de commission paritaire — un membre d’une commission paritaire a, ou peut avoir, plus de voix"
                                + " que l’accord ne le permet : CPR (4), 3 (ACI-2019, joint commissions)"),
                criteria(Criterion.Outcome.NOT_SATISFIED, Locale.FRENCH));
    }

    @Test
    void thoseThatCannotBeToldSayWhatIsMissing() {
        List<String> unknown = criteria(Criterion.Outcome.UNKNOWN, Locale.ENGLISH);
        assertTrue(
                unknown.contains(
                        "Seats of the colleges on the board — colleges wait for the seats that are not stated, theirs or those of the board"
                                + " ; missing governance.bodies.0.maxMembers (statutes of the community)"),
                unknown::toString);
    }

    @Test
    void aStatementIsTheSameWithAndWithoutThem() {
        FinancingStatement bare = FinancingCalculator.standard().statement(BARE, AS_OF, Positions.usual());
        FinancingStatement governed = FinancingCalculator.standard().statement(GOVERNED, AS_OF, Positions.usual());
        assertEquals(ids(bare.criteria()), ids(governed.criteria()));
        assertEquals(bare.unconfirmed(), governed.unconfirmed());
        assertEquals(
                ids(bare.criteria()).size() + 6, CriterionLine.of(DECISIONS).size());
    }

    private static List<String> criteria(Criterion.Outcome outcome, Locale locale) {
        return CriterionLine.of(DECISIONS).stream()
                .filter(line -> line.criterion().outcome() == outcome)
                .map(Messages.in(locale)::criterion)
                .toList();
    }

    private static List<String> ids(List<CriterionLine> lines) {
        return lines.stream().map(line -> line.criterion().id()).toList();
    }

    private static College college(String code, String share) {
        return new College(
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Quantity.parse(share)),
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
