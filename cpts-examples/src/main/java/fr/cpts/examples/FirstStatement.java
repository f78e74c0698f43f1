package fr.cpts.examples;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.FinancingStatement;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The first example of the README: a contract of one year, built in Java, and its payments. */
public final class FirstStatement {

    private FirstStatement() {}

    /**
     * Prints the payments.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        // README: begin
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1))
                .withDurationYears(1)
                .withSizeClass(SizeClass.T3)
                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1));
        Dossier dossier =
                Dossier.named("CPTS d'exemple").with(contract).withAchievement(Mission.PARCOURS, 1, Ratio.of(2, 3));

        FinancingStatement statement =
                FinancingCalculator.standard().statement(dossier, LocalDate.of(2023, 12, 31), Positions.usual());

        statement
                .lines()
                .forEach(line ->
                        out.println(line.dueOn() + " " + line.envelope() + " " + line.kind() + " " + line.amount()));
        // README: end
    }
}
