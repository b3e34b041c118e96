package fr.parvis.facilitation.commission;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.OF_CASE;
import static fr.parvis.facilitation.world.Meetings.ONE;
import static fr.parvis.facilitation.world.Meetings.guest;
import static fr.parvis.facilitation.world.Meetings.hash;
import static fr.parvis.facilitation.world.Meetings.list;
import static fr.parvis.facilitation.world.Meetings.prepared;
import static fr.parvis.facilitation.world.Meetings.show;
import static fr.parvis.facilitation.world.Meetings.tag;
import static fr.parvis.facilitation.world.Meetings.today;
import static fr.parvis.facilitation.world.Meetings.validate;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom she invites, and who reads it. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class GuestListQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-51")
    void invitesNobodyBeforeHerYesToExactlyTheseNames() {
        String id = prepared(she, today().plusDays(18));
        list(she.herFacilitator(), id, tag(she, id), List.of(guest("CHAIR", "Mme Roux")))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"));
        String seen = hash(she, id);
        Meetings.invite(she, id, null).then().statusCode(409).body("errors.rule", contains("validated-by-her"));
        she.herself().get(ONE + "/guest-view", id).then().statusCode(409);
        list(she.herFacilitator(), id, tag(she, id), List.of(guest("CHAIR", "M. Petit")))
                .then()
                .statusCode(200);

        validate(she.herself(), id, seen, ownAct()).then().statusCode(409).body("type", endsWith("guests-changed"));
        validate(she.herFacilitator(), id, hash(she, id), ownAct()).then().statusCode(422);
        assertThat(Persons.actsOf(she.reference())).isEmpty();
        validate(she.herself(), id, hash(she, id), ownAct())
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"));

        assertThat(Persons.actsOf(she.reference()))
                .singleElement()
                .satisfies(act -> assertThat(act)
                        .containsEntry("matter", "COMMISSION_GUESTS")
                        .containsEntry("subject", named("guests|" + id + "|" + hash(she, id))));
    }

    /** What was sent to somebody and what they accepted never passes to who stands in their line afterwards. */
    @Test
    @Requirement({"FAC-51", "FAC-60"})
    void countsNobodyAsInvitedOrAsHavingAcceptedInAnothersPlace() {
        String id = Meetings.ready(she);
        List<String> ids = Meetings.guestIds(she, id);
        Map<String, Object> petit = guest("CHAIR", "M. Petit");
        petit.put("id", ids.get(0));
        Map<String, Object> zoe = guest("FAMILY", "Zoé");
        zoe.put("id", ids.get(1));

        list(she.herFacilitator(), id, tag(she, id), List.of(petit, zoe)).then().statusCode(200);
        validate(she.herself(), id, hash(she, id), ownAct()).then().statusCode(200);

        List<String> now = Meetings.guestIds(she, id);
        assertThat(now.get(1)).isEqualTo(ids.get(1));
        assertThat(now.get(0)).isNotEqualTo(ids.get(0));
        show(she, id).then().body("state", equalTo("GUESTS_VALIDATED"));
        Meetings.invite(she, id, now.get(0)).then().statusCode(201).body("state", equalTo("INVITED"));
        Meetings.open(she, id, true)
                .then()
                .statusCode(409)
                .body("errors.field", contains("presentGuests[0]"))
                .body("errors.rule", contains("accepted-by-each"));
        assertThat(Persons.actsOf(she.reference()))
                .filteredOn(act -> "COMMISSION_GUESTS".equals(act.get("matter")))
                .extracting(act -> act.get("subject"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private String named(String text) {
        return UUID.nameUUIDFromBytes((she.caseId() + "|" + text).getBytes(UTF_8))
                .toString();
    }

    @Test
    @Requirement("FAC-51")
    void losesHerYesWithEveryChangeOfTheListAlsoAfterInvitations() {
        String id = Meetings.validated(she, today().plusDays(18));
        Meetings.inviteAll(she, id);
        show(she, id).then().body("state", equalTo("INVITED")).body("invitations.standing", contains(true, true, true));
        List<String> ids = Meetings.guestIds(she, id);
        Map<String, Object> roux = guest("CHAIR", "Mme Roux");
        roux.put("id", ids.get(0));
        Map<String, Object> stranger = guest("PARTNER", "M. Petit");

        list(she.herFacilitator(), id, tag(she, id), List.of(roux, stranger))
                .then()
                .statusCode(200)
                .body("state", equalTo("PREPARED"))
                .body("validatedAt", nullValue())
                .body("invitations.standing", contains(false, false, false));
        Meetings.invite(she, id, ids.get(0)).then().statusCode(409);
        validate(she.herself(), id, hash(she, id), ownAct())
                .then()
                .statusCode(200)
                .body("state", equalTo("GUESTS_VALIDATED"));
        stranger.put("id", UUID.randomUUID().toString());
        list(she.herFacilitator(), id, tag(she, id), List.of(roux, stranger))
                .then()
                .statusCode(422)
                .body("type", endsWith("guest-refused"))
                .body("errors.rule", contains("on-the-list"));
    }

    @Test
    @Requirement({"FAC-57", "FAC-58"})
    void warnsOfAnInvolvedChairAndOfMoreGuestsThanSheLikesAndHoldsNothingUp() {
        String id = prepared(she, today().plusDays(18));
        Map<String, Object> involved = guest("CHAIR", "Mme Roux");
        involved.put("directlyInvolved", true);
        list(she.herFacilitator(), id, tag(she, id), List.of(involved, guest("FAMILY", "Zoé")))
                .then()
                .statusCode(200)
                .body("warnings", contains("CHAIR_INVOLVED"));
        with(she.herself(), Map.of("presence", "REMOTE", "comfortableWith", 1, "act", ownAct()))
                .post(ONE + "/presence", id)
                .then()
                .statusCode(200)
                .body("herPart.presence", equalTo("REMOTE"))
                .body("warnings", containsInAnyOrder("CHAIR_INVOLVED", "MORE_THAN_COMFORTABLE"));
        validate(she.herself(), id, hash(she, id), ownAct()).then().statusCode(200);

        Map<String, Object> other = guest("OTHER_PROFESSIONAL", "M. Petit");
        list(she.herFacilitator(), id, tag(she, id), List.of(other))
                .then()
                .statusCode(422)
                .body("errors.field", contains("guests[0].reason"));
    }

    @Test
    @Requirement({"FAC-51", "IND-EP-05"})
    void isShownToNobodyButHerAndHerFacilitatorAndKeptUnreadable() {
        String id = Meetings.validated(she, today().plusDays(18));
        String item = Meetings.agreed(she, id, "HOUSING", "Mon logement");
        String topic = Meetings.excludes(she, "HEALTH_WELLBEING");
        Supported stranger = Supported.by();

        for (String path : List.of(ONE, ONE + "/guest-view", Meetings.AGENDA, OF_CASE, Meetings.TOPICS)) {
            Object name = path.contains("caseId") ? she.caseId() : id;
            she.herFacilitator().get(path, name).then().statusCode(200);
            stranger.herself().get(path, name).then().statusCode(404);
            stranger.herFacilitator().get(path, name).then().statusCode(404);
            for (String role :
                    List.of("CARRIER_MANAGER", "SUPPORTER", "REPRESENTATIVE", "SUPERVISOR", "ARS_SIGNAL", "SERVICE")) {
                Antenna.caller(TestToken.of("demand", "somebody", role).sign())
                        .get(path, name)
                        .then()
                        .statusCode(403);
            }
        }
        validate(stranger.herself(), id, hash(she, id), ownAct()).then().statusCode(404);
        with(stranger.herself(), Map.of("act", ownAct()))
                .post(Meetings.TOPIC + "/withdrawal", topic)
                .then()
                .statusCode(404);
        with(stranger.herFacilitator(), Map.of("agreed", false, "act", oralAct()))
                .post(Meetings.ITEM + "/agreement", item)
                .then()
                .statusCode(404);
        assertThat(DATABASE.number(
                        "select count(*) from commission where id = cast(? as uuid) and position(cast(? as bytea) in content_sealed) > 0",
                        id,
                        "Roux"))
                .isZero();
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part in ('COMMISSIONS', 'EXCLUDED_TOPICS') and reader = ?",
                        she.caseId(),
                        she.facilitator()))
                .isGreaterThan(4);
    }
}
