package fr.cpts.financing;

import fr.cpts.financing.schedule.Grounds;
import fr.cpts.rules.Decisions;
import fr.cpts.rules.Firing;
import fr.cpts.rules.envelope.AmountBasis;
import fr.cpts.rules.envelope.PartOfYear;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.fact.Fact;
import fr.cpts.rules.fact.Factor;
import fr.cpts.rules.fact.PositionTaken;
import fr.cpts.rules.parameter.Confidence;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.position.Position;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what conclusions rest on by walking back through the firings. What a conclusion rests on is kept as bits: one for a hypothesis, two for the
 * weakest confidence, one for each position.
 */
final class GroundsFinder {

    private static final long SUPPOSED = 1;
    private static final int CONFIDENCE_SHIFT = 1;
    private static final long CONFIDENCE_MASK = 3L << CONFIDENCE_SHIFT;
    private static final int FIRST_POSITION = 3;

    private static final long POSITION = (long) Confidence.POSITION.ordinal() << CONFIDENCE_SHIFT;

    private final Decisions decisions;
    private final List<String> positions;
    private final Set<String> disputed;
    private final Map<Conclusion, Long> known = new IdentityHashMap<>();

    /** Only a position that has another answer weakens the confidence of what rests on it. */
    GroundsFinder(Decisions decisions, Map<String, Position> known) {
        positions = List.copyOf(known.keySet());
        disputed = known.values().stream()
                .filter(position -> position.choices().size() > 1)
                .map(Position::id)
                .collect(Collectors.toUnmodifiableSet());
        if (positions.size() > Long.SIZE - FIRST_POSITION) {
            throw new IllegalStateException("more positions than can be followed: " + positions.size());
        }
        this.decisions = decisions;
    }

    /** What some conclusions rest on together. */
    Grounds of(Conclusion... conclusions) {
        long bits = 0;
        for (Conclusion conclusion : conclusions) {
            bits = merged(bits, bits(conclusion));
        }
        List<String> used = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            if ((bits >> (FIRST_POSITION + i) & 1) == 1) {
                used.add(positions.get(i));
            }
        }
        int confidence = (int) ((bits & CONFIDENCE_MASK) >> CONFIDENCE_SHIFT);
        return new Grounds((bits & SUPPOSED) != 0, used, Confidence.values()[confidence]);
    }

    private long bits(Conclusion conclusion) {
        Long already = known.get(conclusion);
        if (already != null) {
            return already;
        }
        long bits = own(conclusion);
        Optional<Firing> source = decisions.sourceOf(conclusion);
        if (source.isPresent()) {
            for (Fact premise : source.get().premises()) {
                bits = merged(bits, premise(premise));
            }
        }
        known.put(conclusion, bits);
        return bits;
    }

    private long premise(Fact premise) {
        if (premise instanceof Conclusion conclusion) {
            return bits(conclusion);
        }
        if (premise instanceof PositionTaken taken) {
            long bit = 1L << (FIRST_POSITION + positions.indexOf(taken.id()));
            return disputed.contains(taken.id()) ? bit | POSITION : bit;
        }
        return premise.isSupposed() ? SUPPOSED : 0;
    }

    /** What a conclusion rests on by its own operands, beside its premises. */
    private static long own(Conclusion conclusion) {
        long bits = conclusion instanceof PartOfYear part ? base(part.base()) : 0;
        for (LegalValue value : conclusion.quoted()) {
            bits = merged(bits, value(value));
        }
        for (Factor factor : conclusion.factors()) {
            bits = merged(bits, factor.legal().map(GroundsFinder::value).orElse(0L));
            bits = factor.fact().filter(Fact::isSupposed).isPresent() ? bits | SUPPOSED : bits;
        }
        return bits;
    }

    private static long base(AmountBasis base) {
        long bits = base.granted().filter(Fact::isSupposed).isPresent() ? SUPPOSED : 0;
        for (AmountBasis.Portion portion : base.portions()) {
            bits = merged(bits, value(portion.amount()));
        }
        return bits;
    }

    private static long value(LegalValue value) {
        return (long) value.citation().confidence().ordinal() << CONFIDENCE_SHIFT;
    }

    private static long merged(long one, long other) {
        long confidence = Math.max(one & CONFIDENCE_MASK, other & CONFIDENCE_MASK);
        return (one | other) & ~CONFIDENCE_MASK | confidence;
    }
}
