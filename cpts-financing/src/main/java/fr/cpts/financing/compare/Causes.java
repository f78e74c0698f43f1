package fr.cpts.financing.compare;

import fr.cpts.financing.FinancingCalculator;
import fr.cpts.model.Dossier;
import fr.cpts.model.json.DossierFacts;
import fr.cpts.model.json.InvalidInputException;
import fr.cpts.model.json.JsonDifference;
import fr.cpts.rules.RefusedDossierException;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.RuleInfo;
import fr.cpts.rules.UnknownPositionException;
import fr.cpts.rules.message.InvalidRulesException;
import fr.cpts.rules.parameter.LegalValue;
import fr.cpts.rules.parameter.Parameter;
import fr.cpts.rules.position.Position;
import fr.cpts.rules.position.Positions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The causes of the differences between two situations, and the outcome of the first with some of them taken from the second. */
final class Causes {

    /** When more facts differ than this, they are grouped by the object that holds them: each cause costs two computations. */
    private static final int MAX_FACTS = 200;

    /** In a large dossier fewer facts are separated, so that the time to compare stays in proportion to its size. */
    private static final int MAX_COMPUTED = 100_000;

    private static final int FEWEST_FACTS = 10;

    private static final int DEEPEST_PLACE = 4;
    private static final String PARAMETER = "parameter/";
    private static final String YAML = ".yaml";

    private final Situation a;
    private final Situation b;
    private final List<Cause> all = new ArrayList<>();
    private final Map<Cause, String> files = new LinkedHashMap<>();
    private final Map<List<Object>, RuleBook> books = new LinkedHashMap<>();

    Causes(Situation a, Situation b) {
        this.a = a;
        this.b = b;
        facts().forEach((place, changes) -> all.add(new Cause.Fact(place, changes)));
        choices();
        if (!a.asOf().equals(b.asOf())) {
            all.add(new Cause.Day(a.asOf(), b.asOf()));
        }
        rules();
        values();
    }

    List<Cause> all() {
        return all;
    }

    /** The outcome of the first situation with some causes taken from the second; empty when they do not fit together. */
    Optional<Figures> figures(Set<Cause> taken) {
        List<String> places = taken.stream()
                .filter(Cause.Fact.class::isInstance)
                .map(cause -> ((Cause.Fact) cause).place())
                .toList();
        boolean day = taken.stream().anyMatch(Cause.Day.class::isInstance);
        try {
            Dossier dossier = DossierFacts.exchanged(a.dossier(), b.dossier(), places);
            RuleBook book = book(taken);
            LocalDate asOf = day ? b.asOf() : a.asOf();
            return Optional.of(
                    Figures.of(FinancingCalculator.using(book).statement(dossier, asOf, positions(taken, book))));
        } catch (InvalidInputException
                | RefusedDossierException
                | UnknownPositionException
                | InvalidRulesException doNotFitTogether) {
            return Optional.empty();
        }
    }

    private Map<String, List<Cause.ValueChange>> facts() {
        Map<String, List<JsonDifference>> differences = DossierFacts.differences(a.dossier(), b.dossier());
        Map<String, List<Cause.ValueChange>> facts = grouped(differences, Integer.MAX_VALUE);
        int size = DossierFacts.of(a.dossier()).size() + 1;
        int max = Math.max(FEWEST_FACTS, Math.min(MAX_FACTS, MAX_COMPUTED / size));
        for (int steps = DEEPEST_PLACE; facts.size() > max && steps > 0; steps--) {
            facts = grouped(differences, steps);
        }
        return facts;
    }

    private static Map<String, List<Cause.ValueChange>> grouped(
            Map<String, List<JsonDifference>> differences, int steps) {
        Map<String, List<Cause.ValueChange>> groups = new LinkedHashMap<>();
        differences.forEach((place, leaves) -> {
            List<Cause.ValueChange> changes = groups.computeIfAbsent(start(place, steps), start -> new ArrayList<>());
            leaves.forEach(leaf -> changes.add(new Cause.ValueChange(leaf.place(), leaf.here(), leaf.there())));
        });
        return groups;
    }

    private static String start(String place, int steps) {
        int end = -1;
        for (int i = 0; i < steps; i++) {
            end = place.indexOf('.', end + 1);
            if (end < 0) {
                return place;
            }
        }
        return place.substring(0, end);
    }

    private void choices() {
        Map<String, String> ofA = rules(a).choices(a.positions());
        Map<String, String> ofB = rules(b).choices(b.positions());
        ofA.forEach((id, choice) -> {
            String other = ofB.getOrDefault(id, choice);
            if (!choice.equals(other)) {
                all.add(new Cause.Choice(id, choice, other));
            }
        });
    }

    /** Every answer is stated, so that a usual answer that differs counts as a choice. */
    private Positions positions(Set<Cause> taken, RuleBook book) {
        Positions positions = Positions.usual();
        for (Map.Entry<String, String> entry : rules(a).choices(a.positions()).entrySet()) {
            Position position = book.positions().get(entry.getKey());
            if (position != null && position.choices().containsKey(entry.getValue())) {
                positions = positions.with(entry.getKey(), entry.getValue());
            }
        }
        for (Cause cause : taken) {
            if (cause instanceof Cause.Choice choice) {
                positions = positions.with(choice.position(), choice.inB());
            }
        }
        return positions;
    }

    private void rules() {
        RuleBook ofA = rules(a);
        RuleBook ofB = rules(b);
        if (!ofA.rulesId().equals(ofB.rulesId())) {
            Set<String> inA = names(ofA);
            Set<String> inB = names(ofB);
            all.add(new Cause.Rules(
                    ofA.rulesId(),
                    ofB.rulesId(),
                    inA.stream().filter(name -> !inB.contains(name)).toList(),
                    inB.stream().filter(name -> !inA.contains(name)).toList()));
        }
    }

    private static Set<String> names(RuleBook book) {
        Set<String> names = new TreeSet<>();
        book.rules().stream().map(RuleInfo::name).forEach(names::add);
        return names;
    }

    private void values() {
        if (rules(a).parametersId().equals(rules(b).parametersId())) {
            return;
        }
        Map<String, String> ofA = rules(a).legalFiles();
        Map<String, String> ofB = rules(b).legalFiles();
        Set<String> names = new TreeSet<>(ofA.keySet());
        names.addAll(ofB.keySet());
        for (String name : names) {
            if (!Objects.equals(ofA.get(name), ofB.get(name))) {
                String key = keyOf(name);
                Cause cause = new Cause.Value(key, changes(values(rules(a), key), values(rules(b), key)));
                all.add(cause);
                files.put(cause, name);
            }
        }
    }

    /** The key of a parameter; a position keeps its folder: {@code position.P03}. */
    private static String keyOf(String file) {
        String name = file.startsWith(PARAMETER) ? file.substring(PARAMETER.length()) : file;
        return name.substring(0, name.length() - YAML.length()).replace('/', '.');
    }

    private static Map<String, String> values(RuleBook book, String key) {
        Map<String, String> values = new TreeMap<>();
        for (Parameter.Dated dated :
                book.parameters().find(key).map(Parameter::timeline).orElse(List.of())) {
            String from = dated.from().toString();
            dated.forAll().map(LegalValue::shown).ifPresent(value -> values.put(from, value));
            dated.bySize().forEach((size, value) -> values.put(from + " " + size, value.shown()));
            if (dated.isEnd()) {
                values.put(from, "—");
            }
        }
        return values;
    }

    private static List<Cause.ValueChange> changes(Map<String, String> inA, Map<String, String> inB) {
        Set<String> places = new TreeSet<>(inA.keySet());
        places.addAll(inB.keySet());
        return places.stream()
                .filter(place -> !Objects.equals(inA.get(place), inB.get(place)))
                .map(place -> new Cause.ValueChange(
                        place, Optional.ofNullable(inA.get(place)), Optional.ofNullable(inB.get(place))))
                .toList();
    }

    private RuleBook book(Set<Cause> taken) {
        boolean rulesOfB = taken.stream().anyMatch(Cause.Rules.class::isInstance);
        Set<String> names = new LinkedHashSet<>();
        taken.stream().map(files::get).filter(Objects::nonNull).forEach(names::add);
        if (!rulesOfB && names.isEmpty()) {
            return rules(a);
        }
        return books.computeIfAbsent(List.of(rulesOfB, names), key -> {
            Map<String, String> texts = new TreeMap<>(rules(a).legalFiles());
            Map<String, String> others = rules(b).legalFiles();
            for (String name : names) {
                if (others.containsKey(name)) {
                    texts.put(name, others.get(name));
                } else {
                    texts.remove(name);
                }
            }
            return rules(rulesOfB ? b : a).withLegalFiles(texts);
        });
    }

    private static RuleBook rules(Situation situation) {
        return situation.calculator().rules();
    }
}
