package fr.parvis.persons.api;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint that reads a file or what is the same for everybody. */
final class ReadingCalls {

    private ReadingCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        file.grant();
        for (String part : List.of("", "/access-log", "/acts", "/consents", "/export", "/powers")) {
            calls.put("GET /api/v1/persons/{id}" + part, _ -> Api.get(file.herToken(), file.path(part)));
        }
        calls.put("GET /api/v1/me", _ -> Api.get(file.herToken(), "/me"));
        calls.put("GET /api/v1/wordings", _ -> Api.get(file.herToken(), "/wordings"));
        return calls;
    }
}
