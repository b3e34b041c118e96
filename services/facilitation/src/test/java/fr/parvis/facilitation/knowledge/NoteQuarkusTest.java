package fr.parvis.facilitation.knowledge;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.NOTES;
import static fr.parvis.facilitation.world.Knowledge.closes;
import static fr.parvis.facilitation.world.Knowledge.notes;
import static fr.parvis.facilitation.world.Knowledge.opens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class NoteQuarkusTest {

    private static final String NOTE = "/api/v1/information-notes/{noteId}";
    private static final String SECTION = "LIFE_COURSE";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonWhoSharesASection() {
        she = Supported.by();
        opens(she, SECTION, "ME_AND_FACILITATOR");
    }

    @Test
    @Requirement("FAC-27")
    void tellsHerOwnWordsFromThoseOfHerFacilitator() {
        notes(she.herself(), she, SECTION, "J'ai grandi à Caen.");
        notes(she.herFacilitator(), she, SECTION, "Elle parle souvent de Caen.");

        she.herself()
                .get(NOTES, she.caseId(), SECTION)
                .then()
                .statusCode(200)
                .body("items.text", contains("Elle parle souvent de Caen.", "J'ai grandi à Caen."))
                .body("items.writtenAs", contains("FACILITATOR", "PERSON"))
                .body("items.writtenBy", contains(she.facilitator(), she.subject()));
    }

    @Test
    @Requirement("FAC-27")
    void letsNobodyElseCorrectWhatOneOfThemWrote() {
        UUID hers = notes(she.herself(), she, SECTION, "J'ai grandi à Caen.");
        UUID his = notes(she.herFacilitator(), she, SECTION, "Elle parle souvent de Caen.");
        Supported other = Supported.by();

        correct(she.herFacilitator(), she.herFacilitator(), hers, "Née à Caen.")
                .then()
                .statusCode(409)
                .body("type", endsWith("note-of-another"));
        correct(she.herself(), she.herself(), his, "Je n'en parle pas.").then().statusCode(409);
        correct(other.herFacilitator(), she.herself(), hers, "Née à Caen.")
                .then()
                .statusCode(404);
        other.herFacilitator().get(NOTE, hers).then().statusCode(404);
        other.herself().get(NOTE + "/versions", hers).then().statusCode(404);

        she.herself().get(NOTE, hers).then().body("text", equalTo("J'ai grandi à Caen."));
    }

    @Test
    @Requirement("FAC-27")
    void keepsTheOlderVersionsReadableToHerAndToHerAlone() {
        UUID note = notes(she.herFacilitator(), she, SECTION, "Elle parle de Caen.");

        correct(she.herFacilitator(), she.herFacilitator(), note, "Elle parle de Rouen.")
                .then()
                .statusCode(200)
                .body("text", equalTo("Elle parle de Rouen."))
                .body("versionNumber", equalTo(2));

        she.herself()
                .get(NOTE + "/versions", note)
                .then()
                .statusCode(200)
                .body("items.text", contains("Elle parle de Rouen.", "Elle parle de Caen."))
                .body("items.versionNumber", contains(2, 1));
        she.herself().get(NOTE + "/versions?limit=1", note).then().body("items.versionNumber", contains(2));
        she.herFacilitator().get(NOTE + "/versions", note).then().statusCode(403);
        she.herFacilitator()
                .get(NOTES, she.caseId(), SECTION)
                .then()
                .body("items.text", contains("Elle parle de Rouen."));
    }

    @Test
    void correctsOnlyWhatItsAuthorHasSeen() {
        UUID note = notes(she.herself(), she, SECTION, "Un.");
        String seen = she.herself().get(NOTE, note).getHeader("ETag");

        send(she.herself(), seen, note, "Deux.").then().statusCode(200);
        send(she.herself(), seen, note, "Trois.").then().statusCode(412);
        she.herself()
                .contentType("application/json")
                .body(Map.of("text", "Quatre."))
                .put(NOTE, note)
                .then()
                .statusCode(428);

        she.herself().get(NOTE, note).then().body("text", equalTo("Deux."));
    }

    @Test
    @Requirement("FAC-27")
    void takesTheCurrentSituationFromTheClosedListBesideTheWords() {
        opens(she, "CURRENT_SITUATION", "ME_AND_FACILITATOR");
        Map<String, Object> situation = Map.of("text", "Avec ma sœur.", "currentSituation", "HOME_WITHOUT_SUPPORT");

        with(she.herself(), situation)
                .post(NOTES, she.caseId(), "CURRENT_SITUATION")
                .then()
                .statusCode(201)
                .body("currentSituation", equalTo("HOME_WITHOUT_SUPPORT"));
        with(she.herself(), situation)
                .post(NOTES, she.caseId(), SECTION)
                .then()
                .statusCode(422)
                .body("type", endsWith("situation-elsewhere"));
        with(she.herself(), Map.of("text", "Avec ma sœur.", "currentSituation", "ALONE"))
                .post(NOTES, she.caseId(), "CURRENT_SITUATION")
                .then()
                .statusCode(400);
        notes(she.herself(), she, "CURRENT_SITUATION", "Sans case à cocher.");

        she.herself()
                .get(NOTES, she.caseId(), "CURRENT_SITUATION")
                .then()
                .body("items.currentSituation", contains(nullValue(), equalTo("HOME_WITHOUT_SUPPORT")));
    }

    @Test
    void pagesNotesWithoutLosingOne() {
        for (String text : new String[] {"un", "deux", "trois"}) {
            notes(she.herself(), she, SECTION, text);
        }

        String next = she.herself()
                .get(NOTES + "?limit=2", she.caseId(), SECTION)
                .then()
                .body("items.text", contains("trois", "deux"))
                .extract()
                .path("next");
        she.herself()
                .get(NOTES + "?limit=2&cursor=" + next, she.caseId(), SECTION)
                .then()
                .body("items.text", contains("un"))
                .body("next", nullValue());
    }

    @Test
    void answersNothingOfANoteSheRemoved() {
        UUID note = notes(she.herself(), she, SECTION, "Un.");
        closes(she, SECTION, "REMOVE").then().statusCode(200);

        she.herself().get(NOTE, note).then().statusCode(404);
        she.herself().get(NOTE + "/versions", note).then().statusCode(404);
    }

    @Test
    void keepsNotesUnreadableAndUnchangeableInTheDatabase() {
        UUID note = notes(she.herself(), she, SECTION, "J'ai grandi à Caen, rue Verlainette.");

        assertThat(DATABASE.tablesNaming("Verlainette")).isEmpty();
        for (String statement : new String[] {
            "update info_note_version set text_sealed = '\\x00' where note_id = ?",
            "update info_note set author = 'x' where id = ?"
        }) {
            assertThatThrownBy(() -> DATABASE.execute(statement, note))
                    .rootCause()
                    .hasMessageContaining("what a note said never changes");
        }
    }

    @Test
    @Requirement("FAC-27")
    void writesDownWhoReadWhatOfHerSections() {
        UUID note = notes(she.herself(), she, SECTION, "Un.");
        she.herFacilitator().get("/api/v1/cases/{id}/information-sections", she.caseId());
        she.herFacilitator().get(NOTES, she.caseId(), SECTION);
        she.herFacilitator().get(NOTE, note);

        assertThat(DATABASE.texts(
                        "select part from access_log where case_id = ? and reader = ? order by number",
                        she.caseId(),
                        she.facilitator()))
                .containsExactly("INFORMATION", "INFORMATION", "INFORMATION");
        she.herself().get(NOTES, she.caseId(), SECTION).then().body("items", hasSize(1));
    }

    /** As whoever corrects, with the tag of whoever may read. */
    private static Response correct(RequestSpecification writer, RequestSpecification reader, UUID note, String text) {
        return send(writer, reader.get(NOTE, note).getHeader("ETag"), note, text);
    }

    private static Response send(RequestSpecification writer, String tag, UUID note, String text) {
        return writer.header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("text", text))
                .put(NOTE, note);
    }
}
