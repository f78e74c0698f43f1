package fr.cpts.examples.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.model.Dossier;
import fr.cpts.model.fact.Mark;
import fr.cpts.model.indicator.Annex;
import fr.cpts.model.indicator.Attachment;
import fr.cpts.model.indicator.Baseline;
import fr.cpts.model.indicator.Goal;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.indicator.Proof;
import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Target;
import fr.cpts.model.indicator.TargetCell;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Weighting;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.JsonTree;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.IndicatorNature;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.Strand;
import fr.cpts.model.taxonomy.Trend;
import fr.cpts.model.time.ApproximateDate;
import fr.cpts.model.time.ContractYears;
import fr.cpts.model.time.Frequency;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever indicators there are, they come back as they were. */
class GridProperties {

    private static Path folder;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("grid");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("grid.csv", "grid.xlsx")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property
    void csvLosesNothing(@ForAll("dossiers") Dossier dossier) {
        assertSame(dossier, Grids.there(Grids.FRENCH, Grids.ENGLISH, dossier, folder.resolve("grid.csv")));
    }

    @Property
    void xlsxLosesNothing(@ForAll("dossiers") Dossier dossier) {
        assertSame(dossier, Grids.there(Grids.ENGLISH, Grids.FRENCH, dossier, folder.resolve("grid.xlsx")));
    }

    private static void assertSame(Dossier expected, Dossier actual) {
        assertEquals(
                List.of(),
                JsonTree.of(DossierWriter.write(expected))
                        .differences(JsonTree.of(DossierWriter.write(actual)), Set.of()));
        assertEquals(expected, actual);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.randomValue(random -> new Maker(random).dossier());
    }

    /** Makes facts at random, with what breaks tables: separators, quotes, line ends, signs of formulas, odd spaces and characters. */
    private static final class Maker {
        private static final List<String> PIECES = List.of(
                "90,8 %",
                "14 000",
                "1.669",
                "1,669",
                "> 80 %",
                " maximum",
                "fait le 31/03/2024",
                "NC",
                "(+0,8)",
                "2 réunions",
                " + ",
                "à déterminer",
                "par avenant",
                "↗",
                "=",
                "-10 %",
                "+5",
                ";",
                ",",
                "\"",
                "\n",
                "\r\n",
                "\t",
                "'",
                "'=1+1",
                "@",
                "#",
                "2/9",
                "1 669 €",
                "\u00a0",
                "\u202f",
                "mars 2024",
                "Créer l'annuaire",
                "é",
                "œ",
                "\u200b",
                "\uff1d1",
                "\u2028",
                "\ufffe",
                "😀",
                "<b>&amp;",
                "_x0041_",
                "au moins 1",
                "  ",
                "{\"a\":1}",
                "≥ 40 : 1/2",
                "fait",
                "–",
                "vrai");

        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        private <T> Optional<T> maybe(java.util.function.Supplier<T> value) {
            return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(4); i >= 0; i--) {
                text.append(one(PIECES));
            }
            return text.toString().isBlank() ? "mot" : text.toString();
        }

        /** A text of one line, as a name is. */
        private String line() {
            String line = text().replaceAll("[\\r\\n\\t\\u2028]+", "-");
            return line.isBlank() ? "mot" : line;
        }

        private BigDecimal number() {
            return BigDecimal.valueOf(random.nextInt(2_000_000) - 500_000, random.nextInt(4));
        }

        private Quantity quantity() {
            return new Quantity(
                    number(),
                    maybe(() -> one(List.of("%", "patients", "€", "de plus", "(x)", "/an", "pour 100 000", "a  b"))));
        }

        private Target target() {
            Quantity quantity = quantity();
            return switch (random.nextInt(12)) {
                case 0 ->
                    new Target.Level(quantity, maybe(() -> one(List.of(Target.Bound.values()))), maybe(this::quantity));
                case 1 ->
                    new Target.Change(
                            quantity,
                            maybe(() -> one(List.of(Target.ChangeUnit.values()))),
                            maybe(() -> one(List.of(Target.Reference.values()))));
                case 2 -> new Target.Stable();
                case 3 ->
                    new Target.Count(
                            new Quantity(quantity.number().abs(), quantity.unit()),
                            maybe(random::nextBoolean),
                            maybe(this::line));
                case 4 -> new Target.More(quantity);
                case 5 -> new Target.Deliverable(text());
                case 6 -> new Target.Update(text());
                case 7 -> new Target.Process(text());
                case 8 ->
                    new Target.Deadline(ApproximateDate.parse(
                            one(List.of("2024-03", "late 2024", "2024-T2", "2024-06-30", "2021/2022", "2026/.."))));
                case 9 -> new Target.Direction(one(List.of(Trend.values())));
                case 10 -> new Target.ToBeSet(maybe(this::text), maybe(random::nextBoolean));
                default -> random.nextBoolean() ? new Target.Free(text()) : new Target.Observed(1 + random.nextInt(5));
            };
        }

        private TargetCell cell() {
            Optional<Integer> year = maybe(() -> random.nextInt(7));
            List<Target> targets = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                targets.add(target());
            }
            Map<String, Mark> marks = new LinkedHashMap<>();
            if (random.nextBoolean()) {
                marks.put("targets", targets.isEmpty() ? Mark.EMPTY : Mark.UNCLEAR);
            }
            return new TargetCell(
                    year,
                    maybe(() -> one(List.of(TargetCell.CountedFrom.values()))),
                    maybe(this::text),
                    targets,
                    marks);
        }

        private Baseline baseline() {
            return new Baseline(
                    maybe(this::text),
                    maybe(this::quantity),
                    maybe(this::quantity),
                    maybe(() -> Frequency.parse("2-3/year")),
                    maybe(this::text),
                    maybe(this::text),
                    maybe(this::text),
                    Map.of());
        }

        /** The same in every year, or by year. */
        private <T> Yearly<T> yearly(T value) {
            return random.nextInt(3) > 0
                    ? Yearly.always(value)
                    : new Yearly<>(Map.of(years(1 + random.nextInt(4)), value));
        }

        private ContractYears years(int first) {
            return random.nextBoolean()
                    ? ContractYears.only(first)
                    : new ContractYears(first, Optional.of(first + 1).filter(any -> random.nextBoolean()));
        }

        private Scale scale() {
            return switch (random.nextInt(4)) {
                case 0 -> new Scale.Binary();
                case 1 -> new Scale.Linear();
                case 2 ->
                    new Scale.Tiers(
                            Scale.Order.RISING,
                            List.of(
                                    new Scale.Tier(
                                            Quantity.parse("40 patients"),
                                            Optional.of(Ratio.of(1, 3)),
                                            Optional.empty()),
                                    new Scale.Tier(
                                            Quantity.parse("80.5 patients"),
                                            Optional.of(Ratio.ONE),
                                            Optional.empty())));
                default ->
                    new Scale.Tiers(
                            Scale.Order.FALLING,
                            List.of(new Scale.Tier(
                                    Quantity.parse("10 %"),
                                    Optional.empty(),
                                    Optional.of(Euros.ofCents(random.nextInt(999_999))))));
            };
        }

        private Weight weight() {
            int of = 1 + random.nextInt(30);
            return random.nextBoolean()
                    ? new Weight.Fraction(random.nextInt(of + 1), of)
                    : new Weight.Amount(Euros.ofCents(random.nextInt(9_999_999)));
        }

        private Indicator indicator(int number) {
            Optional<Mission> mission = maybe(() -> one(Mission.known()));
            Map<Integer, IndicatorNature> natures = new LinkedHashMap<>();
            for (int year = 1; year <= random.nextInt(4); year++) {
                natures.put(year, one(List.of(IndicatorNature.values())));
            }
            List<TargetCell> targets = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                targets.add(cell());
            }
            List<String> evidence = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                evidence.add(text());
            }
            Optional<Weight> weight = maybe(this::weight);
            Map<String, Mark> marks =
                    random.nextBoolean() ? Map.of("weight", weight.isEmpty() ? Mark.EMPTY : Mark.INFERRED) : Map.of();
            return new Indicator(
                    "i" + number,
                    maybe(this::text),
                    new Attachment(
                            mission,
                            mission.equals(Optional.of(Mission.ACCES_SOINS))
                                    ? maybe(() -> one(List.of(Strand.values())))
                                    : Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            maybe(this::text),
                            maybe(this::text),
                            number == 0 ? Optional.empty() : maybe(() -> "i0"),
                            Map.of()),
                    natures,
                    maybe(() -> years(1 + random.nextInt(4))),
                    new Goal(
                            maybe(() -> one(List.of(Indicator.Direction.values()))),
                            maybe(this::baseline),
                            targets,
                            Map.of()),
                    new Weighting(
                            weight.map(this::yearly).orElseGet(Yearly::none),
                            maybe(() -> weight.isPresent() ? "g" + number : "g0"),
                            maybe(this::scale).map(this::yearly).orElseGet(Yearly::none),
                            maybe(() -> Euros.ofCents(random.nextInt(9_999_999))),
                            maybe(this::text),
                            marks),
                    new Proof(maybe(this::text), evidence, Map.of()),
                    maybe(() -> 1 + random.nextInt(5)),
                    maybe(this::text),
                    Map.of());
        }

        private Measurement measurement() {
            return new Measurement(
                    maybe(this::quantity),
                    maybe(random::nextBoolean),
                    maybe(() -> LocalDate.of(2024, 5, 17)),
                    maybe(this::text),
                    maybe(() -> one(List.of(Measurement.Evidence.values()))),
                    maybe(() -> one(List.of(Measurement.Status.values()))),
                    maybe(() -> Ratio.of(1, 1 + random.nextInt(9))),
                    maybe(this::text));
        }

        private Dossier dossier() {
            List<Indicator> indicators = new ArrayList<>();
            int count = 1 + random.nextInt(4);
            for (int i = 0; i < count; i++) {
                indicators.add(indicator(i));
            }
            Dossier dossier = Dossier.named("Essai").with(Annex.none().withIndicators(indicators));
            for (int i = 0; i < count; i++) {
                for (int year = 1; year <= random.nextInt(4); year++) {
                    dossier = dossier.withMeasurement("i" + i, year, measurement());
                }
            }
            return dossier;
        }
    }
}
