package fr.parvis.local.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The first reception interview and the sheet she validates (FAC-11 to FAC-17, FAC-35 to FAC-40; scenarios 15 and 16). */
final class Reception implements Chapter {

    private static final String AS_THE_SOURCE = "15, 20 and 10 minutes; YES; an appointment of 60 minutes";

    private final Roles roles;
    private final Story story;
    private String sheet = "";

    Reception(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "She is received, and says what stands in her way";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("The first reception interview is held and closed", AS_THE_SOURCE, this::interview);
        play.api("Four brakes, three levers: a priority given to a lever", "422", this::leverWithAPriority);
        play.api("Without it the sheet waits for her", "DRAFT, nothing missing", this::filled);
        play.api("Her facilitator validates it without her", "422, still DRAFT", this::withoutHer);
        play.api("She validates what she was shown", "VALIDATED", this::validated);
        play.api("Her facilitator changes it afterwards", "refused, as she validated it", this::changed);
    }

    private Observation interview() throws IOException, InterruptedException {
        Answer closed = held();
        Answer next = roles.person
                .get("/appointments/" + closed.text("/nextAppointmentId"))
                .require(200);
        boolean anHour = next.text("/startsAt").startsWith("10:00")
                && next.text("/endsAt").startsWith("11:00");
        List<String> minutes = StreamSupport.stream(closed.body().get("parts").spliterator(), false)
                .map(part -> part.path("plannedMinutes").asText())
                .toList();
        return Observation.equal(
                AS_THE_SOURCE,
                "%s, %s and %s minutes; %s; %s"
                        .formatted(
                                minutes.get(0),
                                minutes.get(1),
                                minutes.get(2),
                                closed.text("/decision/decision"),
                                anHour ? "an appointment of 60 minutes" : next.summary()));
    }

    private Answer held() throws IOException, InterruptedException {
        String interview = roles.facilitator
                .post(caze("/interviews"), Map.of("kind", "FIRST_RECEPTION"))
                .require(201)
                .text("/id");
        String path = "/interviews/" + interview;
        roles.facilitator.post(path + "/opening", Map.of()).require(200);
        roles.person
                .post(
                        path + "/decision",
                        Map.of("decision", "YES", "act", roles.acts.inHerSession("interview-decision")))
                .require(200);
        return roles.facilitator
                .post(path + "/closing", Map.of("nextAppointment", appointment()))
                .require(200);
    }

    private static Map<String, Object> appointment() {
        return Map.of(
                "date",
                LocalDate.now(Roles.PARIS).plusDays(8).toString(),
                "startsAt",
                "10:00",
                "endsAt",
                "11:00",
                "mode",
                "ANTENNA",
                "place",
                "Maison des choix, 12 rue du Port, Caen",
                "subject",
                "Ce qui aide et ce qui freine",
                "present",
                List.of("Vous", "Votre facilitateur"));
    }

    private Observation leverWithAPriority() throws IOException, InterruptedException {
        sheet = roles.facilitator
                .post(caze("/diagnosis-sheets"), Map.of("phase", "RECEPTION"))
                .require(201)
                .text("/id");
        List<Map<String, Object>> rows = new ArrayList<>(rows());
        rows.set(4, Map.of("number", 5, "element", "Santé", "kind", "LEVER", "priority", 5));
        return Observation.equal("422", String.valueOf(write(rows).status()));
    }

    private Observation filled() throws IOException, InterruptedException {
        Answer written = write(rows()).require(200);
        int missing = written.body().get("missing").size();
        return Observation.equal(
                "DRAFT, nothing missing",
                written.text("/state") + (missing == 0 ? ", nothing missing" : ", missing " + missing));
    }

    private Observation withoutHer() throws IOException, InterruptedException {
        Answer tried = validate(roles.facilitator);
        return Observation.equal("422, still DRAFT", tried.status() + ", still " + shown().text("/state"));
    }

    private Observation validated() throws IOException, InterruptedException {
        return Observation.equal(
                "VALIDATED", validate(roles.person).require(200).text("/state"));
    }

    private Observation changed() throws IOException, InterruptedException {
        String before = shown().text("/contentHash");
        Answer tried = write(rows().subList(0, 3));
        boolean held = tried.status() == 409 && shown().text("/contentHash").equals(before);
        return Observation.of(held, held ? "refused, as she validated it" : tried.summary());
    }

    private Answer write(List<Map<String, Object>> rows) throws IOException, InterruptedException {
        Map<String, Object> content = Map.of(
                "interviewDates",
                List.of(LocalDate.now(Roles.PARIS).toString()),
                "phase",
                "RECEPTION",
                "finalObjective",
                "Travailler avec des fleurs",
                "coreQuestion",
                "Comment aller au travail sans prendre le bus aux heures de pointe ?",
                "rows",
                rows);
        return roles.facilitator.put("/diagnosis-sheets/" + sheet, content, shown().entityTag());
    }

    private Answer validate(Api caller) throws IOException, InterruptedException {
        return caller.post(
                "/diagnosis-sheets/" + sheet + "/validation",
                Map.of(
                        "contentHash",
                        shown().text("/contentHash"),
                        "act",
                        roles.acts.inHerSession("sheet-validation")));
    }

    private Answer shown() throws IOException, InterruptedException {
        return roles.person.get("/diagnosis-sheets/" + sheet).require(200);
    }

    private static List<Map<String, Object>> rows() {
        return List.of(
                brake(1, "Mobilité", 1, "Trouver un trajet calme"),
                brake(2, "Budget", 3, "Savoir ce qui reste à la fin du mois"),
                brake(3, "Logement", 4, "Voir trois logements"),
                brake(4, "Expérience", 2, "Faire un stage chez un fleuriste"),
                lever(5, "Santé"),
                lever(6, "Sa sœur"),
                lever(7, "Elle connaît les plantes"));
    }

    private static Map<String, Object> brake(int number, String element, int priority, String objective) {
        return Map.of(
                "number", number, "element", element, "kind", "BRAKE", "priority", priority, "objective", objective);
    }

    private static Map<String, Object> lever(int number, String element) {
        return Map.of("number", number, "element", element, "kind", "LEVER");
    }

    private String caze(String part) {
        return "/cases/" + story.caseId + part;
    }
}
