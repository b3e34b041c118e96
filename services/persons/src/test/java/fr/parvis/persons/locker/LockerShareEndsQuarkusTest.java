package fr.parvis.persons.locker;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When what she shows of her locker is shown no longer. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LockerShareEndsQuarkusTest {

    @Test
    @Requirement({"UX-04", "PER-23"})
    void stopsAtOnceWhenSheTakesItBack() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        String share = LockerFile.show(file, path).path("shareId");
        Map<String, Object> act = Map.of("act", Acts.own("locker-share"));

        Api.post(file.herToken(), path + "/shares/" + share + "/end", act)
                .then()
                .statusCode(200)
                .body("holds", equalTo(false));

        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);
        int acts = acts(file);
        Api.post(file.herToken(), path + "/shares/" + share + "/end", act)
                .then()
                .statusCode(200);
        assertThat(acts(file)).isEqualTo(acts);
        Api.post(file.herToken(), path + "/shares/" + UUID.randomUUID() + "/end", act)
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement({"UX-04", "PER-24"})
    void endsOnTheDaySheSaidWithoutAnybodyTidyingUp() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        LockerFile.show(file, path).then().statusCode(201);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        lastDay(file, today);
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(200);
        lastDay(file, today.minusDays(1));

        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);
        Api.get(file.herToken(), file.path("/locker")).then().body("documents[0].shares[0].holds", equalTo(false));
    }

    @Test
    @Requirement("PER-23")
    void endsWithTheLockerAndWithEverythingTakenBackAtOnce() {
        for (String no : List.of("/locker/closing", "/consents/withdrawal")) {
            PersonFile file = aSupportedPerson();
            LockerFile.open(file);
            String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
            Map<String, Object> early = Acts.paper("locker-share");
            LockerFile.show(file, path).then().statusCode(201);

            Api.post(
                            file.herToken(),
                            file.path(no),
                            Map.of("act", Acts.own(no.endsWith("closing") ? "locker" : "withdrawal")))
                    .then()
                    .statusCode(200);
            LockerFile.open(file).then().statusCode(200);

            assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                    .as(no)
                    .isEqualTo(404);
            assertRefused(LockerFile.show(file.facilitatorToken(), path, early), no, "act.performedAt");
            LockerFile.show(file, path).then().statusCode(201);
            assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                    .as(no)
                    .isEqualTo(200);
        }
    }

    @Test
    @Requirement("PER-32")
    void endsWithTheFileSheClosesAndDoesNotComeBackWithIt() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        LockerFile.show(file, path).then().statusCode(201);

        Ending.close(file).then().statusCode(201);
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);
        Ending.reopen(file).then().statusCode(200);

        Api.get(file.herToken(), file.path("/locker")).then().body("documents[0].shares[0].holds", equalTo(false));
        assertThat(database()
                        .number(
                                "select count(*) from locker_share where person_id = ? and ended_by_act is null",
                                file.uuid()))
                .isZero();
    }

    @Test
    void endsWhenSheStopsWithTheOneBesideHer() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        LockerFile.show(file, path).then().statusCode(201);
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");

        Api.post(
                        file.herToken(),
                        "/support-proposals/" + proposal + "/withdrawal",
                        Map.of("act", Acts.own("case-stop")))
                .then()
                .statusCode(200);

        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);
        Api.get(file.herToken(), file.path("/locker")).then().body("documents[0].shares[0].holds", equalTo(false));
        assertRefused(LockerFile.show(file, path), path, "recipient.kind");
    }

    private static void lastDay(PersonFile file, LocalDate day) {
        database().execute("update locker_share set until = ?::date where person_id = ?", day.toString(), file.uuid());
    }

    private static int acts(PersonFile file) {
        return Math.toIntExact(database().number("select count(*) from act where person_id = ?", file.uuid()));
    }
}
