/**
 * Which version of the agreement governs a contract year (ACI-2019, ACI-2019-AV2; positions P12 and those that the files of versions name).
 *
 * <p>The flow: {@link fr.cpts.rules.version.ContractSigned} and the {@link fr.cpts.rules.version.ContractTerm} open each
 * {@link fr.cpts.rules.version.YearOpened}; the {@link fr.cpts.rules.version.ValuesInForce} of a day give the
 * {@link fr.cpts.rules.version.VersionInForce} of the year and, mission by mission, the {@link fr.cpts.rules.version.MissionOfVersion}.
 * Rules: {@code version/*.drl}.
 */
package fr.cpts.rules.version;
