package fr.cpts.financing.anywhere;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.financing.schedule.PaymentLine;
import fr.cpts.model.Dossier;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** What an application first does with the library. Loaded by the class loader that has the library. */
public final class FirstStatement implements Supplier<String> {

    @Override
    public String get() {
        Contract contract = Contract.signedOn(LocalDate.of(2023, 1, 1))
                .withDurationYears(1)
                .withSizeClass(SizeClass.T3)
                .withMissionStarted(Mission.PARCOURS, LocalDate.of(2023, 7, 1));
        Dossier dossier = Dossier.named("CPTS d'exemple").with(contract);
        List<PaymentLine> lines = FinancingCalculator.standard()
                .statement(dossier, LocalDate.of(2023, 12, 31), Positions.usual())
                .lines();
        return lines.get(1).amount().toString();
    }

    /** The same on a thread that is interrupted, then again once the interruption is dealt with. */
    public static final class Interrupted implements Supplier<String> {
        @Override
        public String get() {
            Thread.currentThread().interrupt();
            try {
                return "not cancelled: " + new FirstStatement().get();
            } catch (CancellationException cancelled) {
                if (!Thread.interrupted()) {
                    return "the interruption was swallowed";
                }
            }
            return new FirstStatement().get();
        }
    }

    /** The same once everything is loaded. */
    public static final class Warm implements Supplier<String> {
        @Override
        public String get() {
            FinancingCalculator.standard().warmUp();
            return new FirstStatement().get();
        }
    }
}
