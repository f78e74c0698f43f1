package fr.cpts.rules.parameter;

import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every legal value through time, under the answers to the questions that move the day of a version. Immutable and thread-safe; the table of a
 * day is resolved once and shared.
 *
 * <p>A mission exists as soon as a parameter {@code mission.<code>.status} does: a later avenant adds one as a folder of files.
 */
public final class LegalParameters {

    private static final String MISSION = "mission.";
    private static final String STATUS = ".status";

    /** Rules ask for the values of a mission all the time: the keys of the missions known today are built once. */
    private static final Map<Mission, String> PREFIXES = new HashMap<>();

    private static final Map<Mission, Map<String, String>> KEYS = new HashMap<>();

    static {
        for (Mission mission : Mission.known()) {
            PREFIXES.put(mission, prefix(mission));
            KEYS.put(mission, new ConcurrentHashMap<>());
        }
    }

    private final Versions versions;
    private final Map<String, Parameter> byKey;
    private final NavigableMap<LocalDate, LegalTable> tables;
    private final List<Mission> missions;
    private final List<SizeClass> sizes;

    LegalParameters(Collection<Parameter> parameters, Versions versions) {
        this.versions = versions;
        byKey = new TreeMap<>();
        tables = new TreeMap<>();
        tables.put(LocalDate.MIN, new LegalTable(LocalDate.MIN, Map.of()));
        Set<Mission> known = new TreeSet<>();
        Set<SizeClass> classes = new TreeSet<>();
        for (Parameter parameter : parameters) {
            byKey.put(parameter.key(), parameter);
            missionOfStatus(parameter.key()).ifPresent(known::add);
        }
        for (Parameter parameter : parameters) {
            for (Parameter.Dated dated : parameter.timeline()) {
                classes.addAll(dated.bySize().keySet());
                if (!tables.containsKey(dated.from())) {
                    tables.put(dated.from(), resolve(dated.from()));
                }
            }
        }
        missions = List.copyOf(known);
        sizes = List.copyOf(classes);
    }

    private LegalTable resolve(LocalDate day) {
        Map<String, Parameter.Dated> values = new HashMap<>();
        for (Parameter parameter : byKey.values()) {
            Optional<Parameter.Dated> dated = parameter.on(day);
            if (dated.isPresent()) {
                values.put(parameter.key(), dated.get());
            }
        }
        return new LegalTable(day, values);
    }

    /** The mission of which a key is the status. */
    static Optional<Mission> missionOfStatus(String key) {
        if (!key.startsWith(MISSION) || !key.endsWith(STATUS)) {
            return Optional.empty();
        }
        String folder = key.substring(MISSION.length(), key.length() - STATUS.length());
        return Optional.of(Mission.parse(folder.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /** {@return the ids of the questions whose answers move the day on which some version begins} */
    public Set<String> movingPositions() {
        return versions.positions();
    }

    /**
     * {@return the values, from the days on which their versions begin under these answers}
     *
     * @param choices answers by question; those that move no day are passed over
     */
    public LegalParameters under(Map<String, String> choices) {
        Map<String, LocalDate> days = versions.days(choices);
        return new LegalParameters(
                byKey.values().stream().map(parameter -> parameter.under(days)).toList(), versions);
    }

    /**
     * {@return the id of the question whose answers disagree on the version of a day; nothing when every answer gives the same}
     *
     * @param day the day
     */
    public Optional<String> disputedBy(LocalDate day) {
        return versions.disputedBy(day);
    }

    /**
     * {@return whether the value of a parameter on a day depends on an answer: the parameter changes with a version, and the answers disagree on
     * whether that version has begun; false when there is no such parameter}
     *
     * @param key the key of the parameter
     * @param day the day
     */
    public boolean isDisputed(String key, LocalDate day) {
        Optional<Parameter> parameter = find(key);
        if (parameter.isPresent()) {
            for (Parameter.Dated dated : parameter.get().timeline()) {
                if (beginning(dated).isPresent() && beginning(dated).get().isDisputed(day)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@return the id of the question whose answers disagree on the first day of a parameter; nothing when every answer gives the same day}
     *
     * @param key the key of the parameter
     */
    public Optional<String> firstDayDisputedBy(String key) {
        return beginning(parameter(key).timeline().get(0)).flatMap(VersionStart::position);
    }

    /**
     * {@return the day from which a parameter has a value}
     *
     * @param key the key of the parameter
     */
    public LocalDate firstDay(String key) {
        return parameter(key).timeline().get(0).from();
    }

    /**
     * {@return the day from which every answer gives the parameter a value}
     *
     * @param key the key of the parameter
     */
    public LocalDate latestFirstDay(String key) {
        Parameter.Dated first = parameter(key).timeline().get(0);
        return beginning(first).map(VersionStart::latest).orElse(first.from());
    }

    /** The version with which a value begins, when it begins with one. */
    private Optional<VersionStart> beginning(Parameter.Dated dated) {
        return dated.version().isPresent() ? versions.find(dated.version().get()) : Optional.empty();
    }

    private Parameter parameter(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("there is no parameter " + key));
    }

    /**
     * {@return the key of a mission's parameter: such as {@code mission.acces-soins}, to be followed by a point and the name of the value}
     *
     * @param mission the mission
     */
    public static String keyOf(Mission mission) {
        String known = PREFIXES.get(mission);
        return known == null ? prefix(mission) : known;
    }

    /**
     * {@return the key of one value of a mission: such as {@code mission.acces-soins.status}}
     *
     * @param mission the mission
     * @param name the name of the value, such as {@code status}
     */
    public static String keyOf(Mission mission, String name) {
        Map<String, String> keys = KEYS.get(mission);
        if (keys == null) {
            return prefix(mission) + "." + name;
        }
        String known = keys.get(name);
        return known == null ? keys.computeIfAbsent(name, value -> prefix(mission) + "." + value) : known;
    }

    /**
     * {@return the key of the status of a mission, such as {@code mission.acces-soins.status}; on a day without a value for it, the agreement does
     * not know the mission}
     *
     * @param mission the mission
     */
    public static String statusOf(Mission mission) {
        return keyOf(mission, STATUS.substring(1));
    }

    private static String prefix(Mission mission) {
        return MISSION + mission.code().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the values that hold on that day, empty before the first text}
     *
     * @param day any day
     */
    public LegalTable on(LocalDate day) {
        return tables.floorEntry(day).getValue();
    }

    /** {@return every parameter, by key} */
    public List<Parameter> all() {
        return List.copyOf(byKey.values());
    }

    /**
     * {@return a parameter; nothing when there is none of that key}
     *
     * @param key its key
     */
    public Optional<Parameter> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** {@return the days on which some value changes} */
    public List<LocalDate> changes() {
        List<LocalDate> days = new ArrayList<>(tables.keySet());
        days.remove(LocalDate.MIN);
        return Collections.unmodifiableList(days);
    }

    /** {@return the missions that any version of the agreement knows} */
    public List<Mission> missions() {
        return missions;
    }

    /** {@return the size classes that any version of the agreement knows} */
    public List<SizeClass> sizes() {
        return sizes;
    }
}
