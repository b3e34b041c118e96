package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** She says six things, marks one, and nobody else can change her words (FAC-18, FAC-19, scenario 12). */
final class Words implements Chapter {

    private static final List<Said> SAID = List.of(
            new Said("WISH", "MEDIUM", "HOUSING", "Je veux habiter seule, pas loin de ma sœur."),
            new Said("DESIRE", "SHORT", "CULTURE_SPORT_LEISURE", "Je veux nager dans un club, avec les autres."),
            new Said("EXPECTATION", "MEDIUM", "TRAINING_EMPLOYMENT", "Je veux travailler avec des fleurs."),
            new Said("FEAR", "SHORT", "MOBILITY", "J'ai peur du bus quand il y a du monde."),
            new Said("PREFERENCE", "SHORT", "DAILY_LIFE", "Je préfère qu'on vienne l'après-midi."),
            new Said("CHOICE", "LONG", "AFFECTIVE_FAMILY_LIFE", "Un jour, je veux vivre en couple."));

    private final Roles roles;
    private final Story story;

    Words(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    private record Said(String type, String horizon, String domain, String words) {}

    @Override
    public String title() {
        return "She says what she wants";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She records six expressions in her own words", "6 expressions, words unchanged", this::record);
        play.api("She marks the first one as what matters most", "1 marked, by her", this::mark);
        play.api(
                "Her facilitator tries to replace her words with his own",
                "refused, her words unchanged",
                () -> otherHand(roles.facilitator));
        play.api(
                "A coordinator of the Communauté 360 tries the same",
                "refused, her words unchanged",
                () -> otherHand(roles.coordinatorAtHerFile));
        play.api(
                "Her facilitator writes what he thinks beside it",
                "a comment apart, her words unchanged",
                this::comment);
    }

    private Observation record() throws IOException, InterruptedException {
        for (Said said : SAID) {
            Answer answer = roles.person.post(expressions(), body(said));
            story.expressions.add(answer.require(201).text("/id"));
        }
        JsonNode items = roles.person.get(expressions()).require(200).body().get("items");
        long unchanged = SAID.stream()
                .filter(said -> items.findValuesAsText("words").contains(said.words()))
                .count();
        return Observation.equal("6 expressions, words unchanged", unchanged + " expressions, words unchanged");
    }

    private Observation mark() throws IOException, InterruptedException {
        Map<String, Object> body = Map.of("priority", true, "act", roles.acts.inHerSession("priority-mark"));
        roles.person.post("/expressions/" + story.expressions.getFirst() + "/priority", body);
        long marked = 0;
        for (JsonNode item : roles.person.get(expressions()).require(200).body().get("items")) {
            marked += item.get("priorityByPerson").asBoolean() ? 1 : 0;
        }
        return Observation.equal("1 marked, by her", marked + " marked, by her");
    }

    private Observation otherHand(Api other) throws IOException, InterruptedException {
        Map<String, Object> words = Map.of("words", "Elle voudrait un foyer.");
        Answer tried = other.put("/expressions/" + story.expressions.getFirst(), words, "\"1\"");
        boolean held = tried.status() >= 400 && tried.status() < 500 && herWordsStand();
        return Observation.of(held, held ? "refused, her words unchanged" : tried.summary());
    }

    private Observation comment() throws IOException, InterruptedException {
        String comments = "/expressions/" + story.expressions.getFirst() + "/comments";
        roles.facilitator
                .post(comments, Map.of("text", "Visiter un logement avec elle."))
                .require(201);
        Answer seen = roles.person.get(comments).require(200);
        boolean apart = seen.text("/items/0/writtenAs").equals("FACILITATOR") && herWordsStand();
        return Observation.of(apart, apart ? "a comment apart, her words unchanged" : seen.summary());
    }

    private boolean herWordsStand() throws IOException, InterruptedException {
        return roles.person
                .get(expressions())
                .require(200)
                .body()
                .findValuesAsText("words")
                .contains(SAID.getFirst().words());
    }

    private Map<String, Object> body(Said said) throws IOException, InterruptedException {
        return Map.of(
                "type", said.type(),
                "horizon", said.horizon(),
                "domain", said.domain(),
                "words", said.words(),
                "act", roles.acts.inHerSession("expression"));
    }

    private String expressions() {
        return "/cases/" + story.caseId + "/expressions";
    }
}
