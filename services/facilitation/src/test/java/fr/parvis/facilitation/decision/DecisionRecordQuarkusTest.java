package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.aCommunity;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.today;
import static fr.parvis.facilitation.world.Records.ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Records;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed in a decision record. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DecisionRecordQuarkusTest {

    private Supported she = Supported.NOBODY;
    private String commission = "";
    private String record = "";

    @BeforeEach
    void aRecordOfACommissionThatIsOver() {
        she = Supported.by();
        commission = Records.over(she);
        record = Records.started(she, commission);
    }

    /** Nothing is kept but in the database: each field read again comes from there. */
    @Test
    @Requirement("FAC-66")
    void keepsEveryFieldOfTheFormInItsOrder() {
        String header = Records.show(she, record).path("entries[0].id");
        Records.add(she.herself(), record, Map.of("objective", objective()))
                .then()
                .statusCode(201);
        Records.add(
                        she.herFacilitator(),
                        record,
                        Map.of(
                                "currentSupport",
                                Map.of(
                                        "nature",
                                        "Aide à domicile",
                                        "professionalName",
                                        "M. Petit",
                                        "endsOn",
                                        "2027-03-31")))
                .then()
                .statusCode(201);
        Records.type(she.herFacilitator(), header, Records.tag(she, record, header), Map.of("header", header()))
                .then()
                .statusCode(200);

        Records.show(she, record)
                .then()
                .statusCode(200)
                .body("meeting.commissionId", equalTo(commission))
                .body("meeting.date", equalTo(today().toString()))
                .body("meeting.nextOn", equalTo(today().plusDays(60).toString()))
                .body("meeting.invited.name", contains("Mme Roux", "Zoé"))
                .body("signatories.name", contains("Mme Roux", "Zoé"))
                .body("entries.kind", contains("HEADER", "CURRENT_SUPPORT", "OBJECTIVE"))
                .body("entries[0].text.header", equalTo(header()))
                .body("entries[1].text.currentSupport.endsOn", equalTo("2027-03-31"))
                .body("entries[1].text.currentSupport.professionalName", equalTo("M. Petit"))
                .body("entries[2].text.objective", equalTo(objective()))
                .body("entries[2].writtenBy", equalTo(she.subject()));
        assertThat(DATABASE.texts(
                        "select encode(content_sealed, 'escape') from decision_entry where record_id = cast(? as uuid)",
                        record))
                .hasSize(3)
                .allSatisfy(kept -> assertThat(kept).doesNotContain("Petit", "logement", "Roux"));
    }

    private static Map<String, Object> header() {
        Map<String, Object> header = new HashMap<>();
        header.put("previousOn", "2026-06-01");
        header.put("familySituation", "Je vis avec mes enfants.");
        header.put("herExpectation", "Un logement plus grand.");
        header.put("notAgreed", "La date du déménagement.");
        header.put("reservations", "Le centre social ne sait pas encore s’il pourra.");
        header.put("referentName", "Mme Roux");
        return header;
    }

    private static Map<String, Object> objective() {
        Map<String, Object> objective = new HashMap<>();
        objective.put("domains", List.of("HOUSING", "SOCIAL_PARTICIPATION"));
        objective.put("objective", "Trouver un logement");
        objective.put("means", "Deux visites par mois");
        objective.put("who", "Zoé et moi");
        objective.put("byOn", "2027-02-01");
        return objective;
    }

    @Test
    @Requirement("FAC-66")
    void givesBothTextsBackWhenSomebodyTypesOverWhatTheyHaveNotSeen() {
        String entry = Records.decided(she, record, "Trouver un logement");
        String seen = Records.tag(she, record, entry);
        Records.type(she.herself(), entry, seen, Records.objective("HOUSING", "Un logement avec un jardin"))
                .then()
                .statusCode(200);

        Records.type(she.herFacilitator(), entry, seen, Records.objective("HOUSING", "Un studio"))
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-entry-changed"))
                .body("stored.text.objective.objective", equalTo("Un logement avec un jardin"))
                .body("stored.writtenBy", equalTo(she.subject()))
                .body("stored.tag", equalTo(Records.tag(she, record, entry)))
                .body("sent.objective.objective", equalTo("Un studio"))
                .body("sent.objective.who", equalTo("Zoé et moi"));
        with(she.herFacilitator(), Map.of())
                .header("If-Match", seen)
                .post(ENTRY + "/deletion", entry)
                .then()
                .statusCode(409)
                .body("stored.text.objective.objective", equalTo("Un logement avec un jardin"));
        Records.show(she, record)
                .then()
                .body("entries[1].text.objective.objective", equalTo("Un logement avec un jardin"));
    }

    @Test
    void takesTheSameTextOnceMoreAsSeenAndAsksForATag() {
        String entry = Records.decided(she, record, "Trouver un logement");
        String seen = Records.tag(she, record, entry);
        Map<String, Object> text = Records.objective("HOUSING", "Un studio");
        Records.type(she.herself(), entry, seen, text).then().statusCode(200);

        Records.type(she.herself(), entry, seen, text).then().statusCode(200);
        she.herself()
                .contentType("application/json")
                .body(text)
                .put(ENTRY, entry)
                .then()
                .statusCode(428);
    }

    @Test
    void takesAnEntryOutAndKeepsNothingOfIt() {
        String entry = Records.decided(she, record, "Trouver un logement");
        String header = Records.show(she, record).path("entries[0].id");

        with(she.herself(), Map.of())
                .header("If-Match", Records.tag(she, record, entry))
                .post(ENTRY + "/deletion", entry)
                .then()
                .statusCode(200)
                .body("entries", hasSize(1));
        with(she.herself(), Map.of())
                .header("If-Match", Records.tag(she, record, header))
                .post(ENTRY + "/deletion", header)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("one-header"));
        assertThat(DATABASE.number("select count(*) from decision_entry where id = cast(? as uuid)", entry))
                .isZero();
    }

    @Test
    void refusesAnEntryOfNoPartOrOfTwoASecondHeaderAndAnotherPart() {
        String entry = Records.decided(she, record, "Trouver un logement");
        Map<String, Object> support = Map.of("currentSupport", Map.of("nature", "Aide"));
        Map<String, Object> two = new HashMap<>(Records.objective("HOUSING", "x"));
        two.putAll(support);

        Records.add(she.herself(), record, Map.of())
                .then()
                .statusCode(422)
                .body("errors.rule", contains("one-of-four"));
        Records.add(she.herself(), record, two).then().statusCode(422).body("errors.rule", contains("one-of-four"));
        Records.add(she.herself(), record, Map.of("header", Map.of()))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("one-header"));
        Records.type(she.herself(), entry, Records.tag(she, record, entry), support)
                .then()
                .statusCode(422)
                .body("errors.rule", contains("same-kind"));
    }

    @Test
    @Requirement("FAC-66")
    void namesARequestOfHersAndNoneOfSomebodyElse() {
        UUID hers = she.releases(aCommunity("Communauté 360"), she.says("Un jardin."));
        Supported other = Supported.by();
        UUID theirs = other.releases(aCommunity("Communauté 360"), other.says("Une cave."));
        Map<String, Object> objective = objective();

        objective.put("requestId", hers.toString());
        Records.add(she.herself(), record, Map.of("objective", objective))
                .then()
                .statusCode(201)
                .body("text.objective.requestId", equalTo(hers.toString()));
        objective.put("requestId", theirs.toString());
        Records.add(she.herself(), record, Map.of("objective", objective))
                .then()
                .statusCode(422)
                .body("errors.rule", contains("of-this-case"));
    }

    @Test
    @Requirement("FAC-67")
    void isTypedFromTheMomentTheMeetingBeginsAndCompleteOnlyAfterIt() {
        String running = Meetings.ready(she);
        with(she.herFacilitator(), Map.of())
                .post(Records.OF_COMMISSION, running)
                .then()
                .statusCode(409)
                .body("type", endsWith("commission-state"));
        Meetings.open(she, running, true).then().statusCode(200);
        String live = Records.started(she, running);
        Records.decided(she, live, "Trouver un logement");

        Records.complete(she, live)
                .then()
                .statusCode(409)
                .body("errors.rule", contains("meeting-is-over"))
                .body(not(containsString("Zoé")));
        Meetings.close(she, running, today().plusDays(30)).then().statusCode(200);
        Records.complete(she, live).then().statusCode(200).body("state", equalTo("READY_TO_SIGN"));
        Records.complete(she, record).then().statusCode(409).body("errors.rule", contains("something-decided"));
    }

    @Test
    void tellsNobodyElseThatItIsThere() {
        Supported other = Supported.by();
        String entry = Records.decided(she, record, "Trouver un logement");
        String tag = Records.tag(she, record, entry);
        String hash = Records.hash(she, record);

        other.herFacilitator().get(Records.OF_COMMISSION, commission).then().statusCode(404);
        with(other.herFacilitator(), Map.of())
                .post(Records.OF_COMMISSION, commission)
                .then()
                .statusCode(404);
        Records.add(other.herself(), record, Records.objective("HOUSING", "x"))
                .then()
                .statusCode(404);
        Records.type(other.herFacilitator(), entry, tag, Records.objective("HOUSING", "x"))
                .then()
                .statusCode(404);
        with(other.herFacilitator(), Map.of())
                .header("If-Match", tag)
                .post(ENTRY + "/deletion", entry)
                .then()
                .statusCode(404);
        Records.sign(other.herself(), record, "YES", hash, ownAct()).then().statusCode(404);
        for (String path : List.of("/readiness", "/paper-signatures", "/paper-filing")) {
            Map<String, Object> body = new HashMap<>();
            if (path.equals("/readiness")) {
                body.put("contentHash", hash);
            } else if (path.equals("/paper-filing")) {
                body.put("filedOn", today().toString());
                body.put("place", "ici");
            } else {
                body.putAll(Records.paper(UUID.randomUUID().toString(), true, hash));
            }
            with(other.herFacilitator(), body)
                    .post(Records.ONE + path, record)
                    .then()
                    .statusCode(404);
        }
    }
}
