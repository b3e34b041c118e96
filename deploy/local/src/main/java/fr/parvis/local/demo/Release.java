package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** She sends two of the six, on the exact text she saw, and exactly two arrive (FAC-25, scenario 13). */
final class Release implements Chapter {

    private final Roles roles;
    private final Story story;

    Release(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She sends two of them to the Communauté 360 of her département";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She sees the text that would leave, and confirms it twice by mistake", "one request", this::release);
        play.api("The Communauté 360 reads it", "2 items, the text she confirmed", this::arrived);
        play.api("A Communauté 360 of another département asks for it", "404", this::otherCommunity);
        play.api("It acknowledges; she sees the expected day", "acknowledged for " + answerDay(), this::acknowledge);
    }

    private Observation release() throws IOException, InterruptedException {
        Map<String, Object> selection = selection(story.expressions.subList(0, 2));
        JsonNode preview = roles.person
                .post("/cases/" + story.caseId + "/releases:preview", selection)
                .require(200)
                .body();
        UUID click = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(selection);
        body.put("textHash", preview.get("textHash").asText());
        body.put("until", LocalDate.now(Roles.PARIS).plusMonths(6).toString());
        body.put("act", roles.acts.inHerSession("release"));
        Answer first = roles.person.post(releases(), body, click).require(201);
        Answer second = roles.person.post(releases(), body, click).require(201);
        story.request = first.text("/handle");
        boolean one = second.text("/handle").equals(story.request)
                && preview.get("text").asText().equals(first.text("/text"));
        return Observation.of(one, one ? "one request" : first.summary() + " and " + second.summary());
    }

    private Observation arrived() throws IOException, InterruptedException {
        Answer seen = Patience.until(
                () -> roles.coordinator.get("/requests/" + story.request),
                answer -> answer.status() == 200 && answer.body().hasNonNull("content"));
        String sent = roles.person
                .get("/cases/" + story.caseId + "/requests")
                .require(200)
                .body()
                .findValuesAsText("text")
                .toString();
        JsonNode content = seen.require(200).body().get("content");
        boolean same = sent.contains(content.get("text").asText());
        String observed = content.get("items").size() + " items, " + (same ? "the text she confirmed" : "another text");
        return Observation.equal("2 items, the text she confirmed", observed);
    }

    private Observation otherCommunity() throws IOException, InterruptedException {
        return Observation.equal(
                "404",
                String.valueOf(
                        roles.otherCoordinator.get("/requests/" + story.request).status()));
    }

    private Observation acknowledge() throws IOException, InterruptedException {
        roles.coordinator
                .post("/requests/" + story.request + "/acknowledgement", Map.of("expectedAnswerOn", answerDay()))
                .require(200);
        Answer seen = Patience.until(
                () -> roles.person.get("/cases/" + story.caseId + "/requests"),
                answer -> answer.body().findValuesAsText("expectedAnswerOn").contains(answerDay()));
        boolean told = seen.body().findValuesAsText("expectedAnswerOn").contains(answerDay());
        return Observation.of(told, told ? "acknowledged for " + answerDay() : seen.summary());
    }

    private static String answerDay() {
        return LocalDate.now(Roles.PARIS).plusDays(21).toString();
    }

    private Map<String, Object> selection(List<String> expressions) {
        return Map.of("expressionIds", expressions, "recipientOrganisation", roles.organisation);
    }

    private String releases() {
        return "/cases/" + story.caseId + "/releases";
    }
}
