package fr.parvis.facilitation.knowledge;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.actWithoutEvidence;
import static fr.parvis.facilitation.world.Antenna.oralAct;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Knowledge.NOTES;
import static fr.parvis.facilitation.world.Knowledge.SECTION;
import static fr.parvis.facilitation.world.Knowledge.closes;
import static fr.parvis.facilitation.world.Knowledge.notes;
import static fr.parvis.facilitation.world.Knowledge.opening;
import static fr.parvis.facilitation.world.Knowledge.opens;
import static fr.parvis.facilitation.world.Knowledge.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import fr.parvis.facilitation.world.Persons;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class SectionQuarkusTest {

    private static final String ALL = "/api/v1/cases/{caseId}/information-sections";
    private static final String HABITS = "HABITS_ASPIRATIONS_PREFERENCES_AVERSIONS";

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-27")
    void opensEachOfTenSectionsByHerActAloneAndNoneByItself() {
        she.herself()
                .get(ALL, she.caseId())
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.state", everyItem(equalTo("NOT_OPENED")));
        for (InfoSection section : InfoSection.values()) {
            with(she.herself(), Map.of("text", "Rien."))
                    .post(NOTES, she.caseId(), section)
                    .then()
                    .statusCode(404);
            opens(she, section.name(), "ONLY_ME");
        }

        she.herself().get(ALL, she.caseId()).then().body("items.state", everyItem(equalTo("OPEN")));
        assertThat(Persons.actsOf(she.reference())).hasSize(10);
    }

    @Test
    @Requirement({"FAC-27", "PER-21"})
    void tiesHerActToTheSectionAndToWhatSheWasTold() {
        opens(she, HABITS, "ME_AND_FACILITATOR");

        she.herself()
                .get(SECTION, she.caseId(), HABITS)
                .then()
                .statusCode(200)
                .body("visibility", equalTo("ME_AND_FACILITATOR"))
                .body("told.objective", equalTo("Noter ce qui compte pour vous."))
                .body("told.withWhom", equalTo("avec Karim"));
        assertThat(Persons.actsOf(she.reference())).singleElement().satisfies(act -> {
            assertThat(act.get("matter")).isEqualTo("INFORMATION");
            assertThat((String) act.get("subject")).matches("[0-9a-f-]{36}");
        });
        with(she.herself(), opening("ME_AND_FACILITATOR", told("Autre chose."), ownAct()))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(200);
        assertThat(Persons.actsOf(she.reference()))
                .extracting(act -> act.get("subject"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement({"FAC-27", "PER-21"})
    void opensNothingWithoutSayingWhyOrWithoutEvidence() {
        Map<String, Object> silent = new HashMap<>(told(" "));
        with(she.herself(), opening("ONLY_ME", silent, ownAct()))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("told.objective"));
        with(she.herFacilitator(), opening("ME_AND_FACILITATOR", told("Noter."), actWithoutEvidence()))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.witness"));

        assertThat(DATABASE.number("select count(*) from info_section where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-27")
    void tellsHerFacilitatorTheSameOfEverySectionSheDoesNotShare() {
        opens(she, "LIFE_COURSE", "ME_AND_FACILITATOR");
        opens(she, "SOCIAL_ROLES", "ONLY_ME");
        opens(she, HABITS, "ME_AND_FACILITATOR");
        closes(she, HABITS, "KEEP").then().statusCode(200);

        she.herFacilitator()
                .get(ALL, she.caseId())
                .then()
                .statusCode(200)
                .body("items.findAll { it.state == 'OPEN' }.section", contains("LIFE_COURSE"))
                .body("items.findAll { it.state == 'NOT_SHARED' }", hasSize(9));
        for (String section : new String[] {"SOCIAL_ROLES", HABITS, "PROXIMITY_LINKS"}) {
            String absent = she.herFacilitator()
                    .get(SECTION, she.caseId(), section)
                    .then()
                    .statusCode(404)
                    .extract()
                    .path("detail");
            assertThat(absent).isEqualTo("Cela n’existe pas, ou n’est pas visible pour vous.");
            with(she.herFacilitator(), Map.of("text", "Rien."))
                    .post(NOTES, she.caseId(), section)
                    .then()
                    .statusCode(404);
            she.herFacilitator().get(NOTES, she.caseId(), section).then().statusCode(404);
        }
    }

    @Test
    @Requirement("FAC-27")
    void writesDownForHerThatSheKeepsItToHerselfAndShowsTheWriterNothingOfIt() {
        with(she.herFacilitator(), opening("ONLY_ME", told("Noter."), oralAct()))
                .post(SECTION + "/opening", she.caseId(), HABITS)
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_SHARED"))
                .body("told", nullValue());

        she.herself().get(SECTION, she.caseId(), HABITS).then().body("state", equalTo("OPEN"));
    }

    @Test
    @Requirement("FAC-27")
    void shutsHerFacilitatorOutAtOnceAndKeepsTheNotesForHer() {
        opens(she, HABITS, "ME_AND_FACILITATOR");
        notes(she.herself(), she, HABITS, "J'aime le calme.");
        she.herFacilitator()
                .get(NOTES, she.caseId(), HABITS)
                .then()
                .statusCode(200)
                .body("items.text", contains("J'aime le calme."));

        closes(she, HABITS, "KEEP").then().statusCode(200).body("state", equalTo("CLOSED"));

        she.herFacilitator().get(NOTES, she.caseId(), HABITS).then().statusCode(404);
        she.herself()
                .get(NOTES, she.caseId(), HABITS)
                .then()
                .statusCode(200)
                .body("items.text", contains("J'aime le calme."));
        with(she.herself(), Map.of("text", "Encore."))
                .post(NOTES, she.caseId(), HABITS)
                .then()
                .statusCode(409)
                .body("type", endsWith("section-closed"));
    }

    @Test
    @Requirement("FAC-27")
    void removesTheNotesForGoodWhenSheSaysSo() {
        opens(she, HABITS, "ME_AND_FACILITATOR");
        notes(she.herFacilitator(), she, HABITS, "Elle se lève tôt.");

        closes(she, HABITS, "REMOVE").then().statusCode(200);
        opens(she, HABITS, "ME_AND_FACILITATOR");

        she.herself().get(NOTES, she.caseId(), HABITS).then().body("items", empty());
        assertThat(DATABASE.number("select count(*) from info_note where case_id = ?", she.caseId()))
                .isZero();
    }

    @Test
    @Requirement("FAC-27")
    void isThereForNobodyElse() {
        opens(she, HABITS, "ME_AND_FACILITATOR");
        Supported other = Supported.by();

        for (String path : new String[] {ALL, SECTION, NOTES}) {
            Object[] where = path.equals(ALL) ? new Object[] {she.caseId()} : new Object[] {she.caseId(), HABITS};
            other.herself().get(path, where).then().statusCode(404);
            other.herFacilitator().get(path, where).then().statusCode(404);
        }
        with(other.herFacilitator(), opening("ME_AND_FACILITATOR", told("Noter."), oralAct()))
                .post(SECTION + "/opening", she.caseId(), "LIFE_COURSE")
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("FAC-27")
    void canBeClosedByHerWhenHerCaseIsOver() {
        opens(she, HABITS, "ME_AND_FACILITATOR");
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        with(she.herself(), opening("ME_AND_FACILITATOR"))
                .post(SECTION + "/opening", she.caseId(), "LIFE_COURSE")
                .then()
                .statusCode(409)
                .body("type", endsWith("case-state"))
                .body("detail", startsWith("L’état du dossier"));
        closes(she, HABITS, "KEEP").then().statusCode(200);
        she.herFacilitator().get(NOTES, she.caseId(), HABITS).then().statusCode(404);
    }
}
