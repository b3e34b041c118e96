package fr.parvis.facilitation.release;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;

import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.events.demand.EndReason;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.PersonsService.Mood;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One act, one disclosure, one event, whatever happens in between. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ReleaseQuarkusTest {

    private static final String PROBLEMS = "https://parvis.fr/problems/";

    private Supported she = Supported.NOBODY;
    private String community = "";
    private UUID wish = new UUID(0, 0);

    @BeforeEach
    void aPersonWithAWish() {
        she = Supported.by();
        community = aCommunity("Communauté 360 du Calvados");
        wish = she.says("Je veux vivre près de ma sœur.");
    }

    @AfterEach
    void personsIsWellAgain() {
        Persons.are(Mood.WELL);
    }

    @Test
    @Requirement("FAC-25")
    void showsTheExactTextAndSendsNothing() {
        she.herself()
                .contentType("application/json")
                .body(she.selection(community, wish))
                .post("/api/v1/cases/{id}/releases:preview", she.caseId())
                .then()
                .statusCode(200)
                .body("text", containsString("« Je veux vivre près de ma sœur. »"))
                .body("items.number", hasItem(1));

        assertNothingLeft();
    }

    @Test
    @Requirement("FAC-25")
    void refusesATextThatIsNotTheOneSheConfirmed() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        with(she.herself(), Map.of("priority", true, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", wish)
                .then()
                .statusCode(200);

        release(confirmed).statusCode(409).body("type", equalTo(PROBLEMS + "release-text-changed"));

        assertNothingLeft();
    }

    @Test
    void refusesARecipientThatIsNoKnownCommunity() {
        String actor = "actor-" + UUID.randomUUID();
        Happenings.listed(actor, OrganisationKind.COMMON_LAW_ACTOR, "CCAS de Caen", 1)
                .send();
        Antenna.awaitNumber(1, "select count(*) from organisation where code = ?", actor);
        Map<String, Object> confirmed = she.confirmed(community, wish);

        for (String recipient : List.of("c360-unknown", actor)) {
            confirmed.put("recipientOrganisation", recipient);
            release(confirmed).statusCode(422).body("type", equalTo(PROBLEMS + "recipient-unknown"));
        }
        assertNothingLeft();
    }

    @Test
    void refusesTheExpressionOfAnotherPerson() {
        UUID foreign = Supported.by().says("Elle aussi veut un logement.");
        Map<String, Object> confirmed = she.confirmed(community, wish);
        confirmed.put("expressionIds", List.of(wish, foreign));

        release(confirmed).statusCode(422).body("errors.rule", hasItem("of-this-case"));

        assertNothingLeft();
    }

    @Test
    void refusesADateThatIsPast() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        confirmed.put("until", "2020-01-01");

        release(confirmed).statusCode(422).body("errors.field", hasItem("until"));
    }

    @Test
    void passesOnWhatPersonsRefusesAsItIs() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        confirmed.put("act", actWithoutEvidence());

        release(confirmed)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", endsWith("act-refused"))
                .body("errors.field", hasItem("act.witness"))
                .body("traceId", equalTo("persons-trace"));

        assertNothingLeft();
        assertThat(DATABASE.number("select count(*) from release_attempt where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("IND-EP-11")
    void leavesOnceHoweverOftenTheActArrivesAtOnce() {
        Map<String, Object> confirmed = she.confirmed(community, wish);

        Set<String> handles = Set.copyOf(Parallel.parallel(
                8, _ -> release(confirmed).statusCode(201).extract().path("handle")));

        assertThat(handles).hasSize(1);
        assertOneLeft(UUID.fromString(handles.iterator().next()));
    }

    @Test
    @Requirement("IND-EP-11")
    void leavesOnceWhenTheSameRequestIsRepeated() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        String key = UUID.randomUUID().toString();

        String first = release(confirmed, key).statusCode(201).extract().path("handle");
        release(confirmed, key).statusCode(201).body("handle", equalTo(first));
        confirmed.put("until", "2098-12-31");
        release(confirmed, key).statusCode(422).body("type", equalTo(PROBLEMS + "idempotency-key-reused"));

        assertOneLeft(UUID.fromString(first));
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"WELL", "UNHURRIED"},
            mode = EnumSource.Mode.EXCLUDE)
    @Requirement({"PER-24", "IND-EP-11"})
    void isDeniedWhilePersonsGivesNoAnswerAndLeavesOnceAfterwards(Mood mood) {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        String key = UUID.randomUUID().toString();

        Persons.are(mood);
        release(confirmed, key)
                .statusCode(503)
                .body("type", equalTo(PROBLEMS + "persons-unreachable"))
                .body("detail", containsString("Rien n’a été enregistré ni envoyé"));
        assertThat(DATABASE.number("select count(*) from released_request where case_id = ?", she.caseId()))
                .isZero();

        Persons.are(Mood.WELL);
        // Persons may still be busy with the request we gave up: then it says so.
        String handle = await().atMost(Duration.ofSeconds(10))
                .until(
                        () -> release(confirmed, key).statusCode(oneOf(201, 409)),
                        answer -> answer.extract().statusCode() == 201)
                .extract()
                .path("handle");
        assertOneLeft(UUID.fromString(handle));
    }

    @Test
    @Requirement("PER-23")
    void leavesNotAtAllWhenSheWithdrewMeanwhile() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        Persons.are(Mood.ANSWER_LOST);
        release(confirmed).statusCode(503);
        UUID handle = UUID.fromString(
                (String) Persons.disclosuresOf(she.reference()).getFirst().get("handle"));
        Happenings.disclosureEnded(handle, EndReason.WITHDRAWN, 2).send();
        Antenna.awaitNumber(1, "select count(*) from ended_disclosure where handle = ?", handle);

        Persons.are(Mood.WELL);
        release(confirmed).statusCode(201).body("state", equalTo("ENDED")).body("endReason", equalTo("WITHDRAWN"));

        assertThat(Outgoing.about(handle)).isEmpty();
    }

    @Test
    void holdsToTheDateOfAnUnfinishedRelease() {
        Map<String, Object> confirmed = she.confirmed(community, wish);
        Persons.are(Mood.GONE);
        release(confirmed).statusCode(503);
        Persons.are(Mood.WELL);

        confirmed.put("until", "2098-12-31");

        release(confirmed).statusCode(409).body("type", equalTo(PROBLEMS + "release-pending"));
    }

    @Test
    void closesByHerActAndMayThenBeReleasedAnew() {
        UUID handle = she.releases(community, wish);

        for (int times = 0; times < 2; times++) {
            with(she.herself(), Map.of("act", ownAct()))
                    .post("/api/v1/requests/{handle}/end", handle)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("ENDED"))
                    .body("endReason", equalTo("CLOSED"));
        }
        UUID again = she.releases(community, wish);

        assertThat(Outgoing.about(handle))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.hasClosed()).isTrue());
        assertThat(Persons.ended()).contains(handle.toString());
        assertThat(again).isNotEqualTo(handle);
        assertOneLeft(again);
    }

    /** Persons tells everybody of the end while it still answers us: its event may be here before our own transaction is done. */
    @Test
    void closesThoughTheEndOfTheDisclosureArrivesMeanwhile() {
        UUID handle = she.releases(community, wish);
        Persons.are(Mood.UNHURRIED);

        CompletableFuture<Integer> closing =
                CompletableFuture.supplyAsync(() -> with(she.herself(), Map.of("act", ownAct()))
                        .post("/api/v1/requests/{handle}/end", handle)
                        .statusCode());
        Happenings.disclosureEnded(handle, EndReason.WITHDRAWN, 2).send();

        // whichever of the two ends it, she is told that it ended
        assertThat(closing).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(200);
    }

    private void assertNothingLeft() {
        assertThat(Persons.disclosuresOf(she.reference())).isEmpty();
        assertThat(DATABASE.number("select count(*) from released_request where case_id = ?", she.caseId()))
                .isZero();
    }

    private void assertOneLeft(UUID handle) {
        assertThat(Outgoing.about(handle))
                .singleElement()
                .satisfies(event -> assertThat(event.getReleased().getRecipientOrganisation())
                        .isEqualTo(community));
        assertThat(Persons.disclosuresOf(she.reference()))
                .filteredOn(granted -> handle.toString().equals(granted.get("handle")))
                .hasSize(1);
    }

    private ValidatableResponse release(Map<String, Object> body) {
        return release(body, UUID.randomUUID().toString());
    }

    private ValidatableResponse release(Map<String, Object> body, String key) {
        return with(she.herself(), body, key)
                .post("/api/v1/cases/{id}/releases", she.caseId())
                .then();
    }
}
