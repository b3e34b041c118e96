package fr.parvis.local.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Three interventions of 30, 45 and 60 minutes; she reads 2 h 15 (FAC-80, scenario 28 in her own view). */
final class Hours implements Chapter {

    private final Roles roles;
    private final Story story;

    Hours(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "The time spent for her";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("30, 45 and 60 minutes are recorded, one of them twice", "2 h 15", this::record);
    }

    private Observation record() throws IOException, InterruptedException {
        for (int minutes : List.of(30, 45, 60)) {
            Map<String, Object> body = intervention(minutes);
            roles.facilitator.post(interventions(), body).require(201);
            if (minutes == 45) {
                // The facilitator's phone sends it again after a lost connection, under a new key.
                roles.facilitator.post(interventions(), body);
            }
        }
        String total = roles.person
                .get("/cases/" + story.caseId + "/hours")
                .require(200)
                .text("/total");
        return Observation.equal("2 h 15", total);
    }

    private static Map<String, Object> intervention(int minutes) {
        return Map.of(
                "id",
                UUID.randomUUID().toString(),
                "date",
                LocalDate.now(Roles.PARIS).toString(),
                "startsAt",
                "10:00",
                "durationMinutes",
                minutes,
                "type",
                "LIFE_PROJECT_FORMULATION",
                "posture",
                "ASSISTANT",
                "mode",
                "ANTENNA",
                "askedByPerson",
                true,
                "withPerson",
                true);
    }

    private String interventions() {
        return "/cases/" + story.caseId + "/interventions";
    }
}
