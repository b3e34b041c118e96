package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commission with the guests she chose, and what is not spoken of there (FAC-50 to FAC-60; scenarios 20 and 23). */
final class Meeting implements Chapter {

    private static final String LATE = "409, with her agreement LATE";
    private static final String NO_TRACE = "422, 1 item for the guests and no trace";

    private final Roles roles;
    private final Story story;
    private String meeting = "";

    Meeting(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She decides who sits at the table";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("A meeting of 40 minutes is planned, and one of 100", "422, 422", this::length);
        play.api("Her facilitator validates the guests without her", "422, PREPARED", this::withoutHer);
        play.api("She says yes to each name; she is invited eighteen days before", "IN_WINDOW", this::invited);
        play.api("She does not want her health spoken of; somebody puts it on the agenda", NO_TRACE, this::excluded);
        play.api("Another meeting, invited ten days before", LATE, this::late);
        play.api("A meeting of today is opened without her", "409, INVITED", this::openedWithoutHer);
        play.api("She is there: it is held, and the next day is set", "OPEN, CLOSED", this::held);
    }

    private Observation length() throws IOException, InterruptedException {
        return Observation.equal(
                "422, 422",
                plan(today(), 40).status() + ", " + plan(today(), 100).status());
    }

    private Observation withoutHer() throws IOException, InterruptedException {
        meeting = listed(today().plusDays(18));
        Answer tried = validate(roles.facilitator, meeting);
        return Observation.equal(
                "422, PREPARED", tried.status() + ", " + shown(meeting).text("/state"));
    }

    private Observation invited() throws IOException, InterruptedException {
        validate(roles.person, meeting).require(200);
        return Observation.equal("IN_WINDOW", invite(meeting, null).require(201).text("/invitations/0/timing"));
    }

    private Observation excluded() throws IOException, InterruptedException {
        roles.person
                .post(
                        caze("/excluded-topics"),
                        Map.of("domain", "HEALTH_WELLBEING", "act", roles.acts.inHerSession("commission-topics")))
                .require(201);
        int refused = item("HEALTH_WELLBEING", "Son traitement").status();
        String housing =
                item("HOUSING", "Un logement près de sa sœur").require(201).text("/id");
        roles.person
                .post(
                        "/agenda-items/" + housing + "/agreement",
                        Map.of("agreed", true, "act", roles.acts.inHerSession("commission-topics")))
                .require(200);
        Answer seen =
                roles.facilitator.get("/commissions/" + meeting + "/guest-view").require(200);
        boolean trace = seen.body().toString().contains("HEALTH")
                || seen.body().toString().contains("traitement");
        return Observation.equal(
                NO_TRACE,
                refused + ", " + seen.body().get("agenda").size() + " item for the guests and "
                        + (trace ? "a trace" : "no trace"));
    }

    private Observation late() throws IOException, InterruptedException {
        String late = listed(today().plusDays(10));
        validate(roles.person, late).require(200);
        int before = invite(late, null).status();
        agreeToLate(late);
        return Observation.equal(
                LATE,
                before + ", with her agreement "
                        + invite(late, null).require(201).text("/invitations/0/timing"));
    }

    private Observation openedWithoutHer() throws IOException, InterruptedException {
        meeting = listed(today());
        validate(roles.person, meeting).require(200);
        agreeToLate(meeting);
        invite(meeting, null).require(201);
        String charter = roles.person.get("/commission-guide").require(200).text("/textHash");
        for (String guest : guests(meeting)) {
            invite(meeting, guest).require(201);
            roles.facilitator
                    .post(
                            "/commissions/" + meeting + "/charter-acceptances",
                            Map.of("guestId", guest, "manner", "SIGNED", "textHash", charter))
                    .require(201);
        }
        roles.person
                .post(
                        "/commissions/" + meeting + "/charter",
                        Map.of("textHash", charter, "act", roles.acts.inHerSession("commission")))
                .require(200);
        Answer tried = open(false);
        return Observation.equal(
                "409, INVITED", tried.status() + ", " + shown(meeting).text("/state"));
    }

    private Observation held() throws IOException, InterruptedException {
        String opened = open(true).require(200).text("/state");
        Answer closed = roles.facilitator
                .post(
                        "/commissions/" + meeting + "/closing",
                        Map.of(
                                "durationMinutes",
                                80,
                                "nextOn",
                                today().plusMonths(3).toString()))
                .require(200);
        return Observation.equal("OPEN, CLOSED", opened + ", " + closed.text("/state"));
    }

    /** Planned for that day, with a chair and her sister on the list; its id. */
    private String listed(LocalDate date) throws IOException, InterruptedException {
        String id = plan(date, 75).require(201).text("/id");
        roles.facilitator
                .put(
                        "/commissions/" + id + "/guest-list",
                        Map.of(
                                "guests",
                                List.of(
                                        Map.of("role", "CHAIR", "name", "Mme Bellanger"),
                                        Map.of("role", "FAMILY", "name", "Zoé"))),
                        shown(id).entityTag())
                .require(200);
        return id;
    }

    private Answer plan(LocalDate date, int minutes) throws IOException, InterruptedException {
        return roles.facilitator.post(
                caze("/commissions"),
                Map.of(
                        "type",
                        "PROJECT_MEETING",
                        "date",
                        date.toString(),
                        "startsAt",
                        "10:00",
                        "durationMinutes",
                        minutes,
                        "place",
                        "Maison des associations, Caen",
                        "placeNote",
                        "Une salle claire, au calme"));
    }

    private Answer validate(Api caller, String id) throws IOException, InterruptedException {
        return caller.post(
                "/commissions/" + id + "/guest-list/validation",
                Map.of(
                        "contentHash",
                        shown(id).text("/contentHash"),
                        "act",
                        roles.acts.inHerSession("commission-guests")));
    }

    private Answer invite(String id, @Nullable String guest) throws IOException, InterruptedException {
        Map<String, Object> body = new HashMap<>();
        body.put("sentOn", today().toString());
        body.put("manner", "POST");
        if (guest != null) {
            body.put("guestId", guest);
        }
        return roles.facilitator.post("/commissions/" + id + "/invitations", body);
    }

    private void agreeToLate(String id) throws IOException, InterruptedException {
        roles.person
                .post(
                        "/commissions/" + id + "/late-invitations",
                        Map.of("reason", "La salle était prise.", "act", roles.acts.inHerSession("commission")))
                .require(200);
    }

    private Answer item(String domain, String title) throws IOException, InterruptedException {
        return roles.facilitator.post(
                "/commissions/" + meeting + "/agenda-items",
                Map.of("domains", List.of(domain), "title", title, "need", "Pour comprendre où elle en est."));
    }

    private Answer open(boolean personPresent) throws IOException, InterruptedException {
        return roles.facilitator.post(
                "/commissions/" + meeting + "/opening",
                Map.of("personPresent", personPresent, "presentGuests", guests(meeting)));
    }

    private List<String> guests(String id) throws IOException, InterruptedException {
        List<String> ids = new ArrayList<>();
        for (JsonNode guest : shown(id).body().get("guests")) {
            ids.add(guest.get("id").asText());
        }
        return ids;
    }

    private Answer shown(String id) throws IOException, InterruptedException {
        return roles.person.get("/commissions/" + id).require(200);
    }

    private static LocalDate today() {
        return LocalDate.now(Roles.PARIS);
    }

    private String caze(String path) {
        return "/cases/" + story.caseId + path;
    }
}
