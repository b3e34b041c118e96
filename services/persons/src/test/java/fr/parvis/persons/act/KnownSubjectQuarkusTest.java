package fr.parvis.persons.act;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.ActCalls.enter;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The register takes no act about something that cannot be, as far as it can tell without facilitation. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class KnownSubjectQuarkusTest {

    private static final Set<Matter> CARRIED_OUT_BY_FACILITATION = EnumSet.of(
            Matter.ANSWER_TO_RESPONSE,
            Matter.COHERENCE_RELEASE,
            Matter.EXPRESSION,
            Matter.PRIORITY_MARK,
            Matter.FACILITATOR_CHOICE,
            Matter.CASE_PAUSE,
            Matter.CASE_STOP,
            Matter.REQUEST_CLOSE,
            Matter.INTERVIEW_DECISION,
            Matter.LIFE_PROJECT,
            Matter.INFORMATION,
            Matter.SHEET_VALIDATION,
            Matter.NETWORK,
            Matter.RIGHTS,
            Matter.INTERVENTION_WORD,
            Matter.ACCOMPANIMENT_LIST,
            Matter.REFERENT,
            Matter.COMMISSION_GUESTS,
            Matter.COMMISSION_TOPICS,
            Matter.COMMISSION,
            Matter.DECISION_RECORD);

    @Test
    void takesNoActOnACaseWhileSheAcceptedNoSupport() {
        PersonFile undecided = aPerson();
        undecided.propose();
        for (PersonFile file : List.of(aPerson(), undecided)) {
            for (String matter : List.of(
                    "EXPRESSION",
                    "PRIORITY_MARK",
                    "CASE_PAUSE",
                    "FACILITATOR_CHOICE",
                    "INTERVIEW_DECISION",
                    "LIFE_PROJECT",
                    "SHEET_VALIDATION",
                    "NETWORK",
                    "RIGHTS",
                    "COMMISSION_GUESTS")) {
                String someId = UUID.randomUUID().toString();
                assertRefused(
                        enter(file.facilitatorToken(), file, matter, someId, Acts.paper(wording(matter))),
                        matter,
                        "matter");
            }
        }
        assertThat(database().number("select count(*) from act where person_id = ?", undecided.uuid()))
                .isZero();
    }

    /** What was noted about her, who is around her and what was done with her stays hers to close and to contest after the support has ended. */
    @Test
    @Requirement("PER-23")
    void takesHerWordOnWhatWasNotedAfterSheStopped() {
        PersonFile file = aSupportedPerson();
        enter(file.herToken(), file, "CASE_STOP", UUID.randomUUID().toString(), Acts.own("case-stop"))
                .then()
                .statusCode(201);

        for (String matter : List.of(
                "INFORMATION",
                "INTERVENTION_WORD",
                "ACCOMPANIMENT_LIST",
                "REFERENT",
                "COMMISSION_TOPICS",
                "COMMISSION",
                "DECISION_RECORD")) {
            enter(file.herToken(), file, matter, UUID.randomUUID().toString(), Acts.own(wording(matter)))
                    .then()
                    .statusCode(201);
        }
    }

    /** The register must not say that she had her file erased while it stands there. */
    @ParameterizedTest
    @EnumSource(Matter.class)
    void takesNoActThatIsDecidedThroughADoorOfItsOwn(Matter matter) {
        PersonFile file = aSupportedPerson();
        String wording = wording(matter.name());
        String shown = matter == Matter.CONSENT ? "consent.share-with-named-actor" : wording;
        String someId = UUID.randomUUID().toString();

        if (matter.hasItsOwnDoor()) {
            assertRefused(
                    enter(file.herToken(), file, matter.name(), someId, Acts.own(shown)), matter.name(), "matter");
        }
        assertThat(matter.hasItsOwnDoor()).isEqualTo(!CARRIED_OUT_BY_FACILITATION.contains(matter));
    }

    @Test
    void takesNoSubjectThatIsNoId() {
        PersonFile file = aSupportedPerson();
        for (String matter : List.of(
                "EXPRESSION",
                "PRIORITY_MARK",
                "CASE_PAUSE",
                "CASE_STOP",
                "REQUEST_CLOSE",
                "FACILITATOR_CHOICE",
                "ANSWER_TO_RESPONSE",
                "COHERENCE_RELEASE",
                "INTERVIEW_DECISION",
                "LIFE_PROJECT",
                "INFORMATION",
                "SHEET_VALIDATION",
                "NETWORK",
                "RIGHTS",
                "INTERVENTION_WORD",
                "ACCOMPANIMENT_LIST",
                "REFERENT",
                "COMMISSION_GUESTS",
                "COMMISSION_TOPICS",
                "COMMISSION",
                "DECISION_RECORD")) {
            assertRefused(
                    enter(file.herToken(), file, matter, "whatever", Acts.own(wording(matter))), matter, "subject");
        }
    }

    @Test
    @Requirement("PER-23")
    void closesOnlyARequestOfHers() {
        PersonFile file = aSupportedPerson();
        String another = aSupportedPerson().disclose();

        for (String foreign : List.of(another, UUID.randomUUID().toString())) {
            assertRefused(
                    enter(file.herToken(), file, "REQUEST_CLOSE", foreign, Acts.own("request-close")),
                    "REQUEST_CLOSE",
                    "subject");
        }
        enter(file.herToken(), file, "REQUEST_CLOSE", file.disclose(), Acts.own("request-close"))
                .then()
                .statusCode(201);
    }

    @Test
    void doesNotMakeHerHerOwnFacilitator() {
        PersonFile file = aSupportedPerson();

        assertRefused(
                enter(file.herToken(), file, "FACILITATOR_CHOICE", file.person(), Acts.own("facilitator-choice")),
                "FACILITATOR_CHOICE",
                "subject");
    }

    private static String wording(String matter) {
        return matter.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
