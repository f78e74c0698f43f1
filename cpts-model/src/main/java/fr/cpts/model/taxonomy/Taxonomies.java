package fr.cpts.model.taxonomy;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every vocabulary of the domain, so that a form or a document can list them. */
public final class Taxonomies {

    private static final Map<String, List<Term>> ALL = gathered();

    private Taxonomies() {}

    /** {@return the terms of each vocabulary, in their order, by its name} */
    public static Map<String, List<Term>> all() {
        return ALL;
    }

    private static Map<String, List<Term>> gathered() {
        Map<String, List<Term>> all = new LinkedHashMap<>();
        all.put("mission", List.copyOf(Mission.known()));
        all.put("size", List.copyOf(SizeClass.known()));
        List<Term[]> enums = List.of(
                MissionStatus.values(),
                Strand.values(),
                MaturityLevel.values(),
                IndicatorNature.values(),
                Trend.values(),
                ObjectiveLevel.values(),
                MeansKind.values(),
                AudienceKind.values(),
                CollegeKind.values(),
                CommissionKind.values(),
                ProfessionFamily.values(),
                Profession.values());
        enums.forEach(terms -> all.put(terms[0].taxonomy(), Arrays.asList(terms)));
        all.replaceAll((name, terms) -> List.copyOf(terms));
        return Collections.unmodifiableMap(all);
    }
}
