/**
 * By when a mission starts and is fully deployed (ACI-2019 art. 6; positions P13 and P15).
 *
 * <p>The flow: {@link fr.cpts.rules.deployment.DelayRuns} says from which day the delays run, a {@link fr.cpts.rules.deployment.Deadline} is the last
 * day on time, and a {@link fr.cpts.rules.deployment.DeadlineStatus} compares it with the {@link fr.cpts.rules.deployment.MissionStart} or
 * {@link fr.cpts.rules.deployment.MissionDeployment} that the dossier states. Rules: {@code deployment/*.drl}.
 */
package fr.cpts.rules.deployment;
