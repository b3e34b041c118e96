package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A response comes, she finds it partly coherent, keeps that to herself, then tells it (scenario 14). */
final class Proposal implements Chapter {

    private static final String GAP = "C'est trop loin de chez ma sœur.";

    private final Roles roles;
    private final Story story;

    Proposal(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "A response, and what she thinks of it";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("The Communauté 360 proposes a studio in Caen", "she reads the proposal", this::propose);
        play.api("She answers \"not decided yet\" and says nothing more", "PENDING, no rank, no message", this::answer);
        play.api("She writes that it is partly coherent, for herself", "the C360 sees no opinion", this::keepPrivate);
        play.api("She decides to tell it", "PARTLY_COHERENT, with her words", this::tell);
    }

    private Observation propose() throws IOException, InterruptedException {
        String text = "Un studio à Caen, près du tram. Une aide passe deux fois par semaine. Vous pouvez visiter.";
        Map<String, Object> body = Map.of(
                "sector",
                "COMMON_LAW",
                "domain",
                "HOUSING",
                "communeCode",
                "14118",
                "intensityMinutesPerWeek",
                120,
                "costCentsPerMonth",
                41000,
                "text",
                text);
        story.response = roles.coordinator
                .post("/requests/" + story.request + "/responses", body)
                .require(201)
                .text("/handle");
        Answer seen = Patience.until(
                () -> roles.person.get("/cases/" + story.caseId + "/responses"),
                answer -> answer.body().findValuesAsText("handle").contains(story.response));
        boolean read = seen.body().findValuesAsText("text").contains(text);
        return Observation.of(read, read ? "she reads the proposal" : seen.summary());
    }

    private Observation answer() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("answer", "PENDING", "act", roles.acts.inHerSession("answer-to-response"));
        roles.person.post("/responses/" + story.response + "/answer", body).require(200);
        JsonNode seen = Patience.until(this::asTheCommunitySeesIt, response -> response.hasNonNull("answer"));
        JsonNode given = seen.path("answer");
        boolean silent =
                given.path("rank").isMissingNode() || given.path("rank").isNull();
        silent &= given.path("message").isMissingNode() || given.path("message").isNull();
        String observed = given.path("answer").asText() + (silent ? ", no rank, no message" : ", with more");
        return Observation.equal("PENDING, no rank, no message", observed);
    }

    private Observation keepPrivate() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of(
                "items",
                List.of(
                        Map.of("itemNumber", 1, "coherence", "PARTLY_COHERENT"),
                        Map.of("itemNumber", 2, "coherence", "TOO_EARLY")),
                "gap",
                GAP);
        story.opinion = roles.person
                .post("/responses/" + story.response + "/coherence-opinions", body)
                .require(201)
                .text("/id");
        // The answer of the step before crossed in well under this time; an opinion would have too.
        JsonNode seen = Patience.until(
                this::asTheCommunitySeesIt,
                response -> response.hasNonNull("coherenceOpinion"),
                java.time.Duration.ofSeconds(3));
        boolean nothing = !seen.hasNonNull("coherenceOpinion");
        return Observation.of(nothing, nothing ? "the C360 sees no opinion" : seen.toString());
    }

    private Observation tell() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("act", roles.acts.inHerSession("coherence-release"));
        roles.person
                .post("/coherence-opinions/" + story.opinion + "/release", body)
                .require(200);
        JsonNode opinion = Patience.until(
                        this::asTheCommunitySeesIt, response -> response.hasNonNull("coherenceOpinion"))
                .path("coherenceOpinion");
        boolean told = opinion.path("gap").asText().contains(GAP);
        String observed =
                opinion.path("items").path(0).path("coherence").asText() + (told ? ", with her words" : " " + opinion);
        return Observation.equal("PARTLY_COHERENT, with her words", observed);
    }

    private JsonNode asTheCommunitySeesIt() throws IOException, InterruptedException {
        return roles.coordinator
                .get("/responses/" + story.response)
                .require(200)
                .body();
    }
}
