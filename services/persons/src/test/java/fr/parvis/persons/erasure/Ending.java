package fr.parvis.persons.erasure;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import io.restassured.response.Response;
import java.util.Map;

/** Closing and erasing as she does it in her own session. */
public final class Ending {

    private Ending() {}

    public static Response erase(PersonFile file) {
        return Api.post(
                file.herToken(), file.path("/closing"), Map.of("choice", "ERASE", "act", Acts.own("file-erasure")));
    }

    public static Response close(PersonFile file) {
        return Api.post(
                file.herToken(), file.path("/closing"), Map.of("choice", "KEEP", "act", Acts.own("file-closing")));
    }

    public static Response reopen(PersonFile file) {
        return Api.post(file.herToken(), file.path("/closing/end"), Map.of("act", Acts.own("file-closing")));
    }

    /** How far an erasure is, as whoever holds the token sees it. */
    static Response look(String token, String receipt) {
        return Api.get(token, "/erasures/" + receipt);
    }
}
