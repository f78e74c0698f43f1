package fr.cpts.examples.grid;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The indicators of a dossier in JSON as rows, and back: a row holds its measurements, and its targets by year. */
final class Rows {

    private static final String TARGETS = "targets";
    private static final String ORDER = "targetsOrder";
    private static final String MEASUREMENTS = "measurements";

    private Rows() {}

    static List<Map<String, Object>> of(Map<String, Object> dossier) {
        Map<String, Object> measurements = Json.object(dossier.getOrDefault(MEASUREMENTS, Map.of()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object indicator : Json.list(dossier.getOrDefault("indicators", List.of()))) {
            Map<String, Object> row = Json.copy(Json.object(indicator));
            if (row.containsKey(TARGETS)) {
                Map<String, Object> byYear = new LinkedHashMap<>();
                List<Object> order = new ArrayList<>();
                for (Object cell : Json.list(row.get(TARGETS))) {
                    Object year = Json.object(cell).get("year");
                    String key = year == null ? Columns.EVERY : year.toString();
                    Json.list(byYear.computeIfAbsent(key, k -> new ArrayList<>()))
                            .add(cell);
                    order.add(key);
                }
                row.put(TARGETS, byYear);
                if (!order.equals(usual(byYear))) {
                    row.put(ORDER, order);
                }
            }
            if (measurements.containsKey(row.get("code").toString())) {
                row.put(MEASUREMENTS, measurements.get(row.get("code").toString()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The years of the cells when they stand in the order of the columns. */
    private static List<Object> usual(Map<String, Object> byYear) {
        List<Object> order = new ArrayList<>();
        for (int year = -1; year <= Columns.LAST_TARGET_YEAR; year++) {
            String key = year < 0 ? Columns.EVERY : String.valueOf(year);
            Json.list(byYear.getOrDefault(key, List.of())).forEach(cell -> order.add(key));
        }
        return order;
    }

    /** Where each target of an indicator stands: the key of its column, in the order of the indicator's list. */
    static List<Object> order(Map<String, Object> row) {
        Map<String, Object> byYear = Json.object(row.getOrDefault(TARGETS, Map.of()));
        List<Object> usual = usual(byYear);
        if (row.get(ORDER) instanceof List<?> stated && counted(stated).equals(counted(usual))) {
            return Json.list(stated);
        }
        return usual;
    }

    private static Map<Object, Integer> counted(List<?> keys) {
        Map<Object, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    /** The indicator of a row, without its measurements. */
    static Map<String, Object> indicator(Map<String, Object> row) {
        Map<String, Object> indicator = Json.copy(row);
        indicator.remove(ORDER);
        indicator.remove(MEASUREMENTS);
        if (row.containsKey(TARGETS)) {
            Map<Object, ArrayDeque<Object>> left = new HashMap<>();
            Json.object(indicator.get(TARGETS))
                    .forEach((year, cells) -> left.put(year, new ArrayDeque<>(Json.list(cells))));
            List<Object> targets = new ArrayList<>();
            for (Object year : order(row)) {
                targets.add(left.get(year).poll());
            }
            indicator.put(TARGETS, targets);
        }
        return indicator;
    }

    private static int year(String key) {
        return key.matches("\\d{1,9}") ? Integer.parseInt(key) : Integer.MAX_VALUE;
    }

    /** Puts rows in the place of a dossier's indicators and measurements. */
    static void put(List<Map<String, Object>> rows, Map<String, Object> dossier) {
        List<Object> indicators = new ArrayList<>();
        Map<String, Object> measurements = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            indicators.add(indicator(row));
            if (row.get(MEASUREMENTS) instanceof Map<?, ?> byYear) {
                Map<Object, Object> inOrder =
                        new TreeMap<>(Comparator.comparing(Object::toString, Comparator.comparingInt(Rows::year)));
                inOrder.putAll(byYear);
                measurements.put(row.get("code").toString(), inOrder);
            }
        }
        dossier.put("indicators", indicators);
        dossier.put(MEASUREMENTS, measurements);
    }
}
