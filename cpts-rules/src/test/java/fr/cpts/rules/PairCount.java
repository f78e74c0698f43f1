package fr.cpts.rules;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.drools.core.common.BetaConstraints;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.EntryPointNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.Sink;

/**
 * Counts the pairs that the joins of an engine try: how often a fact is held against the facts that a rule has matched so far. A join with
 * an index tries only the facts of the right key, one without tries them all. A count is the same in every run, unlike a time.
 */
final class PairCount {

    /** How often each join was tried, by the rules that share it. */
    private final Map<String, AtomicInteger> tried = new TreeMap<>();

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private PairCount() {}

    /** Counts what the joins of an engine try from now on; the engine must serve no other test. */
    static PairCount in(RuleEngine engine) {
        PairCount count = new PairCount();
        InternalRuleBase base = (InternalRuleBase) read(RuleEngine.class, "base", engine);
        for (EntryPointNode entry : base.getRete().getEntryPointNodes().values()) {
            for (ObjectTypeNode type : entry.getObjectTypeNodes().values()) {
                count.follow(type);
            }
        }
        return count;
    }

    /** The pairs tried by all joins. */
    int total() {
        return tried.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    /** The joins that tried most, first of all what to look at when the total is too high. */
    String max() {
        StringBuilder told = new StringBuilder();
        tried.entrySet().stream()
                .sorted((a, b) ->
                        Integer.compare(b.getValue().get(), a.getValue().get()))
                .limit(8)
                .forEach(join -> told.append("\n    ")
                        .append(join.getValue())
                        .append(" by ")
                        .append(join.getKey()));
        return told.toString();
    }

    private void follow(Object node) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof BetaNode join) {
            count(join);
        }
        if (node instanceof ObjectSource source) {
            for (Sink sink : source.getObjectSinkPropagator().getSinks()) {
                follow(sink);
            }
        }
        if (node instanceof LeftTupleSource source) {
            for (Sink sink : source.getSinkPropagator().getSinks()) {
                follow(sink);
            }
        }
    }

    private void count(BetaNode join) {
        AtomicInteger pairs = tried.computeIfAbsent(join.getId() + " " + join.getRules(), name -> new AtomicInteger());
        Object real = read(BetaNode.class, "constraints", join);
        Object counting = Proxy.newProxyInstance(
                PairCount.class.getClassLoader(),
                new Class<?>[] {BetaConstraints.class},
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("isAllowedCached")) {
                        pairs.incrementAndGet();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        try {
            field(BetaNode.class, "constraints").set(join, counting);
        } catch (IllegalAccessException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }

    private static Object read(Class<?> type, String name, Object owner) {
        try {
            return field(type, name).get(owner);
        } catch (IllegalAccessException madeAccessible) {
            throw new IllegalStateException(madeAccessible);
        }
    }

    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException changed) {
            throw new IllegalStateException(type + " keeps its " + name + " elsewhere", changed);
        }
    }
}
