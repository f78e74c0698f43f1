/**
 * What indicators earn of the variable part of a mission (ACI-2019 art. 8 and 9, annexes of contracts; positions P16, P19, P22, P23).
 *
 * <p>The flow: an {@link fr.cpts.rules.indicator.IndicatorYear} is an indicator in a year for which its mission is open; what was measured is held once against its
 * {@link fr.cpts.rules.indicator.ResolvedTarget}, which is the {@link fr.cpts.rules.indicator.TargetAssessment}; from it follows one
 * {@link fr.cpts.rules.indicator.IndicatorOutcome}, and from the outcomes of all weighted indicators the {@link fr.cpts.rules.indicator.MissionAchieved}.
 * Rules: {@code indicator/*.drl}.
 */
package fr.cpts.rules.indicator;
