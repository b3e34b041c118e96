package fr.parvis.commons.web;

import static fr.parvis.commons.web.WebQuarkusTest.key;
import static fr.parvis.commons.web.WebQuarkusTest.person;
import static fr.parvis.commons.web.sample.Surroundings.count;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The sample API as its tests call it. */
final class NotesApi {

    static final String NOTES = "/api/v1/notes";
    static final String TROUBLE = "/api/v1/trouble/";

    private NotesApi() {}

    static Response post(String path, String key, String body) {
        return person().header("Idempotency-Key", key).body(body).post(path);
    }

    static List<Response> atOnce(int times, Callable<Response> call) throws Exception {
        return all(IntStream.range(0, times).mapToObj(_ -> call).toList());
    }

    static List<Response> all(List<Callable<Response>> calls) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    static long notes(String text) {
        return count("select count(*) from note where text = '" + text + "'");
    }

    static String note(String text) {
        return "{\"text\": \"" + text + "\"}";
    }

    static String text() {
        return "wish " + UUID.randomUUID();
    }
}
