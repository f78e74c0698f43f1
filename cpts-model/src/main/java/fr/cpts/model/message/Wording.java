package fr.cpts.model.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of one owner's messages in one language. They are read beside the owner, by its own class loader, so that neither the context class loader
 * nor the default locale of the process matters, on the class path and on the module path alike. A text has places such as <code>{0}</code>, or
 * <code>{0,plain}</code> for a number without groups of digits, such as that of a line.
 */
final class Wording {

    /** How many elements of a list are shown: the first ones, then how many more. */
    static final int SHOWN = 60;

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(,plain)?}");

    /** The texts by language: a class keeps its own, so that they go when its loader goes. */
    private static final ClassValue<Map<String, Map<String, String>>> TEXTS = new ClassValue<>() {
        @Override
        protected Map<String, Map<String, String>> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private final Map<String, String> texts;
    private final Locale locale;

    private Wording(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    static Wording of(Class<?> owner, Locale locale) {
        Locale shown = Written.isEnglish(locale) ? Locale.ENGLISH : Locale.FRENCH;
        return new Wording(texts(owner, shown.getLanguage()), shown);
    }

    /** A look-up that failed is not kept: the next one tries again. */
    private static Map<String, String> texts(Class<?> owner, String language) {
        Map<String, Map<String, String>> known = TEXTS.get(owner);
        Map<String, String> texts = known.get(language);
        if (texts == null) {
            texts = read(owner, "messages_" + language + ".properties");
            if (!texts.isEmpty()) {
                known.put(language, texts);
            }
        }
        return texts;
    }

    private static Map<String, String> read(Class<?> owner, String name) {
        Properties properties = new Properties();
        try (InputStream input = owner.getResourceAsStream(name)) {
            if (input == null) {
                return Map.of();
            }
            try (Reader text = new InputStreamReader(input, StandardCharsets.UTF_8)) {
                properties.load(text);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            return Map.of();
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    String text(String code, List<Object> values) {
        String pattern = texts.get(code);
        if (pattern == null) {
            return values.isEmpty()
                    ? code
                    : code + " " + values.stream().map(this::shown).toList();
        }
        Matcher places = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (places.find()) {
            int place = Integer.parseInt(places.group(1));
            String value = place >= values.size()
                    ? places.group()
                    : places.group(2) == null
                            ? shown(values.get(place))
                            : values.get(place).toString();
            places.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return places.appendTail(text).toString();
    }

    private String shown(Object value) {
        if (value instanceof List<?> several) {
            return list(several);
        }
        if (value instanceof MessageValue known) {
            return known.text(locale);
        }
        if (value instanceof LocalDate day) {
            return Written.day(day, locale);
        }
        if (value instanceof BigDecimal number) {
            return Written.number(number.toPlainString(), locale);
        }
        return value instanceof Number
                ? Written.number(value.toString(), locale)
                : VisibleText.visible(value.toString());
    }

    private String list(List<?> several) {
        boolean english = Written.isEnglish(locale);
        if (several.isEmpty()) {
            return english ? "there is none" : "il n’y en a pas";
        }
        String first = several.stream().limit(SHOWN).map(this::shown).collect(Collectors.joining(", "));
        int left = several.size() - SHOWN;
        if (left <= 0) {
            return first;
        }
        return first + (english ? " and " + left + " more" : " et " + left + (left == 1 ? " autre" : " autres"));
    }
}
