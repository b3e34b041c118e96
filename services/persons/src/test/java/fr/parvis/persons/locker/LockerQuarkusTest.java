package fr.parvis.persons.locker;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LockerQuarkusTest {

    @Test
    @Requirement("UX-04")
    void isOffUntilSheOpensItAndKeepsWhatSheBrings() {
        PersonFile file = aSupportedPerson();
        LockerFile notification = LockerFile.pdf("Notification de la MDPH", 600_000);
        Api.get(file.herToken(), file.path("/locker")).then().body("open", equalTo(false));
        assertRefused(
                Api.post(file.herToken(), file.path("/locker/documents"), notification.card()), "closed", "locker");

        LockerFile.open(file).then().statusCode(200).body("open", equalTo(true));
        String path = notification.bring(file, file.herToken());

        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body("open", equalTo(true))
                .body("documents.title", contains("Notification de la MDPH"))
                .body("documents[0].kind", equalTo("MDPH"))
                .body("documents[0].expiresOn", equalTo("2031-05-04"))
                .body("documents[0].parts", equalTo(3))
                .body("documents[0].complete", equalTo(true))
                .body("documents[0].file", equalTo("/api/v1" + path + "/file"))
                .body("documents[0].shares", empty());
        Response saved = LockerFile.download(file.herToken(), path);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.asByteArray()).isEqualTo(notification.bytes());
        assertThat(saved.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(saved.header("Content-Length")).isEqualTo("600000");
        assertThat(saved.header("Content-Disposition")).isEqualTo("attachment; filename=\"document.pdf\"");
        assertThat(saved.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(saved.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Requirement("UX-04")
    void opensByHerActAndByNoFacilitatorsWish() {
        PersonFile file = aSupportedPerson();
        String opening = file.path("/locker/opening");

        assertRefused(Api.post(file.facilitatorToken(), opening, Map.of()), opening, "act");
        assertRefused(
                Api.post(file.facilitatorToken(), opening, Map.of("act", Acts.own("locker"))), opening, "act.manner");
        Api.get(file.herToken(), file.path("/locker")).then().body("open", equalTo(false));

        Api.post(file.facilitatorToken(), opening, Map.of("act", Acts.paper("locker")))
                .then()
                .statusCode(200);
        Api.get(file.herToken(), file.path("/locker")).then().body("open", equalTo(true));
        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .body("items[0].matter", equalTo("LOCKER"))
                .body("items[0].enteredByHer", equalTo(false));
    }

    /** A sheet she signed before she closed it does not open it again. */
    @Test
    @Requirement("PER-23")
    void doesNotOpenByAYesFromBeforeHerNo() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> before = Acts.paper("locker");
        before.put("performedAt", Instant.now().minusSeconds(3600).toString());
        LockerFile.open(file).then().statusCode(200);
        Api.post(file.herToken(), file.path("/locker/closing"), Map.of("act", Acts.own("locker")))
                .then()
                .statusCode(200)
                .body("open", equalTo(false));

        assertRefused(
                Api.post(file.facilitatorToken(), file.path("/locker/opening"), Map.of("act", before)),
                "late yes",
                "act.performedAt");
        LockerFile.open(file).then().statusCode(200);
    }

    @Test
    @Requirement("PER-17")
    void opensByAPowerThatNamesItAndByNoOther() {
        PersonFile file = aSupportedPerson();

        assertRefused(represented(file, "CONSENT"), "/locker/opening", "act.author");
        represented(file, "LOCKER").then().statusCode(200);
    }

    @Test
    @Requirement("UX-04")
    void takesAPaperFromTheOneBesideHerWhoDoesNotSeeItAfterwards() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);

        String path = LockerFile.pdf("Bail", 900).bring(file, file.facilitatorToken());

        Api.get(file.facilitatorToken(), file.path("/locker")).then().body("documents", empty());
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);
        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body("documents.title", contains("Bail"))
                .body("documents[0].addedBy", equalTo(file.facilitator()));
    }

    @Test
    void isNotThereForAStranger() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        PersonFile other = aSupportedPerson();
        LockerFile.open(other);

        for (String token : List.of(other.herToken(), other.facilitatorToken())) {
            Api.get(token, file.path("/locker")).then().statusCode(404);
            assertThat(LockerFile.download(token, path).statusCode()).isEqualTo(404);
            Api.post(token, path + "/deletion", Map.of("act", Acts.own("locker")))
                    .then()
                    .statusCode(404);
        }
        String borrowed = path.replace(file.id(), other.id());
        assertThat(LockerFile.download(other.herToken(), borrowed).statusCode()).isEqualTo(404);
        Api.post(other.herToken(), borrowed + "/deletion", Map.of("act", Acts.own("locker")))
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("PER-29")
    void leavesARowForEachListAndEachFileAndNoneForWhatIsRefused() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());

        Api.get(file.herToken(), file.path("/locker")).then().statusCode(200);
        assertThat(LockerFile.download(file.herToken(), path).statusCode()).isEqualTo(200);
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);

        assertThat(database()
                        .texts(
                                "select what || ' ' || reader_kind from access_log where file_id = ? and what like 'LOCKER%' order by id",
                                file.uuid()))
                .containsExactly("LOCKER PERSON", "LOCKER_DOCUMENT PERSON");
    }

    @Test
    @Requirement("UX-04")
    void deletesRowsAndPartsWhenSheSaysSo() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 600_000).bring(file, file.herToken());
        LockerFile.show(file, path).then().statusCode(201);
        assertThat(rows(path)).isEqualTo(5);

        assertRefused(Api.post(file.facilitatorToken(), path + "/deletion", Map.of()), path, "act");
        assertThat(rows(path)).isEqualTo(5);
        Api.post(file.herToken(), path + "/deletion", Map.of("act", Acts.own("locker")))
                .then()
                .statusCode(204);

        assertThat(rows(path)).isZero();
        assertThat(LockerFile.download(file.herToken(), path).statusCode()).isEqualTo(404);
        Api.get(file.herToken(), file.path("/locker")).then().body("documents", empty());
    }

    /** Parts name no file, so what empties the tables of files must reach them by their document. */
    @Test
    @Requirement("PER-32")
    void goesWithHerFile() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 600_000).bring(file, file.herToken());
        LockerFile.show(file, path).then().statusCode(201);
        assertThat(rows(path)).isEqualTo(5);

        Ending.erase(file).then().statusCode(201);

        assertThat(rows(path)).isZero();
    }

    @Test
    void keepsWhatIsInItWhenSheClosesIt() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        Map<String, Object> act = Map.of("act", Acts.own("locker"));

        Api.post(file.herToken(), file.path("/locker/closing"), act).then().statusCode(200);
        Api.post(file.herToken(), file.path("/locker/closing"), act).then().statusCode(200);

        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body("open", equalTo(false))
                .body("documents", hasSize(1));
        assertThat(LockerFile.download(file.herToken(), path).statusCode()).isEqualTo(200);
        Api.post(file.herToken(), path + "/deletion", act).then().statusCode(204);
    }

    private static long rows(String path) {
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        return database().number("select count(*) from locker_document where id = ?", id)
                + database().number("select count(*) from locker_part where document_id = ?", id)
                + database().number("select count(*) from locker_share where document_id = ?", id);
    }

    private static Response represented(PersonFile file, String matter) {
        String representative = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian(matter))
                .then()
                .statusCode(201)
                .extract()
                .path("representativeId");
        Map<String, Object> act = new HashMap<>(Acts.paper("locker"));
        act.put("author", "REPRESENTATIVE");
        act.put("representativeId", representative);
        act.put("ownOpinion", Map.of("opinion", "AGREES"));
        act.put("performedAt", Instant.now().toString());
        return Api.post(file.facilitatorToken(), file.path("/locker/opening"), Map.of("act", act));
    }
}
