package fr.parvis.facilitation.media;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Brought.MEDIA;
import static fr.parvis.facilitation.world.Brought.ONE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.commons.web.file.Parts;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.cleaning.MadeFiles;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever arrives as a file: a problem that names field and rule, and nothing kept. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class MediaBadInputQuarkusTest {

    private Supported she = Supported.NOBODY;
    private Brought hers = Brought.byHer(she);

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
        hers = Brought.byHer(she);
    }

    @Test
    void refusesAnAnnouncementThatIsNoneBeforeAByteOfTheFile() {
        assertBad(Map.of("contentType", ""), "contentType");
        assertBad(Map.of("sizeBytes", 0), "sizeBytes");
        assertBad(Map.of("fileSha256", "A".repeat(64)), "fileSha256");
        assertRule(announced("video/mp4", 9), "type-not-taken");
        assertRule(announced("image/svg+xml", 9), "type-not-taken");
        assertRule(announced("image/png", 10_485_761), "file-too-large");

        assertThat(DATABASE.number("select count(*) from expression_media where case_id = ?", she.caseId()))
                .isZero();
    }

    private void assertBad(Map<String, Object> change, String field) {
        Map<String, Object> card = new HashMap<>(Brought.card("image/png", new byte[9]));
        card.putAll(change);
        with(she.herself(), card)
                .post(MEDIA, she.caseId())
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }

    private Response announced(String contentType, int sizeBytes) {
        Map<String, Object> card = Brought.card(contentType, new byte[9]);
        card.put("sizeBytes", sizeBytes);
        return with(she.herself(), card).post(MEDIA, she.caseId());
    }

    @Test
    void refusesPartsOfAnotherLengthBeyondTheEndOrInAnotherForm() {
        UUID media = hers.announces(FileType.WAV, new byte[Parts.BYTES + 7]);

        assertRule(hers.puts(media, 0, new byte[3]), "part-of-another-length");
        assertRule(hers.puts(media, 1, new byte[8]), "part-of-another-length");
        assertRule(hers.puts(media, 1, new byte[0]), "part-of-another-length");
        hers.puts(media, 2, new byte[7]).then().statusCode(404);
        hers.puts(media, -1, new byte[7]).then().statusCode(404);
        she.herself()
                .contentType("application/json")
                .body("{}")
                .put(ONE + "/parts/0", media)
                .then()
                .statusCode(415);

        assertRule(hers.completes(media), "file-incomplete");
        assertThat(DATABASE.number("select count(*) from expression_media_part where media_id = ?", media))
                .isZero();
    }

    @Test
    void keepsNothingOfAFileThatIsNotWhatWasSaid() {
        byte[] png = MadeFiles.plain(FileType.PNG);
        byte[] bomb = png.clone();
        ByteBuffer.wrap(bomb).putInt(16, 2_000_000_000);

        assertRefusedWhole(FileType.JPEG, png, "file-is-something-else");
        assertRefusedWhole(FileType.PNG, "<html><script>alert(1)</script>".getBytes(UTF_8), "file-is-something-else");
        assertRefusedWhole(FileType.PNG, Arrays.copyOf(png, png.length / 2), "file-is-damaged");
        assertRefusedWhole(FileType.PNG, bomb, "file-is-damaged");
    }

    private void assertRefusedWhole(FileType type, byte[] file, String rule) {
        UUID media = hers.sends(type, file);

        assertRule(hers.completes(media), rule);

        she.herself().get(ONE + "/file", media).then().statusCode(404);
        she.herself().get(MEDIA, she.caseId()).then().body("items.last().complete", equalTo(false));
    }

    @Test
    void refusesAFileThatIsAnotherThanWasAnnounced() {
        byte[] sound = MadeFiles.plain(FileType.WAV);
        UUID media = hers.announces(FileType.WAV, sound);
        byte[] other = sound.clone();
        other[other.length - 2]++;
        hers.puts(media, 0, other).then().statusCode(204);

        hers.completes(media).then().statusCode(422).body("errors.field", hasItem("fileSha256"));

        hers.puts(media, 0, sound).then().statusCode(204);
        hers.completes(media).then().statusCode(200);
    }

    @Test
    void hasOneEffectHoweverOftenAndInWhateverOrderPartsArrive() {
        byte[] sound = MadeFiles.longWave(2 * Parts.BYTES);
        UUID media = hers.announces(FileType.WAV, sound);
        for (int number : List.of(2, 1, 2, 0, 0)) {
            int from = number * Parts.BYTES;
            hers.puts(media, number, Arrays.copyOfRange(sound, from, Math.min(sound.length, from + Parts.BYTES)))
                    .then()
                    .statusCode(204);
        }
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            she.herself()
                    .header("Idempotency-Key", key)
                    .post(ONE + "/completion", media)
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(true));
        }

        assertThat(Brought.file(Tokens.person(she.subject()), media).asByteArray())
                .isEqualTo(sound);
        hers.puts(media, 0, new byte[Parts.BYTES]).then().statusCode(409).body("type", endsWith("media-complete"));
        hers.completes(media).then().statusCode(409);
    }

    @Test
    void announcesOnceUnderOneKey() {
        Map<String, Object> card = Brought.card("image/png", new byte[9]);
        String key = UUID.randomUUID().toString();
        String first = with(she.herself(), card, key)
                .post(MEDIA, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        with(she.herself(), card, key).post(MEDIA, she.caseId()).then().body("id", equalTo(first));

        assertThat(DATABASE.number("select count(*) from expression_media where case_id = ?", she.caseId()))
                .isOne();
    }

    @Test
    void holdsTwentyThatWaitAndNoMore() {
        for (int media = 0; media < MediaRules.WAITING; media++) {
            hers.announces(FileType.PNG, new byte[9]);
        }

        assertRule(announced("image/png", 9), "too-many-waiting");
    }

    @Test
    void findsPlaceForTwentyOfManyAnnouncedAtOnce() {
        List<Integer> statuses = Parallel.parallel(30, _ -> announced("image/png", 9)).stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(MediaRules.WAITING);
    }

    /** What her facilitator never finished does not shut her out. */
    @Test
    void keepsAPlaceForHerHoweverManyOfHisWait() {
        Brought his = new Brought(she, she::herFacilitator);
        for (int media = 0; media < MediaRules.WAITING; media++) {
            his.announces(FileType.PNG, new byte[9]);
        }

        announced("image/png", 9).then().statusCode(201);
    }

    /** A part that comes while the file is being completed is in it or refused, and never exchanged behind its back. */
    @Test
    void isCompletedOnceWhileItsPartsStillCome() {
        byte[] sound = MadeFiles.longWave(Parts.BYTES);
        UUID media = hers.sends(FileType.WAV, sound);

        List<Integer> statuses = Parallel.parallel(
                        8,
                        caller -> caller % 2 == 0 ? hers.completes(media) : hers.puts(media, 0, new byte[Parts.BYTES]))
                .stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 204, 409, 422));
        Response file = Brought.file(Tokens.person(she.subject()), media);
        if (statuses.contains(200)) {
            assertThat(file.asByteArray()).isEqualTo(sound);
        } else {
            assertThat(file.statusCode()).isEqualTo(404);
        }
    }

    @Test
    void refusesPictogramsThatAreNone() {
        for (Map<String, Object> pictograms : List.<Map<String, Object>>of(
                Map.of("set", "ARASAAC", "items", List.of()),
                Map.of("set", "EMOJI", "items", List.of(Map.of("id", "1", "word", "moi"))),
                Map.of("set", "ARASAAC", "items", List.of(Map.of("id", "../1", "word", "moi"))),
                Map.of("set", "ARASAAC", "items", List.of(Map.of("id", "1", "word", " "))),
                Map.of("set", "ARASAAC", "items", List.of(Map.of("id", "1", "word", "a\tb"))),
                Map.of("set", "ARASAAC", "items", List.of(Map.of("id", "1", "word", "x".repeat(101)))))) {
            Map<String, Object> body = Brought.wordless();
            body.put("pictograms", pictograms);

            with(she.herself(), body)
                    .post("/api/v1/cases/{id}/expressions", she.caseId())
                    .then()
                    .statusCode(400);
        }
    }

    private static void assertRule(Response answer, String rule) {
        answer.then().statusCode(422).body("type", endsWith("media-refused")).body("errors.rule", hasItem(rule));
    }
}
