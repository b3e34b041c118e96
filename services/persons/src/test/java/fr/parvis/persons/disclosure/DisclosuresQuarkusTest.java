package fr.parvis.persons.disclosure;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.disclosure.usecase.WriteWatermark;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class DisclosuresQuarkusTest {

    private static final String SERVICE = Tokens.service("demand", "facilitation");

    @Test
    @Requirement({"PER-31", "IND-EP-11"})
    void grantsWithHerActAndSaysSoOnTheLaneOnly() {
        PersonFile file = aSupportedPerson();

        String handle = file.disclose();

        assertThat(database().texts("select topic || ' ' || lane || ' ' || sequence from outbox where key = ?", handle))
                .containsExactly("exchange.disclosures.v1 disclosures 1");
        Api.get(file.herToken(), file.path("/consents"))
                .then()
                .body("items[0].purpose", equalTo("RELEASE_TO_C360"))
                .body("items[0].until", equalTo("2099-12-31"));
    }

    @Test
    void answersTheSameForTheSameReleaseAlsoAtOnce() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> release = file.release(UUID.randomUUID());

        List<String> handles = parallel(
                4,
                i -> Api.post(file.herToken(), "/disclosures", release)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("handle"));

        assertThat(Set.copyOf(handles)).hasSize(1);
        assertThat(database().number("select count(*) from outbox where key = ?", handles.getFirst()))
                .isOne();
    }

    @Test
    void refusesTheKeyOfAnotherRelease() {
        PersonFile file = aSupportedPerson();
        PersonFile other = aSupportedPerson();
        UUID key = UUID.randomUUID();
        Api.post(file.herToken(), "/disclosures", file.release(key)).then().statusCode(201);

        Api.post(other.herToken(), "/disclosures", other.release(key))
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("releaseKey"));
    }

    @Test
    @Requirement({"PER-31", "IND-EP-17"})
    void givesEachRecipientAReferenceOfItsOwn() {
        PersonFile file = aSupportedPerson();
        database()
                .execute(
                        "insert into organisation values ('c360-50', 'COMMUNITY_360', 'C360', '50', true) on conflict do nothing");
        Map<String, Object> toManche = file.release(UUID.randomUUID());
        toManche.put("recipientOrganisation", "c360-50");

        JsonPath calvados = release(file, file.release(UUID.randomUUID()));
        JsonPath calvadosAgain = release(file, file.release(UUID.randomUUID()));
        JsonPath manche = release(file, toManche);

        assertThat(calvados.getString("recipientReference"))
                .isEqualTo(calvadosAgain.getString("recipientReference"))
                .isNotEqualTo(manche.getString("recipientReference"))
                .isNotEqualTo(file.reference());
        assertThat(calvados.getString("handle")).isNotEqualTo(calvadosAgain.getString("handle"));
        assertThat(UUID.fromString(manche.getString("recipientReference")).version())
                .isEqualTo(4);
    }

    @Test
    void refusesUnknownRecipientsOtherKindsAndDaysGone() {
        PersonFile file = aSupportedPerson();

        refuses(file, "recipientOrganisation", "c360-99", "recipientOrganisation");
        refuses(file, "recipientOrganisation", PersonFile.LANDLORD, "recipientOrganisation");
        refuses(file, "until", "2020-01-01", "until");
        refuses(file, "purpose", "COORDINATION", "purpose");
    }

    @Test
    @Requirement({"PER-23", "IND-EP-16"})
    void endsInTheTransactionOfTheWithdrawal() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");

        Api.post(
                        file.herToken(),
                        file.path("/consents/" + consent + "/withdrawal"),
                        Map.of("act", Acts.own("withdrawal")))
                .then()
                .statusCode(200);

        assertThat(database().texts("select topic || ' ' || sequence from outbox where key = ? order by id", handle))
                .containsExactly("exchange.disclosures.v1 1", "exchange.disclosures.v1 2", "demand.consent.v1 2");
    }

    @Test
    void endsOnceWhenItsRequestIsClosed() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();

        List<Integer> answers = parallel(
                4,
                i -> Api.post(
                                i % 2 == 0 ? SERVICE : file.herToken(),
                                "/disclosures/" + handle + "/end",
                                Map.of("reason", "CLOSED"))
                        .statusCode());

        assertThat(answers).containsOnly(200);
        assertThat(database().texts("select end_reason from disclosure where handle = ?", UUID.fromString(handle)))
                .containsExactly("CLOSED");
        assertThat(database().number("select count(*) from outbox where key = ?", handle))
                .isEqualTo(3);
    }

    @Test
    void isNotFoundForOthers() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String stranger = Tokens.facilitator(UUID.randomUUID().toString());

        Api.post(stranger, "/disclosures/" + handle + "/end", Map.of()).then().statusCode(404);
        Api.post(aPerson().herToken(), "/disclosures", file.release(UUID.randomUUID()))
                .then()
                .statusCode(404);
        Api.post(SERVICE, "/disclosures/" + UUID.randomUUID() + "/end", Map.of())
                .then()
                .statusCode(404);
        Api.post(SERVICE, "/disclosures", file.release(UUID.randomUUID()))
                .then()
                .statusCode(403);
    }

    @Test
    @Requirement("PER-23")
    void letsOneReplicaWriteTheWatermarkAfterEveryChangeBeforeIt() {
        database().execute("update watermark_turn set read_at = 'epoch'");
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        WriteWatermark watermark =
                Arc.container().instance(WriteWatermark.class).get();
        long before = watermarks();

        List<Boolean> turns = parallel(3, _ -> Reactive.await(watermark::handle));

        assertThat(turns).containsOnlyOnce(true);
        assertThat(watermarks()).isEqualTo(before + 1);
        assertThat(database()
                        .number(
                                "select count(*) from outbox w, outbox d where w.key = 'watermark' and d.key = ? and d.id > w.id and w.id = (select max(id) from outbox where key = 'watermark')",
                                handle))
                .isZero();
    }

    private static long watermarks() {
        return database().number("select count(*) from outbox where key = 'watermark' and lane = 'disclosures'");
    }

    private static JsonPath release(PersonFile file, Map<String, Object> body) {
        return Api.post(file.herToken(), "/disclosures", body)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static void refuses(PersonFile file, String field, String value, String named) {
        Map<String, Object> body = file.release(UUID.randomUUID());
        body.put(field, value);
        Api.post(file.herToken(), "/disclosures", body).then().statusCode(422).body("errors[0].field", equalTo(named));
    }
}
