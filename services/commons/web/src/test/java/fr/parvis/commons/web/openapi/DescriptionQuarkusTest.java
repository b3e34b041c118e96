package fr.parvis.commons.web.openapi;

import static fr.parvis.testkit.http.Http.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import fr.parvis.commons.web.sample.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** What an integrator reads is what the methods do. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DescriptionQuarkusTest {

    private static final String NOTES = "paths.'/api/v1/notes'.";
    private static final String NOTE = "paths.'/api/v1/notes/{id}'.";
    private static final String NOTE_FILE = "paths.'/api/v1/notes/{id}/file'.";
    private static final String NOTE_FILE_DELETION = "paths.'/api/v1/notes/{id}/file/deletion'.";
    private static final String SCHEMA = "content.'application/json'.schema.'$ref'";

    @Test
    void namesTheKeyAndTheStatusOfWhatIsDoneOnce() {
        description()
                .body(NOTES + "post.responses", hasKey("201"))
                .body(NOTES + "post.responses", not(hasKey("200")))
                .body(NOTES + "post.responses.'201'." + SCHEMA, equalTo("#/components/schemas/NoteResponse"))
                .body(NOTES + "post.parameters.find { it.name == 'Idempotency-Key' }.required", equalTo(true))
                .body(NOTES + "post.parameters.find { it.name == 'Idempotency-Key' }.schema.maxLength", equalTo(128));
    }

    @Test
    void describesAPageAndItsBounds() {
        description()
                .body(NOTES + "get.responses.'200'." + SCHEMA, equalTo("#/components/schemas/PageNoteResponse"))
                .body(NOTES + "get.responses.'200'.headers", hasKey("Link"))
                .body(
                        "components.schemas.PageNoteResponse.properties.items.items.'$ref'",
                        equalTo("#/components/schemas/NoteResponse"))
                .body(NOTES + "get.parameters.find { it.name == 'limit' }.schema.maximum", equalTo(200));
    }

    @Test
    void namesTheTagsOfWhatIsReadAndChanged() {
        description()
                .body(NOTE + "get.responses", hasKey("304"))
                .body(NOTE + "get.responses.'200'.headers", hasKey("ETag"))
                .body(NOTE + "get.parameters.name", hasItem("If-None-Match"))
                .body(NOTE + "put.parameters.find { it.name == 'If-Match' }.required", equalTo(true))
                .body(NOTE + "put.responses", hasKey("412"))
                .body(NOTE + "put.responses", hasKey("428"));
    }

    @Test
    void asksForNoTagWhereNoneIsCompared() {
        description()
                .body(NOTE_FILE + "put.parameters.name", not(hasItem("If-Match")))
                .body(NOTE_FILE + "put.responses", not(hasKey("428")));
    }

    @Test
    void saysThatADeletionAnswersNothing() {
        description()
                .body(NOTE_FILE_DELETION + "post.responses", hasKey("204"))
                .body(NOTE_FILE_DELETION + "post.responses", not(hasKey("201")));
    }

    @Test
    void describesAFileAsOneFile() {
        String schema = NOTE_FILE + "get.responses.'200'.content.'application/octet-stream'.schema.";
        description().body(schema + "type", equalTo("string")).body(schema + "format", equalTo("binary"));
    }

    @Test
    void saysOfARefusalWhatItMeans() {
        description()
                .body(NOTES + "post.responses.'401'.description", equalTo("Not signed in, or a token of another side"))
                .body(
                        NOTES + "post.responses.'401'.content.'application/problem+json'.schema.'$ref'",
                        equalTo("#/components/schemas/Problem"));
    }

    private static ValidatableResponse description() {
        return given().get("/q/openapi?format=json").then().statusCode(200);
    }
}
