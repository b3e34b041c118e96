package fr.parvis.testkit.http;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a request goes: REST Assured's own base, which Quarkus sets for each test, and a path with its parameters. */
final class Address {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final String UNRESERVED = "-._~/:@!$'()*,;=";

    private final List<String> questions = new ArrayList<>();
    private boolean encoded = true;

    void encoded(boolean wanted) {
        encoded = wanted;
    }

    void ask(String name, Object... values) {
        if (values.length == 0) {
            questions.add(name);
        }
        for (Object value : values) {
            questions.add(name + "=" + (encoded ? escaped(value.toString()) : value));
        }
    }

    URI of(String path, Object... parameters) {
        String filled = filled(path, parameters);
        String whole = filled.startsWith("http:") ? filled : base() + filled;
        if (questions.isEmpty()) {
            return URI.create(whole);
        }
        String asked = "?" + String.join("&", questions);
        return URI.create(
                whole.contains("?") ? whole.replaceFirst("\\?", Matcher.quoteReplacement(asked + "&")) : whole + asked);
    }

    private static String base() {
        int port = RestAssured.port == RestAssured.UNDEFINED_PORT ? RestAssured.DEFAULT_PORT : RestAssured.port;
        return RestAssured.baseURI + ":" + port + RestAssured.basePath;
    }

    private String filled(String path, Object... parameters) {
        Matcher placeholders = PLACEHOLDER.matcher(path);
        StringBuilder filled = new StringBuilder();
        int used = 0;
        int end = 0;
        while (placeholders.find()) {
            if (used == parameters.length) {
                throw new IllegalArgumentException("more placeholders than parameters: " + path);
            }
            filled.append(legal(path.substring(end, placeholders.start())));
            String value = parameters[used++].toString();
            filled.append(encoded ? escaped(value) : value);
            end = placeholders.end();
        }
        if (used < parameters.length) {
            throw new IllegalArgumentException("fewer placeholders than parameters: " + path);
        }
        return filled.append(legal(path.substring(end))).toString();
    }

    /** As it stands, but for characters that no address has. */
    private String legal(String written) {
        if (!encoded) {
            return written;
        }
        StringBuilder legal = new StringBuilder();
        written.codePoints().forEach(character -> {
            String one = Character.toString(character);
            boolean stays = UNRESERVED.contains(one) || "?&".contains(one) || one.matches("[A-Za-z0-9]");
            legal.append(stays ? one : escaped(one));
        });
        return legal.toString();
    }

    private static String escaped(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
