package fr.parvis.persons.account;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.PersonFile.Card;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class AccountQuarkusTest {

    @Test
    void linksAnAccountWithTheCardAndTellsWhoSheIs() {
        PersonFile file = aPerson();

        Api.get(file.herToken(), "/me")
                .then()
                .statusCode(200)
                .body("personId", equalTo(file.id()))
                .body("facilitationReference", equalTo(file.reference()));
    }

    @Test
    void doesNotKnowAnAccountWithoutAFile() {
        Api.get(someone(), "/me").then().statusCode(404);
    }

    @Test
    void answersTheSameToAWrongCodeAndToAnUnknownCard() {
        PersonFile file = aPerson();

        String wrongCode = refusal(link(someone(), file.card().id(), "0000000000"));
        String unknownCard = refusal(link(someone(), "ZZZZZZZZ", file.card().code()));

        assertThat(wrongCode).isEqualTo(unknownCard).contains("code-not-accepted");
    }

    @Test
    void opensNothingAfterFiveWrongCodesAlthoughEachWasRefused() {
        String facilitator = UUID.randomUUID().toString();
        Card card = PersonFile.issueCard(facilitator, PersonFile.register(facilitator));

        for (int i = 0; i < 5; i++) {
            assertThat(link(someone(), card.id(), "0000000000").statusCode()).isEqualTo(422);
        }

        assertThat(link(someone(), card.id(), card.code()).statusCode()).isEqualTo(422);
        assertThat(attemptsLeft(card)).isZero();
    }

    @Test
    void countsEveryTryOfManyAtOnce() {
        String facilitator = UUID.randomUUID().toString();
        Card card = PersonFile.issueCard(facilitator, PersonFile.register(facilitator));

        List<Integer> answers = parallel(
                30, i -> link(someone(), card.id(), "000000000" + i % 10).statusCode());

        assertThat(answers).containsOnly(422);
        assertThat(attemptsLeft(card)).isZero();
    }

    @Test
    void retiresACardWhenAnotherIsHandedOut() {
        String facilitator = UUID.randomUUID().toString();
        String id = PersonFile.register(facilitator);
        Card first = PersonFile.issueCard(facilitator, id);
        Card second = PersonFile.issueCard(facilitator, id);

        assertThat(link(someone(), first.id(), first.code()).statusCode()).isEqualTo(422);
        assertThat(link(someone(), second.id(), second.code()).statusCode()).isEqualTo(201);
    }

    @Test
    void tiesAFileToOneAccountOnly() {
        PersonFile file = aPerson();

        assertThat(link(someone(), file.card().id(), file.card().code()).statusCode())
                .isEqualTo(409);
        assertThat(link(file.herToken(), file.card().id(), file.card().code()).statusCode())
                .isEqualTo(201);
    }

    @Test
    void tiesAnAccountToOneFileOnlyAlsoWhenBothComeAtOnce() {
        String facilitator = UUID.randomUUID().toString();
        List<Card> cards = List.of(
                PersonFile.issueCard(facilitator, PersonFile.register(facilitator)),
                PersonFile.issueCard(facilitator, PersonFile.register(facilitator)));
        String her = someone();

        List<Integer> answers = parallel(
                2, i -> link(her, cards.get(i).id(), cards.get(i).code()).statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void givesACardOnlyToTheOneBesideHer() {
        PersonFile file = aPerson();

        Api.post(facilitator(), file.path("/access-cards"), "").then().statusCode(404);
        Api.post(file.herToken(), file.path("/access-cards"), "").then().statusCode(403);
    }

    private static Response link(String token, String cardId, String code) {
        return Api.post(token, "/account-links", Map.of("cardId", cardId, "code", code));
    }

    private static String refusal(Response response) {
        assertThat(response.statusCode()).isEqualTo(422);
        return response.body().asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    private static long attemptsLeft(Card card) {
        return database().number("select attempts_left from access_card where id = ?", card.id());
    }

    private static String someone() {
        return Tokens.person(UUID.randomUUID().toString());
    }

    private static String facilitator() {
        return Tokens.facilitator(UUID.randomUUID().toString());
    }
}
