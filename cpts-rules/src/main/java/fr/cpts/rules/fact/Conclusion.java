package fr.cpts.rules.fact;

/** What a rule concluded. Immutable, never changed or taken back, and holding its operands: nothing is multiplied yet. */
public sealed interface Conclusion extends Fact
        permits Term,
                YearOpened,
                VersionInForce,
                MissionOfVersion,
                ContractSize,
                SizeUndetermined,
                SizeOnFirstDay,
                SizeInYear,
                StartAccepted,
                SnpPayable,
                CountedUntil,
                FinancedYear,
                EnvelopeYear,
                CountedFrom,
                PartOfYear,
                Entitlement,
                Instalment,
                Settlement,
                DelayRuns,
                Deadline,
                DeadlineStatus,
                Missing,
                Criterion,
                Refusal,
                Finding {}
