package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** She has her file erased, and everybody who held a part of it says that it is gone (PER-32). */
final class Erasure implements Chapter {

    private static final String EVERYBODY =
            "everybody has answered, and she reads from which day no backup can be read";
    private static final String NOTHING = "nothing";
    private static final Duration BOUND = Duration.ofSeconds(30);

    private final PlatformDescription platform;
    private final Roles roles;
    private final Story story;
    private String receipt = "";

    Erasure(PlatformDescription platform, Roles roles, Story story) {
        this.platform = platform;
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She has her file erased";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She wants her file erased", "erased here, the others are asked", this::erase);
        play.api("She asks with her receipt how far it is", EVERYBODY, this::askUntilDone);
        play.api("Her facilitator asks for her case, and she for her file", "404 and 404", this::nothingToOpen);
        play.platform(
                "Looking as superuser for her file and her case in every table of both databases that held them",
                NOTHING,
                this::look);
    }

    private Observation erase() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("choice", "ERASE", "act", roles.acts.inHerSession("file-erasure"));
        Answer answer = roles.herFile
                .post("/persons/" + story.personId + "/closing", body)
                .require(201);
        receipt = answer.text("/erasure/receipt");
        String state = answer.text("/erasure/state");
        return Observation.of(
                state.equals("IN_PROGRESS"),
                state.equals("IN_PROGRESS") ? "erased here, the others are asked" : "state " + state);
    }

    private Observation askUntilDone() throws IOException, InterruptedException {
        Answer answer = Patience.until(
                () -> roles.herFile.get("/erasures/" + receipt),
                seen -> seen.status() == 200 && seen.text("/state").equals("DONE"),
                BOUND);
        boolean done = answer.require(200).text("/state").equals("DONE")
                && !answer.text("/unreadableInBackupsOn").isEmpty();
        return Observation.of(done, done ? EVERYBODY : answer.summary());
    }

    private Observation nothingToOpen() throws IOException, InterruptedException {
        int caze = roles.facilitator.get("/cases/" + story.caseId).status();
        int file = roles.herFile.get("/persons/" + story.personId).status();
        return Observation.equal("404 and 404", caze + " and " + file);
    }

    private Observation look() throws IOException, InterruptedException {
        try {
            List<String> found = new ArrayList<>();
            found.addAll(new SuperuserLook(platform, "demand", "persons").tablesNaming(story.personId));
            found.addAll(new SuperuserLook(platform, "demand", "facilitation").tablesNaming(story.caseId));
            return Observation.equal(NOTHING, found.isEmpty() ? NOTHING : "also in " + found);
        } catch (SQLException e) {
            throw new IOException("the database could not be read: " + e.getMessage(), e);
        }
    }
}
