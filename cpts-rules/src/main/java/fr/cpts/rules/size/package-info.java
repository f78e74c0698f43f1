/**
 * Which size class a contract year has (ACI-2019 art. 8; positions P01, P02, P21).
 *
 * <p>The flow: {@link fr.cpts.rules.size.SizeDeclared} or a {@link fr.cpts.rules.size.PopulationCounted} gives the
 * {@link fr.cpts.rules.size.ContractSize}, amendments change it, and each year has a {@link fr.cpts.rules.size.SizeInYear}, or the size stays
 * {@link fr.cpts.rules.size.SizeUndetermined}. Rules: {@code size/*.drl}.
 */
package fr.cpts.rules.size;
