package fr.parvis.facilitation.referent;

import static fr.parvis.facilitation.referent.ReferentFixture.answers;
import static fr.parvis.facilitation.referent.ReferentFixture.becomes;
import static fr.parvis.facilitation.referent.ReferentFixture.checked;
import static fr.parvis.facilitation.referent.ReferentFixture.designated;
import static fr.parvis.facilitation.referent.ReferentFixture.tasks;
import static fr.parvis.facilitation.referent.ReferentFixture.view;
import static fr.parvis.facilitation.referent.ReferentFixture.wishes;
import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Scenario;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the acceptance to the end of a mission. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ReferentMissionQuarkusTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Scenario(19)
    @Requirement("FAC-46")
    void opensATaskForASuccessorWhenTheMissionEndsInSixtyDaysAndLeavesTheChoiceToHer() {
        UUID zoe = active("Zoé", "Martin", today.plusDays(61));
        assertThat(tasks(she)).isEmpty();
        view(she).body("state", equalTo("ACTIVE"));

        // A day goes by.
        DATABASE.execute(
                "update referent set active_until = active_until - 1, successor_from = successor_from - 1 where id = ?",
                zoe);
        assertThat(tasks(she)).containsExactly("REFERENT_SUCCESSOR");
        view(she).body("state", equalTo("ENDING_SOON"));

        UUID paul = designated(she, "Paul", "Roux");
        assertThat(tasks(she)).isEmpty();
        view(she).body("state", equalTo("ENDING_SOON"));
        answers(she, paul, "DECLINED").then().statusCode(200);
        assertThat(tasks(she)).containsExactly("REFERENT_SUCCESSOR");
        wishes(she, false).then().statusCode(200);
        assertThat(tasks(she)).isEmpty();
    }

    @Test
    @Requirement("FAC-45")
    void becomesActiveOnlyWithEveryConditionCheckedAndTheAcceptance() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        becomes(she, zoe, null).then().statusCode(409).body("type", endsWith("referent-state"));
        answers(she, zoe, "ACCEPTED").then().statusCode(200).body("state", equalTo("ACCEPTED_BY_REFERENT"));

        for (ReferentCondition missing : ReferentCondition.values()) {
            Map<String, Object> body = checked(null);
            body.put(
                    "conditions",
                    Arrays.stream(ReferentCondition.values())
                            .filter(one -> one != missing)
                            .toList());
            with(she.herFacilitator(), body)
                    .post("/api/v1/referents/{id}/activation", zoe)
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("conditions"))
                    .body("errors.rule", hasItem("all-checked"));
        }
        view(she).body("state", equalTo("ACCEPTED_BY_REFERENT"));
        becomes(she, zoe, null).then().statusCode(200).body("state", equalTo("ACTIVE"));
    }

    /** Between her designation and the day it begins, a worker may have become a facilitator of this antenna. */
    @Test
    @Requirement("FAC-49")
    void doesNotBecomeActiveOnceTheWorkerIsAFacilitator() {
        wishes(she, true).then().statusCode(200);
        String lastName = "Nouvelle-" + UUID.randomUUID();
        UUID ines = designated(she, "Inès", lastName);
        answers(she, ines, "ACCEPTED").then().statusCode(200);

        String facilitator = "facilitator-" + UUID.randomUUID();
        Antenna.listed(facilitator);
        DATABASE.execute("update facilitator set display_name = ? where subject = ?", "Inès " + lastName, facilitator);

        becomes(she, ines, null).then().statusCode(422).body("type", endsWith("referent-is-facilitator"));
        view(she).body("state", equalTo("ACCEPTED_BY_REFERENT"));
    }

    @Test
    @Requirement("FAC-44")
    void endsOnceAlsoWhenItIsSaidFourTimesAtOnce() {
        UUID zoe = active("Zoé", "Martin", null);

        List<Integer> statuses =
                Parallel.parallel(4, _ -> with(she.herFacilitator(), Map.of()).post("/api/v1/referents/{id}/end", zoe))
                        .stream()
                        .map(Response::statusCode)
                        .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409, 409, 409);
        view(she).body("designations[0].end.reason", equalTo("WORKER_LEAVES"));
    }

    @Test
    @Requirement("FAC-46")
    void needsTheLastDayOfAMissionThatIsLimitedAndOnlyThen() {
        wishes(she, true).then().statusCode(200);
        UUID zoe = designated(she, "Zoé", "Martin");
        answers(she, zoe, "ACCEPTED").then().statusCode(200);

        Map<String, Object> without = checked(null);
        without.put("limited", true);
        Map<String, Object> needless = checked(today.plusDays(9));
        needless.put("limited", false);
        for (Map<String, Object> wrong : List.of(without, needless, checked(today.minusDays(1)))) {
            with(she.herFacilitator(), wrong)
                    .post("/api/v1/referents/{id}/activation", zoe)
                    .then()
                    .statusCode(422)
                    .body("errors.field", hasItem("until"));
        }
        becomes(she, zoe, today.plusDays(100))
                .then()
                .statusCode(200)
                .body("mandate.until", equalTo(today.plusDays(100).toString()))
                .body("mandate.successorSoughtOn", equalTo(today.plusDays(40).toString()));
    }

    @Test
    @Requirement("FAC-44")
    void keepsWhoWasItWhenSomebodyElseBecomesItAndWhenTheRowLeavesHerList() {
        UUID zoe = active("Zoé", "Martin", null);
        UUID paul = designated(she, "Paul", "Roux");
        view(she).body("state", equalTo("ACTIVE"));
        answers(she, paul, "ACCEPTED").then().statusCode(200);
        becomes(she, paul, null).then().statusCode(200);
        String contact =
                DATABASE.texts("select contact from referent where id = ?", zoe).getFirst();
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/accompaniment-contacts/{id}/deletion", contact)
                .then()
                .statusCode(204);

        view(she)
                .body("designations.state", contains("ACTIVE", "ENDED"))
                .body("designations.designation.name", contains("Paul Roux", "Zoé Martin"))
                .body("designations.mandate.from", contains(today.toString(), today.toString()))
                .body("designations[1].end.endedOn", equalTo(today.toString()))
                .body("designations[1].end.reason", equalTo("REPLACED"));
    }

    @Test
    @Requirement("FAC-44")
    void endsAtHerWordOrWhenTheWorkerLeaves() {
        UUID zoe = active("Zoé", "Martin", null);
        with(she.herself(), Map.of())
                .post("/api/v1/referents/{id}/end", zoe)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("act"));
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/referents/{id}/end", zoe)
                .then()
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("end.reason", equalTo("HER_WORD"))
                .body("end.recordedBy", not(nullValue()))
                .body("end.actId", not(nullValue()));
        assertThat(Persons.actsOf(she.reference()).getLast().get("answer")).isEqualTo("NO");
        assertThat(objects()).hasSize(2);
        UUID paul = active("Paul", "Roux", null);
        with(she.herFacilitator(), Map.of())
                .post("/api/v1/referents/{id}/end", paul)
                .then()
                .statusCode(200)
                .body("end.endedOn", equalTo(today.toString()))
                .body("end.reason", equalTo("WORKER_LEAVES"))
                .body("end.recordedBy", not(nullValue()))
                .body("end.actId", nullValue());

        with(she.herFacilitator(), Map.of())
                .post("/api/v1/referents/{id}/end", paul)
                .then()
                .statusCode(409);
        view(she).body("wished", equalTo(true)).body("chosen", equalTo(false));
    }

    /** Her later no stands, whatever is found on paper afterwards; and it is heard in a closed case too. */
    @Test
    @Requirement({"FAC-44", "PER-22"})
    void hearsHerNoAtAnyTimeAndNoEarlierYesAfterIt() {
        active("Zoé", "Martin", null);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);
        wishes(she, true).then().statusCode(409);

        wishes(she, false).then().statusCode(200).body("state", equalTo("NOT_WISHED"));

        view(she)
                .body("designations.state", contains("NOT_WISHED", "ENDED"))
                .body("designations[1].end.reason", equalTo("NO_REFERENT_WISHED"))
                .body("designations[1].end.actId", not(nullValue()));
        Supported other = Supported.by();
        wishes(other, false).then().statusCode(200);
        Map<String, Object> late = new HashMap<>(oralAct());
        late.put("performedAt", "2026-11-21T09:00:00Z");
        with(other.herFacilitator(), Map.of("wished", true, "act", late))
                .post("/api/v1/cases/{id}/referent/wish", other.caseId())
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
    }

    private UUID active(String firstName, String lastName, @Nullable LocalDate until) {
        wishes(she, true).then().statusCode(200);
        UUID id = designated(she, firstName, lastName);
        answers(she, id, "ACCEPTED").then().statusCode(200);
        becomes(she, id, until).then().statusCode(200);
        return id;
    }

    /** What her words about referents were kept about. */
    private Set<Object> objects() {
        return Persons.actsOf(she.reference()).stream()
                .filter(act -> "REFERENT".equals(act.get("matter")))
                .map(act -> act.get("subject"))
                .collect(Collectors.toSet());
    }
}
