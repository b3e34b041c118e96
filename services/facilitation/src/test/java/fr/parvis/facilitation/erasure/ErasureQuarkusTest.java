package fr.parvis.facilitation.erasure;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static fr.parvis.facilitation.world.Antenna.awaitTaken;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.protobuf.InvalidProtocolBufferException;
import fr.parvis.events.demand.ErasureAnswerEvent;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.ReleasesEvent;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.intervention.Corrections;
import fr.parvis.facilitation.parallel.NetworkCalls;
import fr.parvis.facilitation.referent.ReferentFixture;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.Copied;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.HeldInterviews;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.Knowledge;
import fr.parvis.facilitation.world.Meetings;
import fr.parvis.facilitation.world.Outgoing;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.Records;
import fr.parvis.facilitation.world.Sheets;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class ErasureQuarkusTest {

    private static final String ERASED = "select count(*) from erased_person where person = ?";

    @Test
    @Requirement("PER-32")
    void leavesNothingOfHerAndAnswers() {
        Supported she = aFullCase();
        String reference = she.reference().toString();
        Set<String> hers = DATABASE.tablesNaming(reference);
        hers.addAll(DATABASE.tablesNaming(she.caseId().toString()));
        assertThat(hers).as("she has something everywhere").containsAll(tablesOfPersons());
        String picture = DATABASE.texts("select id from expression_media where person = ?", she.reference())
                .getFirst();
        assertThat(DATABASE.tablesNaming(picture)).contains("expression_media_part");

        Happenings.erased(she.reference()).send();
        awaitNumber(1, ERASED, she.reference());

        assertThat(DATABASE.tablesNaming(she.caseId().toString())).isEmpty();
        assertThat(DATABASE.tablesNaming(picture))
                .as("parts name only their file")
                .isEmpty();
        assertThat(DATABASE.tablesNaming(reference)).isSubsetOf(Set.of("erased_person", "outbox"));
        List<ErasureAnswerEvent> answers = Outgoing.records("demand.erasure-answers.v1", she.reference()).stream()
                .map(message -> parsed(message.value()))
                .toList();
        assertThat(answers)
                .singleElement()
                .satisfies(answer ->
                        assertThat(answer.getDone().getPersonReference()).isEqualTo(reference));
        she.herself().get("/api/v1/cases/{id}", she.caseId()).then().statusCode(404);
    }

    @Test
    @Requirement({"PER-32", "IND-EP-25"})
    void tellsTheFiguresThatTheirSubjectIsGoneInEachFamily() {
        Supported she = aFullCase();
        String population = Copied.referenceOf(she.reference(), "POPULATION");
        String expressions = Copied.referenceOf(she.reference(), "EXPRESSIONS");
        String interventions = Copied.referenceOf(she.reference(), "INTERVENTIONS");
        String releases = Copied.referenceOf(she.reference(), "RELEASES");

        Happenings.erased(she.reference()).send();
        awaitNumber(1, ERASED, she.reference());

        assertThat(Copied.of("statistics.population.v1", population, PopulationEvent.parser())
                        .getLast()
                        .getSubjectErased()
                        .getSubject())
                .isEqualTo(population);
        assertThat(Copied.of("statistics.expressions.v1", expressions, ExpressionsEvent.parser())
                        .getLast()
                        .getSubjectErased()
                        .getSubject())
                .isEqualTo(expressions);
        assertThat(Copied.of("statistics.interventions.v1", interventions, InterventionsEvent.parser())
                        .getLast()
                        .getSubjectErased()
                        .getSubject())
                .isEqualTo(interventions);
        assertThat(Copied.of("statistics.releases.v1", releases, ReleasesEvent.parser())
                        .getLast()
                        .getSubjectErased()
                        .getSubject())
                .isEqualTo(releases);
    }

    /** Together they would tell the figures which references were one person. */
    @Test
    @Requirement("IND-EP-17")
    void endsInEachFamilyOnAnotherDay() {
        Supported she = aFullCase();
        List<String> hers = DATABASE.texts("select value from statistics_reference where person = ?", she.reference());

        Happenings.erased(she.reference()).send();
        awaitNumber(1, ERASED, she.reference());

        assertThat(hers).hasSize(4);
        for (String moment : List.of("not_before", "event_time")) {
            assertThat(DATABASE.texts(
                            "select cast(%s as date) from held_outbox where not_before is not null and key in (?, ?, ?, ?)"
                                    .formatted(moment),
                            hers.toArray()))
                    .hasSize(4)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void hearsTheSameErasureTwiceAndAnswersOnce() {
        Supported she = Supported.by();

        Happenings.erased(she.reference()).send();
        Happenings.erased(she.reference()).send();
        UUID after = UUID.randomUUID();
        Happenings.erased(after).send();
        awaitNumber(1, ERASED, after);

        assertThat(Outgoing.records("demand.erasure-answers.v1", she.reference()))
                .hasSize(1);
    }

    @Test
    @Requirement("PER-32")
    void answersForSomebodyItNeverHeardOf() {
        UUID stranger = UUID.randomUUID();

        Happenings.erased(stranger).send();
        awaitNumber(1, ERASED, stranger);

        assertThat(Outgoing.records("demand.erasure-answers.v1", stranger)).hasSize(1);
    }

    @Test
    @Requirement("PER-32")
    void takesNothingOfHersInAgain() {
        Supported she = Supported.by();
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        UUID request = she.releases(community, she.says("Près de ma sœur."));
        Happenings.erased(she.reference()).send();
        awaitNumber(1, ERASED, she.reference());
        UUID again = UUID.randomUUID();
        UUID response = UUID.randomUUID();

        Happenings.accepted(Supported.yes(again, she.reference(), "", "2026-11-01"), 1)
                .send();
        Happenings.acknowledged(request, community, "2026-12-10", 1).send();
        Happenings.proposed(request, response, community, "Un appartement.", 1).send();
        awaitTaken(Happenings.SUPPORT, again.toString(), 1);
        awaitTaken(Happenings.ACKNOWLEDGEMENTS, request.toString(), 1);
        awaitTaken(Happenings.RESPONSES, response.toString(), 1);

        assertThat(DATABASE.tablesNaming(she.reference().toString())).isSubsetOf(Set.of("erased_person", "outbox"));
        assertThat(DATABASE.number(
                        "select count(*) from parked_inbox where key in (?, ?, ?)",
                        again.toString(),
                        request.toString(),
                        response.toString()))
                .isZero();
    }

    @Test
    void removesNothingThatIsNotWrittenDown() {
        Supported she = Supported.by();

        assertThat(catchThrowable(() -> DATABASE.execute("select erase_person(?)", she.reference())))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("not written down");
        assertThat(DATABASE.number("select count(*) from support_case where person = ?", she.reference()))
                .isOne();
    }

    private static Supported aFullCase() {
        Supported she = Supported.by();
        String community = Antenna.aCommunity("Communauté 360 du Calvados");
        UUID wish = she.says("Zéphyr");
        UUID request = she.releases(community, wish);
        UUID response = Supported.receives(request, community, "Un appartement.");
        Map<String, Object> opinion = Map.of("items", List.of(Map.of("itemNumber", 1, "coherence", "COHERENT")));
        with(she.herself(), opinion)
                .post("/api/v1/responses/{handle}/coherence-opinions", response)
                .then()
                .statusCode(201);
        with(she.herself(), Map.of("answer", "PENDING", "act", ownAct()))
                .post("/api/v1/responses/{handle}/answer", response)
                .then()
                .statusCode(200);
        with(she.herFacilitator(), Map.of("text", "Karim y pense."))
                .post("/api/v1/expressions/{id}/comments", wish)
                .then()
                .statusCode(201);
        String done = with(she.herFacilitator(), intervention(wish))
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        with(she.herself(), Map.of("word", "CONTESTS", "act", ownAct()))
                .post("/api/v1/interventions/{id}/word", done)
                .then()
                .statusCode(200);
        Corrections.correct(she, UUID.fromString(done), Corrections.said(20))
                .then()
                .statusCode(200);
        she.plans("2099-03-02", "10:00", "11:00");
        she.herself().get("/api/v1/cases/{id}/expressions", she.caseId()).then().statusCode(200);
        NetworkCalls.of(she, 1)
                .values()
                .forEach(call -> assertThat(call.apply(0).statusCode()).isLessThan(300));
        HeldInterviews.closed(she);
        Sheets.validated(she);
        new HerProject(she).full(wish);
        Brought.byHer(she).says(Brought.byHer(she).brings(FileType.PNG));
        Knowledge.fill(she);
        ReferentFixture.wishes(she, true).then().statusCode(200);
        ReferentFixture.designated(she, "Zéphyr", "Martin");
        String commission = Meetings.ready(she);
        Meetings.agreed(she, commission, "HOUSING", "Mon logement");
        Records.file(she, Records.valid(she, Records.over(she))).then().statusCode(200);
        Meetings.excludes(she, "HEALTH_WELLBEING");
        return she;
    }

    private static Map<String, Object> intervention(UUID wish) {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-11-20");
        body.put("startsAt", "09:30");
        body.put("durationMinutes", 30);
        body.put("type", "MEDIATION");
        body.put("posture", "ASSISTANT");
        body.put("mode", "PHONE");
        body.put("askedByPerson", true);
        body.put("withPerson", true);
        body.put("expressionId", wish.toString());
        return body;
    }

    private static ErasureAnswerEvent parsed(byte[] bytes) {
        try {
            return ErasureAnswerEvent.parseFrom(bytes);
        } catch (InvalidProtocolBufferException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    /** Every table that belongs to persons: one that comes later and is forgotten in {@code erase_person} shows here first. */
    private static List<String> tablesOfPersons() {
        return DATABASE.texts("""
                select distinct table_name from information_schema.columns
                    join information_schema.tables using (table_schema, table_name)
                where table_schema = 'public' and table_type = 'BASE TABLE' and column_name in ('person', 'case_id')
                    and table_name not in ('erased_person', 'release_attempt')""");
    }
}
