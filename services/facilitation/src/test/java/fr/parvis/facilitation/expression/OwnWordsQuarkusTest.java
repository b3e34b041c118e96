package fr.parvis.facilitation.expression;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every role tries every endpoint with every verb; her words stay. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class OwnWordsQuarkusTest {

    private static final String WORDS = "Je veux un chat, même si c'est compliqué.";
    private static final String OTHER = "Elle souhaite une place en foyer.";

    private static final List<String> ROLES =
            List.of("PERSON", "SUPPORTER", "REPRESENTATIVE", "FACILITATOR", "CARRIER_MANAGER", "SUPERVISOR", "SERVICE");

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(12)
    @Requirement("FAC-18")
    void changesHerWordsForNobodyThroughAnyEndpointAndTakesAComment() {
        UUID wish = she.says(WORDS);
        Map<String, UUID> named = named(wish);
        List<String> before = everyWord();

        for (Endpoint endpoint : Endpoints.all()) {
            for (String verb : verbs(endpoint)) {
                for (String token : tokens()) {
                    bodies(wish).forEach(body -> attempt(token, verb, endpoint, body, named));
                }
            }
        }

        assertThat(everyWord()).containsAll(before);
        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .body("items.find { it.id == '%s' }.words".formatted(wish), equalTo(WORDS));
        with(she.herFacilitator(), Map.of("text", "En parler au bailleur."))
                .post("/api/v1/expressions/{id}/comments", wish)
                .then()
                .statusCode(201);
        she.herself()
                .get("/api/v1/expressions/{id}/comments", wish)
                .then()
                .body("items.text", hasItem("En parler au bailleur."));
    }

    /** Every verb where words could be, the offered one elsewhere. */
    private static List<String> verbs(Endpoint endpoint) {
        return endpoint.path().contains("expression") || endpoint.path().contains("media")
                ? List.of("POST", "PUT", "PATCH", "DELETE")
                : List.of(endpoint.method());
    }

    private UUID saidByVoice() {
        UUID media = Brought.byHer(she).brings(FileType.OGG);
        Brought.byHer(she).says(media);
        return media;
    }

    /** Something of hers for each name a path can hold. */
    private Map<String, UUID> named(UUID wish) {
        HerProject project = new HerProject(she);
        return Map.of(
                "{caseId}", she.caseId(),
                "{expressionId}", wish,
                "{constraintId}", project.knowsConstraint(wish, "Mon bail ne le dit pas."),
                "{optionId}", project.explores(wish, "Un chat du refuge.", "COMMON_LAW", false),
                "{goalId}", project.aimsAt("Aller au refuge.", wish),
                "{lifeProjectId}", project.fixes(LocalDate.now(ZoneOffset.UTC).plusMonths(2), wish),
                "{mediaId}", saidByVoice());
    }

    private void attempt(
            String token, String verb, Endpoint endpoint, Map<String, Object> body, Map<String, UUID> named) {
        String path = endpoint.path();
        for (Map.Entry<String, UUID> one : named.entrySet()) {
            path = path.replace(one.getKey(), one.getValue().toString());
        }
        path = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        int status = with(Antenna.caller(token), body).request(verb, path).statusCode();
        assertThat(status).as("%s %s", verb, path).isLessThan(500);
    }

    private List<String> tokens() {
        Stream<String> strangers = ROLES.stream()
                .map(role -> TestToken.of("demand", "unbound-stranger", role).sign());
        return Stream.concat(Stream.of(Tokens.person(she.subject()), Tokens.facilitator(she.facilitator())), strangers)
                .toList();
    }

    private static List<Map<String, Object>> bodies(UUID wish) {
        return List.of(
                Map.of("words", OTHER),
                Map.of("id", wish.toString(), "words", OTHER, "state", "ACHIEVED", "act", ownAct()),
                Map.of("priority", false, "words", OTHER, "act", ownAct()),
                Map.of("words", OTHER, "expressionIds", List.of(wish), "act", ownAct()),
                Map.of("media", List.of(UUID.randomUUID()), "pictograms", Brought.pictograms(), "act", ownAct()));
    }

    /** Everything of hers in words, as it is kept; what she adds herself comes on top. */
    private List<String> everyWord() {
        return DATABASE.texts("""
                select id || encode(words_sealed, 'hex') from expression where case_id = ?
                union all select concat(media_id, number) || encode(content, 'hex') from expression_media_part
                    join expression_media on media_id = id where case_id = ?
                union all select id || encode(words_sealed, 'hex') from known_constraint where case_id = ?
                union all select id || encode(words_sealed, 'hex') from explored_option where case_id = ?
                union all select id || encode(words_sealed, 'hex') from goal where case_id = ?
                union all select id || content_hash from life_project where case_id = ?
                """, she.caseId(), she.caseId(), she.caseId(), she.caseId(), she.caseId(), she.caseId());
    }
}
