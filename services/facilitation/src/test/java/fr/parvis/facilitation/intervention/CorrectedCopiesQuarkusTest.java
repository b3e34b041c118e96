package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Copied;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures follow a correction, or there is none: never two truths. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CorrectedCopiesQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonWhoIsCounted() {
        Antenna.aSite("14118");
        she = Supported.counted(
                "facilitator-" + UUID.randomUUID(),
                "2026-11-01",
                PopulationCodes.newBuilder().setGenderCode(GenderCode.WOMAN).build());
        with(she.herFacilitator(), Map.of())
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(200);
    }

    @Test
    @Requirement({"IND-42", "IND-EP-25"})
    void tellWhichFactDoesNotCountAnyMoreAndWhatCountsInstead() {
        Corrections.record(she, Corrections.said(20));
        UUID id = Corrections.record(she, Corrections.said(300));
        Corrections.correct(she, id, Corrections.said(30)).then().statusCode(200);
        Map<String, Object> anotherDay = Corrections.said(30);
        anotherDay.put("date", "2026-03-11");
        Corrections.correct(she, id, anotherDay).then().statusCode(200);

        List<InterventionsEvent> told = told();
        assertThat(told).hasSize(4);
        assertThat(told.get(2).getInterventionCorrected().getReplaced()).isEqualTo(2);
        assertThat(told.get(2).getInterventionCorrected().getNow().getMinutes()).isEqualTo(40);
        assertThat(told.get(3).getInterventionCorrected().getReplaced()).isEqualTo(3);
        assertThat(told.get(3).getInterventionCorrected().getNow().getDay()).isEqualTo("2026-03-11");
        assertThat(told.get(3).toString()).doesNotContain("Mairie", Corrections.REASON, id.toString());
    }

    @Test
    void areToldNothingOfWhatTheyDoNotSee() {
        UUID id = Corrections.record(she, Corrections.said(20));
        Map<String, Object> elsewhere = Corrections.said(20);
        elsewhere.put("place", "À la bibliothèque");

        Corrections.correct(she, id, elsewhere).then().statusCode(200);

        assertThat(told()).hasSize(1);
    }

    @Test
    void areNotLeftBehindByOneWhoseFactIsNotKnown() {
        UUID id = Corrections.record(she, Corrections.said(20));
        DATABASE.execute("update intervention set copied_as = null where id = ?", id);

        Corrections.correct(she, id, Corrections.said(30))
                .then()
                .statusCode(409)
                .body("type", endsWith("intervention-stands"));

        assertThat(told()).hasSize(1);
        assertThat(DATABASE.number("select duration_minutes from intervention where id = ?", id))
                .isEqualTo(20);
        assertThat(DATABASE.number("select count(*) from intervention_version where intervention_id = ?", id))
                .isZero();
    }

    private List<InterventionsEvent> told() {
        return Copied.of(
                "statistics.interventions.v1",
                Copied.referenceOf(she.reference(), "INTERVENTIONS"),
                InterventionsEvent.parser());
    }
}
