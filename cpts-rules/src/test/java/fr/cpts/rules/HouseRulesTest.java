package fr.cpts.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.cpts.rules.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String GOOD = """
            package fr.cpts.rules.size

            import fr.cpts.rules.fact.*

            // Since 2019, 40 000 people.
            rule "size: a sentence"
                @article( "ACI-2019 art. 8" )
            when
                PositionTaken( id == "P01", choice == "contract" )
                $year : FinancedYear( number == 1, $from : year )
                not SizeDeclared( stated )
            then
                insert( Finding.info( "CODE", $year.from ) );
            end
            """;

    @Test
    void theShippedRulesKeepTheRulesOfTheHouse() {
        List<SourceFile> files = rules().toList();
        assertTrue(files.size() > 10);
        assertEquals(
                List.of(),
                files.stream().flatMap(file -> problems(file).stream()).toList());
    }

    @Test
    void everyShippedRuleIsLookedAt() {
        assertEquals(
                RuleBook.standard().rules().size(),
                rules().flatMap(file -> file.text().lines())
                        .filter(line -> line.equals("end"))
                        .count());
    }

    @Test
    void aRuleThatKeepsThemHasNoProblem() {
        assertEquals(List.of(), problems(new SourceFile("good.drl", GOOD)));
    }

    @Test
    void factsAreCollectedOnceThereAreAsManyAsIsAnnounced() {
        String year = "$year : FinancedYear( number == 1, $from : year )";
        assertEquals(
                List.of(), collecting(year, COUNTED, "$all : List( size == $count ) from collect( SizeAmended( ) )"));
        for (String other : List.of(
                "$all : List( ) from collect( SizeAmended( ) )",
                "$all : List( size > $count ) from collect( SizeAmended( ) )",
                "accumulate( SizeAmended( ); $all : collectList( this ) )")) {
            assertTrue(collecting(year, COUNTED, other).get(0).contains("a word that makes order matter"), other);
        }
        assertEquals(
                2,
                collecting(year, year, "$all : List( size == $count ) from collect( SizeAmended( ) )")
                        .size());
    }

    private static final String COUNTED = "$year : FinancedYear( number == 1, $count : count, $from : year )";

    private static List<String> collecting(String year, String announcing, String collected) {
        return problems(new SourceFile("collecting.drl", GOOD.replace(year, announcing + "\n    " + collected)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    when                                  | salience\\nwhen                        | a rule names its article
                    @article( "ACI-2019 art. 8" )         | ''                                     | a rule names its article
                    size: a sentence                      | a sentence                             | a name is a topic
                    import fr.cpts.rules.fact.*           | global java.util.List found            | outside a rule stands only
                    import fr.cpts.rules.fact.*           | dialect "mvel"                         | outside a rule stands only
                    insert( Finding                       | modify( Finding                        | a rule inserts one conclusion
                    insert( Finding                       | System.out.println( 1 ); insert( Finding | a rule inserts one conclusion
                    $year.from                            | System.getenv()                        | a word that makes order matter
                    not SizeDeclared                      | not ContractSize                       | what is absent is a given fact
                    not SizeDeclared( stated )            | exists( SizeInYear( ) )                | what is absent is a given fact
                    number == 1                           | number == 2                            | a number of the agreement
                    number == 1                           | count < 40000                          | a number of the agreement
                    "CODE"                                | "CODE 12"                              | a key holds no number
                    $year.from                            | $a + $b                                | rules conclude, and do not count
                    "P01"                                 | "P99"                                  | a position exists
                    "contract"                            | "insee"                                | a choice of a position exists
                    id == "P01"                           | $id : id                               | a position is named by its id
                    """)
    void aRuleThatBreaksOneIsTold(String seen, String written, String mustHold) {
        String bad = GOOD.replace(seen, written.replace("\\n", "\n"));
        assertTrue(!bad.equals(GOOD));
        List<String> problems = problems(new SourceFile("bad.drl", bad));
        assertTrue(
                problems.stream().anyMatch(problem -> problem.startsWith("bad.drl: " + mustHold)), problems::toString);
    }

    private static Stream<SourceFile> rules() {
        return SourceFile.shipped().stream().filter(file -> file.name().endsWith(".drl"));
    }

    private static List<String> problems(SourceFile file) {
        return HouseRules.problems(file, RuleBook.standard().positions());
    }
}
