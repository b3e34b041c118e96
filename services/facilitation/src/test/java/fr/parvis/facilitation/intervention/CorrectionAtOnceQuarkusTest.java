package fr.parvis.facilitation.intervention;

import static fr.parvis.facilitation.intervention.Corrections.ONE;
import static fr.parvis.facilitation.intervention.Corrections.correct;
import static fr.parvis.facilitation.intervention.Corrections.record;
import static fr.parvis.facilitation.intervention.Corrections.said;
import static fr.parvis.facilitation.intervention.Corrections.tag;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CorrectionAtOnceQuarkusTest {

    private Supported she = Supported.NOBODY;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void anInterventionRecordedWrongly() {
        she = Supported.by();
        id = record(she, said(300));
    }

    /** Whichever comes first, neither is lost and it can still be corrected. */
    @Test
    @Requirement("FAC-82")
    void keepsACorrectionThatComesTogetherWithTheAnswerAboutCommonLaw() {
        for (int minutes = 30; minutes < 90; minutes += 10) {
            int now = minutes;
            String tag = tag(she.herFacilitator(), id);
            List<Integer> statuses = Parallel.parallel(
                            2,
                            caller -> caller == 0
                                    ? correct(she.herFacilitator(), id, said(now), tag)
                                    : with(
                                                    she.herFacilitator(),
                                                    Map.of("answer", now % 20 == 0 ? "EXPLORED" : "NOT_YET_EXPLORED"))
                                            .post(ONE + "/common-law", id))
                    .stream()
                    .map(Response::statusCode)
                    .toList();

            assertThat(statuses.get(1)).isEqualTo(200);
            assertThat(statuses.get(0)).isIn(200, 412);
            if (statuses.get(0) == 200) {
                she.herself().get(ONE, id).then().body("durationMinutes", equalTo(now));
            }
        }
        correct(she, id, said(95)).then().statusCode(200).body("durationMinutes", equalTo(95));
    }

    @Test
    void keepsOneOfCorrectionsThatComeAtOnce() {
        String tag = tag(she.herFacilitator(), id);

        List<Integer> statuses =
                Parallel.parallel(4, caller -> correct(she.herFacilitator(), id, said(31 + caller), tag)).stream()
                        .map(Response::statusCode)
                        .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412, 412);
        she.herself().get(ONE, id).then().body("version", equalTo(2));
    }
}
