package fr.parvis.testkit.http;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.jspecify.annotations.Nullable;

/** What of REST Assured's {@link ValidatableResponse} the tests say; see there. A failure shows the whole answer. */
final class Checks {

    private final Answer answer;

    Checks(Answer answer) {
        this.answer = answer;
    }

    ExtractableResponse<Response> extract() {
        return answer.extracted();
    }

    Checks statusCode(int expected) {
        if (answer.statusCode() != expected) {
            throw new AssertionError("expected status %d, but %s".formatted(expected, answer));
        }
        return this;
    }

    Checks statusCode(Matcher<?> matcher) {
        return check("status", answer.statusCode(), matcher);
    }

    Checks contentType(String expected) {
        if (!answer.contentType().toLowerCase(Locale.ROOT).startsWith(expected.toLowerCase(Locale.ROOT))) {
            throw new AssertionError("expected %s, but %s".formatted(expected, answer));
        }
        return this;
    }

    Checks header(String name, String expected) {
        if (!expected.equals(answer.header(name))) {
            throw new AssertionError("expected %s: %s, but %s".formatted(name, expected, answer));
        }
        return this;
    }

    Checks header(String name, Matcher<?> matcher) {
        return check(name, answer.header(name), matcher);
    }

    Checks body(String path, Matcher<?> matcher, Object... more) {
        if (more.length > 0) {
            throw new UnsupportedOperationException("one path and one matcher at a time: " + path);
        }
        return check(path, answer.path(path), matcher);
    }

    Checks body(Matcher<?> matcher, Matcher<?>... more) {
        check("body", answer.asString(), matcher);
        for (Matcher<?> another : more) {
            check("body", answer.asString(), another);
        }
        return this;
    }

    private Checks check(String what, @Nullable Object found, Matcher<?> matcher) {
        if (!matcher.matches(found)) {
            Description expected = new StringDescription().appendDescriptionOf(matcher);
            expected.appendText(", but ");
            matcher.describeMismatch(found, expected);
            throw new AssertionError("expected %s to be %s: %s".formatted(what, expected, answer));
        }
        return this;
    }
}
