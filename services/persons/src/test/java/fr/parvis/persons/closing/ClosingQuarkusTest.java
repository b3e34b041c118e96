package fr.parvis.persons.closing;

import static fr.parvis.persons.erasure.Ending.close;
import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.erasure.Ending.reopen;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.closing.usecase.EraseKeptFiles;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ClosingQuarkusTest {

    @Inject
    EraseKeptFiles kept;

    @Test
    @Requirement("PER-32")
    void keepsTheFileTwoYearsAndSharesNothingAnyMore() {
        PersonFile file = aSupportedPerson();
        file.grant();
        String handle = file.disclose();
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        close(file)
                .then()
                .statusCode(201)
                .body("closedOn", equalTo(today.toString()))
                .body("keptUntil", equalTo(today.plusYears(2).toString()))
                .body("erasure", nullValue());

        Api.get(file.herToken(), file.path("/consents")).then().body("items.state", everyItem(equalTo("WITHDRAWN")));
        Api.get(file.herToken(), "/support-proposals").then().body("items.state", everyItem(equalTo("WITHDRAWN")));
        assertThat(database().texts("select end_reason from disclosure where handle = ?", UUID.fromString(handle)))
                .containsExactly("CLOSED");
        Api.get(file.herToken(), file.path("/closing")).then().body("closed", equalTo(true));
    }

    @Test
    @Requirement("PER-32")
    void writesNothingIntoAClosedFileAndReadsItStill() {
        PersonFile file = aSupportedPerson();
        close(file).then().statusCode(201);

        for (String token : List.of(file.herToken(), file.facilitatorToken())) {
            Api.post(token, file.path("/support-proposals"), Map.of("origin", "RELATIVE"))
                    .then()
                    .statusCode(409)
                    .body("type", containsString("file-closed"));
        }
        Api.post(file.herToken(), file.path("/consents"), file.consent("GRANTED"))
                .then()
                .statusCode(409);
        Api.get(file.herToken(), file.path("")).then().statusCode(200).body("alias", equalTo("Lune"));
        Api.get(file.herToken(), file.path("/export")).then().body("closing.closed", equalTo(true));
    }

    @Test
    @Requirement("PER-32")
    void opensAgainWhenSheComesBackAndAsksHerAnew() {
        PersonFile file = aSupportedPerson();
        file.grant();
        close(file).then().statusCode(201);

        reopen(file).then().statusCode(200).body("closed", equalTo(false));
        reopen(file).then().statusCode(200);

        Api.get(file.herToken(), file.path("/consents")).then().body("items.state", everyItem(equalTo("WITHDRAWN")));
        assertThat(file.propose()).isNotBlank();
    }

    @Test
    void doesNotOpenAgainByAPaperFromBefore() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> old = Acts.paper("file-closing");
        old.put("performedAt", Instant.now().minusSeconds(7200).toString());
        close(file).then().statusCode(201);

        Api.post(file.facilitatorToken(), file.path("/closing/end"), Map.of("act", old))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        Api.get(file.herToken(), file.path("/closing")).then().body("closed", equalTo(true));
    }

    @Test
    @Requirement("PER-32")
    void erasesWhatWasKeptLongEnoughAndNothingElse() {
        PersonFile due = aSupportedPerson();
        PersonFile held = aSupportedPerson();
        PersonFile early = aSupportedPerson();
        List.of(due, held, early).forEach(file -> close(file).then().statusCode(201));
        Api.post(held.facilitatorToken(), held.path("/legal-holds"), hold())
                .then()
                .statusCode(201);
        List.of(due, held).forEach(ClosingQuarkusTest::keptUntilYesterday);

        List<PersonId> found = Reactive.await(kept::due);

        assertThat(found).contains(new PersonId(due.uuid()));
        assertThat(found).doesNotContain(new PersonId(held.uuid()), new PersonId(early.uuid()));
        assertThat(erased(due)).isTrue();
        assertThat(erased(held)).isFalse();
        assertThat(erased(early)).isFalse();
        Api.get(due.herToken(), due.path("")).then().statusCode(404);
        Api.get(early.herToken(), early.path("")).then().statusCode(200);
        assertThat(database().texts("select cause from erasure where subject = ?", UUID.fromString(due.reference())))
                .containsExactly("KEPT_LONG_ENOUGH");
    }

    @Test
    void isNotErasedWhenSheCameBackMeanwhile() {
        PersonFile file = aSupportedPerson();
        close(file).then().statusCode(201);
        keptUntilYesterday(file);
        reopen(file).then().statusCode(200);

        assertThat(erased(file)).isFalse();
        Api.get(file.herToken(), file.path("")).then().statusCode(200);
    }

    @Test
    @Requirement("PER-32")
    void isErasedFromTheClosedStateToo() {
        PersonFile file = aSupportedPerson();
        close(file).then().statusCode(201);

        erase(file).then().statusCode(201);

        assertThat(database().number("select count(*) from file_closing where person_id = ?", file.uuid()))
                .isZero();
    }

    @Test
    @Requirement("PER-32")
    void erasesNothingTheLawKeepsAndSaysWhy() {
        PersonFile file = aSupportedPerson();
        file.grant();
        String hold = Api.post(file.facilitatorToken(), file.path("/legal-holds"), hold())
                .then()
                .statusCode(201)
                .extract()
                .path("holdId");

        erase(file).then().statusCode(409).body("type", containsString("held-by-law"));

        Api.get(file.herToken(), file.path("/consents")).then().body("items.state", hasItem("GRANTED"));
        Api.get(file.herToken(), file.path("/legal-holds"))
                .then()
                .body("[0].basis", containsString("Caen"))
                .body("[0].liftedAt", nullValue());
        Api.post(file.facilitatorToken(), file.path("/legal-holds/" + hold + "/end"), "")
                .then()
                .statusCode(200);
        erase(file).then().statusCode(201);
    }

    /** Nobody may be there any more who could lift it. */
    @Test
    @Requirement("PER-32")
    void isHeldNoLongerThanTheDayOnWhichSomebodyHadToLook() {
        PersonFile file = aSupportedPerson();
        Api.post(file.facilitatorToken(), file.path("/legal-holds"), hold())
                .then()
                .statusCode(201);
        database().execute("update legal_hold set review_on = current_date - 2 where person_id = ?", file.uuid());

        Api.post(file.facilitatorToken(), file.path("/legal-holds"), hold())
                .then()
                .statusCode(201);
        database().execute("update legal_hold set review_on = current_date - 2 where person_id = ?", file.uuid());
        erase(file).then().statusCode(201);
    }

    @Test
    void isHeldForAYearAtMost() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> forEver = new HashMap<>(hold());
        forEver.put("reviewOn", "2099-01-01");

        Api.post(file.facilitatorToken(), file.path("/legal-holds"), forEver)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("too-far-ahead"));
    }

    @Test
    void isHeldByWhoHoldsTheFileOnceAndWithAProof() {
        PersonFile file = aSupportedPerson();
        String path = file.path("/legal-holds");

        Api.post(file.herToken(), path, hold()).then().statusCode(403);
        Api.post(Tokens.facilitator(UUID.randomUUID().toString()), path, hold())
                .then()
                .statusCode(404);
        Api.post(file.facilitatorToken(), path, Map.of("documentSha256", "x", "reviewOn", "2020-01-01"))
                .then()
                .statusCode(422)
                .body("errors.field", hasSize(3));
        Api.post(file.facilitatorToken(), path, hold()).then().statusCode(201);
        Api.post(file.facilitatorToken(), path, hold()).then().statusCode(409);
        Api.get(aPerson().herToken(), path).then().statusCode(404);
        assertThat(database().number("select count(*) from legal_hold where encode(basis, 'escape') like '%Caen%'"))
                .isZero();
    }

    private boolean erased(PersonFile file) {
        return Reactive.await(() -> kept.erase(new PersonId(file.uuid())));
    }

    private static void keptUntilYesterday(PersonFile file) {
        database().execute("update file_closing set kept_until = current_date - 2 where person_id = ?", file.uuid());
    }

    private static Map<String, Object> hold() {
        return Map.of(
                "basis", "Tribunal judiciaire de Caen, ordonnance du 3 mars",
                "documentSha256", "0e".repeat(32),
                "reviewOn",
                        LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(300).toString());
    }
}
