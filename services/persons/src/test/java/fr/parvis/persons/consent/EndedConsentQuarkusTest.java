package fr.parvis.persons.consent;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.consent.usecase.ExpireConsents;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Consents that end: by their day, by her withdrawal of one or of all. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class EndedConsentQuarkusTest {
    private static final Map<String, Object> WITHDRAWAL = Map.of("act", Acts.own("withdrawal"));

    @Test
    @Requirement("PER-30")
    void restsAnEndWithoutAnActOnNone() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String closed = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");
        Api.post(Tokens.service("demand", "facilitation"), "/disclosures/" + handle + "/end", Map.of())
                .then()
                .statusCode(200);
        UUID over = UUID.fromString(file.grant());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", over);
        ExpireConsents expire = Arc.container().instance(ExpireConsents.class).get();
        Reactive.await(() -> expire.expire(over).replaceWith(true));

        for (String ended : List.of(closed, over.toString())) {
            Api.get(file.herToken(), file.path("/consents/" + ended))
                    .then()
                    .body("consent.actId", nullValue())
                    .body("history[0].actId", notNullValue())
                    .body("history[1].actId", nullValue());
        }
    }

    @Test
    @Requirement("PER-30")
    void isExpiredTheDayAfterItsEndAlthoughNobodyTidiedUp() {
        PersonFile file = aPerson();
        UUID id = UUID.fromString(file.grant());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", id);

        Api.get(file.herToken(), file.path("/consents")).then().body("items[0].state", equalTo("EXPIRED"));

        assertThat(database().texts("select state from consent where id = ?", id))
                .containsExactly("GRANTED");
    }

    @Test
    @Requirement("PER-30")
    void tidiesWhatExpiredAndEndsWhatRestedOnIt() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        UUID consent = UUID.fromString(database()
                .texts("select consent_id from disclosure where handle = ?", UUID.fromString(handle))
                .getFirst());
        database().execute("update consent set valid_until = current_date - 2 where id = ?", consent);
        ExpireConsents expire = Arc.container().instance(ExpireConsents.class).get();

        assertThat(Reactive.await(expire::due)).contains(consent);
        parallel(2, _ -> Reactive.await(() -> expire.expire(consent).replaceWith(true)));

        assertThat(database().texts("select state from consent where id = ?", consent))
                .containsExactly("EXPIRED");
        assertThat(database().texts("select end_reason from disclosure where consent_id = ?", consent))
                .containsExactly("EXPIRED");
        assertThat(database().texts("select topic from outbox where key = ? order by id", handle))
                .containsExactly("exchange.disclosures.v1", "exchange.disclosures.v1", "demand.consent.v1");
    }

    @Test
    @Requirement("PER-23")
    void takesBackOnceHoweverOftenSheAsks() {
        PersonFile file = aSupportedPerson();
        String handle = file.disclose();
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");

        List<String> states = parallel(
                5,
                i -> Api.post(file.herToken(), file.path("/consents/" + consent + "/withdrawal"), WITHDRAWAL)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("state"));

        assertThat(states).containsOnly("WITHDRAWN");
        assertThat(database()
                        .number("select count(*) from outbox where key = ? and topic = 'demand.consent.v1'", handle))
                .isOne();
        assertThat(database()
                        .number("select count(*) from act where person_id = ? and matter = 'WITHDRAWAL'", file.uuid()))
                .isOne();
    }

    @Test
    @Requirement("PER-23")
    void takesEverythingBackWithOneAct() {
        PersonFile file = aSupportedPerson();
        file.grant();
        String handle = file.disclose();

        Api.post(file.herToken(), file.path("/consents/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
        Api.post(file.herToken(), file.path("/consents/withdrawal"), WITHDRAWAL)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));

        assertThat(database().texts("select state from disclosure where handle = ?", UUID.fromString(handle)))
                .containsExactly("ENDED");
    }
}
