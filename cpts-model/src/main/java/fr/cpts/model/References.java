package fr.cpts.model;

import fr.cpts.model.fact.InvalidFactException;
import fr.cpts.model.indicator.Indicator;
import fr.cpts.model.message.ModelMessage;
import fr.cpts.model.plan.ActionLink;
import fr.cpts.model.plan.ActionSheet;
import fr.cpts.model.plan.Axis;
import fr.cpts.model.plan.Prospect;
import fr.cpts.model.time.ContractYears;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one part of a dossier refers to exists in another, and each code is that of one thing. */
final class References {

    private References() {}

    static void check(
            List<Axis> axes,
            List<ActionSheet> actions,
            List<Prospect> prospects,
            List<Indicator> indicators,
            Collection<String> measured) {
        Set<String> axisCodes = codes("axes", axes.stream().map(Axis::code).toList());
        Set<String> actionCodes =
                codes("actions", actions.stream().map(ActionSheet::code).toList());
        Set<String> indicatorCodes =
                codes("indicators", indicators.stream().map(Indicator::code).toList());
        for (int i = 0; i < actions.size(); i++) {
            ActionSheet action = actions.get(i);
            for (int j = 0; j < action.axes().size(); j++) {
                checkKnown("actions." + i + ".axes." + j, action.axes().get(j), "axes", axisCodes);
            }
            List<ActionLink> links = action.links();
            for (int j = 0; j < links.size(); j++) {
                checkKnown("actions." + i + ".links." + j + ".to", links.get(j).to(), "actions", actionCodes);
            }
        }
        for (int i = 0; i < prospects.size(); i++) {
            checkKnown("prospects." + i + ".axis", prospects.get(i).axis(), "axes", axisCodes);
        }
        for (int i = 0; i < indicators.size(); i++) {
            String place = "indicators." + i;
            Indicator indicator = indicators.get(i);
            checkKnown(place + ".axis", indicator.axis(), "axes", axisCodes);
            checkKnown(place + ".action", indicator.action(), "actions", actionCodes);
            checkKnown(place + ".parent", indicator.parent(), "indicators", indicatorCodes);
        }
        checkGroups(indicators);
        for (String code : measured) {
            checkKnown("measurements." + code, code, "indicators", indicatorCodes);
        }
    }

    /** Indicators of one mission that share a weight have that one weight. */
    private static void checkGroups(List<Indicator> indicators) {
        Map<List<Object>, List<ContractYears>> weighted = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            if (indicator.group().isEmpty()) {
                continue;
            }
            List<ContractYears> taken = weighted.computeIfAbsent(
                    List.of(indicator.group().get(), indicator.mission()), group -> new ArrayList<>());
            for (ContractYears years : indicator.weight().byYears().keySet()) {
                if (taken.stream().anyMatch(years::overlaps)) {
                    throw new InvalidFactException(
                            "indicators." + i + ".weight", ModelMessage.of("indicator.group-weight-twice"));
                }
            }
            taken.addAll(indicator.weight().byYears().keySet());
        }
    }

    private static Set<String> codes(String place, List<String> stated) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            if (!codes.add(stated.get(i))) {
                throw new InvalidFactException(
                        place + "." + i + ".code",
                        ModelMessage.of("code.twice", stated.get(i), place + "." + stated.indexOf(stated.get(i))));
            }
        }
        return codes;
    }

    private static void checkKnown(String place, Optional<String> code, String where, Set<String> known) {
        code.ifPresent(stated -> checkKnown(place, stated, where, known));
    }

    private static void checkKnown(String place, String code, String where, Set<String> known) {
        if (!known.contains(code)) {
            throw new InvalidFactException(place, ModelMessage.of("reference.unknown", where, known));
        }
    }
}
