package fr.parvis.facilitation.agenda;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.AGENDA;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.TOPIC;
import static fr.parvis.facilitation.world.Meetings.TOPICS;
import static fr.parvis.facilitation.world.Meetings.item;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is spoken of, and what is not. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ExcludedTopicQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String commission = "";

    @BeforeEach
    void aPersonAndHerCommission() {
        she = Supported.by();
        commission = Meetings.validated(she, today().plusDays(18));
    }

    @Test
    @Requirement("FAC-55")
    void refusesAnItemOnWhatSheExcludesWhoeverEntersIt() {
        Meetings.excludes(she, "HEALTH_WELLBEING");

        for (RequestSpecification caller : List.of(she.herFacilitator(), she.herself())) {
            with(caller, item("HEALTH_WELLBEING", "Mon traitement"))
                    .post(AGENDA, commission)
                    .then()
                    .statusCode(422)
                    .body("type", endsWith("topic-refused"))
                    .body("errors.field", contains("domains"))
                    .body("errors.rule", contains("excluded-by-her"));
        }
        with(she.herself(), Map.of("words", "mon fils", "act", ownAct()))
                .post(TOPICS, she.caseId())
                .then()
                .statusCode(201);
        with(she.herFacilitator(), item("SCHOOLING_EDUCATION", "L’école de Mon Fils"))
                .post(AGENDA, commission)
                .then()
                .statusCode(422)
                .body("errors.field", contains("title"));
        with(she.herFacilitator(), item("HOUSING", "Mon logement"))
                .post(AGENDA, commission)
                .then()
                .statusCode(201);
    }

    @Test
    @Requirement({"FAC-55", "FAC-56"})
    void givesGuestsTheSameBytesAsACommissionThatNeverHadTheTopic() {
        Meetings.agreed(she, commission, "HEALTH_WELLBEING", "Mon traitement");
        Meetings.agreed(she, commission, "HOUSING", "Mon logement");
        Meetings.agreed(she, commission, "MOBILITY", "Le bus");
        Supported twin = Supported.by();
        String alike = Meetings.validated(twin, today().plusDays(18));
        Meetings.agreed(twin, alike, "HOUSING", "Mon logement");
        Meetings.agreed(twin, alike, "MOBILITY", "Le bus");
        assertThat(bytes(she, commission)).isNotEqualTo(bytes(twin, alike));

        Meetings.excludes(she, "HEALTH_WELLBEING");

        assertThat(bytes(she, commission)).isEqualTo(bytes(twin, alike));
        assertThat(headers(she, commission))
                .isEqualTo(headers(twin, alike))
                .noneMatch(header -> header.startsWith("etag"));
        Meetings.inviteAll(she, commission);
        Meetings.inviteAll(twin, alike);
        assertThat(bytes(she, commission)).isEqualTo(bytes(twin, alike));
    }

    @Test
    @Requirement("FAC-55")
    void refusesWhatSheExcludesInTheOtherTextsThatGuestsReadAndLeavesItOutLater() {
        Map<String, Object> plan = Meetings.plan(today().plusDays(18));
        plan.put("placeNote", "À côté du centre de santé");
        Meetings.write(she.herFacilitator(), commission, Meetings.tag(she, commission), plan)
                .then()
                .statusCode(200);
        Meetings.excludes(she, "HEALTH_WELLBEING");
        she.herself()
                .get(ONE + "/guest-view", commission)
                .then()
                .body("placeNote", equalTo(""))
                .body("place", equalTo("La maison des associations"));

        plan.put("place", "La maison de santé");
        Meetings.write(she.herFacilitator(), commission, Meetings.tag(she, commission), plan)
                .then()
                .statusCode(422)
                .body("type", endsWith("topic-refused"))
                .body("errors.field", contains("place", "placeNote"))
                .body("errors.rule", contains("excluded-by-her", "excluded-by-her"));
        with(she.herFacilitator(), plan)
                .post(Meetings.OF_CASE, she.caseId())
                .then()
                .statusCode(422);
        Map<String, Object> guest = Meetings.guest("CHAIR", "Mme Roux");
        guest.put("organisation", "Réseau santé");
        Meetings.list(she.herFacilitator(), commission, Meetings.tag(she, commission), List.of(guest))
                .then()
                .statusCode(422)
                .body("errors.field", contains("guests[0].organisation"));
    }

    /** What is told of the commission itself tells nothing either: no state, count or version of it moves with an exclusion. */
    @Test
    @Requirement("FAC-55")
    void movesNothingOfTheCommissionWithAnExclusion() {
        Meetings.agreed(she, commission, "HEALTH_WELLBEING", "Mon traitement");
        Response before = Meetings.show(she, commission);

        Meetings.excludes(she, "HEALTH_WELLBEING");

        she.herself().get(AGENDA, commission).then().body("items", empty());
        Response after = Meetings.show(she, commission);
        assertThat(after.asString()).isEqualTo(before.asString());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(DATABASE.number(
                        "select count(*) from outbox where key in (?, ?)",
                        commission,
                        she.caseId().toString()))
                .isZero();
    }

    @Test
    @Requirement("FAC-55")
    void takesAnItemOffTheAgendaAlsoDuringTheMeetingAndByWordOfMouth() {
        String today = Meetings.ready(she);
        Meetings.agreed(she, today, "BUDGET_ADMIN", "L’argent");
        Meetings.open(she, today, true).then().statusCode(200);

        with(she.herFacilitator(), Map.of("domain", "BUDGET_ADMIN", "act", oralAct()))
                .post(TOPICS, she.caseId())
                .then()
                .statusCode(201);

        she.herself().get(AGENDA, today).then().body("items", empty());
        she.herself().get(ONE + "/guest-view", today).then().body("agenda", empty());
        with(she.herFacilitator(), item("BUDGET_ADMIN", "L’argent"))
                .post(AGENDA, today)
                .then()
                .statusCode(422);
    }

    @Test
    @Requirement("FAC-55")
    void isHersAloneToSayAndToTakeBack() {
        with(she.herFacilitator(), Map.of("domain", "HOUSING", "act", ownAct()))
                .post(TOPICS, she.caseId())
                .then()
                .statusCode(422);
        she.herself().get(TOPICS, she.caseId()).then().body("items", empty());
        String topic = Meetings.excludes(she, "HOUSING");
        assertThat(Meetings.excludes(she, "HOUSING")).isEqualTo(topic);
        assertThat(Persons.actsOf(she.reference()))
                .filteredOn(act -> "COMMISSION_TOPICS".equals(act.get("matter")))
                .hasSize(1);

        Map<String, Object> before = oralAct();
        before.put("performedAt", Instant.now().minusSeconds(600).toString());
        with(she.herFacilitator(), Map.of("act", before))
                .post(TOPIC + "/withdrawal", topic)
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("before-what-it-decides"));
        with(she.herself(), Map.of("act", ownAct()))
                .post(TOPIC + "/withdrawal", topic)
                .then()
                .statusCode(200);
        assertThat(Persons.answersOf(she.reference(), "COMMISSION_TOPICS")).containsExactly("NO", "YES");
        with(she.herFacilitator(), item("HOUSING", "Mon logement"))
                .post(AGENDA, commission)
                .then()
                .statusCode(201);
    }

    @Test
    @Requirement("FAC-55")
    void isTakenAfterSheStoppedToo() {
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        Meetings.excludes(she, "HEALTH_WELLBEING");
    }

    @Test
    void asksForAPartOfHerLifeOrForWordsNotForBoth() {
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("act", ownAct()),
                Map.of("words", "  ", "act", ownAct()),
                Map.of("domain", "HOUSING", "words", "mon toit", "act", ownAct()))) {
            with(she.herself(), body)
                    .post(TOPICS, she.caseId())
                    .then()
                    .statusCode(422)
                    .body("errors.rule", contains("domain-or-words"));
        }
    }

    private static String bytes(Supported her, String id) {
        return her.herself()
                .get(ONE + "/guest-view", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** With their values; the moment and the number of the call are no word about the commission. */
    private static List<String> headers(Supported her, String id) {
        return her.herself().get(ONE + "/guest-view", id).headers().asList().stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT) + ": " + header.getValue())
                .filter(header -> !header.startsWith("date: ") && !header.startsWith("x-correlation-id: "))
                .sorted()
                .toList();
    }
}
