package fr.cpts.model.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CodesProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(3),
                Arbitraries.strings().withChars("AZ09_az-É٣[@`/:^").ofMaxLength(4),
                Arbitraries.strings().withChars("AZ09_").ofMinLength(38).ofMaxLength(42));
    }

    @Property
    void aCodeIsWhatItsPatternSays(@ForAll("texts") String text) {
        assertEquals(text.matches("[A-Z][A-Z0-9_]{0,39}"), Codes.isCode(text));
    }
}
