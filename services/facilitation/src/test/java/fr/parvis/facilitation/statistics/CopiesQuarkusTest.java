package fr.parvis.facilitation.statistics;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.awaitNumber;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.PriorityCriterion;
import fr.parvis.events.statistics.AgeBand;
import fr.parvis.events.statistics.BeneficiaryKind;
import fr.parvis.events.statistics.GenderCode;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.InterventionRecorded;
import fr.parvis.events.statistics.InterventionsEvent;
import fr.parvis.events.statistics.PopulationCodes;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.PopulationEvent.EventCase;
import fr.parvis.events.statistics.ReleasesEvent;
import fr.parvis.events.statistics.RequestCounted;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Copied;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves for the figures: codes under names that cannot be joined, written with the fact, held back. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class CopiesQuarkusTest {

    private static final String POPULATION = "statistics.population.v1";
    private static final String INTERVENTIONS = "statistics.interventions.v1";
    private static final String RELEASES = "statistics.releases.v1";
    private static final String INSTITUTIONS = "statistics.institutions.v1";
    private final String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonReceivedInCalvados() {
        Antenna.aSite("14118");
        she = Supported.counted(
                "facilitator-" + UUID.randomUUID(),
                "2026-11-01",
                PopulationCodes.newBuilder()
                        .setGenderCode(GenderCode.WOMAN)
                        .setAgeBand(AgeBand.A25_39)
                        .setBeneficiaryKind(BeneficiaryKind.PERSON_WITH_DISABILITY)
                        .build(),
                PriorityCriterion.ADULT_NEEDING_ACCOMMODATION_OR_HOUSING);
    }

    @Test
    @Requirement({"IND-EP-25", "IND-R2"})
    void tellsThatACaseIsActiveWithTheCodesHerYesBrought() {
        takenOn();

        String reference = Copied.referenceOf(she.reference(), "POPULATION");
        PopulationEvent copy =
                Copied.of(POPULATION, reference, PopulationEvent.parser()).getFirst();
        assertThat(copy.getCaseOpened().getReference()).isEqualTo(reference);
        assertThat(copy.getCaseOpened().getDay()).isEqualTo(today);
        assertThat(copy.getCaseOpened().getTerritory()).isEqualTo("14");
        assertThat(copy.getCaseOpened().getPopulation().getGenderCode()).isEqualTo(GenderCode.WOMAN);
        assertThat(copy.getCaseOpened().getPopulation().getAgeBand()).isEqualTo(AgeBand.A25_39);
        assertThat(copy.getCaseOpened().getPopulation().getBeneficiaryKind())
                .isEqualTo(BeneficiaryKind.PERSON_WITH_DISABILITY);
    }

    @Test
    void countsAsUnknownWhatAYesDoesNotSayOrSaysInACodeOfTomorrow() {
        PopulationCodes tomorrow =
                PopulationCodes.newBuilder().setGenderCodeValue(99).build();
        she = Supported.counted(she.facilitator(), "2026-11-01", tomorrow);

        takenOn();

        PopulationCodes codes = Copied.of(
                        POPULATION, Copied.referenceOf(she.reference(), "POPULATION"), PopulationEvent.parser())
                .getFirst()
                .getCaseOpened()
                .getPopulation();
        assertThat(codes.getGenderCode()).isEqualTo(GenderCode.GENDER_NOT_STATED);
        assertThat(codes.getAgeBand()).isEqualTo(AgeBand.AGE_NOT_STATED);
        assertThat(codes.getBeneficiaryKind()).isEqualTo(BeneficiaryKind.OTHER_KIND);
    }

    @Test
    void tellsEveryStepOfACaseOnceAndInTheOrderOfItsNumbers() {
        takenOn();
        takenOn();
        decide("pause");
        decide("pause");
        decide("resumption");
        decide("end");
        decide("end");

        assertThat(steps())
                .containsExactly(
                        EventCase.CASE_OPENED, EventCase.CASE_PAUSED, EventCase.CASE_OPENED, EventCase.CASE_CLOSED);
        assertThat(DATABASE.texts(
                        "select sequence from held_outbox where key = ? order by sequence",
                        Copied.referenceOf(she.reference(), "POPULATION")))
                .containsExactly("1", "2", "3", "4");
    }

    @Test
    @Requirement({"PER-22", "IND-R5"})
    void tellsNothingOfACaseThatNobodyTookOn() {
        decide("end");

        assertThat(DATABASE.number("select count(*) from statistics_reference where person = ?", she.reference()))
                .isZero();
    }

    @Test
    void tellsTheEndThatPersonsBringsAsItsOwn() {
        takenOn();

        Happenings.withdrawn(she.proposal(), she.reference(), 2).send();

        awaitNumber(1, "select count(*) from support_case where id = ? and closed", she.caseId());
        assertThat(steps()).containsExactly(EventCase.CASE_OPENED, EventCase.CASE_CLOSED);
    }

    @Test
    @Requirement("IND-EP-25")
    void tellsAnInterventionInMinutesAndNotWhatWasDone() {
        takenOn();
        Map<String, Object> body = intervention();

        record(body);
        record(body);

        InterventionRecorded copy = only(Copied.of(
                        INTERVENTIONS,
                        Copied.referenceOf(she.reference(), "INTERVENTIONS"),
                        InterventionsEvent.parser()))
                .getInterventionRecorded();
        assertThat(copy.getDay()).isEqualTo("2026-03-12");
        assertThat(copy.getMinutes()).isEqualTo(55);
        assertThat(copy.getTerritory()).isEqualTo("14");
        assertThat(copy.getBeneficiaryKind()).isEqualTo(BeneficiaryKind.PERSON_WITH_DISABILITY);
        assertThat(copy.getCriteriaList()).containsExactly(PriorityCriterion.ADULT_NEEDING_ACCOMMODATION_OR_HOUSING);
    }

    @Test
    @Requirement("IND-EP-17")
    void tellsAReleasedRequestByItsMonthWithoutHandleAndRecipient() {
        takenOn();
        String recipient = Antenna.aCommunity("C360 du Calvados");
        UUID wish = she.says("Je veux un logement à moi.");

        UUID handle = she.releases(recipient, wish);

        RequestCounted copy = only(Copied.of(
                        RELEASES, Copied.referenceOf(she.reference(), "RELEASES"), ReleasesEvent.parser()))
                .getRequestReleased();
        assertThat(copy.getDay()).isEqualTo(today.substring(0, 8) + "01");
        assertThat(copy.getDomainsList()).containsExactly(LifeDomain.HOUSING);
        assertThat(copy.getTerritory()).isEqualTo("14");
        assertThat(copy.toString()).doesNotContain(handle.toString(), recipient);
    }

    @Test
    @Requirement("IND-EP-17")
    void givesHerAnotherNameInEachFamilyAndNoneThatSheHasElsewhere() {
        takenOn();
        record(intervention());
        she.releases(Antenna.aCommunity("C360 du Calvados"), she.says("Je veux un logement à moi."));

        List<String> names = DATABASE.texts("select value from statistics_reference where person = ?", she.reference());

        assertThat(names)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .doesNotContain(she.reference().toString());
        assertThat(DATABASE.texts("select recipient_reference from released_request where person = ?", she.reference()))
                .doesNotContainAnyElementsOf(names);
    }

    @Test
    void keepsHerCodesUnreadableWithoutHerKey() {
        assertThat(DATABASE.number(
                        "select count(*) from statistics_profile where person = ?"
                                + " and position(convert_to('WOMAN', 'UTF8') in codes_sealed) = 0",
                        she.reference()))
                .isEqualTo(1);
    }

    @Test
    @Requirement("IND-01")
    void countsTheFacilitatorsOfADepartementAgainWhenTheirNumberChanges() {
        // Corrèze: no other test has a site there
        String site = Antenna.aSite("19272");
        String first = Antenna.aFacilitator(site);
        Antenna.aFacilitator(site);

        leaves(site, first);

        assertThat(Copied.of(INSTITUTIONS, "facilitators:19", InstitutionsEvent.parser()))
                .extracting(event -> event.getFacilitatorsCounted().getFacilitators())
                .containsExactly(1, 2, 1);
    }

    private void takenOn() {
        with(she.herFacilitator(), Map.of())
                .post("/api/v1/cases/{id}/acceptance", she.caseId())
                .then()
                .statusCode(200);
    }

    private void decide(String step) {
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/" + step, she.caseId())
                .then()
                .statusCode(200);
    }

    private List<EventCase> steps() {
        return Copied.of(POPULATION, Copied.referenceOf(she.reference(), "POPULATION"), PopulationEvent.parser())
                .stream()
                .map(PopulationEvent::getEventCase)
                .toList();
    }

    private static Map<String, Object> intervention() {
        Map<String, Object> body = new HashMap<>();
        body.put("id", UUID.randomUUID().toString());
        body.put("date", "2026-03-12");
        body.put("startsAt", "09:30");
        body.put("durationMinutes", 45);
        body.put("type", "LINK_COMMON_LAW");
        body.put("posture", "DEFENDER");
        body.put("mode", "MILIEU_VISIT");
        body.put("place", "Mairie");
        body.put("askedByPerson", true);
        body.put("withPerson", true);
        body.put("travelMinutes", 10);
        return body;
    }

    private void record(Map<String, Object> body) {
        with(she.herFacilitator(), body)
                .post("/api/v1/cases/{id}/interventions", she.caseId())
                .then()
                .statusCode(201);
    }

    /** She is not listed as available any more. */
    private static void leaves(String site, String subject) {
        String path = "/api/v1/facilitators/"
                + Antenna.manager()
                        .get("/api/v1/facilitators")
                        .path("items.find { it.subject == '%s' }.id".formatted(subject));
        Antenna.manager()
                .contentType("application/json")
                .header("If-Match", Antenna.manager().get(path).getHeader("ETag"))
                .body(Map.of("displayName", "Karim Benali", "siteCode", site, "available", false))
                .put(path)
                .then()
                .statusCode(200);
    }

    private static <M> M only(List<M> copies) {
        assertThat(copies).hasSize(1);
        return copies.getFirst();
    }
}
