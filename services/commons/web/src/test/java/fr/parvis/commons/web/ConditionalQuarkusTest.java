package fr.parvis.commons.web;

import static fr.parvis.commons.web.WebQuarkusTest.assertProblem;
import static fr.parvis.commons.web.WebQuarkusTest.key;
import static fr.parvis.commons.web.WebQuarkusTest.person;
import static fr.parvis.testkit.http.Http.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.sample.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ConditionalQuarkusTest {

    private static final String NOTES = "/api/v1/notes";

    @Test
    void sparesTheReaderWhatItAlreadyHas() {
        String path = created(person());
        String tag = person().get(path).header("ETag");

        Response again = person().header("If-None-Match", "\"other\", " + tag).get(path);

        assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        assertThat(person().header("If-None-Match", "\"other\"").get(path).statusCode())
                .isEqualTo(200);
    }

    @Test
    void changesOnlyWhatTheWriterHasSeen() {
        String path = created(person());
        String tag = person().get(path).header("ETag");

        assertProblem(person().body(note("x")).put(path), 428, "precondition-required");
        assertProblem(change(path, "\"stale\""), 412, "precondition-failed");
        assertProblem(change(path, "*"), 412, "precondition-failed");
        assertProblem(change(path, "W/" + tag), 412, "precondition-failed");
        Response changed = change(path, tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag"))
                .isNotEqualTo(tag)
                .isEqualTo(person().get(path).header("ETag"));
        assertProblem(change(path, tag), 412, "precondition-failed");
    }

    @Test
    void letsOneOfManySimultaneousWritersWin() throws Exception {
        String path = created(person());
        String tag = person().get(path).header("ETag");
        List<Callable<Response>> writers = IntStream.range(0, 12)
                .<Callable<Response>>mapToObj(_ -> () -> change(path, tag))
                .toList();

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Response> answer : threads.invokeAll(writers)) {
                answers.add(answer.get().statusCode());
            }
        }

        assertThat(answers)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
    }

    @Test
    void walksThroughAListPageByPage() {
        String lena = Surroundings.token("lena-" + UUID.randomUUID(), "PERSON");
        IntStream.range(0, 5).forEach(_ -> created(as(lena)));

        List<String> seen = new ArrayList<>();
        @Nullable String next = NOTES + "?limit=2";
        int pages = 0;
        while (next != null) {
            Response page = as(lena).get(next);
            assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
            seen.addAll(page.jsonPath().getList("items.id"));
            next = nextLink(page);
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void refusesACursorThatIsForeignChangedOrMadeUp() {
        String lena = Surroundings.token("lena-" + UUID.randomUUID(), "PERSON");
        IntStream.range(0, 3).forEach(_ -> created(as(lena)));
        String cursor = as(lena).get(NOTES + "?limit=1").jsonPath().getString("next");
        char last = cursor.charAt(cursor.length() / 2);
        String changed = cursor.replace(last, last == 'A' ? 'B' : 'A');

        assertThat(as(lena).get(NOTES + "?cursor=" + cursor).statusCode()).isEqualTo(200);
        for (Response refused : List.of(
                person().get(NOTES + "?cursor=" + cursor),
                as(lena).get(NOTES + "?cursor=" + changed),
                as(lena).get(NOTES + "?cursor=page2"))) {
            assertProblem(refused, 400, "cursor-invalid");
            assertThat(refused.jsonPath().getString("errors[0].field")).isEqualTo("cursor");
        }
    }

    @Test
    void boundsTheLengthOfAPage() {
        assertProblem(person().get(NOTES + "?limit=0"), 400, "invalid-parameter");
        Response tooMany = person().get(NOTES + "?limit=201");
        assertProblem(tooMany, 400, "invalid-parameter");
        assertThat(tooMany.jsonPath().getString("errors[0].message")).isEqualTo("doit être compris entre 1 et 200");
    }

    private static Response change(String path, String tag) {
        return person().header("If-Match", tag)
                .body(note("changed " + UUID.randomUUID()))
                .put(path);
    }

    private static String created(RequestSpecification caller) {
        return NOTES + "/"
                + caller.header("Idempotency-Key", key())
                        .body(note("wish " + UUID.randomUUID()))
                        .post(NOTES)
                        .jsonPath()
                        .getString("id");
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json").urlEncodingEnabled(false);
    }

    private static @Nullable String nextLink(Response page) {
        Matcher link = Pattern.compile("<([^>]+)>; rel=\"next\"").matcher(String.valueOf(page.header("Link")));
        return link.find() ? link.group(1) : null;
    }

    private static String note(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
