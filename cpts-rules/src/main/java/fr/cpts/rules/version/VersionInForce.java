package fr.cpts.rules.version;

import fr.cpts.model.message.Message;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.time.ContractYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.FactMessage;
import fr.cpts.rules.parameter.LegalCode;
import fr.cpts.rules.parameter.LegalTable;
import fr.cpts.rules.parameter.LegalValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The version of the agreement that governs a contract year.
 *
 * @param year the contract year
 * @param readOn the day whose values apply to the year
 * @param previousReadOn the day whose values applied to the year before, when there was one
 * @param version the code of the version, with its source
 * @param law the values of that day
 */
public record VersionInForce(
        ContractYear year, LocalDate readOn, Optional<LocalDate> previousReadOn, LegalCode version, LegalTable law)
        implements Conclusion {

    /**
     * {@return the version that was in force on the first day of a year, which governs that year}
     *
     * @param year the contract year
     * @param law the values of its first day
     */
    public static VersionInForce onFirstDay(ContractYear year, ValuesInForce law) {
        return on(
                year,
                law,
                year.number() == 1
                        ? Optional.empty()
                        : Optional.of(ContractYear.of(year.signedOn(), year.number() - 1)
                                .from()));
    }

    /**
     * {@return the version that was in force at the signature, which governs every year}
     *
     * @param year the contract year
     * @param law the values of the day of the signature
     */
    public static VersionInForce atSignature(ContractYear year, ValuesInForce law) {
        return on(year, law, year.number() == 1 ? Optional.empty() : Optional.of(law.on()));
    }

    private static VersionInForce on(ContractYear year, ValuesInForce law, Optional<LocalDate> previous) {
        return new VersionInForce(year, law.on(), previous, law.version(), law.values());
    }

    /**
     * {@return whether the version knows a mission, which then has a status}
     *
     * @param mission the mission
     */
    public boolean knows(Mission mission) {
        return law.status(mission).isPresent();
    }

    /**
     * {@return whether the values of a day applied to the year before; false in the first year}
     *
     * @param day the day
     */
    public boolean follows(LocalDate day) {
        return previousReadOn.filter(day::equals).isPresent();
    }

    /** {@return the number of the contract year: 1 for the year of the signature} */
    public int number() {
        return year.number();
    }

    /**
     * {@return whether the version makes a mission compulsory; false also when the version does not know it}
     *
     * @param mission the mission
     */
    public boolean isSocle(Mission mission) {
        return law.isSocle(mission);
    }

    @Override
    public Optional<Message> says() {
        return Optional.of(FactMessage.of("version", version.code()));
    }

    @Override
    public List<LegalValue> quoted() {
        return List.of(version);
    }

    @Override
    public List<Object> settles() {
        return List.of("version", year.number());
    }
}
