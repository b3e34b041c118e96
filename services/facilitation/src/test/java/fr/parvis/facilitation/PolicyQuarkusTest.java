package fr.parvis.facilitation;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.Endpoints.Endpoint;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import fr.parvis.testkit.http.Http;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may call what, written by hand and compared with what the running service offers. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class PolicyQuarkusTest {

    private static final String PERSON = "PERSON";
    private static final String FACILITATOR = "FACILITATOR";
    private static final String MANAGER = "CARRIER_MANAGER";
    /** Opens to whoever knows the secret in it, signed in or not. */
    private static final String CALENDAR = "GET /api/v1/calendars/{secret}";

    private static final Set<String> BOTH = Set.of(PERSON, FACILITATOR);
    private static final Set<String> ALL = Set.of(PERSON, FACILITATOR, MANAGER);
    private static final Set<String> DEMAND_ROLES = Set.of(
            PERSON, "SUPPORTER", "REPRESENTATIVE", FACILITATOR, MANAGER, "SUPERVISOR", "ARS_SIGNAL", "SERVICE", "NONE");

    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            entry("GET /api/v1/facilitators", ALL),
            entry("POST /api/v1/facilitators", Set.of(MANAGER)),
            entry("GET /api/v1/facilitators/{facilitatorId}", ALL),
            entry("PUT /api/v1/facilitators/{facilitatorId}", Set.of(MANAGER)),
            entry("GET /api/v1/sites", ALL),
            entry("POST /api/v1/sites", Set.of(MANAGER)),
            entry("GET /api/v1/recipients", BOTH),
            entry("GET /api/v1/caseload-counts", Set.of(MANAGER)),
            entry("GET /api/v1/cases", BOTH),
            entry("GET /api/v1/cases/{caseId}", BOTH),
            entry("POST /api/v1/cases/{caseId}/acceptance", Set.of(FACILITATOR)),
            entry("POST /api/v1/cases/{caseId}/pause", BOTH),
            entry("POST /api/v1/cases/{caseId}/resumption", BOTH),
            entry("POST /api/v1/cases/{caseId}/end", BOTH),
            entry("POST /api/v1/cases/{caseId}/facilitator-change", BOTH),
            entry("GET /api/v1/cases/{caseId}/expressions", BOTH),
            entry("POST /api/v1/cases/{caseId}/expressions", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/priority", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/state", BOTH),
            entry("GET /api/v1/expressions/{expressionId}/comments", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/comments", BOTH),
            entry("GET /api/v1/cases/{caseId}/media", BOTH),
            entry("POST /api/v1/cases/{caseId}/media", BOTH),
            entry("PUT /api/v1/media/{mediaId}/parts/{number}", BOTH),
            entry("POST /api/v1/media/{mediaId}/completion", BOTH),
            entry("POST /api/v1/media/{mediaId}/deletion", BOTH),
            entry("GET /api/v1/media/{mediaId}/file", BOTH),
            entry("POST /api/v1/cases/{caseId}/releases:preview", BOTH),
            entry("POST /api/v1/cases/{caseId}/releases", BOTH),
            entry("GET /api/v1/cases/{caseId}/requests", BOTH),
            entry("POST /api/v1/requests/{handle}/end", BOTH),
            entry("GET /api/v1/cases/{caseId}/responses", BOTH),
            entry("POST /api/v1/responses/{handle}/answer", BOTH),
            entry("POST /api/v1/responses/{handle}/coherence-opinions", BOTH),
            entry("POST /api/v1/coherence-opinions/{opinionId}/release", BOTH),
            entry("GET /api/v1/cases/{caseId}/coherence-opinions", BOTH),
            entry("GET /api/v1/cases/{caseId}/interventions", BOTH),
            entry("POST /api/v1/cases/{caseId}/interventions", Set.of(FACILITATOR)),
            entry("GET /api/v1/cases/{caseId}/hours", BOTH),
            entry("GET /api/v1/tasks", Set.of(FACILITATOR)),
            entry("GET /api/v1/cases/{caseId}/tasks", BOTH),
            entry("GET /api/v1/cases/{caseId}/network-members", BOTH),
            entry("POST /api/v1/cases/{caseId}/network-members", BOTH),
            entry("GET /api/v1/cases/{caseId}/network", BOTH),
            entry("POST /api/v1/network-members/{memberId}/change", BOTH),
            entry("POST /api/v1/network-members/{memberId}/deletion", BOTH),
            entry("GET /api/v1/rights", BOTH),
            entry("GET /api/v1/cases/{caseId}/rights-issues", BOTH),
            entry("POST /api/v1/cases/{caseId}/rights-issues", BOTH),
            entry("POST /api/v1/rights-issues/{issueId}/steps", BOTH),
            entry("GET /api/v1/employer-orders", Set.of(FACILITATOR, "SUPERVISOR")),
            entry("POST /api/v1/employer-orders", Set.of(FACILITATOR)),
            entry("GET /api/v1/support-roles", ALL),
            entry("GET /api/v1/cases/{caseId}/support-aims", BOTH),
            entry("POST /api/v1/cases/{caseId}/support-aims", BOTH),
            entry("GET /api/v1/cases/{caseId}/structures", BOTH),
            entry("POST /api/v1/cases/{caseId}/structures", BOTH),
            entry("POST /api/v1/structures/{structureId}/agreement", BOTH),
            entry("POST /api/v1/structures/{structureId}/end", BOTH),
            entry("GET /api/v1/cases/{caseId}/complementary-supports", BOTH),
            entry("POST /api/v1/cases/{caseId}/complementary-supports", Set.of(FACILITATOR)),
            entry("POST /api/v1/complementary-supports/{complementId}/answer", BOTH),
            entry("GET /api/v1/cases/{caseId}/appointments", BOTH),
            entry("POST /api/v1/cases/{caseId}/appointments", BOTH),
            entry("GET /api/v1/cases/{caseId}/appointment-changes", BOTH),
            entry("GET /api/v1/appointments/{appointmentId}", BOTH),
            entry("POST /api/v1/appointments/{appointmentId}/move", BOTH),
            entry("POST /api/v1/appointments/{appointmentId}/cancellation", BOTH),
            entry("GET /api/v1/appointments/{appointmentId}/card", BOTH),
            entry("GET /api/v1/appointments/{appointmentId}/printed-card", BOTH),
            entry("GET /api/v1/planning", Set.of(FACILITATOR)),
            entry("GET /api/v1/interview-templates", BOTH),
            entry("GET /api/v1/cases/{caseId}/interviews", BOTH),
            entry("POST /api/v1/cases/{caseId}/interviews", BOTH),
            entry("GET /api/v1/cases/{caseId}/reception-phase", BOTH),
            entry("POST /api/v1/cases/{caseId}/reception-phase/preparatory-sessions", BOTH),
            entry("GET /api/v1/interviews/{interviewId}", BOTH),
            entry("PUT /api/v1/interviews/{interviewId}", Set.of(FACILITATOR)),
            entry("POST /api/v1/interviews/{interviewId}/opening", Set.of(FACILITATOR)),
            entry("POST /api/v1/interviews/{interviewId}/decision", BOTH),
            entry("POST /api/v1/interviews/{interviewId}/closing", Set.of(FACILITATOR)),
            entry("GET /api/v1/diagnosis-sheet-elements", BOTH),
            entry("GET /api/v1/cases/{caseId}/diagnosis-sheets", BOTH),
            entry("POST /api/v1/cases/{caseId}/diagnosis-sheets", BOTH),
            entry("GET /api/v1/diagnosis-sheets/{sheetId}", BOTH),
            entry("PUT /api/v1/diagnosis-sheets/{sheetId}", BOTH),
            entry("POST /api/v1/diagnosis-sheets/{sheetId}/validation", BOTH),
            entry("GET /api/v1/expressions/{expressionId}/constraints", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/constraints", BOTH),
            entry("POST /api/v1/constraints/{constraintId}/withdrawal", BOTH),
            entry("GET /api/v1/expressions/{expressionId}/options", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/options", BOTH),
            entry("POST /api/v1/options/{optionId}/decision", BOTH),
            entry("GET /api/v1/expressions/{expressionId}/trials", BOTH),
            entry("POST /api/v1/expressions/{expressionId}/trials", BOTH),
            entry("GET /api/v1/cases/{caseId}/situations", BOTH),
            entry("GET /api/v1/cases/{caseId}/situations/{domain}", BOTH),
            entry("POST /api/v1/cases/{caseId}/situations", BOTH),
            entry("GET /api/v1/cases/{caseId}/goals", BOTH),
            entry("POST /api/v1/cases/{caseId}/goals", BOTH),
            entry("POST /api/v1/goals/{goalId}/state", BOTH),
            entry("GET /api/v1/cases/{caseId}/life-projects", BOTH),
            entry("POST /api/v1/cases/{caseId}/life-projects", BOTH),
            entry("POST /api/v1/cases/{caseId}/life-projects:preview", BOTH),
            entry("GET /api/v1/life-projects/{lifeProjectId}", BOTH),
            entry("GET /api/v1/cases/{caseId}/information-sections", BOTH),
            entry("GET /api/v1/cases/{caseId}/information-sections/{section}", BOTH),
            entry("POST /api/v1/cases/{caseId}/information-sections/{section}/opening", BOTH),
            entry("POST /api/v1/cases/{caseId}/information-sections/{section}/closing", BOTH),
            entry("GET /api/v1/cases/{caseId}/information-sections/{section}/notes", BOTH),
            entry("POST /api/v1/cases/{caseId}/information-sections/{section}/notes", BOTH),
            entry("GET /api/v1/information-notes/{noteId}", BOTH),
            entry("PUT /api/v1/information-notes/{noteId}", BOTH),
            entry("GET /api/v1/information-notes/{noteId}/versions", Set.of(PERSON)),
            entry("GET /api/v1/cases/{caseId}/assessments", BOTH),
            entry("POST /api/v1/cases/{caseId}/assessments", BOTH),
            entry("GET /api/v1/assessments/{assessmentId}", BOTH),
            entry("PUT /api/v1/assessments/{assessmentId}", BOTH),
            entry("POST /api/v1/assessments/{assessmentId}/visibility", BOTH),
            entry("GET /api/v1/cases/{caseId}/assessment-proposals", BOTH),
            entry("POST /api/v1/cases/{caseId}/assessment-proposals", Set.of(FACILITATOR)),
            entry("POST /api/v1/assessment-proposals/{proposalId}/decision", BOTH),
            entry("GET /api/v1/commission-guide", BOTH),
            entry("GET /api/v1/cases/{caseId}/commissions", BOTH),
            entry("POST /api/v1/cases/{caseId}/commissions", BOTH),
            entry("GET /api/v1/commissions/{commissionId}", BOTH),
            entry("PUT /api/v1/commissions/{commissionId}", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/cancellation", BOTH),
            entry("PUT /api/v1/commissions/{commissionId}/guest-list", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/guest-list/validation", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/invitations", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/presence", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/late-invitations", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/charter", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/charter-acceptances", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/opening", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/closing", BOTH),
            entry("GET /api/v1/commissions/{commissionId}/guest-view", BOTH),
            entry("GET /api/v1/commissions/{commissionId}/agenda-items", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/agenda-items", BOTH),
            entry("GET /api/v1/commissions/{commissionId}/decision-records", BOTH),
            entry("POST /api/v1/commissions/{commissionId}/decision-records", BOTH),
            entry("GET /api/v1/decision-records/{recordId}", BOTH),
            entry("POST /api/v1/decision-records/{recordId}/decision-entries", BOTH),
            entry("POST /api/v1/decision-records/{recordId}/readiness", BOTH),
            entry("POST /api/v1/decision-records/{recordId}/her-signature", BOTH),
            entry("POST /api/v1/decision-records/{recordId}/paper-signatures", BOTH),
            entry("POST /api/v1/decision-records/{recordId}/paper-filing", BOTH),
            entry("PUT /api/v1/decision-entries/{entryId}", BOTH),
            entry("POST /api/v1/decision-entries/{entryId}/deletion", BOTH),
            entry("POST /api/v1/agenda-items/{itemId}/agreement", BOTH),
            entry("GET /api/v1/cases/{caseId}/excluded-topics", BOTH),
            entry("POST /api/v1/cases/{caseId}/excluded-topics", BOTH),
            entry("POST /api/v1/excluded-topics/{topicId}/withdrawal", BOTH),
            entry("POST /api/v1/planning/feed", Set.of(FACILITATOR)),
            entry("DELETE /api/v1/planning/feed", Set.of(FACILITATOR)),
            entry("GET /api/v1/planning/mail", Set.of(FACILITATOR)),
            entry("PUT /api/v1/planning/mail", Set.of(FACILITATOR)),
            entry("DELETE /api/v1/planning/mail", Set.of(FACILITATOR)),
            entry("POST /api/v1/planning/mail/confirmation", Set.of(FACILITATOR)),
            entry(CALENDAR, DEMAND_ROLES),
            entry("GET /api/v1/trips", Set.of(FACILITATOR)),
            entry("POST /api/v1/trips", Set.of(FACILITATOR)),
            entry("GET /api/v1/mileage/{month}", Set.of(FACILITATOR, MANAGER)),
            entry("GET /api/v1/mileage/{month}/csv", Set.of(FACILITATOR, MANAGER)),
            entry("GET /api/v1/trips/{tripId}", Set.of(FACILITATOR)),
            entry("PUT /api/v1/trips/{tripId}", Set.of(FACILITATOR)),
            entry("GET /api/v1/trips/{tripId}/versions", Set.of(FACILITATOR)),
            entry("GET /api/v1/interventions/{interventionId}", BOTH),
            entry("PUT /api/v1/interventions/{interventionId}", Set.of(FACILITATOR)),
            entry("GET /api/v1/interventions/{interventionId}/versions", BOTH),
            entry("POST /api/v1/interventions/{interventionId}/word", BOTH),
            entry("POST /api/v1/interventions/{interventionId}/common-law", Set.of(FACILITATOR)),
            entry("GET /api/v1/cases/{caseId}/accompaniment-list", BOTH),
            entry("POST /api/v1/cases/{caseId}/accompaniment-list/review", BOTH),
            entry("POST /api/v1/cases/{caseId}/accompaniment-list/locker-wish", BOTH),
            entry("POST /api/v1/cases/{caseId}/accompaniment-contacts", BOTH),
            entry("POST /api/v1/accompaniment-contacts/{contactId}/change", BOTH),
            entry("POST /api/v1/accompaniment-contacts/{contactId}/deletion", BOTH),
            entry("GET /api/v1/cases/{caseId}/referent", BOTH),
            entry("POST /api/v1/cases/{caseId}/referent/wish", BOTH),
            entry("POST /api/v1/cases/{caseId}/referents", BOTH),
            entry("POST /api/v1/referents/{referentId}/answer", Set.of(FACILITATOR)),
            entry("POST /api/v1/referents/{referentId}/activation", Set.of(FACILITATOR)),
            entry("POST /api/v1/referents/{referentId}/end", BOTH),
            entry("GET /api/v1/referent-missions", BOTH),
            entry("GET /api/v1/cases/{caseId}/access-log", Set.of(PERSON)));

    /** The table is closed: whoever adds an endpoint that assigns a place, reserves or prescribes has to write it here first. */
    @Test
    @Requirement("IND-EP-09")
    void offersExactlyTheseEndpointsAndNoneThatAssignsReservesOrPrescribes() {
        Set<String> offered = new TreeSet<>();
        Endpoints.all().forEach(endpoint -> offered.add(endpoint.toString()));

        assertThat(offered).containsExactlyInAnyOrderElementsOf(TABLE.keySet());
        assertThat(offered)
                .noneMatch(endpoint -> endpoint.matches(
                        "(?i).*(assign|reserv|prescri|place|admission|orientation|notification|booking).*"));
    }

    @Test
    void opensEachEndpointToItsRolesAndToNoOther() {
        for (Endpoint endpoint : Endpoints.all()) {
            Set<String> allowed = TABLE.getOrDefault(endpoint.toString(), Set.of());
            for (String role : DEMAND_ROLES) {
                int status = call(
                        endpoint,
                        TestToken.of("demand", "unbound-" + role, role).sign());
                if (allowed.contains(role)) {
                    assertThat(status)
                            .as("%s as %s", endpoint, role)
                            .isNotIn(401, 403)
                            .isLessThan(500);
                } else {
                    assertThat(status).as("%s as %s", endpoint, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    @Requirement({"IND-EP-06", "FAC-01"})
    void refusesTokensOfAnotherSideExpiredOnesForeignOnesAndNone() {
        String own = "account";
        Map<String, String> refused = Map.of(
                "of the offer side", Tokens.coordinator(own, "c360-14"),
                "of the offer side, with our role",
                        TestToken.of("offer", own, FACILITATOR).sign(),
                "of the neutral side", Tokens.ars(own),
                "expired", TestToken.of("demand", own, FACILITATOR).expired().sign(),
                "of our issuer for another API",
                        TestToken.of("demand", own, FACILITATOR)
                                .withAudience("parvis-offer-api")
                                .sign(),
                "tampered with", Tokens.facilitator(own) + "x");

        for (Endpoint endpoint : Endpoints.all()) {
            refused.forEach((kind, token) -> assertThat(call(endpoint, token))
                    .as("%s with a token %s", endpoint, kind)
                    .isEqualTo(401));
            assertThat(send(Http.given().urlEncodingEnabled(false), endpoint))
                    .as("%s without token", endpoint)
                    .isEqualTo(endpoint.toString().equals(CALENDAR) ? 404 : 401);
        }
    }

    private static int call(Endpoint endpoint, String token) {
        return send(Antenna.caller(token), endpoint);
    }

    private static int send(RequestSpecification caller, Endpoint endpoint) {
        RequestSpecification request = endpoint.method().equals("GET")
                ? caller
                : caller.contentType(
                                endpoint.path().contains("/parts/") ? "application/octet-stream" : "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("{}");
        return request.request(endpoint.method(), endpoint.at(UUID.randomUUID().toString()))
                .statusCode();
    }
}
