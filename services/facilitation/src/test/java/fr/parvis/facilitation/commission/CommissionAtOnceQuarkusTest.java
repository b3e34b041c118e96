package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.guest;
import static fr.parvis.facilitation.world.Meetings.hash;
import static fr.parvis.facilitation.world.Meetings.list;
import static fr.parvis.facilitation.world.Meetings.tag;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two at once at one commission. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CommissionAtOnceQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    /** Whoever comes first, her yes stands over the names she saw or over none. */
    @RepeatedTest(5)
    @Requirement("FAC-51")
    void neverHasHerYesOverAnotherListThanSheSaw() {
        String id = Meetings.prepared(she, today().plusDays(18));
        list(she.herFacilitator(), id, tag(she, id), List.of(guest("CHAIR", "Mme Roux")))
                .then()
                .statusCode(200);
        String seen = hash(she, id);
        String tag = tag(she, id);

        List<Integer> statuses = Parallel.parallel(
                        2,
                        caller -> caller == 0
                                ? Meetings.validate(she.herself(), id, seen, ownAct())
                                : list(she.herFacilitator(), id, tag, List.of(guest("CHAIR", "M. Petit"))))
                .stream()
                .map(Response::statusCode)
                .toList();

        // Either the list changed first and hers is refused, or hers stands and the other has not seen it.
        assertThat(statuses).isIn(List.of(409, 200), List.of(200, 412));
        boolean hers = statuses.getFirst() == 200;
        assertThat(hash(she, id).equals(seen)).isEqualTo(hers);
        assertThat(Persons.actsOf(she.reference())).hasSize(hers ? 1 : 0);
        assertThat(DATABASE.number(
                        "select count(*) from commission where id = cast(? as uuid) and validated_hash is not null and validated_hash <> list_hash",
                        id))
                .isZero();
    }

    @Test
    @Requirement("FAC-51")
    void isRefusedByTheDatabaseTooWhenHerYesIsOverAnotherList() {
        String id = Meetings.validated(she, today().plusDays(18));

        assertThat(catchThrowable(() ->
                        DATABASE.execute("update commission set list_hash = 'another' where id = cast(? as uuid)", id)))
                .hasStackTraceContaining("check constraint");
    }

    /** An item and its exclusion at once: whichever comes first, the item is not on the agenda afterwards. */
    @RepeatedTest(5)
    @Requirement("FAC-55")
    void leavesNothingOnTheAgendaThatSheExcludesAtTheSameMoment() {
        String id = Meetings.validated(she, today().plusDays(18));
        Supported other = she;

        List<Response> answers = Parallel.parallel(
                2,
                caller -> caller == 0
                        ? with(other.herFacilitator(), Meetings.item("HEALTH_WELLBEING", "Mon traitement"))
                                .post(Meetings.AGENDA, id)
                        : with(other.herself(), Map.of("domain", "HEALTH_WELLBEING", "act", ownAct()))
                                .post(Meetings.TOPICS, other.caseId()));

        assertThat(answers.getFirst().statusCode()).isIn(201, 422);
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        assertThat(she.herself().get(Meetings.AGENDA, id).jsonPath().getList("items"))
                .isEmpty();
    }
}
