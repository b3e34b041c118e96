package fr.parvis.facilitation.statistics;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.events.codes.LifeDomain;
import fr.parvis.events.codes.ProjectHorizon;
import fr.parvis.events.statistics.ExpressionRecorded;
import fr.parvis.events.statistics.ExpressionType;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.ExpressionsEvent.EventCase;
import fr.parvis.events.statistics.LifeProjectRevised;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.facilitation.world.Copied;
import fr.parvis.facilitation.world.HerProject;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves for the figures of what she wants: three codes and a month, once for each change and never for none. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class WishCopiesQuarkusTest {

    private static final String TOPIC = "statistics.expressions.v1";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
    private final String month = today.withDayOfMonth(1).toString();

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonOfCalvados() {
        she = Supported.by();
    }

    @Test
    @Requirement("IND-EP-25")
    void tellsAnExpressionByItsCodesAndItsMonthAndNoneOfItsWords() {
        UUID wish = she.says("Je veux un logement à moi.");

        ExpressionRecorded copy = only(EventCase.EXPRESSION_RECORDED).getExpressionRecorded();
        assertThat(copy.getReference()).isEqualTo(Copied.referenceOf(she.reference(), "EXPRESSIONS"));
        assertThat(copy.getDay()).isEqualTo(month);
        assertThat(copy.getTerritory()).isEqualTo("14");
        assertThat(copy.getType()).isEqualTo(ExpressionType.WISH);
        assertThat(copy.getDomain()).isEqualTo(LifeDomain.HOUSING);
        assertThat(copy.getHorizon()).isEqualTo(ProjectHorizon.SHORT);
        assertThat(copy.toString())
                .doesNotContain(wish.toString(), "logement", she.reference().toString());
    }

    @Test
    void tellsOtherWordsForTheSameThingNotAgainAndAnotherDomainAgain() {
        UUID first = she.says("Je veux un logement à moi.");
        UUID reworded = says("Je veux mon appartement.", first, "HOUSING");
        says("Je veux apprendre un métier.", reworded, "TRAINING_EMPLOYMENT");

        assertThat(copies().stream().map(copy -> copy.getExpressionRecorded().getDomain()))
                .containsExactly(LifeDomain.HOUSING, LifeDomain.TRAINING_EMPLOYMENT);
    }

    @Test
    void tellsNothingOfAnExpressionThatIsRefused() {
        Map<String, Object> body = Supported.expression("Je veux partir.");
        body.put("expressedOn", today.plusDays(2).toString());

        with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(422);

        assertThat(DATABASE.number(
                        "select count(*) from statistics_reference where person = ? and family = 'EXPRESSIONS'",
                        she.reference()))
                .isZero();
    }

    @Test
    void tellsEachMarkSheSetsOrTakesBackAndNoneThatStandsAlready() {
        UUID wish = she.says("Je veux un logement à moi.");

        marks(wish, true);
        marks(wish, true);
        marks(wish, false);

        assertThat(of(EventCase.PRIORITY_MARKED))
                .satisfiesExactly(
                        set -> {
                            assertThat(set.getPriorityMarked().getDomain()).isEqualTo(LifeDomain.HOUSING);
                            assertThat(set.getPriorityMarked().getDay()).isEqualTo(month);
                            assertThat(set.getPriorityMarked().getTakenBack()).isFalse();
                        },
                        back -> assertThat(back.getPriorityMarked().getTakenBack())
                                .isTrue());
    }

    @Test
    @Requirement("IND-EP-25")
    void tellsOfAnOptionOnlyWhetherItIsOfCommonLaw() {
        HerProject project = new HerProject(she);
        UUID wish = she.says("Je veux un logement à moi.");

        project.explores(wish, "Le bailleur de la commune.", "COMMON_LAW", false);
        project.explores(wish, "Un foyer.", "SPECIALISED_MEDICO_SOCIAL", false);
        project.explores(wish, "Chez une amie.", "PEER", true);

        assertThat(of(EventCase.OPTION_EXPLORED).stream()
                        .map(copy -> copy.getOptionExplored().getCommonLaw()))
                .containsExactly(true, false, false);
    }

    @Test
    @Requirement("IND-EP-25")
    void tellsATrialOnceAndOnceThatItLedToAChoiceWhicheverItWas() {
        HerProject project = new HerProject(she);
        UUID wish = she.says("Je veux un logement à moi.");
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);
        UUID trial = UUID.randomUUID();

        tries(wish, trial, option);
        tries(wish, trial, option);
        tries(wish, UUID.randomUUID(), null);
        project.decides(option, "REJECTED", ownAct()).then().statusCode(200);
        project.decides(option, "REJECTED", ownAct()).then().statusCode(200);
        project.decides(option, "KEPT", ownAct()).then().statusCode(200);

        assertThat(of(EventCase.TRIAL_RECORDED)).hasSize(2);
        assertThat(only(EventCase.TRIAL_LED_TO_CHOICE).getTrialLedToChoice()).satisfies(led -> {
            assertThat(led.getDay()).isEqualTo(month);
            assertThat(led.getMonthsSinceTrial()).isZero();
        });
    }

    @Test
    void countsTheMonthsFromATrialToTheChoiceItLedTo() {
        HerProject project = new HerProject(she);
        UUID wish = she.says("Je veux un logement à moi.");
        UUID option = project.explores(wish, "Une colocation.", "COMMON_LAW", true);
        tries(wish, UUID.randomUUID(), option);
        DATABASE.execute(
                "update counted_trial set counted_in = counted_in - interval '2 months' where person = ?",
                she.reference());

        project.decides(option, "KEPT", ownAct()).then().statusCode(200);

        assertThat(only(EventCase.TRIAL_LED_TO_CHOICE).getTrialLedToChoice().getMonthsSinceTrial())
                .isEqualTo(2);
    }

    @Test
    @Requirement("IND-EP-25")
    void tellsAVersionOfHerLifeProjectByItsMonthAndTheNextOneAmongThePopulation() {
        HerProject project = new HerProject(she);
        UUID wish = she.says("Je veux un logement à moi.");

        project.fixes(today.plusMonths(3), wish);
        shouldHaveLookedAtIt(today.minusDays(1));
        project.fixes(today.plusMonths(1), wish);

        List<LifeProjectRevised> told = Copied.of(
                        "statistics.population.v1",
                        Copied.referenceOf(she.reference(), "POPULATION"),
                        PopulationEvent.parser())
                .stream()
                .filter(PopulationEvent::hasLifeProjectRevised)
                .map(PopulationEvent::getLifeProjectRevised)
                .toList();
        assertThat(told).extracting(LifeProjectRevised::getDay).containsExactly(month, month);
        assertThat(told).extracting(LifeProjectRevised::getMonthsToCheck).containsExactly(3, 1);
        assertThat(told).extracting(LifeProjectRevised::getLate).containsExactly(false, true);
    }

    /** No version can be fixed with a past day; days go by. */
    private void shouldHaveLookedAtIt(LocalDate day) {
        DATABASE.execute("""
                insert into life_project (id, case_id, person, number, next_check_on, content_hash, act, entered_by, fixed_at)
                values (?, ?, ?, 2, ?, 'of long ago', gen_random_uuid(), 'karim', now())""", UUID.randomUUID(), she.caseId(), she.reference(), day);
    }

    private UUID says(String words, UUID replaced, String domain) {
        Map<String, Object> body = Supported.expression(words);
        body.put("replaces", replaced.toString());
        body.put("domain", domain);
        return UUID.fromString(with(she.herself(), body)
                .post("/api/v1/cases/{id}/expressions", she.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse marks(UUID wish, boolean priority) {
        return with(she.herself(), Map.of("priority", priority, "act", ownAct()))
                .post("/api/v1/expressions/{id}/priority", wish)
                .then()
                .statusCode(200);
    }

    private void tries(UUID wish, UUID trial, @Nullable UUID option) {
        Map<String, Object> body =
                new HashMap<>(Map.of("trialId", trial.toString(), "nextStep", "Deux semaines.", "act", ownAct()));
        if (option != null) {
            body.put("optionId", option.toString());
        }
        with(she.herself(), body)
                .post("/api/v1/expressions/{id}/trials", wish)
                .then()
                .statusCode(201);
    }

    private List<ExpressionsEvent> copies() {
        return Copied.of(TOPIC, Copied.referenceOf(she.reference(), "EXPRESSIONS"), ExpressionsEvent.parser());
    }

    private List<ExpressionsEvent> of(EventCase event) {
        return copies().stream().filter(copy -> copy.getEventCase() == event).toList();
    }

    private ExpressionsEvent only(EventCase event) {
        List<ExpressionsEvent> found = of(event);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
