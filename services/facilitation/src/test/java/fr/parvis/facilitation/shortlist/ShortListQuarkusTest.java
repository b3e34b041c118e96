package fr.parvis.facilitation.shortlist;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each list that is given whole refuses one more than it holds, before her act is kept. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ShortListQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    void refusesOneMoreBesideAnExpression() {
        UUID wish = she.says("Je veux un chat.");
        String path = "/api/v1/expressions/" + wish;

        full(she::herself, path + "/comments", Map.of("text", "Un gris."), "expression_comment", ShortList.COMMENTS);
        full(
                she::herself,
                path + "/constraints",
                Map.of("words", "Je suis allergique.", "act", ownAct()),
                "known_constraint",
                ShortList.CONSTRAINTS);
        full(
                she::herself,
                path + "/options",
                Map.of("words", "Au refuge.", "sector", "COMMON_LAW"),
                "explored_option",
                ShortList.OPTIONS);
        full(
                she::herself,
                path + "/trials",
                Map.of("trialId", UUID.randomUUID().toString(), "nextStep", "Encore.", "act", ownAct()),
                "linked_trial",
                ShortList.TRIALS);
    }

    @Test
    void refusesOneMoreInACase() {
        String path = "/api/v1/cases/" + she.caseId();

        full(
                she::herself,
                path + "/expressions",
                Supported.expression("Je veux un chat."),
                "expression",
                ShortList.EXPRESSIONS);
        full(
                she::herFacilitator,
                path + "/structures",
                Map.of("bond", "LIVES_IN", "name", "Le foyer"),
                "structure_link",
                ShortList.STRUCTURES);
        full(
                she::herFacilitator,
                path + "/complementary-supports",
                Map.of("kind", "GEM"),
                "complementary_support",
                ShortList.COMPLEMENTARY_SUPPORTS);
    }

    @Test
    void refusesOneMoreCommissionWhileNoneIsOver() {
        Map<String, Object> plan = Meetings.plan(Meetings.today().plusDays(18));
        String path = "/api/v1/cases/" + she.caseId() + "/commissions";
        full(she::herFacilitator, path, plan, "commission", ShortList.COMMISSIONS_NOT_OVER);

        DATABASE.execute(
                "update commission set state = 'CANCELLED' where id in (select id from commission where case_id = ? limit 1)",
                she.caseId());
        with(she.herFacilitator(), plan).post(path).then().statusCode(201);
    }

    @Test
    void refusesOneMoreOpinionOnAResponse() {
        String community = aCommunity("Communauté 360 du Calvados");
        UUID request = she.releases(community, she.says("Près de ma sœur."));
        UUID response = Supported.receives(request, community, "Un appartement à Caen.");

        full(
                she::herself,
                "/api/v1/responses/" + response + "/coherence-opinions",
                Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT"))),
                "coherence_opinion",
                ShortList.COHERENCE_OPINIONS);
    }

    /** Adds one by hand, copies its row until there is no room, and tries one more. */
    private void full(
            Supplier<RequestSpecification> caller,
            String path,
            Map<String, Object> body,
            String table,
            ShortList list) {
        String id = with(caller.get(), body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        DATABASE.execute("""
                insert into %1$s overriding system value
                select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
                from %1$s one, generate_series(2, %2$d) where id = ?""".formatted(table, list.most()), UUID.fromString(id));
        int acts = Persons.actsOf(she.reference()).size();

        with(caller.get(), body).post(path).then().statusCode(409).body("type", endsWith("list-full"));
        assertThat(Persons.actsOf(she.reference())).hasSize(acts);
    }
}
