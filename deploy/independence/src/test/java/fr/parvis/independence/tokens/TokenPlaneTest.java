package fr.parvis.independence.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.independence.Expectations;
import fr.parvis.independence.rules.TokenRules;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenPlaneTest {
    private static final TokenRules RULES = new TokenRules(
            Map.of("demand", "parvis-demand-api", "offer", "parvis-offer-api"),
            Map.of("demand", List.of("PERSON"), "offer", List.of("C360_COORDINATOR")),
            Map.of(),
            Map.of("persons", new TokenRules.Service("demand", Map.of("GET /api/v1/me", List.of("PERSON")))));

    @TempDir
    Path folder;

    private Town town;

    @BeforeEach
    void build() throws IOException {
        town = new Town(folder);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void findsAServiceThatKnowsItsOwnSideAsTheRulesDemand() {
        assertThat(differences()).isEmpty();
    }

    @Test
    void seesATokenThatIsAlsoOneForAnotherSide() {
        town.claims.put(
                "claire",
                Town.claims("offer", "C360_COORDINATOR")
                        .replace("\"parvis-offer-api\"", "[\"parvis-offer-api\",\"parvis-demand-api\"]"));

        assertThat(differences())
                .containsExactly(
                        "offer C360_COORDINATOR token audience: parvis-offer-api ≠ parvis-demand-api parvis-offer-api");
    }

    @Test
    void seesARoleTooMany() {
        town.claims.put("lea", Town.claims("demand", "PERSON").replace("[\"PERSON\"]", "[\"PERSON\",\"SERVICE\"]"));

        assertThat(differences()).containsExactly("demand PERSON token roles: PERSON ≠ PERSON SERVICE");
    }

    @Test
    void seesAServiceThatIsOpenToAll() {
        town.openToAll = true;

        assertThat(differences())
                .containsExactlyInAnyOrder(
                        "offer C360_COORDINATOR persons GET /api/v1/me: 401 ≠ let in",
                        "nobody persons GET /api/v1/me: 401 ≠ let in",
                        "tampered token persons GET /api/v1/me: 401 ≠ let in");
    }

    @Test
    void doesNotCountARefusalThatNobodyWroteDown() {
        town.silent = true;

        assertThat(differences())
                .hasSize(3)
                .allMatch(difference -> difference.endsWith("401 ≠ 401, but not in the service's log"));
    }

    @Test
    void asksADoorAgainThatAnswersNotNow() {
        town.notNow.set(3);

        assertThat(differences()).isEmpty();
        assertThat(town.notNow).hasValue(0);
    }

    @Test
    void tellsADoorThatNeverAnswers() {
        town.notNow.set(Integer.MAX_VALUE);

        assertThat(differences()).hasSize(4).allMatch(difference -> difference.endsWith(" ≠ 503"));
    }

    private List<String> differences() {
        return Expectations.differences(new TokenPlane(town.platform(), RULES, Duration.ofMillis(1)).look());
    }
}
