package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.independence.platform.PlatformDescription;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** She takes it back: the next read is refused, and the copy on the other side is gone (PER-23, IND-EP-16). */
final class Withdrawal implements Chapter {

    private static final String ONLY_PROOF = "only the proof (handle, ended, day) and the log of who had read it";
    private static final Duration BOUND = Duration.ofSeconds(5);

    private final PlatformDescription platform;
    private final Roles roles;
    private final Story story;

    Withdrawal(PlatformDescription platform, Roles roles, Story story) {
        this.platform = platform;
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She withdraws, messages flowing";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api(
                "She withdraws her consent while the Communauté 360 reads without pause",
                "last read shown less than 5 s after her withdrawal was acknowledged",
                this::withdraw);
        play.api("The Communauté 360 asks for the request, and for one that never was", "the same 404", this::same);
        play.platform(
                "Looking as superuser for the request in every table of the offer side's database",
                ONLY_PROOF,
                this::look);
    }

    private Observation withdraw() throws IOException, InterruptedException {
        String consent = Consents.letting(roles, roles.organisation);
        Map<String, Object> body = Map.of("act", roles.acts.inHerSession("withdrawal"));
        String path = "/persons/" + story.personId + "/consents/" + consent + "/withdrawal";
        roles.herFile.post(path, body).require(200);
        Duration shown = new Stopwatch(this::stillShown)
                .untilHidden(System.nanoTime(), Duration.ofSeconds(1), BOUND.multipliedBy(3));
        return Observation.of(
                shown.compareTo(BOUND) < 0, "last read shown " + shown.toMillis() + " ms after the acknowledgement");
    }

    private boolean stillShown() throws IOException, InterruptedException {
        Answer answer = roles.coordinator.get("/requests/" + story.request);
        return answer.status() == 200 && answer.body().hasNonNull("content");
    }

    private Observation same() throws IOException, InterruptedException {
        Answer gone = roles.coordinator.get("/requests/" + story.request);
        Answer never = roles.coordinator.get("/requests/00000000-0000-4000-8000-000000000000");
        boolean alike = gone.status() == 404
                && never.status() == 404
                && withoutTrace(gone).equals(withoutTrace(never));
        return Observation.of(alike, alike ? "the same 404" : gone.summary() + " against " + never.summary());
    }

    private static JsonNode withoutTrace(Answer answer) {
        com.fasterxml.jackson.databind.node.ObjectNode copy = answer.body().deepCopy();
        copy.remove(List.of("traceId", "instance"));
        return copy;
    }

    private Observation look() throws IOException, InterruptedException {
        try {
            List<String> tables = new SuperuserLook(platform, "offer", "cooperation").tablesNaming(story.request);
            boolean onlyProof = tables.contains("disclosure") && SuperuserLook.PROOF.containsAll(tables);
            return Observation.of(onlyProof, onlyProof ? ONLY_PROOF : "also in " + tables);
        } catch (SQLException e) {
            throw new IOException("the database could not be read: " + e.getMessage(), e);
        }
    }
}
