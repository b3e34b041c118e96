package fr.parvis.facilitation.world;

import static fr.parvis.facilitation.world.Antenna.with;

import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.codes.RequestOrigin;
import fr.parvis.events.demand.SupportAccepted;
import fr.parvis.events.statistics.PopulationCodes;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person whose case is open here.
 *
 * @param subject her account
 * @param reference how this service knows her
 * @param facilitator account of the facilitator she chose, empty while she leaves it open
 */
public record Supported(String subject, UUID reference, UUID proposal, String facilitator, UUID caseId) {

    /** Stands where a test has not brought anybody yet. */
    public static final Supported NOBODY = new Supported("", new UUID(0, 0), new UUID(0, 0), "", new UUID(0, 0));

    /** Her case with that facilitator, taken on. */
    public static Supported by(String facilitator) {
        Supported she = accepted(facilitator, "2026-11-01");
        with(she.herFacilitator(), Map.of())
                .post("/api/v1/cases/{id}/acceptance", she.caseId)
                .then()
                .statusCode(200);
        return she;
    }

    public static Supported by() {
        return by("facilitator-" + UUID.randomUUID());
    }

    /** Her yes, heard here; nobody took the case on yet. */
    public static Supported accepted(String facilitator, String requestedOn, PriorityCriterion... criteria) {
        return counted(facilitator, requestedOn, PopulationCodes.getDefaultInstance(), criteria);
    }

    /** The same, with what persons say of her for the figures. */
    public static Supported counted(
            String facilitator, String requestedOn, PopulationCodes codes, PriorityCriterion... criteria) {
        String subject = "person-" + UUID.randomUUID();
        UUID reference = PersonsRegister.referenceOf(subject);
        UUID proposal = UUID.randomUUID();
        if (!facilitator.isEmpty()) {
            Antenna.listed(facilitator);
            Persons.holds(facilitator, reference);
        }
        SupportAccepted yes = yes(proposal, reference, facilitator, requestedOn, criteria);
        Happenings.accepted(yes.toBuilder().setPopulation(codes).build(), 1).send();
        Antenna.awaitNumber(1, "select count(*) from support_case where proposal = ?", proposal);
        UUID caseId = UUID.fromString(Antenna.DATABASE
                .texts("select id from support_case where proposal = ?", proposal)
                .getFirst());
        return new Supported(subject, reference, proposal, facilitator, caseId);
    }

    public static SupportAccepted yes(
            UUID proposal, UUID reference, String facilitator, String requestedOn, PriorityCriterion... criteria) {
        return SupportAccepted.newBuilder()
                .setProposalHandle(proposal.toString())
                .setPersonReference(reference.toString())
                .setFacilitatorSubject(facilitator)
                .setOrigin(RequestOrigin.PERSON)
                .addAllCriteria(Stream.of(criteria).toList())
                .setRequestedOn(requestedOn)
                .setAcceptedOn("2026-11-20")
                .setCommuneCode("14118")
                .build();
    }

    public RequestSpecification herself() {
        return Antenna.person(subject);
    }

    public RequestSpecification herFacilitator() {
        return Antenna.facilitator(facilitator);
    }

    /** She says this in her own session; the id of the expression. */
    public UUID says(String words) {
        return UUID.fromString(with(herself(), expression(words))
                .post("/api/v1/cases/{id}/expressions", caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> expression(String words) {
        Map<String, Object> body = new HashMap<>();
        body.put("type", "WISH");
        body.put("horizon", "SHORT");
        body.put("domain", "HOUSING");
        body.put("words", words);
        body.put("act", Antenna.ownAct());
        return body;
    }

    /** An appointment her facilitator plans; its id. */
    public UUID plans(String date, String from, String to) {
        return UUID.fromString(with(herFacilitator(), appointment(date, from, to))
                .post("/api/v1/cases/{id}/appointments", caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static Map<String, Object> appointment(String date, String from, String to) {
        Map<String, Object> body = new HashMap<>();
        body.put("date", date);
        body.put("startsAt", from);
        body.put("endsAt", to);
        body.put("mode", "HOME_VISIT");
        body.put("place", "Chez moi, 3 rue des Lilas");
        body.put("present", List.of("Karim Benali", "ma sœur Zoé"));
        body.put("subject", "Parler du logement");
        return body;
    }

    public Map<String, Object> selection(String recipient, UUID... expressions) {
        Map<String, Object> body = new HashMap<>();
        body.put("expressionIds", List.of(expressions));
        body.put("recipientOrganisation", recipient);
        body.put("wishedAnswerOn", "2099-01-15");
        return body;
    }

    /** The release she would confirm after seeing the exact text. */
    public Map<String, Object> confirmed(String recipient, UUID... expressions) {
        Map<String, Object> body = selection(recipient, expressions);
        String hash = herself()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/cases/{id}/releases:preview", caseId)
                .then()
                .statusCode(200)
                .extract()
                .path("textHash");
        body.put("textHash", hash);
        body.put("until", "2099-12-31");
        body.put("act", Antenna.ownAct());
        return body;
    }

    /** Her released request; its handle. */
    public UUID releases(String recipient, UUID... expressions) {
        return UUID.fromString(with(herself(), confirmed(recipient, expressions))
                .post("/api/v1/cases/{id}/releases", caseId)
                .then()
                .statusCode(201)
                .extract()
                .path("handle"));
    }

    /** A response to that request, heard here; its handle. */
    public static UUID receives(UUID request, String organisation, String text) {
        UUID handle = UUID.randomUUID();
        Happenings.proposed(request, handle, organisation, text, 1).send();
        Antenna.awaitNumber(1, "select count(*) from response where handle = ?", handle);
        return handle;
    }
}
