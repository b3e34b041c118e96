package fr.parvis.persons.legalexception;

import static fr.parvis.persons.legalexception.Tellings.CONTENT;
import static fr.parvis.persons.legalexception.Tellings.RECIPIENT;
import static fr.parvis.persons.legalexception.Tellings.WHY;
import static fr.parvis.persons.legalexception.Tellings.read;
import static fr.parvis.persons.legalexception.Tellings.release;
import static fr.parvis.persons.legalexception.Tellings.tell;
import static fr.parvis.persons.legalexception.Tellings.telling;
import static fr.parvis.persons.legalexception.Tellings.told;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who writes, reads and releases what was told without consent. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LegalExceptionQuarkusTest {

    private static final String STRANGER = Tokens.facilitator(UUID.randomUUID().toString());

    @Test
    @Requirement("PER-28")
    void isRecordedByTheFacilitatorBesideHerWithoutAnyConsentAndReadByItsAuthor() {
        PersonFile file = aPerson();

        String id = told(file);

        read(file.facilitatorToken(), id)
                .then()
                .statusCode(200)
                .body("legalBasis", equalTo("CASF_L226_3"))
                .body("recipientName", equalTo(RECIPIENT))
                .body("content", equalTo(CONTENT))
                .body("informedFirst", contains("CHILD"))
                .body("whyNotInformed", equalTo(WHY))
                .body("author", equalTo(file.facilitator()))
                .body("personId", equalTo(file.id()))
                .body("releasedAt", nullValue());
        assertThat(database().number("select count(*) from consent where person_id = ?", file.uuid()))
                .isZero();
    }

    @Test
    @Requirement("PER-28")
    void isNotThereForAnybodyButItsAuthor() {
        PersonFile file = aPerson();
        String id = told(file);

        read(STRANGER, id).then().statusCode(404);
        release(STRANGER, id).then().statusCode(404);
        Api.get(STRANGER, "/legal-exceptions").then().statusCode(200).body("items", empty());
        Api.post(STRANGER, file.path("/legal-exceptions"), telling()).then().statusCode(404);
        for (String token : List.of(
                file.herToken(),
                Tokens.service("demand", "facilitation"),
                Tokens.supervisor("s"),
                Tokens.carrierManager("m"),
                Tokens.representative("r"),
                Tokens.supporter("p"),
                Tokens.arsSignal())) {
            read(token, id).then().statusCode(403);
            release(token, id).then().statusCode(403);
            Api.get(token, "/legal-exceptions").then().statusCode(403);
            Api.post(token, file.path("/legal-exceptions"), telling()).then().statusCode(403);
        }
        read(Tokens.coordinator("c", PersonFile.C360), id).then().statusCode(401);
        assertThat(database().number("select count(*) from legal_exception where person_id = ?", file.uuid()))
                .isOne();
    }

    @Test
    @Requirement("PER-28")
    void staysWithItsAuthorWhenTheFileChangesHands() {
        PersonFile file = aSupportedPerson();
        String id = told(file);
        String next = UUID.randomUUID().toString();
        database().execute("update person set facilitator_subject = ? where id = ?", next, file.uuid());

        Api.get(Tokens.facilitator(next), file.path("")).then().statusCode(200);
        read(Tokens.facilitator(next), id).then().statusCode(404);
        release(Tokens.facilitator(next), id).then().statusCode(404);
        Api.get(Tokens.facilitator(next), "/legal-exceptions").then().body("items", empty());
        Api.get(file.facilitatorToken(), file.path("")).then().statusCode(404);
        read(file.facilitatorToken(), id).then().statusCode(200).body("content", equalTo(CONTENT));
        Api.get(file.facilitatorToken(), "/legal-exceptions").then().body("items.legalExceptionId", contains(id));
        tell(file).then().statusCode(404);
    }

    @Test
    @Requirement("PER-28")
    void isSeenByHerOnceItsAuthorReleasedItWithWhoReadItBefore() {
        PersonFile file = aPerson();
        String id = told(file);
        read(file.facilitatorToken(), id);
        Api.get(file.herToken(), file.path("/legal-exceptions"))
                .then()
                .statusCode(200)
                .body("", empty());
        Api.get(file.herToken(), file.path("/access-log")).then().body("items.what", hasItem("LEGAL_EXCEPTION"));
        assertThat(readers(file)).containsExactly("PERSON");

        release(file.facilitatorToken(), id).then().statusCode(200).body("legalExceptionId", equalTo(id));

        Api.get(file.herToken(), file.path("/legal-exceptions"))
                .then()
                .body("legalExceptionId", contains(id))
                .body("[0].content", equalTo(CONTENT))
                .body("[0].author", equalTo(file.facilitator()));
        assertThat(readers(file)).containsExactlyInAnyOrder("PERSON", "FACILITATOR", "PERSON");
        Api.get(file.facilitatorToken(), file.path("/access-log"))
                .then()
                .statusCode(200)
                .body("items.what", not(hasItem("LEGAL_EXCEPTION")));
        Api.get(aPerson().herToken(), file.path("/legal-exceptions")).then().statusCode(404);
    }

    @Test
    @Requirement("PER-28")
    void showsHerWhatWasReleasedAndNothingBesideIt() {
        PersonFile file = aPerson();
        String released = told(file);
        told(file);

        release(file.facilitatorToken(), released);

        Api.get(file.herToken(), file.path("/legal-exceptions")).then().body("legalExceptionId", contains(released));
    }

    @Test
    void isReleasedOnceHoweverOftenAndByHowMany() {
        PersonFile file = aPerson();
        String id = told(file);

        Set<String> moments = new TreeSet<>(parallel(
                8,
                _ -> release(file.facilitatorToken(), id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("releasedAt")));

        assertThat(moments).hasSize(1);
        release(file.facilitatorToken(), id)
                .then()
                .body("releasedAt", equalTo(moments.iterator().next()));
    }

    @Test
    void isListedNewestFirstPageByPage() {
        PersonFile file = aPerson();
        String first = told(file);
        String second = told(file);
        String third = told(file);

        String next = Api.get(file.facilitatorToken(), "/legal-exceptions?limit=2")
                .then()
                .body("items.legalExceptionId", contains(third, second))
                .body("items[0].content", nullValue())
                .extract()
                .path("next");

        Api.get(file.facilitatorToken(), "/legal-exceptions?limit=2&cursor=" + next)
                .then()
                .body("items.legalExceptionId", contains(first))
                .body("next", nullValue());
    }

    private static List<String> readers(PersonFile file) {
        return Api.get(file.herToken(), file.path("/access-log"))
                .path("items.findAll { it.what == 'LEGAL_EXCEPTION' }.readerKind");
    }
}
