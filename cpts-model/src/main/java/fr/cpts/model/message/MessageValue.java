package fr.cpts.model.message;

import java.io.Serializable;
import java.util.Locale;

/** A value that knows how a language writes it, such as an amount: {@code 17 013,70} in French and {@code 17,013.70} in English. */
public interface MessageValue extends Serializable {

    /**
     * {@return the value as people write it}
     *
     * @param locale the language; French unless it is English
     */
    String text(Locale locale);
}
