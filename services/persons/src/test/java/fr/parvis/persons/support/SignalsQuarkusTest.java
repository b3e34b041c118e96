package fr.parvis.persons.support;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.persons.signal.usecase.ForgetContacts;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Priority signals of the ARS: received with one word, listed, taken up, forgotten. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class SignalsQuarkusTest {
    @Test
    @Requirement({"PER-03", "GAT-04"})
    void receivesASignalWithTheSameWordWhateverExists() {
        Response first = signal("Marie, 06 00 00 00 01", "CHILD_OUT_OF_SCHOOL");
        Response again = signal("Marie, 06 00 00 00 01", "CHILD_OUT_OF_SCHOOL");

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.body().asString()).isEqualTo("{\"status\":\"RECEIVED\"}");
        assertThat(again.body().asString()).isEqualTo(first.body().asString());
        Api.get(Tokens.arsSignal(), "/priority-signals").then().statusCode(403);
        Api.get(Tokens.arsSignal(), "/support-proposals").then().statusCode(403);
    }

    @Test
    @Requirement({"PER-03", "PER-22"})
    void removesHowToReachHerWhenSheRefusesWhatASignalLedTo() {
        PersonFile file = aPerson();
        String contact = "tante " + UUID.randomUUID();
        signal(contact, "DETERIORATION_WITHOUT_SUPPORT");
        String signalId = signalWith(file, contact);
        String proposal = Api.post(
                        file.facilitatorToken(), file.path("/support-proposals"), Map.of("signalId", signalId))
                .then()
                .statusCode(201)
                .body("origin", equalTo("ARS_SIGNAL"))
                .body("criteria", contains("DETERIORATION_WITHOUT_SUPPORT", "ARS_IDENTIFIED"))
                .extract()
                .path("proposalId");

        decide(file.facilitatorToken(), proposal, "REFUSED", null, Acts.oral("support-decision"))
                .then()
                .statusCode(200);

        UUID id = UUID.fromString(signalId);
        assertThat(database().number("select count(*) from priority_signal where id = ? and contact is null", id))
                .isOne();
        assertThat(database().number("select count(*) from data_key where reference = ?", id))
                .isZero();
        Api.get(file.facilitatorToken(), "/priority-signals?limit=200")
                .then()
                .statusCode(200)
                .body("items.signalId", not(hasItem(signalId)));
        Api.get(file.herToken(), file.path("/access-log")).then().body("items.what", hasItem("SIGNAL"));
    }

    @Test
    @Requirement("PER-03")
    void forgetsHowToReachHerAfterNinetyDays() {
        PersonFile file = aPerson();
        String old = "cousin " + UUID.randomUUID();
        String recent = "cousine " + UUID.randomUUID();
        signal(old, "CHILD_OUT_OF_SCHOOL");
        signal(recent, "CHILD_OUT_OF_SCHOOL");
        UUID id = UUID.fromString(signalWith(file, old));
        database()
                .execute("update priority_signal set received_at = received_at - interval '91 days' where id = ?", id);
        database()
                .execute(
                        "update priority_signal set received_at = received_at - interval '89 days' where id = ?",
                        UUID.fromString(signalWith(file, recent)));

        ForgetContacts forget = Arc.container().instance(ForgetContacts.class).get();
        assertThat(Reactive.await(forget::handle)).isPositive();

        assertThat(database().number("select count(*) from priority_signal where id = ? and contact is null", id))
                .isOne();
        assertThat(database().number("select count(*) from data_key where reference = ?", id))
                .isZero();
        assertThat(signalWith(file, recent)).isNotNull();
    }

    @Test
    void listsTheLongestWaitingSignalFirstOnPagesOfAnySize() {
        PersonFile file = aPerson();
        List<String> contacts = new ArrayList<>();
        for (int count = 0; count < 3; count++) {
            String contact = "école " + UUID.randomUUID();
            signal(contact, "CHILD_OUT_OF_SCHOOL");
            contacts.add(contact);
        }

        List<String> listed = new ArrayList<>();
        String page = "/priority-signals?limit=2";
        for (String at = page; at != null; ) {
            JsonPath answer = Api.get(file.facilitatorToken(), at)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            listed.addAll(answer.getList("items.contact"));
            String next = answer.getString("next");
            at = next == null ? null : page + "&cursor=" + next;
        }

        assertThat(listed).containsSubsequence(contacts).doesNotHaveDuplicates();
    }

    @Test
    void letsOneFacilitatorTakeASignalUp() {
        PersonFile first = aPerson();
        PersonFile second = aPerson();
        String contact = "voisin " + UUID.randomUUID();
        signal(contact, "CHILD_OUT_OF_SCHOOL");
        String signalId = signalWith(first, contact);

        List<Integer> answers = parallel(2, i -> {
            PersonFile file = i == 0 ? first : second;
            return Api.post(file.facilitatorToken(), file.path("/support-proposals"), Map.of("signalId", signalId))
                    .statusCode();
        });

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    private static Response decide(String token, String proposal, String answer, @Nullable String chosen, Object act) {
        Map<String, Object> body = new HashMap<>(Map.of("answer", answer, "act", act));
        if (chosen != null) {
            body.put("facilitatorSubject", chosen);
        }
        return Api.post(token, "/support-proposals/" + proposal + "/decision", body);
    }

    private static Response signal(String contact, String criterion) {
        return Api.post(
                Tokens.arsSignal(),
                "/priority-signals",
                Map.of("contact", contact, "criteria", List.of(criterion), "personWasTold", true));
    }

    private static String signalWith(PersonFile file, String contact) {
        return Api.get(file.facilitatorToken(), "/priority-signals?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.contact == '" + contact + "' }.signalId");
    }
}
