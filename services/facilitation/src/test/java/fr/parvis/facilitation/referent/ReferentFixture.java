package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.facilitation.caseload.CaseFixture;
import fr.parvis.facilitation.world.Supported;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists and referents for tests. */
public final class ReferentFixture {

    static final String VIEW = "/api/v1/cases/{id}/referent";
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final UUID ACT = new UUID(0, 4);
    static final Designation ZOE = new Designation(new UUID(0, 9), "Zoé Martin", "CCAS", null, DAY, false);
    static final WorkerAnswer YES = new WorkerAnswer(ReferentAnswer.ACCEPTED, AnswerManner.TELEPHONE, DAY, "karim");
    static final WorkerAnswer NO = new WorkerAnswer(ReferentAnswer.DECLINED, AnswerManner.LETTER, DAY, "karim");

    private ReferentFixture() {}

    public static PathwayReferent wished() {
        return PathwayReferent.said(new UUID(0, 1), CaseFixture.active(), true, ACT);
    }

    static PathwayReferent proposed() {
        return wished().proposed(ZOE, ACT).orElseThrow();
    }

    static PathwayReferent active(Mandate mandate) {
        return proposed().answered(YES).orElseThrow().activated(mandate).orElseThrow();
    }

    static ValidatableResponse view(Supported she) {
        return she.herself().get(VIEW, she.caseId()).then().statusCode(200);
    }

    /** What is due today for her facilitator, without waiting. */
    static List<String> tasks(Supported she) {
        return she.herFacilitator()
                .get("/api/v1/tasks?until=" + LocalDate.now(ZoneId.of("Europe/Paris")))
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }

    public static Map<String, Object> contact(String firstName, String lastName, String field) {
        Map<String, Object> body = new HashMap<>();
        body.put("field", field);
        body.put(
                "professional",
                Map.of(
                        "lastName", lastName,
                        "firstName", firstName,
                        "service", "CCAS de Caen",
                        "purpose", "le logement",
                        "email", "zoe.martin@ccas.example",
                        "telephone", "02 31 00 00 00"));
        body.put("act", ownAct());
        return body;
    }

    /** She takes a professional onto her list; the id of the row. */
    public static UUID takesOn(Supported she, String firstName, String lastName) {
        return UUID.fromString(with(she.herself(), contact(firstName, lastName, "HOUSING"))
                .post("/api/v1/cases/{id}/accompaniment-contacts", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response wishes(Supported she, boolean wished) {
        return with(she.herself(), Map.of("wished", wished, "act", ownAct()))
                .post("/api/v1/cases/{id}/referent/wish", she.caseId());
    }

    public static Response designates(Supported she, UUID contact) {
        return with(she.herself(), Map.of("contactId", contact.toString(), "act", ownAct()))
                .post("/api/v1/cases/{id}/referents", she.caseId());
    }

    /** A designation of a new professional on her list. */
    public static UUID designated(Supported she, String firstName, String lastName) {
        return UUID.fromString(designates(she, takesOn(she, firstName, lastName))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Response answers(Supported she, UUID referent, String answer) {
        return with(she.herFacilitator(), Map.of("answer", answer, "manner", "TELEPHONE", "answeredOn", "2026-11-22"))
                .post("/api/v1/referents/{id}/answer", referent);
    }

    public static Response becomes(Supported she, UUID referent, @Nullable LocalDate until) {
        return with(she.herFacilitator(), checked(until)).post("/api/v1/referents/{id}/activation", referent);
    }

    public static Map<String, Object> checked(@Nullable LocalDate until) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "conditions",
                List.of(
                        "DIRECTLY_INVOLVED",
                        "TRUSTED_BY_PERSON",
                        "SOCIAL_OR_MEDICO_SOCIAL_FIELD",
                        "REQUIRED_SKILLS",
                        "AVAILABLE"));
        body.put("limited", until != null);
        if (until != null) {
            body.put("until", until.toString());
        }
        return body;
    }
}
