package fr.cpts.rules;

import fr.cpts.model.taxonomy.Envelope;
import fr.cpts.rules.envelope.EnvelopeYear;
import fr.cpts.rules.envelope.FinancedYear;
import fr.cpts.rules.envelope.SnpPayable;
import fr.cpts.rules.fact.Conclusion;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.version.MissionOfVersion;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What no set of rules may do on any dossier: settle a question twice, or leave open without a word whether an envelope is due. */
final class Guards {

    private final Map<List<Object>, RuleInfo> settled = new HashMap<>();
    /** One for each two rules, or rule and envelope: not again for each contract year. */
    private final Map<List<Object>, String> problems = new LinkedHashMap<>();

    private Guards() {}

    /**
     * Checks what the rules concluded.
     *
     * @param decisions the conclusions
     * @throws InvalidRulesException when two conclusions settle one question, or none does, with the place and the name of each rule
     */
    static void check(Decisions decisions) {
        Guards guards = new Guards();
        for (Firing firing : decisions.firings()) {
            firing.conclusions().forEach(conclusion -> guards.checkSettledOnce(conclusion, firing.rule()));
        }
        decisions.all(FinancedYear.class).stream()
                .sorted(Comparator.comparing(FinancedYear::number))
                .forEach(financed -> guards.checkEnvelopes(financed, decisions));
        if (!guards.problems.isEmpty()) {
            throw new InvalidRulesException(List.copyOf(guards.problems.values()));
        }
    }

    private void checkSettledOnce(Conclusion conclusion, RuleInfo rule) {
        List<Object> question = conclusion.settles();
        if (question.isEmpty()) {
            return;
        }
        RuleInfo other = settled.putIfAbsent(question, rule);
        if (other == null) {
            return;
        }
        RuleInfo first = place(rule).compareTo(place(other)) <= 0 ? rule : other;
        RuleInfo second = first == rule ? other : rule;
        String twice = first.equals(second)
                ? "concludes twice"
                : "and \"" + second.name() + "\" at " + place(second) + " both conclude";
        problems.putIfAbsent(
                List.of(first.name(), second.name()),
                place(first) + ": \"" + first.name() + "\" " + twice + " what is concluded once: the "
                        + told(question));
    }

    private void checkEnvelopes(FinancedYear financed, Decisions decisions) {
        checkEnvelope(financed, Envelope.FONCTIONNEMENT, financed, decisions);
        for (MissionOfVersion known : decisions.all(MissionOfVersion.class)) {
            if (known.number() == financed.number()) {
                checkEnvelope(financed, known.mission().envelope(), known, decisions);
            }
        }
        for (SnpPayable payable : decisions.all(SnpPayable.class)) {
            if (financed.has(payable.keyOf("ceiling"))) {
                checkEnvelope(financed, payable.setUp().envelope(), payable, decisions);
            }
        }
    }

    private void checkEnvelope(FinancedYear financed, Envelope envelope, Conclusion known, Decisions decisions) {
        if (!settled.containsKey(EnvelopeYear.settles(financed, envelope))) {
            RuleInfo rule = decisions.sourceOf(known).orElseThrow().rule();
            problems.putIfAbsent(
                    List.of(rule.name(), envelope),
                    place(rule) + ": \"" + rule.name() + "\" makes the envelope " + envelope.code()
                            + " known in contract year " + financed.number()
                            + ", and no rule concludes that it is due, not due, or open for a missing fact");
        }
    }

    private static String told(List<Object> question) {
        return question.stream().map(Guards::part).collect(Collectors.joining(" "));
    }

    private static String part(Object part) {
        return part instanceof Integer year ? "of contract year " + year : part.toString();
    }

    private static String place(RuleInfo rule) {
        return rule.file() + ":" + rule.line();
    }
}
