package fr.parvis.persons.erasure;

import static fr.parvis.persons.erasure.Ending.erase;
import static fr.parvis.persons.erasure.Ending.look;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may erase a file, who sees how far it is, and what waits because somebody else wrote it down. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ErasureWaitQuarkusTest {

    @Inject
    EraseKeptFiles kept;

    @Test
    @Requirement("PER-32")
    void isHerActAlone() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> noAct = Map.of("choice", "ERASE");
        Map<String, Object> otherWords = Map.of("choice", "ERASE", "act", Acts.own("file-closing"));
        Map<String, Object> hisOwn = Map.of("choice", "ERASE", "act", Acts.own("file-erasure"));
        String path = file.path("/closing");

        Api.post(file.herToken(), path, noAct).then().statusCode(422).body("errors.field", contains("act"));
        Api.post(file.herToken(), path, otherWords).then().statusCode(422);
        Api.post(file.facilitatorToken(), path, hisOwn).then().statusCode(422);
        Api.post(aPerson().herToken(), path, hisOwn).then().statusCode(404);
        Api.get(file.herToken(), file.path("")).then().statusCode(200);
    }

    @Test
    @Requirement("PER-32")
    void tellsHerAloneHowFarItIs() {
        PersonFile file = aSupportedPerson();

        String receipt = erase(file).path("erasure.receipt");

        look(file.herToken(), receipt).then().statusCode(200);
        look(file.facilitatorToken(), receipt).then().statusCode(404);
        look(Tokens.person(UUID.randomUUID().toString()), receipt).then().statusCode(404);
    }

    /** One invented sheet must not remove her file together with every trace of who invented it. */
    @Test
    @Requirement("PER-32")
    void waitsWhenSomebodyElseWroteItDownAndEndsWhenSheComesBack() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> onPaper = Map.of("choice", "ERASE", "act", Acts.paper("file-erasure"));
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        Api.post(file.facilitatorToken(), file.path("/closing"), onPaper)
                .then()
                .statusCode(201)
                .body("keptUntil", equalTo(today.plusDays(14).toString()))
                .body("erasure", nullValue());

        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .body("items[0].matter", equalTo("FILE_ERASURE"))
                .body("items[0].enteredByHer", equalTo(false));
        Ending.reopen(file).then().statusCode(200).body("closed", equalTo(false));
        assertThat(erasedWhenDue(file)).isFalse();
    }

    @Test
    @Requirement("PER-32")
    void keepsWhoWroteItDownAndThePaperSheetsFingerprintAfterTheWait() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> onPaper = Map.of("choice", "ERASE", "act", Acts.paper("file-erasure"));
        Api.post(file.facilitatorToken(), file.path("/closing"), onPaper).then().statusCode(201);
        database().execute("update file_closing set kept_until = current_date - 2 where person_id = ?", file.uuid());

        assertThat(erasedWhenDue(file)).isTrue();

        String receipt = database()
                .texts("select id from erasure where subject = ?", UUID.fromString(file.reference()))
                .getFirst();
        look(file.facilitatorToken(), receipt).then().statusCode(200);
        look(file.herToken(), receipt).then().statusCode(200);
        look(Tokens.person(UUID.randomUUID().toString()), receipt).then().statusCode(404);
        look(Tokens.facilitator(UUID.randomUUID().toString()), receipt).then().statusCode(404);
        assertThat(database()
                        .texts(
                                "select concat_ws(' ', cause, author, manner, paper_scan_sha256) from erasure where id = ?",
                                UUID.fromString(receipt)))
                .containsExactly("HER_ACT PERSON PAPER " + "0f".repeat(32));
    }

    @Test
    @Requirement("PER-32")
    void isNotBroughtByASheetFromBeforeSheCameBack() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> old = Acts.paper("file-erasure");
        old.put("performedAt", Instant.now().minusSeconds(7200).toString());
        Ending.close(file).then().statusCode(201);
        Ending.reopen(file).then().statusCode(200);

        Api.post(file.facilitatorToken(), file.path("/closing"), Map.of("choice", "ERASE", "act", old))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
    }

    private boolean erasedWhenDue(PersonFile file) {
        return Reactive.await(() -> kept.erase(new PersonId(file.uuid())));
    }
}
