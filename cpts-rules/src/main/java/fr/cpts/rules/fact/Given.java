package fr.cpts.rules.fact;

/**
 * A fact of the dossier, or its absence: where the document is silent, the fact is there and says that it is not stated, so that a rule can
 * conclude what stays open. Only these facts may stand under {@code not} or {@code exists} in a rule, because all of them are known before
 * the first rule fires.
 */
public sealed interface Given extends Fact
        permits ContractSigned,
                ContractDuration,
                ContractEnd,
                SizeDeclared,
                SizeClaimed,
                SizeAmended,
                SizeAmendments,
                PopulationCounted,
                MissionStart,
                MissionDeployment,
                SnpSetUp,
                CrisisPlan,
                CrisisRecognised,
                CrisesRecognised,
                PlanImplementation,
                PopulationFigures,
                Achievement,
                Achievements,
                ProjectStep,
                LegalFormStated,
                LegalFormTaken,
                Founded,
                Departements,
                Regions,
                Signatories,
                MissionsListed,
                RegistryNumber,
                StepTaken,
                Constitution,
                ProfessionalPaid,
                CollegeVotes,
                CollegeSeats,
                ReservedOffices,
                MandateRenewals,
                BodyMeetings,
                AgreementCommissions,
                GovernanceDetail,
                IndicatorStated,
                IndicatorMeasured,
                StrayWeight,
                MissionAnnex {

    /**
     * Where the fact stands in the dossier, or would stand.
     *
     * @return the place
     */
    Place place();

    /**
     * What the dossier states, as it would write it.
     *
     * @return the value; empty when the document is silent or the fact is only a collection of others
     */
    default String shown() {
        return "";
    }

    /**
     * Whether the dossier states the fact.
     *
     * @return false when the document is silent
     */
    boolean isStated();
}
