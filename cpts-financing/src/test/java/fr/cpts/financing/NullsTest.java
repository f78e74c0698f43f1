package fr.cpts.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.financing.json.StatementJson;
import fr.cpts.financing.kept.KeptStatement;
import fr.cpts.financing.report.StatementReport;
import fr.cpts.model.Dossier;
import fr.cpts.model.community.ConstitutionStep;
import fr.cpts.model.contract.Contract;
import fr.cpts.model.contract.MissionCommitment;
import fr.cpts.model.indicator.Measurement;
import fr.cpts.model.json.DossierReader;
import fr.cpts.model.json.DossierWriter;
import fr.cpts.model.json.Hypotheses;
import fr.cpts.model.money.Euros;
import fr.cpts.model.money.Ratio;
import fr.cpts.model.taxonomy.Mission;
import fr.cpts.model.taxonomy.SizeClass;
import fr.cpts.model.time.EventDate;
import fr.cpts.rules.RuleBook;
import fr.cpts.rules.position.Positions;
import fr.cpts.rules.position.Subject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an application calls refuses a null at once, and names it. */
class NullsTest {

    private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
    private static final Contract CONTRACT =
            Contract.signedOn(DAY).withDurationYears(1).withSizeClass(SizeClass.T1);
    private static final Dossier DOSSIER = Dossier.named("CPTS").with(CONTRACT);

    /** Whose methods are called, on what. */
    private static final Map<Class<?>, Optional<Object>> CALLED = new LinkedHashMap<>();

    /** A value of each type that they ask for. */
    private static final Map<Class<?>, Object> VALUES = new LinkedHashMap<>();

    static {
        RuleBook rules = RuleBook.standard();
        FinancingCalculator calculator = FinancingCalculator.standard();
        FinancingStatement statement = calculator.statement(DOSSIER, DAY, Positions.usual());
        CALLED.put(FinancingCalculator.class, Optional.of(calculator));
        CALLED.put(RuleBook.class, Optional.of(rules));
        CALLED.put(DossierReader.class, Optional.of(DossierReader.standard()));
        CALLED.put(DossierWriter.class, Optional.empty());
        CALLED.put(Hypotheses.class, Optional.of(Hypotheses.none()));
        CALLED.put(Positions.class, Optional.of(Positions.usual()));
        CALLED.put(Dossier.class, Optional.of(DOSSIER));
        CALLED.put(Contract.class, Optional.of(CONTRACT));
        CALLED.put(Euros.class, Optional.of(Euros.ZERO));
        CALLED.put(Ratio.class, Optional.of(Ratio.ONE));
        CALLED.put(StatementReport.class, Optional.empty());
        CALLED.put(StatementJson.class, Optional.empty());
        CALLED.put(KeptStatement.class, Optional.empty());

        VALUES.put(FinancingCalculator.class, calculator);
        VALUES.put(RuleBook.class, rules);
        VALUES.put(FinancingStatement.class, statement);
        VALUES.put(Dossier.class, DOSSIER);
        VALUES.put(Contract.class, CONTRACT);
        VALUES.put(Positions.class, Positions.usual());
        VALUES.put(Hypotheses.class, Hypotheses.none());
        VALUES.put(LocalDate.class, DAY);
        VALUES.put(Subject.class, Subject.ROUNDING);
        VALUES.put(Locale.class, Locale.FRENCH);
        VALUES.put(Mission.class, Mission.PARCOURS);
        VALUES.put(SizeClass.class, SizeClass.T1);
        VALUES.put(Ratio.class, Ratio.ONE);
        VALUES.put(Euros.class, Euros.ZERO);
        VALUES.put(RoundingMode.class, RoundingMode.HALF_UP);
        VALUES.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        VALUES.put(Path.class, Path.of("x"));
        VALUES.put(byte[].class, new byte[0]);
        VALUES.put(String.class, "P01");
        VALUES.put(Map.class, Map.of());
        VALUES.put(Collection.class, List.of());
        VALUES.put(MissionCommitment.class, MissionCommitment.listed());
        VALUES.put(ConstitutionStep.class, ConstitutionStep.values()[0]);
        VALUES.put(EventDate.class, EventDate.on(DAY));
        VALUES.put(List.class, List.of());
        VALUES.put(Class.class, Dossier.class);
        VALUES.put(Record.class, DOSSIER);
        VALUES.put(int.class, 1);
        VALUES.put(long.class, 1L);
    }

    @Test
    void whateverIsNullIsRefusedByItsName() throws IllegalAccessException {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<Class<?>, Optional<Object>> called : CALLED.entrySet()) {
            for (Method method : called.getKey().getDeclaredMethods()) {
                boolean isCallable = Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.getName().equals("equals")
                        && (Modifier.isStatic(method.getModifiers())
                                || called.getValue().isPresent());
                for (int i = 0; isCallable && i < method.getParameterCount(); i++) {
                    if (!method.getParameterTypes()[i].isPrimitive()) {
                        tried++;
                        String told = refusal(method, called.getValue().orElse(null), i);
                        String name = method.getParameters()[i].getName();
                        if (!told.equals(name) && !told.contains("\"" + name + "\" is null")) {
                            wrong.add(called.getKey().getSimpleName() + "." + method.getName() + "(" + name + "): "
                                    + told);
                        }
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(tried > 60, "tried " + tried);
    }

    private static String refusal(Method method, Object on, int nothing) throws IllegalAccessException {
        Object[] arguments = new Object[method.getParameterCount()];
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == nothing ? null : value(parameters[i].getType());
        }
        try {
            method.invoke(on, arguments);
            return "accepted";
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof NullPointerException refused
                    ? String.valueOf(refused.getMessage())
                    : thrown.getCause().toString();
        }
    }

    private static Object value(Class<?> type) {
        if (type == Measurement.class) {
            return DossierReader.standard()
                    .read(
                            "{\"community\": {}, \"annex\": {\"measurements\": {\"a\": {\"1\": {\"value\": 3}}}, \"indicators\": [{\"code\": \"a\"}]}}")
                    .annex()
                    .measurements()
                    .get("a")
                    .get(1);
        }
        if (!VALUES.containsKey(type)) {
            throw new IllegalStateException("the test has no value of " + type.getName());
        }
        return VALUES.get(type);
    }
}
