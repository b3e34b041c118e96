package fr.parvis.persons.locker;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.locker.usecase.ForgetUnfinished;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class LockerFilesQuarkusTest {

    private static final int PART = 256 * 1024;

    @Test
    @Requirement("UX-04")
    void takesTenMebibytesAndNotOneByteMore() {
        PersonFile file = anOpenLocker();
        LockerFile largest = LockerFile.pdf("Dossier", 10 * 1024 * 1024);

        String path = largest.bring(file, file.herToken());

        assertThat(LockerFile.download(file.herToken(), path).asByteArray()).isEqualTo(largest.bytes());
        Map<String, Object> larger = largest.card();
        larger.put("sizeBytes", 10 * 1024 * 1024 + 1);
        assertRefused(Api.post(file.herToken(), file.path("/locker/documents"), larger), path, "sizeBytes");
        String other = file.path("/locker/documents/" + largest.announce(file, file.herToken()));
        LockerFile.put(file.herToken(), other, 40, new byte[1]).then().statusCode(404);
        LockerFile.put(file.herToken(), other, -1, new byte[1]).then().statusCode(404);
        LockerFile.put(file.herToken(), other, 0, new byte[2 * 1024 * 1024])
                .then()
                .statusCode(413);
    }

    @Test
    void hasOneEffectHoweverOftenAndInWhateverOrderPartsArrive() {
        PersonFile file = anOpenLocker();
        LockerFile scan = LockerFile.pdf("Scan", 2 * PART + 7);
        String path = file.path("/locker/documents/" + scan.announce(file, file.herToken()));

        for (int number : List.of(2, 1, 2, 0, 0)) {
            LockerFile.put(file.herToken(), path, number, scan.part(number))
                    .then()
                    .statusCode(204);
        }
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Api.post(file.herToken(), path + "/completion", "", key)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(true));
        }

        assertThat(LockerFile.download(file.herToken(), path).asByteArray()).isEqualTo(scan.bytes());
        LockerFile.put(file.herToken(), path, 0, scan.part(0))
                .then()
                .statusCode(409)
                .body("type", equalTo("https://parvis.fr/problems/document-already-there"));
        Api.post(file.herToken(), path + "/completion", "").then().statusCode(409);
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhatWasAnnounced() {
        PersonFile file = anOpenLocker();
        LockerFile scan = LockerFile.pdf("Scan", PART + 7);
        String path = file.path("/locker/documents/" + scan.announce(file, file.herToken()));
        byte[] page = "<html><script>alert(1)</script></html>".repeat(9_000).getBytes(StandardCharsets.UTF_8);

        assertRefused(Api.post(file.herToken(), path + "/completion", ""), path, "part");
        assertRefused(LockerFile.put(file.herToken(), path, 0, Arrays.copyOf(page, PART)), path, "contentType");
        assertRefused(LockerFile.put(file.herToken(), path, 0, new byte[3]), path, "part");
        assertRefused(LockerFile.put(file.herToken(), path, 1, new byte[8]), path, "part");
        assertThat(parts(path)).isZero();

        LockerFile.put(file.herToken(), path, 0, scan.part(0)).then().statusCode(204);
        assertRefused(Api.post(file.herToken(), path + "/completion", ""), path, "part");
        LockerFile.put(file.herToken(), path, 1, new byte[7]).then().statusCode(204);
        assertRefused(Api.post(file.herToken(), path + "/completion", ""), path, "sha256");
        assertThat(LockerFile.download(file.herToken(), path).statusCode()).isEqualTo(404);
        assertRefused(LockerFile.show(file, path), path, "document");
    }

    @Test
    void takesPartsFromTheOneWhoBeganAndInNoOtherForm() {
        PersonFile file = anOpenLocker();
        LockerFile scan = LockerFile.pdf("Scan", 900);
        String path = file.path("/locker/documents/" + scan.announce(file, file.herToken()));

        LockerFile.put(file.facilitatorToken(), path, 0, scan.bytes()).then().statusCode(404);
        Api.post(file.facilitatorToken(), path + "/completion", "").then().statusCode(404);
        assertThat(Api.as(file.herToken())
                        .body("{}")
                        .put("/api/v1" + path + "/parts/0")
                        .statusCode())
                .isEqualTo(415);
        assertThat(parts(path)).isZero();
    }

    @Test
    void namesWhatIsWrongWithADocument() {
        PersonFile file = anOpenLocker();
        Response refused = Api.post(file.herToken(), file.path("/locker/documents"), Map.of());

        for (String field : List.of("title", "kind", "contentType", "sizeBytes", "sha256")) {
            assertRefused(refused, "/locker/documents", field);
        }
        Map<String, Object> program = LockerFile.pdf("a", 10).card();
        program.put("contentType", "application/x-msdownload");
        assertRefused(Api.post(file.herToken(), file.path("/locker/documents"), program), "type", "contentType");
    }

    @Test
    @Requirement("PER-31")
    void isReadByNobodyInTheTables() {
        PersonFile file = anOpenLocker();
        LockerFile scan = new LockerFile(
                "Zyglophtarde", "text/plain", "Ma lettre à Xylandrine.\n".getBytes(StandardCharsets.UTF_8));

        scan.bring(file, file.herToken());

        for (String table : List.of("locker_document", "locker_part", "locker", "locker_share")) {
            for (String secret : List.of("Zyglophtarde", "Xylandrine", "MDPH", "text/plain", scan.sha256())) {
                assertThat(database()
                                .number(
                                        "select count(*) from " + table + " t where t::text ilike ? or t::text ilike ?",
                                        "%" + secret + "%",
                                        "%" + HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)) + "%"))
                        .as("%s in %s", secret, table)
                        .isZero();
            }
        }
    }

    @Test
    void doesNotReadAPartThatSomebodyMovedOrAFileThatSomebodyCut() {
        PersonFile file = anOpenLocker();
        for (String tampering : List.of(
                // two parts change places
                "update locker_part p set content = o.content from locker_part o"
                        + " where o.document_id = p.document_id and o.number = 1 - p.number and p.document_id = ?",
                // the last part is gone
                "delete from locker_part where number = 1 and document_id = ?",
                // and the file is said to be one part long
                "update locker_document set size_bytes = 262144 where id = ?")) {
            LockerFile scan = LockerFile.pdf("Scan", 2 * PART);
            String path = scan.bring(file, file.herToken());
            assertThat(LockerFile.download(file.herToken(), path).asByteArray()).isEqualTo(scan.bytes());

            database().execute(tampering, documentId(path));

            assertBroken(file, path, tampering);
        }
    }

    @Test
    void doesNotReadAPartOfAnotherDocument() {
        PersonFile file = anOpenLocker();
        String one = LockerFile.pdf("Un", 2 * PART).bring(file, file.herToken());
        String other = LockerFile.pdf("Deux", 2 * PART).bring(file, file.herToken());

        database()
                .execute(
                        "update locker_part p set content = o.content from locker_part o"
                                + " where o.document_id = ? and o.number = p.number and p.document_id = ?",
                        documentId(other),
                        documentId(one));

        assertBroken(file, one, "exchange");
    }

    @Test
    void forgetsAfterADayWhatWasNeverFinished() {
        PersonFile file = anOpenLocker();
        LockerFile scan = LockerFile.pdf("Scan", 900);
        String finished = scan.bring(file, file.herToken());
        String begun = file.path("/locker/documents/" + scan.announce(file, file.herToken()));
        String fresh = file.path("/locker/documents/" + scan.announce(file, file.herToken()));
        LockerFile.put(file.herToken(), begun, 0, scan.bytes()).then().statusCode(204);
        database()
                .execute(
                        "update locker_document set added_at = added_at - interval '25 hours' where id in (?, ?)",
                        documentId(begun),
                        documentId(finished));

        ForgetUnfinished unfinished =
                Arc.container().instance(ForgetUnfinished.class).get();
        assertThat(Reactive.await(unfinished::handle)).isPositive();

        assertThat(parts(begun)).isZero();
        Api.get(file.herToken(), file.path("/locker"))
                .then()
                .body(
                        "documents.documentId",
                        containsInAnyOrder(
                                documentId(finished).toString(),
                                documentId(fresh).toString()));
    }

    @Test
    void servesEightReadersAtOnce() {
        PersonFile file = anOpenLocker();
        LockerFile scan = LockerFile.pdf("Scan", 3 * PART);
        String path = scan.bring(file, file.herToken());

        List<Response> read = parallel(8, _ -> LockerFile.download(file.herToken(), path));

        assertThat(read).allSatisfy(answer -> assertThat(answer.asByteArray()).isEqualTo(scan.bytes()));
    }

    /** Refused, or broken off; never a whole answer. */
    private static void assertBroken(PersonFile file, String path, String how) {
        Throwable end = catchThrowable(
                () -> assertThat(LockerFile.download(file.herToken(), path).statusCode())
                        .isGreaterThanOrEqualTo(500));

        assertThat(end instanceof AssertionError).as(how).isFalse();
    }

    private static PersonFile anOpenLocker() {
        PersonFile file = aSupportedPerson();
        LockerFile.open(file).then().statusCode(200);
        return file;
    }

    private static UUID documentId(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static long parts(String path) {
        return database().number("select count(*) from locker_part where document_id = ?", documentId(path));
    }
}
