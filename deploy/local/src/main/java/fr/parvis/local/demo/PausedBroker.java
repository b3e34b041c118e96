package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** She withdraws while no message flows: knowledge grows old and what was released is hidden (PER-24, IND-EP-23). */
final class PausedBroker implements Chapter {

    private final PlatformDescription platform;
    private final Roles roles;
    private final Story story;

    PausedBroker(PlatformDescription platform, Roles roles, Story story) {
        this.platform = platform;
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She withdraws, the broker paused";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She sends another of her expressions; the Communauté 360 reads it", "read", this::releaseAgain);
        try {
            play.platform("The broker is paused (SIGSTOP)", "paused", () -> signal("STOP", "paused"));
            play.api(
                    "She withdraws; persons acknowledges though no message can leave",
                    "hidden at the latest " + platform.maxStalenessSeconds() + " s after her withdrawal",
                    this::withdraw);
            play.api("What the Communauté 360 reads now", "no content, and an honest message", this::honest);
        } finally {
            play.platform("The broker goes on (SIGCONT)", "going on", () -> signal("CONT", "going on"));
        }
        play.api("The withdrawal arrives", "404", this::arrives);
    }

    private Observation releaseAgain() throws IOException, InterruptedException {
        Map<String, Object> selection =
                Map.of("expressionIds", List.of(story.expressions.get(2)), "recipientOrganisation", roles.organisation);
        String text = roles.person
                .post("/cases/" + story.caseId + "/releases:preview", selection)
                .require(200)
                .text("/textHash");
        Map<String, Object> body = new HashMap<>(selection);
        body.put("textHash", text);
        body.put("until", LocalDate.now(Roles.PARIS).plusMonths(6).toString());
        body.put("act", roles.acts.inHerSession("release"));
        story.request = roles.person
                .post("/cases/" + story.caseId + "/releases", body)
                .require(201)
                .text("/handle");
        boolean read = Patience.until(this::stillShown, shown -> shown);
        return Observation.of(read, read ? "read" : "not read");
    }

    private Observation withdraw() throws IOException, InterruptedException {
        String consent = Consents.letting(roles, roles.organisation);
        Map<String, Object> body = Map.of("act", roles.acts.inHerSession("withdrawal"));
        roles.herFile
                .post("/persons/" + story.personId + "/consents/" + consent + "/withdrawal", body)
                .require(200);
        Duration bound = Duration.ofSeconds(platform.maxStalenessSeconds());
        Duration shown = new Stopwatch(this::stillShown)
                .untilHidden(System.nanoTime(), Duration.ofSeconds(2), bound.multipliedBy(2));
        return Observation.of(
                shown.compareTo(bound) <= 0, "hidden " + shown.toMillis() + " ms after the acknowledgement");
    }

    private Observation honest() throws IOException, InterruptedException {
        Answer answer = roles.coordinator.get("/requests/" + story.request).require(200);
        boolean hidden = !answer.body().hasNonNull("content");
        String message = answer.body().at("/hidden/message").asText();
        boolean held = hidden && !message.isBlank();
        return Observation.of(held, held ? "no content, and: " + message : answer.summary());
    }

    private Observation arrives() throws IOException, InterruptedException {
        int status = Patience.until(
                () -> roles.coordinator.get("/requests/" + story.request).status(),
                seen -> seen == 404,
                Duration.ofSeconds(60));
        return Observation.equal("404", String.valueOf(status));
    }

    private boolean stillShown() throws IOException, InterruptedException {
        Answer answer = roles.coordinator.get("/requests/" + story.request);
        return answer.status() == 200 && answer.body().hasNonNull("content");
    }

    private Observation signal(String name, String done) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder(
                        "kill", "-" + name, Long.toString(platform.broker().pid()))
                .start();
        int code = kill.waitFor();
        return Observation.of(code == 0, code == 0 ? done : "kill answered " + code);
    }
}
