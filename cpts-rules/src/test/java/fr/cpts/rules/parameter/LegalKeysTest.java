package fr.cpts.rules.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import fr.cpts.model.taxonomy.Mission;
import org.junit.jupiter.api.Test;

class LegalKeysTest {

    @Test
    void theKeyOfAMissionIsItsCodeInSmallLettersWithHyphens() {
        assertEquals("mission.acces-soins", LegalParameters.keyOf(Mission.ACCES_SOINS));
        assertEquals("mission.acces-soins.start-within", LegalParameters.keyOf(Mission.ACCES_SOINS, "start-within"));
        Mission later = Mission.parse("SANTE_MENTALE");
        assertEquals("mission.sante-mentale", LegalParameters.keyOf(later));
        assertEquals("mission.sante-mentale.status", LegalParameters.keyOf(later, "status"));
    }

    @Test
    void theKeysOfTheMissionsKnownTodayAreBuiltOnce() {
        for (Mission mission : Mission.known()) {
            assertSame(LegalParameters.keyOf(mission), LegalParameters.keyOf(mission));
            assertSame(LegalParameters.keyOf(mission, "status"), LegalParameters.keyOf(mission, "status"));
        }
    }
}
