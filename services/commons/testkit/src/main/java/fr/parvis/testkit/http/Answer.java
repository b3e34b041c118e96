package fr.parvis.testkit.http;

import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of REST Assured's {@link Response} and {@link ExtractableResponse} the tests say; see there. */
final class Answer {

    private final String request;
    private final int status;
    private final Headers headers;
    private final byte[] content;
    private @Nullable JsonPath json;

    Answer(String request, int status, List<Header> headers, byte[] content) {
        this.request = request;
        this.status = status;
        this.headers = new Headers(headers);
        this.content = content.clone();
    }

    Response spoken() {
        return Standin.of(Response.class, this);
    }

    @SuppressWarnings("unchecked")
    ExtractableResponse<Response> extracted() {
        return Standin.of(ExtractableResponse.class, this);
    }

    ValidatableResponse then() {
        return Standin.of(ValidatableResponse.class, new Checks(this));
    }

    Answer andReturn() {
        return this;
    }

    Answer body() {
        return this;
    }

    int statusCode() {
        return status;
    }

    int getStatusCode() {
        return status;
    }

    Headers headers() {
        return headers;
    }

    @Nullable
    String header(String name) {
        return headers.getValue(name);
    }

    @Nullable
    String getHeader(String name) {
        return header(name);
    }

    /** Empty where none was sent. */
    String contentType() {
        return Objects.requireNonNullElse(header("Content-Type"), "");
    }

    String asString() {
        return new String(content, StandardCharsets.UTF_8);
    }

    JsonPath jsonPath() {
        if (json == null) {
            json = new QuickJsonPath(asString());
        }
        return json;
    }

    /** Of an answer that says it is JSON. */
    @Nullable
    Object path(String path, String... arguments) {
        if (arguments.length > 0) {
            throw new UnsupportedOperationException("write the arguments into the path: " + path);
        }
        if (!contentType().toLowerCase(Locale.ROOT).contains("json")) {
            throw new IllegalStateException("no JSON, so no " + path + " in it: " + this);
        }
        return jsonPath().get(path);
    }

    @Override
    public String toString() {
        return "%s was answered %d, %s%n%s".formatted(request, status, headers, asString());
    }
}
