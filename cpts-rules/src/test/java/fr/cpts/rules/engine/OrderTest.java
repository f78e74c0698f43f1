package fr.cpts.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.cpts.rules.RuleBook;
import fr.cpts.rules.source.SourceFile;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void x() {
        for (int i = 0; i < 3; i++) {
            long t = System.nanoTime();
            RuleEngine engine = Compiled.inOrder(SourceFile.shipped());
            System.out.println((System.nanoTime() - t) / 1_000_000 + " ms");
            assertEquals(engine.rules(), RuleBook.standard().rules());
        }
    }
}
