package fr.parvis.persons.world;

import static fr.parvis.testkit.http.Http.given;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file for a locker. */
public final class LockerFile {

    private static final int PART = 256 * 1024;

    private final String title;
    private final String type;
    private final byte[] bytes;

    /** Announced with that title and that type. */
    public LockerFile(String title, String type, byte[] bytes) {
        this.title = title;
        this.type = type;
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** One that begins like a PDF and goes on as its seed says. */
    public static LockerFile pdf(String title, int size) {
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; at++) {
            bytes[at] = (byte) (at * 31 + (at >> 8));
        }
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return new LockerFile(title, "application/pdf", bytes);
    }

    public Map<String, Object> card() {
        Map<String, Object> card = new HashMap<>();
        card.put("title", title);
        card.put("kind", "MDPH");
        card.put("date", "2026-05-04");
        card.put("expiresOn", "2031-05-04");
        card.put("contentType", type);
        card.put("sizeBytes", bytes.length);
        card.put("sha256", sha256());
        return card;
    }

    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Response open(PersonFile file) {
        return Api.post(file.herToken(), file.path("/locker/opening"), Map.of("act", Acts.own("locker")));
    }

    /** Announced only; the answer's id. */
    public String announce(PersonFile file, String token) {
        return Api.post(token, file.path("/locker/documents"), card())
                .then()
                .statusCode(201)
                .extract()
                .path("documentId");
    }

    public static Response put(String token, String documentPath, int number, byte[] part) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .body(part)
                .put("/api/v1" + documentPath + "/parts/" + number);
    }

    /** Whole; the answer is where it stands: {@code /persons/…/locker/documents/…}. */
    public String bring(PersonFile file, String token) {
        String path = file.path("/locker/documents/" + announce(file, token));
        for (int number = 0; number * PART < bytes.length; number++) {
            put(token, path, number, part(number)).then().statusCode(204);
        }
        Api.post(token, path + "/completion", "").then().statusCode(200);
        return path;
    }

    public byte[] part(int number) {
        return Arrays.copyOfRange(bytes, number * PART, Math.min(bytes.length, (number + 1) * PART));
    }

    /** By REST Assured itself: ours reads texts only. */
    public static Response download(String token, String documentPath) {
        return RestAssured.given().auth().oauth2(token).get("/api/v1" + documentPath + "/file");
    }

    /** The four answers that whoever writes for her gives (PER-25). */
    public static final Map<String, Object> WHY = Map.of(
            "objective",
            "Préparer la visite",
            "addedValue",
            "Elle n’a pas à le redire",
            "nature",
            "Un bail",
            "criticality",
            "ROUTINE");

    /** Shown to her facilitator for a long time, by herself. */
    public static Response show(PersonFile file, String documentPath) {
        return show(file.herToken(), documentPath, Acts.own("locker-share"));
    }

    /** Shown to her facilitator for a long time. */
    public static Response show(String token, String documentPath, @Nullable Map<String, Object> act) {
        Map<String, Object> body = new HashMap<>();
        body.put("recipient", Map.of("kind", "FACILITATOR"));
        body.put("until", "2099-12-31");
        body.put("transmission", WHY);
        body.put("act", act);
        return Api.post(token, documentPath + "/shares", body);
    }
}
