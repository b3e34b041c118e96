package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.decides;
import static fr.parvis.facilitation.world.Knowledge.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class VisitAgreementQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-33")
    void warnsOfAVisitSheHadNotAgreedToAndHoldsNothingUp() {
        proposed(she, "HOME_VISIT");

        recorded("HOME_VISIT", "2026-11-22").body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
        recorded("MILIEU_VISIT", "2026-11-22").body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
        recorded("PHONE", "2026-11-22").body("warnings", nullValue());
    }

    @Test
    @Requirement("FAC-33")
    void warnsNoMoreOnceSheAgreedToThatKindOfVisitAndAgainWhenSheTakesItBack() {
        UUID proposal = proposed(she, "HOME_VISIT");
        // Her act of 22 November.
        decides(she, proposal, true).then().statusCode(200);

        recorded("HOME_VISIT", "2026-11-22").body("warnings", nullValue());
        recorded("HOME_VISIT", "2026-11-21").body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
        recorded("MILIEU_VISIT", "2026-11-22").body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
        decides(she, proposal, false).then().statusCode(200);
        recorded("HOME_VISIT", "2026-11-22").body("warnings", contains("VISIT_WITHOUT_AGREEMENT"));
    }

    private ValidatableResponse recorded(String mode, String date) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", date);
        body.put("startsAt", "09:30");
        body.put("durationMinutes", 30);
        body.put("type", "LISTENING_EXPRESSION");
        body.put("posture", "ASSISTANT");
        body.put("mode", mode);
        body.put("askedByPerson", true);
        body.put("withPerson", true);
        return with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(201);
    }
}
