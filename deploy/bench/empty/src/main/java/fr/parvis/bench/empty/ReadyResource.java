package fr.parvis.bench.empty;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;

/** Says that it is there, and nothing more. */
@Path("/ready")
public final class ReadyResource {

    @GET
    public Map<String, String> ready() {
        return Map.of("status", "UP");
    }
}
