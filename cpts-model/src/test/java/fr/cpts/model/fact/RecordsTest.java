package fr.cpts.model.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.History;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Goal;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Proof;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Weighting;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.plan.ActionPlan;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordsTest {

    private static final Contract CONTRACT = Contract.signedOn(LocalDate.of(2023, 1, 1));

    /** A record that its package keeps to itself. */
    private record Pair(Optional<String> one, Optional<String> other) {}

    /** A part that no record of the model holds. */
    private record Unheld() implements DossierPart {}

    static List<Group> blanks() {
        return List.of(
                Annex.none(),
                ActionPlan.none(),
                History.none(),
                Attachment.none(),
                Goal.none(),
                Weighting.none(),
                Proof.none());
    }

    @Test
    void oneComponentChangesAndTheOthersStay() {
        Contract sized = Records.with(CONTRACT, "sizeClass", Optional.of(SizeClass.T2));

        assertEquals(Optional.of(SizeClass.T2), sized.sizeClass());
        assertEquals(CONTRACT.signedOn(), sized.signedOn());
        assertEquals(CONTRACT, Records.with(sized, "sizeClass", Optional.empty()));
        assertEquals(Optional.empty(), CONTRACT.sizeClass());
    }

    @Test
    void aCopyIsCheckedLikeAnyOtherRecord() {
        InvalidFactException refusal = assertThrows(
                InvalidFactException.class, () -> Records.with(CONTRACT, "durationYears", Optional.of(21)));

        assertEquals(Optional.of("durationYears"), refusal.component());
    }

    @Test
    void aComponentThatThereIsNotIsRefusedWithThoseThatThereAre() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "size", Optional.empty()));

        assertEquals(
                "Contract has no size, but [signedOn, durationYears, sizeClass, population, missions, snp, crisis,"
                        + " amendments, endedOn, signatories]",
                refusal.getMessage());
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "missions", "PARCOURS"));
    }

    @Test
    void aPartReplacesTheOneOfItsTypeWhetherItMayBeAbsentOrNot() {
        Dossier dossier = Dossier.named("A").with(CONTRACT).with(Community.named("B"));

        assertEquals(Optional.of(CONTRACT), dossier.contract());
        assertEquals(Optional.of("B"), dossier.community().name());
        assertThrows(IllegalArgumentException.class, () -> dossier.with(new Unheld()));
    }

    @Test
    void aGroupReplacesTheOneOfItsType() {
        Weighting weighting = Records.with(Weighting.none(), "weight", Yearly.always(Weight.parse("2/9")));

        assertEquals(weighting, Records.with(Indicator.of("a"), weighting).weighting());
    }

    @Test
    void theMarkOnWhatIsChangedGoesAndTheOthersStay() {
        Map<String, Mark> both = Map.of("territory", Mark.NOT_STATED, "contract", Mark.LOST);
        Dossier marked = Records.with(Dossier.named("A"), "marks", both);

        assertEquals(Map.of("territory", Mark.NOT_STATED), marked.with(CONTRACT).marks());
        assertEquals(both, marked.marks());
    }

    @Test
    void whatTheDocumentDoesNotStateCanBeCompleted() {
        Annex marked = Records.with(
                Annex.none(), "marks", Map.of("indicators", Mark.NOT_STATED, "achievements", Mark.NOT_STATED));
        History silent = Records.with(History.none(), "marks", Map.of("constitution", Mark.NOT_STATED));
        Dossier dossier = Dossier.named("A").with(marked);
        dossier = dossier.with(Records.with(dossier.community(), "history", silent));

        assertEquals(
                Map.of("indicators", Mark.NOT_STATED),
                dossier.withAchievement(Mission.CRISE, 1, Ratio.ONE).annex().marks());
        assertEquals(
                Map.of("achievements", Mark.NOT_STATED),
                marked.withIndicators(List.of(Indicator.of("a"))).marks());
        assertEquals(
                Map.of(),
                dossier.withStep(ConstitutionStep.INITIATIVE, EventDate.never())
                        .community()
                        .history()
                        .marks());
    }

    @Test
    void aValueWithoutItsOptionalOrWithAnotherWithinIsRefused() {
        assertEquals(
                "Contract.sizeClass is Optional<SizeClass>, not SizeClass T2",
                assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "sizeClass", SizeClass.T2))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "sizeClass", Optional.of("T2")));
        assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "signatories", List.of("CPAM")));
        assertThrows(
                IllegalArgumentException.class, () -> Records.with(Weighting.none(), "weight", Yearly.always("2/9")));
        assertThrows(IllegalArgumentException.class, () -> Records.with(new Weight.Fraction(1, 2), "units", "1"));
        assertThrows(IllegalArgumentException.class, () -> Records.with(CONTRACT, "missions", Map.of("CRISE", 1)));
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void aBlankGroupStatesNothing(Group blank) {
        assertFalse(blank.isStated());
    }

    @Test
    void aGroupWithOneComponentOrOneMarkStatesSomething() {
        assertTrue(Attachment.to(Mission.CRISE).isStated());
        assertTrue(Records.with(Weighting.none(), "marks", Map.of("weight", Mark.EMPTY))
                .isStated());
    }

    @Test
    void aPrivateRecordIsCopiedWithAChange() {
        Pair pair = new Pair(Optional.of("a"), Optional.empty());
        assertEquals(new Pair(Optional.of("a"), Optional.of("b")), Records.with(pair, "other", Optional.of("b")));
    }

    @Test
    void aRecordOfWhichOneComponentIsStatedIsBlankBesideIt() {
        assertEquals(Indicator.of("a"), Records.only(Indicator.class, "code", "a"));
        ActionSheet sheet = Records.only(ActionSheet.class, "code", "7");
        assertEquals("7", sheet.code());
        assertEquals(Optional.empty(), sheet.title());
    }

    @Test
    void whatTheRecordRefusesIsToldAndWhatCannotBeBlankToo() {
        InvalidFactException refused =
                assertThrows(InvalidFactException.class, () -> Records.only(ActionSheet.class, "code", "a b"));
        assertEquals(Optional.of("code"), refused.component());
        assertEquals(
                "java.lang.String cannot be blank",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Records.only(ActionSheet.class, "title", Optional.of("t")))
                        .getMessage());
    }
}
