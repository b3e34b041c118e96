package fr.parvis.facilitation.referent;

import fr.parvis.commons.web.json.JsonBytes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** What a referent is there for, and what not (FAC-47, source 003), in plain French. */
public record ReferentMissions(List<Mission> missions) {

    private static final String RESOURCE = "/parvis/referent-missions.json";

    /**
     * One of them.
     *
     * @param code stable
     * @param text French
     */
    public record Mission(String code, String text) {}

    public ReferentMissions {
        missions = List.copyOf(missions);
    }

    public static ReferentMissions read(JsonBytes json) {
        try (InputStream in = Objects.requireNonNull(ReferentMissions.class.getResourceAsStream(RESOURCE))) {
            return json.read(in.readAllBytes(), ReferentMissions.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
