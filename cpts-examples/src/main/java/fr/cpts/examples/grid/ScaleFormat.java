package fr.cpts.examples.grid;

import fr.cpts.model.indicator.Scale;
import fr.cpts.model.indicator.Weight;
import fr.cpts.model.indicator.Yearly;
import fr.cpts.model.measure.Quantity;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code tout ou rien}, {@code linéaire}, or thresholds: {@code ≤ 80 patients : 1/2 ; ≤ 40 patients : 1}. */
final class ScaleFormat implements Format<Yearly<Scale>> {

    private static final Pattern TIER =
            Pattern.compile("(?:(≥|>=|au moins|at least)|≤|<=|au plus|at most) ?(.+?) ?(?::|=>|→) ?(.+)");
    private static final Map<Scale, String> PLAIN =
            Map.of(new Scale.Binary(), "scale.BINARY", new Scale.Linear(), "scale.LINEAR");

    @Override
    public String show(Yearly<Scale> byYears, GridWords words) {
        // A scale by contract year is kept in the column for machines.
        Scale scale = byYears.isAlways() ? byYears.values().iterator().next() : null;
        if (!(scale instanceof Scale.Tiers tiers)) {
            return scale == null ? "" : words.of(PLAIN.get(scale));
        }
        String sign = tiers.order() == Scale.Order.RISING ? "≥ " : "≤ ";
        return tiers.tiers().stream()
                .map(tier -> sign + NumberFormats.show(tier.reach(), words) + " : "
                        + tier.share()
                                .map(Ratio::toString)
                                .or(() -> tier.amount().map(amount -> NumberFormats.show(amount, words)))
                                .orElseThrow())
                .collect(Collectors.joining(" ; "));
    }

    @Override
    public Yearly<Scale> read(Cell cell, IndicatorRow row, GridWords words) throws BadCell {
        String text = cell.readable();
        for (Map.Entry<Scale, String> plain : PLAIN.entrySet()) {
            if (GridWords.says(text, plain.getValue())) {
                return Yearly.always(plain.getKey());
            }
        }
        List<Scale.Tier> tiers = new ArrayList<>();
        Set<Scale.Order> orders = EnumSet.noneOf(Scale.Order.class);
        for (String part : Formats.parts(text)) {
            Matcher matcher = TIER.matcher(part);
            Optional<Quantity> reach = matcher.matches() ? NumberFormats.figure(matcher.group(2)) : Optional.empty();
            if (reach.isEmpty()) {
                throw new BadCell(GridMessage.of("grid.scale"));
            }
            orders.add(matcher.group(1) != null ? Scale.Order.RISING : Scale.Order.FALLING);
            Optional<Euros> amount = NumberFormats.amount(matcher.group(3));
            Optional<Ratio> share = amount.isPresent() ? Optional.empty() : share(matcher.group(3));
            if (amount.isEmpty() && share.isEmpty() || orders.size() > 1) {
                throw new BadCell(GridMessage.of("grid.scale"));
            }
            tiers.add(new Scale.Tier(reach.get(), share, amount));
        }
        if (tiers.isEmpty()) {
            throw new BadCell(GridMessage.of("grid.scale"));
        }
        return Yearly.always(new Scale.Tiers(orders.iterator().next(), tiers));
    }

    private static Optional<Ratio> share(String text) {
        return text.matches("[01]")
                ? Optional.of(Ratio.parse(text))
                : NumberFormats.valid(() -> Weight.parse(NumberFormats.norm(text)))
                        .filter(Weight.Fraction.class::isInstance)
                        .map(fraction -> ((Weight.Fraction) fraction).ratio());
    }
}
