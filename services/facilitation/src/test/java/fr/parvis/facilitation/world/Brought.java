package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.commons.crypto.Hashes;
import fr.parvis.commons.web.file.Parts;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.cleaning.MadeFiles;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Files somebody brings to her case, through the interface. */
public record Brought(Supported she, Supplier<RequestSpecification> caller) {

    public static final String MEDIA = "/api/v1/cases/{caseId}/media";
    public static final String ONE = "/api/v1/media/{mediaId}";

    public static Brought byHer(Supported she) {
        return new Brought(she, she::herself);
    }

    public static Map<String, Object> card(String contentType, byte[] file) {
        Map<String, Object> card = new HashMap<>();
        card.put("contentType", contentType);
        card.put("sizeBytes", file.length);
        card.put("fileSha256", Hashes.sha256Hex(file));
        return card;
    }

    /** Announced; its id. */
    public UUID announces(FileType type, byte[] file) {
        return UUID.fromString(with(caller.get(), card(type.contentType(), file))
                .post(MEDIA, she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public Response puts(UUID media, int number, byte[] part) {
        return caller.get().contentType("application/octet-stream").body(part).put(ONE + "/parts/" + number, media);
    }

    public Response completes(UUID media) {
        return caller.get()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(ONE + "/completion", media);
    }

    /** All its parts, not yet declared whole; its id. */
    public UUID sends(FileType type, byte[] file) {
        UUID media = announces(type, file);
        Parts parts = new Parts(file.length);
        for (int number = 0; number < parts.count(); number++) {
            int from = number * Parts.BYTES;
            puts(media, number, Arrays.copyOfRange(file, from, from + parts.length(number)))
                    .then()
                    .statusCode(204);
        }
        return media;
    }

    /** The whole way; its id. */
    public UUID brings(FileType type, byte[] file) {
        UUID media = sends(type, file);
        completes(media).then().statusCode(200);
        return media;
    }

    public UUID brings(FileType type) {
        return brings(type, MadeFiles.withSecrets(type));
    }

    /** Its bytes, read by the account of that token. */
    public static Response file(String token, UUID media) {
        return RestAssured.given().auth().oauth2(token).get(ONE + "/file", media);
    }

    /** She says it without a word. */
    public static Map<String, Object> wordless(UUID... media) {
        Map<String, Object> body = Supported.expression("");
        body.remove("words");
        if (media.length > 0) {
            body.put("media", List.of(media));
        }
        return body;
    }

    /** The expression that says these files. */
    public UUID says(UUID... media) {
        return UUID.fromString(with(caller.get(), wordless(media))
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> pictograms() {
        return Map.of(
                "set",
                "ARASAAC",
                "items",
                List.of(
                        Map.of("id", "6632", "word", "moi"),
                        Map.of("id", "2462", "word", "vouloir"),
                        Map.of("id", "7114", "word", "chat")));
    }
}
