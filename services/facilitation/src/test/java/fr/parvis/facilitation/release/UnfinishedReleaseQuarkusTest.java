package fr.parvis.facilitation.release;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.events.demand.EndReason;
import fr.parvis.facilitation.release.usecase.ForgetUnfinishedReleases;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.PersonsService.Mood;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What persons may have granted is never forgotten here, and what ended there never leaves. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class UnfinishedReleaseQuarkusTest {

    private static final String KEYS = "select count(*) from release_attempt where case_id = ?";

    @Inject
    ForgetUnfinishedReleases forget;

    @Inject
    ReleaseAttempts attempts;

    private final String key = UUID.randomUUID().toString();
    private Supported she = Supported.NOBODY;
    private Map<String, Object> confirmed = Map.of();

    @BeforeEach
    void aTextSheConfirmed() {
        she = Supported.by();
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        confirmed = she.confirmed(community, she.says("Je veux vivre près de ma sœur."));
    }

    @AfterEach
    void personsIsWellAgain() {
        Persons.are(Mood.WELL);
    }

    @Test
    @Requirement({"PER-24", "IND-EP-11"})
    void keepsTheKeyWhilePersonsIsStillBusyWithTheRequestWeGaveUp() {
        Persons.are(Mood.SLOW);
        assertThat(release(she.herself())).isEqualTo(503);
        Persons.are(Mood.WELL);

        with(she.herself(), confirmed, key)
                .post("/api/v1/cases/{id}/releases", she.caseId())
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/request-in-progress"));
        assertThat(DATABASE.number(KEYS, she.caseId())).isEqualTo(1);

        await().atMost(Duration.ofSeconds(10)).until(() -> release(she.herself()) == 201);
        assertThat(Persons.disclosuresOf(she.reference())).hasSize(1);
    }

    @Test
    @Requirement("IND-EP-11")
    void keepsTheKeyWhenAnotherAskingIsRefusedAfterOneThatMayHaveBeenGranted() {
        grantedUnheard();
        Persons.holds("somebody else", she.reference());
        confirmed.put("act", oralAct());
        assertThat(release(she.herFacilitator())).isEqualTo(404);
        confirmed.put("act", Antenna.ownAct());

        assertThat(release(she.herself())).isEqualTo(201);
        assertThat(Persons.disclosuresOf(she.reference())).hasSize(1);
    }

    @Test
    void mayBeAskedAnewUnderTheSameRequestAfterARefusal() {
        Object act = confirmed.put("act", actWithoutEvidence());
        assertThat(release(she.herself())).isEqualTo(422);
        assertThat(DATABASE.number(KEYS, she.caseId())).isZero();

        confirmed.put("act", act);
        assertThat(release(she.herself())).isEqualTo(201);
    }

    @Test
    @Requirement("IND-EP-11")
    void isNotForgottenBeforeItsDisclosureIsOver() {
        grantedUnheard();
        DATABASE.execute(
                "update release_attempt set claimed_at = claimed_at - interval '2 days' where case_id = ?",
                she.caseId());

        Reactive.await(forget::handle);
        assertThat(DATABASE.number(KEYS, she.caseId())).isEqualTo(1);
        assertThat(release(she.herself())).isEqualTo(201);

        assertThat(Persons.disclosuresOf(she.reference())).hasSize(1);
    }

    @Test
    void isForgottenOnceItsLastDayIsOver() {
        grantedUnheard();
        DATABASE.execute(
                "update release_attempt set until_on = '2020-01-01', claimed_at = '2019-12-01' where case_id = ?",
                she.caseId());

        Reactive.await(forget::handle);

        assertThat(DATABASE.number(KEYS, she.caseId())).isZero();
    }

    @Test
    void goesNoFurtherWithoutItsKey() {
        UUID unknown = UUID.randomUUID();

        assertThatThrownBy(() -> Reactive.inTransaction(() -> attempts.lock(unknown)))
                .isNotNull();
        assertThatThrownBy(() -> Reactive.inTransaction(() -> attempts.complete(unknown)))
                .isNotNull();
    }

    /** The end is heard in the moment between looking for it and committing the request. */
    @Test
    @Requirement("PER-23")
    void isEndedThoughTheEndIsHeardWhileItIsBeingKept() throws SQLException {
        UUID handle = grantedUnheard();
        try (Connection other = DATABASE.connect();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table released_item in exclusive mode");
            CompletableFuture<Integer> releasing = CompletableFuture.supplyAsync(() -> release(she.herself()));
            awaitOne("select 1 from pg_locks where not granted and relation = 'released_item'::regclass");
            Happenings.disclosureEnded(handle, EndReason.WITHDRAWN, 2).send();
            awaitOne("select 1 from pg_locks where not granted and locktype = 'advisory'"
                    + " union select 1 from ended_disclosure where handle = '" + handle + "'");
            other.commit();
            assertThat(releasing).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(201);
        }

        Antenna.awaitNumber(1, "select count(*) from released_request where handle = ? and state = 'ENDED'", handle);
    }

    private static void awaitOne(String sql) {
        await().atMost(Duration.ofSeconds(10)).until(() -> !DATABASE.texts(sql).isEmpty());
    }

    /** Persons granted and the answer was lost; the handle, which this service does not know. */
    private UUID grantedUnheard() {
        Persons.are(Mood.ANSWER_LOST);
        assertThat(release(she.herself())).isEqualTo(503);
        Persons.are(Mood.WELL);
        List<Map<String, Object>> granted = Persons.disclosuresOf(she.reference());
        assertThat(granted).hasSize(1);
        return UUID.fromString((String) granted.getFirst().get("handle"));
    }

    private int release(RequestSpecification caller) {
        return with(caller, confirmed, key)
                .post("/api/v1/cases/{id}/releases", she.caseId())
                .statusCode();
    }
}
