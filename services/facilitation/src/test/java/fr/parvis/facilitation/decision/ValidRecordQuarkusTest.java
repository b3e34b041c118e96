package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Meetings.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A record that everybody signed, and what follows it. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ValidRecordQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-69")
    void neverChangesOnceItIsValidAndIsCorrectedByADatedRecordOfItsOwn() {
        String commission = Records.over(she);
        String record = Records.valid(she, commission);
        String entry = Records.show(she, record).path("entries[1].id");
        String tag = Records.tag(she, record, entry);

        Records.type(she.herFacilitator(), entry, tag, Records.objective("HOUSING", "Autre"))
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-stands"));
        Records.add(she.herself(), record, Records.objective("HOUSING", "Autre"))
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-stands"));
        String correction = Records.started(she, commission);
        Records.show(she, correction)
                .then()
                .body("number", equalTo(2))
                .body("supersedes", equalTo(record))
                .body("state", equalTo("DRAFT"))
                .body("entries.text.objective.objective", hasItem("Trouver un logement"));
        with(she.herself(), Map.of())
                .post(Records.OF_COMMISSION, commission)
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-draft-exists"));
        Records.show(she, record).then().body("state", equalTo("VALID"));
        she.herself().get(Records.OF_COMMISSION, commission).then().body("items.id", contains(correction, record));
    }

    @Test
    @Requirement("FAC-69")
    void isRefusedByTheDatabaseTooWhenAnythingOfAValidRecordWouldChange() {
        String commission = Records.over(she);
        String record = Records.valid(she, commission);
        // Not valid: what is taken out of the valid one would fit in there.
        String other = Records.started(she, commission);

        for (String change : List.of(
                "update decision_record set commission_id = gen_random_uuid() where id = cast(? as uuid)",
                "update decision_record set case_id = gen_random_uuid() where id = cast(? as uuid)",
                "update decision_record set person = gen_random_uuid() where id = cast(? as uuid)",
                "update decision_record set supersedes = id where id = cast(? as uuid)",
                "update decision_record set readied_by = 'another' where id = cast(? as uuid)",
                "update decision_record set readied_at = now() where id = cast(? as uuid)",
                "update decision_record set started_by = 'another' where id = cast(? as uuid)",
                "update decision_record set started_at = now() where id = cast(? as uuid)",
                "delete from decision_record where id = cast(? as uuid)",
                "update decision_entry set record_id = '" + other + "' where record_id = cast(? as uuid)",
                "update decision_signature set record_id = '" + other + "' where record_id = cast(? as uuid)",
                "update decision_record set state = 'DRAFT' where id = cast(? as uuid)",
                "update decision_record set content_hash = 'another' where id = cast(? as uuid)",
                "update decision_entry set written_by = 'another' where record_id = cast(? as uuid)",
                "delete from decision_entry where record_id = cast(? as uuid)",
                "delete from decision_signature where record_id = cast(? as uuid)",
                "update decision_signature set ended_at = now(), ended_by = 'x', end_reason = 'TEXT_CHANGED' where record_id = cast(? as uuid)")) {
            assertThat(catchThrowable(() -> DATABASE.execute(change, record)))
                    .as(change)
                    .hasStackTraceContaining("never changes");
        }
    }

    @Test
    @Requirement("OPS-18")
    void notesWhereItsPaperLiesOnceItIsValid() {
        String record = Records.ready(she);
        Records.file(she, record).then().statusCode(409).body("type", endsWith("decision-state"));
        Records.guestsSign(she, record);
        Records.signs(she, record, "YES").then().statusCode(200);

        Records.file(she, record)
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("paperFiling.place", equalTo("Armoire 2, dossier bleu"))
                .body("paperFiling.filedOn", equalTo(today().toString()))
                .body("paperFiling.notedBy", equalTo(she.facilitator()));
    }

    @Test
    @Requirement("OPS-18")
    void logsThatItWasReadWhenTheSamePlaceIsNotedOnceMore() {
        String record = Records.valid(she, Records.over(she));
        Records.file(she, record).then().statusCode(200);
        long before = readsByHerFacilitator();

        Records.file(she, record).then().statusCode(200).body("paperFiling.place", equalTo("Armoire 2, dossier bleu"));

        assertThat(readsByHerFacilitator()).isEqualTo(before + 1);
    }

    private long readsByHerFacilitator() {
        return DATABASE.number(
                "select count(*) from access_log where case_id = ? and part = 'DECISION_RECORDS' and reader = ?",
                she.caseId(),
                she.facilitator());
    }

    @Test
    @Requirement({"FAC-66", "FAC-72"})
    void beginsTheNextOneWithTheObjectivesOfTheLastToLookAtAgain() {
        String record = Records.started(she, Records.over(she));
        Records.decided(she, record, "Trouver un logement");
        Records.complete(she, record).then().statusCode(200);
        Records.guestsSign(she, record);
        Records.signs(she, record, "YES").then().statusCode(200);

        String next = Records.started(she, Records.over(she));

        Records.show(she, next)
                .then()
                .body("supersedes", equalTo(null))
                .body("entries.kind", contains("HEADER", "EARLIER_OBJECTIVE"))
                .body("entries[0].text.header.previousOn", equalTo(today().toString()))
                .body("entries[1].text.earlierObjective.objective", equalTo("Trouver un logement"))
                .body("entries[1].text.earlierObjective.review", equalTo(""));
        String entry = Records.show(she, next).path("entries[1].id");
        Map<String, Object> reviewed = new HashMap<>();
        reviewed.put("domains", List.of("HOUSING"));
        reviewed.put("objective", "Trouver un logement");
        reviewed.put("review", "Deux visites, rien encore.");
        reviewed.put("outcome", "TO_ADJUST");
        String tag = Records.tag(she, next, entry);
        Records.type(she.herself(), entry, tag, Map.of("earlierObjective", reviewed))
                .then()
                .statusCode(200)
                .body("text.earlierObjective.outcome", equalTo("TO_ADJUST"));
        // There is nowhere to write a consequence.
        reviewed.put("outcome", "SANCTION");
        Records.type(she.herself(), entry, tag, Map.of("earlierObjective", reviewed))
                .then()
                .statusCode(400);
        reviewed.put("outcome", "TO_ADJUST");
        reviewed.put("penalty", "x");
        Records.type(she.herself(), entry, tag, Map.of("earlierObjective", reviewed))
                .then()
                .statusCode(400);
    }
}
