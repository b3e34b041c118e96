package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Records;
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

/** Several at once at one record. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DecisionAtOnceQuarkusTest {

    /** Standing under another text than the one that was signed: what must never be found. */
    private static final String ASTRAY = """
            select count(*) from decision_signature s join decision_record r on r.id = s.record_id
            where r.id = cast(? as uuid) and s.ended_at is null and (s.content_hash <> r.content_hash or r.state = 'DRAFT')""";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @RepeatedTest(3)
    @Requirement("FAC-66")
    void keepsOneOfTwoTextsTypedInOneEntryAndGivesTheOtherBack() {
        String record = Records.started(she, Records.over(she));
        String entry = Records.decided(she, record, "Trouver un logement");
        String seen = Records.tag(she, record, entry);
        List<String> texts = List.of("Un studio", "Une maison");

        List<Response> answers = Parallel.parallel(
                2,
                caller -> Records.type(
                        caller == 0 ? she.herself() : she.herFacilitator(),
                        entry,
                        seen,
                        Records.objective("HOUSING", texts.get(caller))));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 409);
        int won = answers.getFirst().statusCode() == 200 ? 0 : 1;
        Response lost = answers.get(1 - won);
        assertThat(lost.<String>path("stored.text.objective.objective")).isEqualTo(texts.get(won));
        assertThat(lost.<String>path("sent.objective.objective")).isEqualTo(texts.get(1 - won));
        assertThat(Records.show(she, record).<String>path("entries[1].text.objective.objective"))
                .isEqualTo(texts.get(won));
    }

    @RepeatedTest(3)
    @Requirement("FAC-66")
    void keepsBothTextsTypedInTwoEntries() {
        String record = Records.started(she, Records.over(she));
        List<String> entries =
                List.of(Records.decided(she, record, "Un logement"), Records.decided(she, record, "Un travail"));
        List<String> seen =
                entries.stream().map(entry -> Records.tag(she, record, entry)).toList();

        List<Response> answers = Parallel.parallel(
                2,
                caller -> Records.type(
                        caller == 0 ? she.herself() : she.herFacilitator(),
                        entries.get(caller),
                        seen.get(caller),
                        Records.objective("HOUSING", "n° " + caller)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(Records.show(she, record).jsonPath().getList("entries.text.objective.objective", String.class))
                .contains("n° 0", "n° 1");
    }

    /** Whoever comes first: her yes stands under the text she saw, or under none. */
    @RepeatedTest(5)
    @Requirement("FAC-67")
    void neverHasASignatureUnderAnotherTextThanTheOneThatWasSigned() {
        String record = Records.ready(she);
        String entry = Records.show(she, record).path("entries[1].id");
        String tag = Records.tag(she, record, entry);
        String hash = Records.hash(she, record);
        String guest = Records.signatories(she, record).getFirst();

        List<Integer> statuses = Parallel.parallel(3, caller -> switch (caller) {
                    case 0 -> Records.sign(she.herself(), record, "YES", hash, ownAct());
                    case 1 -> Records.onPaper(she, record, Records.paper(guest, true, hash));
                    default ->
                        Records.type(she.herFacilitator(), entry, tag, Records.objective("HOUSING", "Un studio"));
                })
                .stream()
                .map(Response::statusCode)
                .toList();

        // Either it was signed and then typed, or typed first and refused: the text is the new one in any case.
        assertThat(statuses.subList(0, 2)).isSubsetOf(200, 409);
        assertThat(statuses.getLast()).isEqualTo(200);
        assertThat(DATABASE.number(ASTRAY, record)).isZero();
        assertThat(Records.show(she, record).<String>path("state")).isEqualTo("DRAFT");
        assertThat(Persons.answersOf(she.reference(), "DECISION_RECORD")).hasSize(statuses.getFirst() == 200 ? 1 : 0);
    }

    /** The last signature and a keystroke: valid with the text that was signed, or not valid. */
    @RepeatedTest(5)
    @Requirement({"FAC-67", "FAC-69"})
    void isValidWithTheSignedTextOrTypedAndNotValid() {
        String record = Records.ready(she);
        Records.guestsSign(she, record);
        String entry = Records.show(she, record).path("entries[1].id");
        String tag = Records.tag(she, record, entry);
        String hash = Records.hash(she, record);

        List<Integer> statuses = Parallel.parallel(
                        2,
                        caller -> caller == 0
                                ? Records.sign(she.herself(), record, "YES", hash, ownAct())
                                : Records.type(
                                        she.herFacilitator(), entry, tag, Records.objective("HOUSING", "Un studio")))
                .stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).isIn(List.of(200, 409), List.of(409, 200));
        boolean signed = statuses.getFirst() == 200;
        assertThat(Records.show(she, record).<String>path("state")).isEqualTo(signed ? "VALID" : "DRAFT");
        assertThat(Records.hash(she, record).equals(hash)).isEqualTo(signed);
        assertThat(DATABASE.number(ASTRAY, record)).isZero();
    }

    @RepeatedTest(3)
    @Requirement("FAC-55")
    void holdsNoDecisionOnWhatSheExcludesAtTheSameMoment() {
        String record = Records.started(she, Records.over(she));

        List<Response> answers = Parallel.parallel(
                2,
                caller -> caller == 0
                        ? Records.add(she.herFacilitator(), record, Records.objective("HEALTH_WELLBEING", "Voir"))
                        : with(she.herself(), Map.of("domain", "HEALTH_WELLBEING", "act", ownAct()))
                                .post(Meetings.TOPICS, she.caseId()));

        assertThat(answers.getFirst().statusCode()).isIn(201, 422);
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        assertThat(Records.show(she, record).jsonPath().getList("entries")).hasSize(1);
    }

    @Test
    @Requirement("FAC-67")
    void isRefusedByTheDatabaseTooWhenASignatureWouldStandUnderAnotherText() {
        String record = Records.ready(she);
        Records.signs(she, record, "YES").then().statusCode(200);

        for (String change : List.of(
                "update decision_record set content_hash = 'another' where id = cast(? as uuid)",
                "update decision_record set state = 'DRAFT', readied_by = null, readied_at = null where id = cast(? as uuid)",
                "update decision_signature set content_hash = 'another' where record_id = cast(? as uuid)")) {
            assertThat(catchThrowable(() -> DATABASE.execute(change, record)))
                    .as(change)
                    .hasStackTraceContaining("signed");
        }
    }
}
