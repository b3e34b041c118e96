package fr.parvis.persons.act;

import static fr.parvis.persons.world.ActCalls.assertRefused;
import static fr.parvis.persons.world.ActCalls.register;
import static fr.parvis.persons.world.ActCalls.registered;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ActMannersQuarkusTest {

    @Test
    void acceptsEveryMannerWithItsEvidence() {
        PersonFile file = aSupportedPerson();

        registered(file, file.herToken(), Acts.own("case-pause"));
        registered(file, file.facilitatorToken(), Acts.paper("case-pause"));
        registered(file, file.facilitatorToken(), Acts.oral("case-pause"));
        registered(
                file,
                file.facilitatorToken(),
                Acts.card("case-pause", file.card().id(), file.card().code()));

        assertThat(Set.copyOf(database()
                        .texts("select manner from act where person_id = ? and matter = 'CASE_PAUSE'", file.uuid())))
                .containsExactlyInAnyOrder("OWN_SESSION", "PAPER", "ORAL_WITNESSED", "ACCESS_CARD");
    }

    @Test
    void refusesHerCardWithAWrongCodeAndAnotherOnesCard() {
        PersonFile file = aSupportedPerson();
        PersonFile other = aPerson();

        assertRefused(
                register(
                        file,
                        file.facilitatorToken(),
                        Acts.card("case-pause", file.card().id(), "0000000000")),
                "/acts",
                "act.accessCard.code");
        assertRefused(
                register(
                        file,
                        file.facilitatorToken(),
                        Acts.card("case-pause", other.card().id(), other.card().code())),
                "/acts",
                "act.accessCard.code");
        assertThat(database()
                        .number(
                                "select attempts_left from access_card where id = ?",
                                file.card().id()))
                .isEqualTo(4);
    }

    @Test
    void refusesAWitnessWhoIsTheFacilitatorWhoEnters() {
        PersonFile file = aSupportedPerson();
        String named = Tokens.of("demand", file.facilitator(), Set.of("FACILITATOR"), Map.of("name", "Paul PETIT"));
        String nameless = Tokens.of("demand", file.facilitator(), Set.of("FACILITATOR"), Map.of());

        for (String token : List.of(named, nameless)) {
            assertRefused(register(file, token, Acts.oral("case-pause")), "/acts", "act.witness.name");
        }
    }

    @Test
    @Requirement("PER-17")
    void refusesAPowerOfTheOneWhoWritesItDown() {
        PersonFile file = aSupportedPerson();
        String named = Tokens.of("demand", file.facilitator(), Set.of("FACILITATOR"), Map.of("name", "Paul Petit"));
        Map<String, Object> power = Map.of(
                "representativeName",
                "PETIT Paul, tuteur",
                "kind",
                "GUARDIAN",
                "represents",
                List.of("CASE_PAUSE"),
                "from",
                "2020-01-01",
                "proofSha256",
                "ab".repeat(32));

        assertRefused(Api.post(named, file.path("/powers"), power), "/powers", "representativeName");
    }

    @Test
    void refusesAnActOfBeforeTheCardWasHandedOut() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> act =
                Acts.card("case-pause", file.card().id(), file.card().code());
        act.put("performedAt", Instant.now().minusSeconds(3600).toString());

        assertRefused(register(file, file.facilitatorToken(), act), "/acts", "act.performedAt");
    }

    @Test
    @Requirement("PER-17")
    void letsARepresentativeActOnPaperUnderARecordedPower() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> act = Acts.paper("case-pause");
        act.put("author", "REPRESENTATIVE");
        act.put("representativeId", UUID.randomUUID().toString());
        act.put("ownOpinion", Map.of("opinion", "AGREES", "words", "Oui"));
        assertRefused(register(file, file.facilitatorToken(), act), "/acts", "act.author");

        String representative = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("CASE_PAUSE"))
                .then()
                .statusCode(201)
                .extract()
                .path("representativeId");
        act.put("representativeId", representative);
        assertRefused(register(file, file.facilitatorToken(), act), "/acts", "act.performedAt");
        act.put("performedAt", Instant.now().toString());

        registered(file, file.facilitatorToken(), act);
        Api.get(file.herToken(), file.path("/powers")).then().body("representativeId", hasItem(representative));
        Api.post(file.herToken(), file.path("/powers"), Map.of()).then().statusCode(403);
    }
}
