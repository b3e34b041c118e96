package fr.parvis.persons.locker;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By whose act a document of the locker is shown, and to whom. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LockerSharesQuarkusTest {

    @Test
    @Requirement({"UX-04", "IND-EP-14"})
    void showsTheOneBesideHerTheDocumentSheSharesAndNoOther() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        LockerFile lease = LockerFile.pdf("Bail", 900);
        String shown = lease.bring(file, file.herToken());
        String hidden = LockerFile.pdf("Ordonnance", 900).bring(file, file.herToken());
        Api.get(file.facilitatorToken(), file.path("/locker"))
                .then()
                .statusCode(200)
                .body("documents", empty());
        assertThat(LockerFile.download(file.facilitatorToken(), shown).statusCode())
                .isEqualTo(404);

        LockerFile.show(file, shown)
                .then()
                .statusCode(201)
                .body("holds", equalTo(true))
                .body("readsHere", equalTo(true));

        Api.get(file.facilitatorToken(), file.path("/locker"))
                .then()
                .body("documents.title", contains("Bail"))
                .body("documents[0].shares", hasSize(1));
        assertThat(LockerFile.download(file.facilitatorToken(), shown).asByteArray())
                .isEqualTo(lease.bytes());
        assertThat(LockerFile.download(file.facilitatorToken(), hidden).statusCode())
                .isEqualTo(404);
        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items.findAll { it.what == 'LOCKER_DOCUMENT' }.readerKind", contains("FACILITATOR"));
    }

    @Test
    @Requirement("UX-04")
    void isSharedByHerActAndByNoFacilitatorsWish() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.facilitatorToken());

        assertRefused(LockerFile.show(file.facilitatorToken(), path, null), path, "act");
        assertRefused(LockerFile.show(file.facilitatorToken(), path, Acts.own("locker-share")), path, "act.manner");
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(404);

        LockerFile.show(file.facilitatorToken(), path, Acts.oral("locker-share"))
                .then()
                .statusCode(201);
        assertThat(LockerFile.download(file.facilitatorToken(), path).statusCode())
                .isEqualTo(200);
        assertRefused(LockerFile.show(file.herToken(), path, Acts.own("release")), path, "act.wordingVersion");
    }

    @Test
    @Requirement("UX-04")
    void isAllowedToPeopleAroundHerAndToARoleInAnOrganisationWhoCannotOpenItHereYet() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        String friend = Api.post(
                        file.herToken(),
                        file.path("/entourage"),
                        Map.of("name", "Jeanne", "roles", List.of("FRIEND"), "act", Acts.own("entourage-choice")))
                .path("memberId");

        share(file, path, Map.of("kind", "ENTOURAGE_MEMBER", "memberId", friend))
                .then()
                .statusCode(201)
                .body("holds", equalTo(true))
                .body("readsHere", equalTo(false));
        share(
                        file,
                        path,
                        Map.of("kind", "STRUCTURE", "organisation", PersonFile.LANDLORD, "roleInStructure", "accueil"))
                .then()
                .statusCode(201)
                .body("recipient.roleInStructure", equalTo("accueil"))
                .body("readsHere", equalTo(false));

        Api.get(file.herToken(), file.path("/locker")).then().body("documents[0].shares", hasSize(2));
        Api.get(file.facilitatorToken(), file.path("/locker")).then().body("documents", empty());
        Api.post(
                        file.herToken(),
                        file.path("/entourage/" + friend + "/end"),
                        Map.of("act", Acts.own("entourage-choice")))
                .then()
                .statusCode(200);
        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body("documents[0].shares.holds", containsInAnyOrder(false, true));
    }

    @Test
    @Requirement("PER-25")
    void asksWhoeverWritesForHerWhyAndKeepsTheAnswersUnreadable() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        for (String answer : LockerFile.WHY.keySet()) {
            Map<String, Object> lacking = new HashMap<>(LockerFile.WHY);
            lacking.remove(answer);
            assertRefused(
                    because(file.facilitatorToken(), path, lacking, Acts.oral("locker-share")),
                    path,
                    "transmission." + answer);
        }
        assertRefused(
                because(file.herToken(), path, Map.of("nature", "Un bail"), Acts.own("locker-share")),
                path,
                "transmission.objective");

        because(file.facilitatorToken(), path, LockerFile.WHY, Acts.oral("locker-share"))
                .then()
                .statusCode(201)
                .body("transmission", equalTo(LockerFile.WHY));

        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body("documents[0].shares[0].transmission", equalTo(LockerFile.WHY));
        assertThat(PersonFile.database().tablesNaming("Préparer la visite")).isEmpty();
    }

    /** She owes nobody a reason. */
    @Test
    @Requirement("PER-25")
    void asksHerForNoReason() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());

        share(file, path, Map.of("kind", "FACILITATOR")).then().statusCode(201).body("transmission", nullValue());
    }

    @Test
    void goesToNobodyUnknownAndToNobodySheDoesNotWantContacted() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file);
        String path = LockerFile.pdf("Bail", 900).bring(file, file.herToken());
        Api.post(
                        file.herToken(),
                        file.path("/no-contacts"),
                        Map.of("organisation", PersonFile.LANDLORD, "act", Acts.own("no-contact")))
                .then()
                .statusCode(201);

        assertRefused(
                share(file, path, Map.of("kind", "STRUCTURE", "organisation", PersonFile.LANDLORD)),
                path,
                "recipient.organisation");
        assertRefused(
                share(file, path, Map.of("kind", "STRUCTURE", "organisation", "nobody-99")),
                path,
                "recipient.organisation");
        assertRefused(
                share(file, path, Map.of("kind", "ENTOURAGE_MEMBER", "memberId", UUID.randomUUID())),
                path,
                "recipient.memberId");
        assertRefused(
                share(file, path, Map.of("kind", "FACILITATOR", "organisation", PersonFile.C360)),
                path,
                "recipient.organisation");
        assertRefused(share(file, path, Map.of()), path, "recipient.kind");
    }

    @Test
    void needsAFacilitatorAndADayToCome() {
        PersonFile alone = aPerson();
        LockerFile.open(alone);
        String path = LockerFile.pdf("Bail", 900).bring(alone, alone.herToken());

        assertRefused(LockerFile.show(alone, path), path, "recipient.kind");
        for (Map<String, Object> bad : List.<Map<String, Object>>of(Map.of(), Map.of("until", "2020-01-01"))) {
            Map<String, Object> body = new HashMap<>(bad);
            body.put("recipient", Map.of("kind", "FACILITATOR"));
            body.put("act", Acts.own("locker-share"));
            assertRefused(Api.post(alone.herToken(), path + "/shares", body), path, "until");
        }
    }

    private static Response because(String token, String path, Map<String, Object> why, Map<String, Object> act) {
        return Api.post(
                token,
                path + "/shares",
                Map.of(
                        "recipient",
                        Map.of("kind", "FACILITATOR"),
                        "until",
                        "2099-12-31",
                        "transmission",
                        why,
                        "act",
                        act));
    }

    private static Response share(PersonFile file, String path, Map<String, Object> recipient) {
        return Api.post(
                file.herToken(),
                path + "/shares",
                Map.of("recipient", recipient, "until", "2099-12-31", "act", Acts.own("locker-share")));
    }
}
