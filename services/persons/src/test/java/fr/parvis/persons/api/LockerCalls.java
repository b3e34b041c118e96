package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.LockerFile;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** One call for every endpoint of the locker. */
final class LockerCalls {

    private LockerCalls() {}

    static Map<String, IntFunction<Response>> of(PersonFile file) {
        Map<String, IntFunction<Response>> calls = new HashMap<>();
        String path = "/api/v1/persons/{id}/locker";
        String documents = path + "/documents/{documentId}";
        Map<String, Object> act = Map.of("act", Acts.own("locker"));
        PersonFile opening = aPerson();
        calls.put("POST " + path + "/opening", _ -> LockerFile.open(opening));
        PersonFile closing = aPerson();
        LockerFile.open(closing);
        calls.put("POST " + path + "/closing", _ -> Api.post(closing.herToken(), closing.path("/locker/closing"), act));
        LockerFile.open(file);
        LockerFile scan = LockerFile.pdf("Scan", 900);
        String whole = scan.bring(file, file.herToken());
        String begun = file.path("/locker/documents/" + scan.announce(file, file.herToken()));
        String ready = file.path("/locker/documents/" + scan.announce(file, file.herToken()));
        LockerFile.put(file.herToken(), ready, 0, scan.bytes());
        String leaving = scan.bring(file, file.herToken());
        String shown = whole + "/shares/" + LockerFile.show(file, whole).path("shareId");
        calls.put("GET " + path, _ -> Api.get(file.herToken(), file.path("/locker")));
        calls.put(
                "POST " + path + "/documents",
                _ -> Api.post(file.herToken(), file.path("/locker/documents"), scan.card()));
        calls.put("PUT " + documents + "/parts/{number}", _ -> LockerFile.put(file.herToken(), begun, 0, scan.bytes()));
        calls.put("POST " + documents + "/completion", _ -> Api.post(file.herToken(), ready + "/completion", ""));
        calls.put("GET " + documents + "/file", _ -> LockerFile.download(file.herToken(), whole));
        calls.put("POST " + documents + "/deletion", _ -> Api.post(file.herToken(), leaving + "/deletion", act));
        calls.put("POST " + documents + "/shares", _ -> LockerFile.show(file, whole));
        calls.put(
                "POST " + documents + "/shares/{shareId}/end",
                _ -> Api.post(file.herToken(), shown + "/end", Map.of("act", Acts.own("locker-share"))));
        return calls;
    }
}
