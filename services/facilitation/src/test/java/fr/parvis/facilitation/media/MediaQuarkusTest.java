package fr.parvis.facilitation.media;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Brought.MEDIA;
import static fr.parvis.facilitation.world.Brought.ONE;
import static fr.parvis.facilitation.world.Brought.wordless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.cleaning.Cleaning;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.cleaning.MadeFiles;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class MediaQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-18")
    void letsHerSayItByVoiceAloneAndGivesHerVoiceBackWithoutWhatTellsOfPlaceAndDay() {
        byte[] voice = MadeFiles.withSecrets(FileType.OGG);
        UUID media = Brought.byHer(she).brings(FileType.OGG, voice);

        UUID said = Brought.byHer(she).says(media);

        she.herFacilitator()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(said.toString()))
                .body("items.words", contains(""))
                .body("items.medium", contains("VOICE"));
        she.herFacilitator()
                .get(MEDIA, she.caseId())
                .then()
                .statusCode(200)
                .body("items.id", contains(media.toString()))
                .body("items.kind", contains("VOICE"))
                .body("items.expressionId", contains(said.toString()));
        assertThat(Brought.file(Tokens.facilitator(she.facilitator()), media).asByteArray())
                .isEqualTo(Cleaning.clean(FileType.OGG, voice, 1));
    }

    @Test
    @Requirement("FAC-18")
    void letsHerSayItInWordsAndByPictureAndPictogramsAtOnce() {
        UUID photo = Brought.byHer(she).brings(FileType.JPEG);
        Map<String, Object> body = Supported.expression("Comme ça.");
        body.put("media", List.of(photo));
        body.put("pictograms", Brought.pictograms());
        body.put("medium", "PICTURE");

        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201)
                .body("words", equalTo("Comme ça."))
                .body("medium", equalTo("PICTURE"))
                .body("pictograms.set", equalTo("ARASAAC"))
                .body("pictograms.items.word", contains("moi", "vouloir", "chat"));

        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items[0].pictograms.items.id", contains("6632", "2462", "7114"));
        assertThat(DATABASE.number(
                        "select count(*) from expression where case_id = ? and position(convert_to('vouloir', 'UTF8') in pictograms_sealed) > 0",
                        she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-18")
    void letsAFacilitatorWriteDownWhatSheSaysAloudBeforeAWitnessAndNothingWithoutEvidence() {
        Brought facilitator = new Brought(she, she::herFacilitator);
        UUID media = facilitator.brings(FileType.M4A);
        Map<String, Object> body = wordless(media);
        body.put("act", actWithoutEvidence());

        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(422);
        she.herFacilitator().get(MEDIA, she.caseId()).then().body("items[0].expressionId", equalTo(null));
        body.put("act", oralAct());
        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201);

        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act.get("enteredBy")).isEqualTo(she.facilitator()));
    }

    /** What she wanted away last month is not what she brought since; nothing brings a file back. */
    @Test
    @Requirement("FAC-18")
    void takesNothingAwayThatCameAfterSheDecided() {
        UUID photo = Brought.byHer(she).brings(FileType.PNG);
        Brought.byHer(she).says(photo);
        Map<String, Object> lastMonth = oralAct();
        lastMonth.put("performedAt", Instant.now().minus(Duration.ofDays(20)).toString());

        with(she.herFacilitator(), Map.of("act", lastMonth))
                .post(ONE + "/deletion", photo)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        she.herself().get(MEDIA, she.caseId()).then().body("items.id", contains(photo.toString()));

        with(she.herFacilitator(), Map.of("act", oralAct()))
                .post(ONE + "/deletion", photo)
                .then()
                .statusCode(204);
    }

    @Test
    void refusesAnExpressionThatSaysNothingOrNotAsItClaims() {
        UUID photo = Brought.byHer(she).brings(FileType.PNG);
        Map<String, Object> otherwise = wordless(photo);
        otherwise.put("medium", "VOICE");

        express(wordless()).then().statusCode(422).body("errors.field", hasItem("words"));
        express(otherwise).then().statusCode(422).body("errors.rule", hasItem("said-so"));
        express(wordless(photo, photo)).then().statusCode(422).body("errors.rule", hasItem("each-once"));

        assertThat(Persons.actsOf(she.reference())).isEmpty();
        assertThat(DATABASE.number("select count(*) from expression where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    void saysAFileOnceInItsOwnCaseWholeAndByWhoeverBroughtIt() {
        Supported other = Supported.by();
        byte[] sound = MadeFiles.plain(FileType.WAV);
        UUID said = Brought.byHer(she).brings(FileType.WAV);
        Brought.byHer(she).says(said);
        List<UUID> refused = List.of(
                said,
                Brought.byHer(other).brings(FileType.WAV),
                new Brought(she, she::herFacilitator).brings(FileType.WAV),
                Brought.byHer(she).sends(FileType.WAV, sound),
                UUID.randomUUID());

        for (UUID media : refused) {
            express(wordless(media))
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("media-refused"))
                    .body("errors.rule", hasItem("waiting-here"));
        }
        express(wordless(Brought.byHer(she).brings(FileType.WAV), refused.getFirst()))
                .then()
                .statusCode(422);
        she.herself()
                .get(MEDIA, she.caseId())
                .then()
                .body("items.findAll { it.expressionId != null }.size()", equalTo(1));
    }

    @Test
    @Requirement("FAC-18")
    void isTakenAwayByHerActAndTheExpressionStands() {
        UUID media = Brought.byHer(she).brings(FileType.MP3);
        UUID said = Brought.byHer(she).says(media);

        with(she.herFacilitator(), Map.of("act", actWithoutEvidence()))
                .post(ONE + "/deletion", media)
                .then()
                .statusCode(422);
        she.herself().get(ONE + "/file", media).then().statusCode(200);
        with(she.herself(), Map.of("act", ownAct()))
                .post(ONE + "/deletion", media)
                .then()
                .statusCode(204);

        she.herself().get(ONE + "/file", media).then().statusCode(404);
        she.herself().get(MEDIA, she.caseId()).then().body("items", empty());
        she.herself()
                .get("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .body("items.id", contains(said.toString()));
        assertThat(DATABASE.number("select count(*) from expression_media_part where media_id = ?", media))
                .isZero();
    }

    @Test
    @Requirement("FAC-18")
    void refusesAnotherFileEvenInTheDatabase() {
        UUID media = Brought.byHer(she).brings(FileType.WAV);
        Brought.byHer(she).says(media);

        for (String change : List.of(
                "update expression_media_part set content = '\\x00' where media_id = ?",
                "insert into expression_media_part (media_id, number, content) values (?, 7, '\\x00')",
                "update expression_media set size_bytes = 1 where id = ?",
                "update expression_media set expression_id = null, place = null where id = ?")) {
            assertThatThrownBy(() -> DATABASE.execute(change, media))
                    .as(change)
                    .rootCause()
                    .hasMessageContaining("a complete file never changes");
        }
    }

    @Test
    @Requirement("FAC-25")
    void neverLeavesWithARequestAndARequestWithoutWordsIsRefusedWhole() {
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        UUID voice = Brought.byHer(she).says(Brought.byHer(she).brings(FileType.OGG));
        Map<String, Object> pictograms = wordless();
        pictograms.put("pictograms", Brought.pictograms());
        UUID pointed = UUID.fromString(
                express(pictograms).then().statusCode(201).extract().path("id"));
        with(she.herFacilitator(), Map.of("text", "Elle dit qu'elle veut un chat."))
                .post("/api/v1/expressions/{id}/comments", voice)
                .then()
                .statusCode(201);

        for (UUID wordless : List.of(voice, pointed)) {
            Map<String, Object> confirmed = she.confirmed(community, she.says("Avec des mots."));
            confirmed.put("expressionIds", List.of(wordless));
            assertWithoutText(with(she.herself(), she.selection(community, wordless))
                    .post("/api/v1/cases/{id}/releases:preview", she.caseId()));
            assertWithoutText(with(she.herself(), confirmed).post("/api/v1/cases/{id}/releases", she.caseId()));
        }

        assertThat(DATABASE.number("select count(*) from release_attempt where case_id = ?", she.caseId()))
                .isZero();
        she.herself().get("/api/v1/cases/{id}/requests", she.caseId()).then().body("items", empty());
    }

    private static void assertWithoutText(Response answer) {
        answer.then()
                .statusCode(422)
                .body("type", endsWith("release-without-text"))
                .body("errors.field", contains("expressionIds"));
    }

    private Response express(Map<String, Object> body) {
        return with(she.herself(), body).post("/api/v1/cases/{id}/expressions", she.caseId());
    }
}
