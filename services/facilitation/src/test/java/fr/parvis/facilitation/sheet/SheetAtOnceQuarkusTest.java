package fr.parvis.facilitation.sheet;

import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Sheets.OF_CASE;
import static fr.parvis.facilitation.world.Sheets.ONE;
import static fr.parvis.facilitation.world.Sheets.ariege;
import static fr.parvis.facilitation.world.Sheets.filled;
import static fr.parvis.facilitation.world.Sheets.hash;
import static fr.parvis.facilitation.world.Sheets.started;
import static fr.parvis.facilitation.world.Sheets.tag;
import static fr.parvis.facilitation.world.Sheets.validate;
import static fr.parvis.facilitation.world.Sheets.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.Test;

/** Two at once at one sheet: nothing is lost, and she validates what stands. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SheetAtOnceQuarkusTest {

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    void keepsOneDraftAtATimeAlsoWhenEightStartOne() {
        List<Integer> statuses = Parallel.parallel(
                        8,
                        _ -> with(she.herself(), Map.of("phase", "RECEPTION")).post(OF_CASE, she.caseId()))
                .stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        with(she.herself(), Map.of("phase", "RECEPTION"))
                .post(OF_CASE, she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("sheet-draft-exists"));
    }

    @Test
    void losesNeitherOfTwoTextsWrittenAtOnce() {
        String sheet = started(she);
        String tag = tag(she, sheet);
        List<Response> answers = Parallel.parallel(2, writer -> {
            Map<String, Object> body = ariege();
            body.put("comments", "de " + writer);
            return write(writer == 0 ? she.herself() : she.herFacilitator(), sheet, tag, body);
        });

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        int first = answers.getFirst().statusCode() == 200 ? 0 : 1;
        she.herself().get(ONE, sheet).then().body("content.comments", equalTo("de " + first));
        she.herself()
                .contentType("application/json")
                .body(ariege())
                .put(ONE, sheet)
                .then()
                .statusCode(428);
    }

    @Test
    @Requirement("FAC-39")
    void validatesOrChangesButNeverBothWhenBothComeAtOnce() {
        String sheet = filled(she);
        String seen = hash(she, sheet);
        String tag = tag(she, sheet);
        Map<String, Object> other = ariege();
        other.put("comments", "Autre chose.");

        List<Integer> statuses = Parallel.parallel(
                        2,
                        caller -> caller == 0
                                ? validate(she.herself(), sheet, seen, ownAct())
                                : write(she.herFacilitator(), sheet, tag, other))
                .stream()
                .map(Response::statusCode)
                .toList();

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        boolean validated = statuses.getFirst() == 200;
        assertThat(hash(she, sheet).equals(seen)).isEqualTo(validated);
        assertThat(Persons.actsOf(she.reference())).hasSize(validated ? 1 : 0);
    }
}
