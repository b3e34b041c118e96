package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is noted of her, who is around her, how her life project reads, what she says of what was done: each by her act in the register. */
final class Around implements Chapter {

    private static final String HABITS = "HABITS_ASPIRATIONS_PREFERENCES_AVERSIONS";

    private final Roles roles;
    private final Story story;

    Around(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "What is noted, who is around her, what she makes of it";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("She opens one part of what may be noted, for her facilitator too", "OPEN", this::section);
        play.api("He looks for the part about her health, which she left shut", "404", this::health);
        play.api("She says which aim matters to her", "MATTERS", this::aim);
        play.api("She brings her sister into her network", "1 member, no other network to be seen", this::network);
        play.api("She says what she wants done about a right of hers", "1 entry", this::right);
        play.api("She fixes her life project, to be read again in six months", "version 1", this::project);
        play.api("She contests one of the hours that were noted", "CONTESTS, still counted", this::contest);
    }

    private Observation section() throws IOException, InterruptedException {
        Map<String, Object> told =
                Map.of("objective", "Savoir ce que vous aimez", "usefulness", "Chercher ce qui vous va");
        roles.person
                .post(
                        caze("/information-sections/" + HABITS + "/opening"),
                        Map.of("visibility", "ME_AND_FACILITATOR", "told", told, "act", act("information")))
                .require(200);
        return Observation.equal(
                "OPEN",
                roles.facilitator
                        .get(caze("/information-sections/" + HABITS))
                        .require(200)
                        .text("/state"));
    }

    private Observation health() throws IOException, InterruptedException {
        int status = roles.facilitator
                .get(caze("/information-sections/DIAGNOSIS_AND_HEALTH_COURSE"))
                .status();
        return Observation.equal("404", String.valueOf(status));
    }

    private Observation aim() throws IOException, InterruptedException {
        Map<String, Object> said = Map.of("aim", "EXPRESS_REQUESTS", "state", "MATTERS", "act", act("life-project"));
        roles.person.post(caze("/support-aims"), said).require(200);
        for (JsonNode aim :
                roles.facilitator.get(caze("/support-aims")).require(200).body().get("items")) {
            if (aim.get("aim").asText().equals("EXPRESS_REQUESTS")) {
                return Observation.equal("MATTERS", aim.get("state").asText());
            }
        }
        return Observation.of(false, "no such aim");
    }

    private Observation network() throws IOException, InterruptedException {
        Map<String, Object> sister = Map.of(
                "kind",
                "ENTOURAGE",
                "closeness",
                "NEAR",
                "domains",
                List.of("HOUSING"),
                "frame",
                Map.of("name", "Zoé", "role", "sa sœur"),
                "act",
                act("network"));
        roles.person.post(caze("/network-members"), sister).require(201);
        int members = roles.facilitator
                .get(caze("/network-members"))
                .require(200)
                .body()
                .get("items")
                .size();
        boolean alone = roles.facilitator.get("/network-members").status() == 404;
        return Observation.equal(
                "1 member, no other network to be seen",
                members + " member" + (alone ? ", no other network to be seen" : ", and a list of everybody's"));
    }

    private Observation right() throws IOException, InterruptedException {
        Map<String, Object> entry = Map.of(
                "right",
                "OTHER",
                "atStake",
                "Ouvrir mon courrier moi-même",
                "wish",
                "Qu'on me le donne",
                "act",
                act("rights"));
        roles.person.post(caze("/rights-issues"), entry).require(201);
        int entries = roles.facilitator
                .get(caze("/rights-issues"))
                .require(200)
                .body()
                .get("items")
                .size();
        return Observation.equal("1 entry", entries + " entry");
    }

    private Observation project() throws IOException, InterruptedException {
        Map<String, Object> reading = new HashMap<>();
        reading.put("expressionIds", live());
        reading.put("nextCheckOn", LocalDate.now(Roles.PARIS).plusMonths(6).toString());
        String hash = roles.person
                .post(caze("/life-projects:preview"), reading)
                .require(200)
                .text("/textHash");
        reading.put("textHash", hash);
        reading.put("act", act("life-project"));
        Answer fixed = roles.person.post(caze("/life-projects"), reading).require(201);
        return Observation.equal("version 1", "version " + fixed.text("/number"));
    }

    private List<String> live() throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (JsonNode one :
                roles.person.get(caze("/expressions")).require(200).body().get("items")) {
            if (one.get("state").asText().equals("LIVE")) {
                ids.add(one.get("id").asText());
            }
        }
        return ids;
    }

    private Observation contest() throws IOException, InterruptedException {
        String last = roles.person.get(caze("/interventions")).require(200).text("/items/0/id");
        Answer said = roles.person
                .post(
                        "/interventions/" + last + "/word",
                        Map.of("word", "CONTESTS", "words", "C'était plus court.", "act", act("intervention-word")))
                .require(200);
        Answer hours = roles.person.get(caze("/hours")).require(200);
        boolean counted = hours.text("/total").equals("2 h 15")
                && hours.body().get("contestedMinutes").asInt() > 0;
        return Observation.equal(
                "CONTESTS, still counted", said.text("/word") + (counted ? ", still counted" : " " + hours.summary()));
    }

    private Map<String, Object> act(String wording) throws IOException, InterruptedException {
        return roles.acts.inHerSession(wording);
    }

    private String caze(String part) {
        return "/cases/" + story.caseId + part;
    }
}
