/**
 * What indicators earn of the variable part of a mission (ACI-2019 art. 8 and 9, annexes of contracts; positions P16, P19, P22, P23).
 *
 * <p>The flow: an {@link fr.cpts.rules.indicator.IndicatorYear} is an indicator in a year for which its mission is open. What was measured is
 * compared once with its {@link fr.cpts.rules.indicator.ResolvedTarget}: the {@link fr.cpts.rules.indicator.TargetAssessment} says which case it is,
 * as a {@link fr.cpts.rules.indicator.Verdict}, and one rule for each case concludes the {@link fr.cpts.rules.indicator.IndicatorOutcome}. The
 * outcomes of all weighted indicators together are the {@link fr.cpts.rules.indicator.MissionJudged}, and from it follows the
 * {@link fr.cpts.rules.indicator.MissionAchieved}. Rules: {@code indicator/*.drl}.
 */
package fr.cpts.rules.indicator;
