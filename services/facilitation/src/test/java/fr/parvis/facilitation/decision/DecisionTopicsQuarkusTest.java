package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Records;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What she does not want spoken of stands in no decision record. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DecisionTopicsQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String commission = "";
    private String record = "";

    @BeforeEach
    void aRecordOfACommissionThatIsOver() {
        she = Supported.by();
        commission = Records.over(she);
        record = Records.started(she, commission);
    }

    @Test
    @Scenario(22)
    @Requirement("FAC-55")
    void refusesADecisionOnWhatSheExcludesWhoeverEntersItAndTellsGuestsNothing() {
        String next = Meetings.validated(she, today().plusDays(18));
        Meetings.agreed(she, next, "HOUSING", "Mon logement");
        String before = she.herself().get(Meetings.ONE + "/guest-view", next).asString();
        Meetings.excludes(she, "HEALTH_WELLBEING");

        with(she.herFacilitator(), Meetings.item("HEALTH_WELLBEING", "Un rendez-vous"))
                .post(Meetings.AGENDA, next)
                .then()
                .statusCode(422)
                .body("type", endsWith("topic-refused"));
        for (Map<String, Object> decision : List.of(
                Records.objective("HEALTH_WELLBEING", "Voir un médecin"),
                Records.objective("HOUSING", "Un logement près de la santé"))) {
            Records.add(she.herself(), record, decision).then().statusCode(422).body("type", endsWith("topic-refused"));
            Records.add(she.herFacilitator(), record, decision)
                    .then()
                    .statusCode(422)
                    .body("errors.rule", contains("excluded-by-her"));
        }
        String entry = Records.decided(she, record, "Trouver un logement");
        Records.type(
                        she.herFacilitator(),
                        entry,
                        Records.tag(she, record, entry),
                        Records.objective("HEALTH_WELLBEING", "Voir un médecin"))
                .then()
                .statusCode(422)
                .body("errors.field", contains("domains"));
        assertThat(she.herself().get(Meetings.ONE + "/guest-view", next).asString())
                .isEqualTo(before);
        Records.show(she, record).then().body("entries", hasSize(2));
    }

    @Test
    @Requirement("FAC-55")
    void leavesOutWhatSheExcludesLaterWhileItIsNotValid() {
        Records.decided(she, record, "Trouver un logement");
        Records.add(she.herFacilitator(), record, Records.objective("HEALTH_WELLBEING", "Voir un médecin"))
                .then()
                .statusCode(201);
        String header = Records.show(she, record).path("entries[0].id");
        Records.type(
                        she.herFacilitator(),
                        header,
                        Records.tag(she, record, header),
                        Map.of("header", Map.of("notAgreed", "Ma santé", "referentName", "Mme Roux")))
                .then()
                .statusCode(200);
        Records.complete(she, record).then().statusCode(200);
        Records.signs(she, record, "YES").then().statusCode(200);

        Meetings.excludes(she, "HEALTH_WELLBEING");

        Records.show(she, record)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("entries", hasSize(2))
                .body("entries[0].text.header.notAgreed", equalTo(""))
                .body("entries[0].text.header.referentName", equalTo("Mme Roux"))
                .body("entries[1].text.objective.objective", equalTo("Trouver un logement"))
                .body("signatures.endReason", contains("TEXT_CHANGED"));
    }

    @Test
    @Requirement("FAC-55")
    void endsWhatGuestsSignedWithReservationsOnWhatSheExcludesLater() {
        Records.decided(she, record, "Trouver un logement");
        Records.complete(she, record).then().statusCode(200);
        Records.guestsSign(she, record);
        String guest = Records.signatories(she, record).getFirst();
        Map<String, Object> paper = Records.paper(guest, true, Records.hash(she, record));
        paper.put("reservations", "Sa santé d'abord");
        Records.onPaper(she, record, paper).then().statusCode(200).body("state", equalTo("PARTLY_SIGNED"));

        Meetings.excludes(she, "HEALTH_WELLBEING");

        Records.signs(she, record, "YES").then().statusCode(409).body("type", endsWith("decision-state"));
        Records.show(she, record)
                .then()
                .body("state", equalTo("DRAFT"))
                .body("entries", hasSize(2))
                .body("signatures.last().endReason", equalTo("TEXT_CHANGED"))
                .body("signatures.last().reservations", equalTo("Sa santé d'abord"));
    }

    @Test
    @Requirement("FAC-55")
    void leavesAValidRecordAsItWasSigned() {
        Records.add(she.herFacilitator(), record, Records.objective("HEALTH_WELLBEING", "Voir un médecin"))
                .then()
                .statusCode(201);
        Records.complete(she, record).then().statusCode(200);
        Records.guestsSign(she, record);
        Records.signs(she, record, "YES").then().body("state", equalTo("VALID"));

        Meetings.excludes(she, "HEALTH_WELLBEING");

        Records.show(she, record).then().body("state", equalTo("VALID")).body("entries", hasSize(2));
        String correction = Records.started(she, commission);
        Records.show(she, correction).then().body("entries.kind", contains("HEADER"));
    }
}
