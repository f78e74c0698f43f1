package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.Dossier;
import fr.cpts.model.community.Community;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.community.HealthProject;
import fr.cpts.model.community.History;
import fr.cpts.model.community.Identifiers;
import fr.cpts.model.community.LegalForm;
import fr.cpts.model.community.ProfessionalPayment;
import fr.cpts.model.money.Euros;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.fact.Criterion;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A criterion has exactly one outcome for each of its subjects, whatever the dossier states and on whatever day it is asked. */
class CriterionProperties {

    private static final RuleBook BOOK = RuleBook.standard();

    /** The criteria that apply to every dossier. The others apply to some: where a region asks for a letter, after the agreement, to a governance. */
    private static final List<String> ALWAYS = List.of(
            "TRIPARTITE_CONTRACT",
            "HEALTH_PROJECT_SENT",
            "HEALTH_PROJECT_VALIDATED",
            "LEGAL_FORM",
            "CONSTITUTION_ORDER",
            "FINESS",
            "RNA",
            "SIRET");

    @Property(shrinking = ShrinkingMode.OFF)
    void eachCriterionHasExactlyOneOutcome(@ForAll long seed) {
        Random random = new Random(seed * 17 + 3);
        Dossier dossier = dossier(seed, random);
        LocalDate asOf = asOf(random);
        Map<String, List<Criterion.Outcome>> outcomes =
                BOOK.decide(dossier, asOf, Positions.usual()).all(Criterion.class).stream()
                        .collect(Collectors.groupingBy(
                                CriterionProperties::key,
                                TreeMap::new,
                                Collectors.mapping(Criterion::outcome, Collectors.toList())));
        outcomes.forEach((key, all) -> assertEquals(1, all.size(), key + " is " + all + " on " + asOf));
        for (String id : ALWAYS) {
            assertEquals(1, outcomes.getOrDefault(id, List.of()).size(), id + " on " + asOf);
        }
        dossier.community()
                .history()
                .payments()
                .forEach(payment -> assertEquals(
                        1,
                        outcomes.getOrDefault("PASS_CEILING " + payment.role() + " " + payment.civilYear(), List.of())
                                .size(),
                        payment.toString()));
        boolean governed = dossier.signedOn()
                .filter(signed -> !signed.isBefore(LocalDate.of(2019, 8, 25)))
                .isPresent();
        if (governed || dossier.signedOn().isEmpty()) {
            assertEquals(1, outcomes.getOrDefault("SOCLE_COMMITMENT", List.of()).size());
        }
    }

    /** A criterion and its subject: each professional and civil year has one of its own. */
    private static String key(Criterion criterion) {
        return criterion.id().equals("PASS_CEILING")
                ? criterion.id() + " " + criterion.arguments().get(0) + " "
                        + criterion.arguments().get(1)
                : criterion.id();
    }

    private static LocalDate asOf(Random random) {
        return random.nextBoolean()
                ? LocalDate.of(2021, 5, 10).plusDays(random.nextInt(380))
                : LocalDate.of(2019, 7, 1).plusDays(random.nextInt(3_000));
    }

    private static Dossier dossier(long seed, Random random) {
        Optional<LocalDate> founded = some(random, LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1_600)));
        Optional<LocalDate> taken = some(
                random,
                founded.orElse(LocalDate.of(2019, 1, 1)).plusDays(random.nextInt(random.nextBoolean() ? 3 : 900)));
        Dossier dossier = RandomDossiers.of(seed)
                .with(new Community(
                        Optional.empty(),
                        List.of(),
                        some(random, LegalForm.values()[random.nextInt(LegalForm.values().length)]),
                        random.nextBoolean() ? List.of() : List.of(random.nextBoolean() ? "57" : "35"),
                        random.nextBoolean()
                                ? List.of()
                                : List.of(random.nextBoolean() ? "Nouvelle-Aquitaine" : "Bretagne"),
                        some(
                                random,
                                new Identifiers(
                                        some(random, random.nextBoolean() ? "350012345" : "35"),
                                        some(random, random.nextBoolean() ? "W351234567" : "351234567"),
                                        some(random, random.nextBoolean() ? "73282932000074" : "7328"))),
                        founded,
                        taken,
                        History.none(),
                        Map.of()))
                .with(project(random));
        for (ConstitutionStep step : ConstitutionStep.values()) {
            boolean statedElsewhere =
                    step == ConstitutionStep.PROJECT_VALIDATED || step == ConstitutionStep.CONTRACT_SIGNED;
            if (!statedElsewhere && random.nextBoolean()) {
                dossier = dossier.withStep(
                        step,
                        event(random, LocalDate.of(2019, 6, 1).plusDays(random.nextInt(2_000)))
                                .orElse(EventDate.never()));
            }
        }
        for (String role : List.of("coordination", "présidence")) {
            for (int year = 2021; year <= 2027; year++) {
                if (random.nextInt(3) == 0) {
                    dossier = dossier.withPayment(new ProfessionalPayment(role, year, sum(random), sum(random)));
                }
            }
        }
        return dossier;
    }

    /** Sent, perhaps objected to, perhaps validated, in that order, each on a day, never or not stated. */
    private static HealthProject project(Random random) {
        LocalDate sent = LocalDate.of(2019, 6, 1).plusDays(random.nextInt(1_500));
        LocalDate objected = sent.plusDays(random.nextInt(100));
        return new HealthProject(
                Optional.empty(),
                Optional.empty(),
                event(random, sent),
                event(random, objected.plusDays(random.nextInt(100))),
                event(random, objected));
    }

    private static Optional<Euros> sum(Random random) {
        return some(random, random.nextInt(4) == 0 ? Euros.of(90_000) : Euros.of(random.nextInt(50_000)));
    }

    private static Optional<EventDate> event(Random random, LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(EventDate.never());
            default -> Optional.of(EventDate.on(day));
        };
    }

    private static <T> Optional<T> some(Random random, T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }
}
