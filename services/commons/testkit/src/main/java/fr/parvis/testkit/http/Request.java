package fr.parvis.testkit.http;

import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.AuthenticationSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of REST Assured's {@link RequestSpecification} the tests say; see there. */
final class Request {

    private static final String CONTENT_TYPE = "Content-Type";

    private final Address address = new Address();
    private final List<Header> headers = new ArrayList<>();
    private byte @Nullable [] body;

    RequestSpecification spoken() {
        return Standin.of(RequestSpecification.class, this);
    }

    AuthenticationSpecification auth() {
        return Standin.of(AuthenticationSpecification.class, this);
    }

    RequestSpecification oauth2(String token) {
        replace("Authorization", "Bearer " + token);
        return spoken();
    }

    Request urlEncodingEnabled(boolean enabled) {
        address.encoded(enabled);
        return this;
    }

    Request queryParam(String name, Object... values) {
        address.ask(name, values);
        return this;
    }

    Request header(String name, Object value, Object... more) {
        if (name.equalsIgnoreCase(CONTENT_TYPE) || name.equalsIgnoreCase("Accept")) {
            return replace(name, value.toString());
        }
        headers.add(new Header(name, value.toString()));
        for (Object another : more) {
            headers.add(new Header(name, another.toString()));
        }
        return this;
    }

    Request accept(String type) {
        return replace("Accept", type);
    }

    Request contentType(String type) {
        return replace(CONTENT_TYPE, type);
    }

    Request contentType(ContentType type) {
        return replace(CONTENT_TYPE, type.toString());
    }

    Request body(String text) {
        body = Json.bytes(text);
        return this;
    }

    Request body(byte[] bytes) {
        body = bytes.clone();
        return this;
    }

    /** As JSON, unless it is a text or another plain value. */
    Request body(Object content) {
        body = Json.bytes(content);
        if (!Json.isPlain(content) && !has(CONTENT_TYPE)) {
            contentType(ContentType.JSON);
        }
        return this;
    }

    Response get(String path, Object... parameters) {
        return request("GET", path, parameters);
    }

    Response post(String path, Object... parameters) {
        return request("POST", path, parameters);
    }

    Response put(String path, Object... parameters) {
        return request("PUT", path, parameters);
    }

    Response delete(String path, Object... parameters) {
        return request("DELETE", path, parameters);
    }

    Response request(String method, String path, Object... parameters) {
        if (body != null && !has(CONTENT_TYPE)) {
            contentType("text/plain; charset=UTF-8");
        }
        return Wire.send(method, address.of(path, parameters), headers, body).spoken();
    }

    private Request replace(String name, String value) {
        headers.removeIf(header -> header.getName().equalsIgnoreCase(name));
        headers.add(new Header(name, value));
        return this;
    }

    private boolean has(String name) {
        return headers.stream().anyMatch(header -> header.getName().equalsIgnoreCase(name));
    }
}
