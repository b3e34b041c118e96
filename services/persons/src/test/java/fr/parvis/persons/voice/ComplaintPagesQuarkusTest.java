package fr.parvis.persons.voice;

import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ComplaintPagesQuarkusTest {

    private final String account = UUID.randomUUID().toString();
    private final String manager = Tokens.carrierManager(account);

    /** Whoever says much does not stand before those who say something after her. */
    @Test
    @Requirement("UX-13")
    void showsTheLastOneToWhoeverTurnsThePages() {
        PersonFile much = aSupportedPerson();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            said.add(say(much, "n° " + i));
        }
        said.add(say(aSupportedPerson(), "On me parle mal."));

        List<String> read = allPages("/complaints?limit=3");

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(said);
    }

    @Test
    @Requirement("UX-13")
    void showsTheLatestAnsweredFirstPageAfterPage() {
        PersonFile file = aSupportedPerson();
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            said.add(say(file, "n° " + i));
            Api.post(manager, "/complaints/" + said.getLast() + "/answers", Map.of("words", "Merci."))
                    .then()
                    .statusCode(201);
        }

        assertThat(allPages("/complaints?answered=true&limit=2"))
                .doesNotHaveDuplicates()
                .containsSubsequence(said.reversed());
    }

    /** A role has no face: she reads whose account it was, as of everybody who reads of her. */
    @Test
    @Requirement("PER-29")
    void leavesTheAccountThatReadInHerLog() {
        PersonFile file = aSupportedPerson();
        say(file, "On me parle mal.");

        allPages("/complaints?limit=200");

        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items.findAll { it.readerKind == 'CARRIER' }.reader", hasItem(account));
    }

    /** He may be the one she complains of: that somebody read it would tell him that there is something to read. */
    @Test
    @Requirement({"PER-29", "UX-13"})
    void leavesNothingOfThatInTheLogThatHerFacilitatorReads() {
        PersonFile file = aSupportedPerson();
        say(file, "On me parle mal.");

        allPages("/complaints?limit=200");

        Api.get(file.facilitatorToken(), file.path("/access-log"))
                .then()
                .statusCode(200)
                .body("items.readerKind", not(hasItem("CARRIER")))
                .body("items.reader", not(hasItem(account)));
    }

    /** Whoever stands first on the next page was not shown. */
    @Test
    @Requirement("PER-29")
    void leavesNoRowForWhatTheNextPageShows() {
        PersonFile first = aSupportedPerson();
        PersonFile second = aSupportedPerson();
        String before = Api.get(manager, "/complaints?limit=200").path("next");
        assertThat(before).isNull();
        long waiting =
                Api.get(manager, "/complaints?limit=200").<List<?>>path("items").size();
        say(first, "n° 1");
        say(second, "n° 2");
        String reader = UUID.randomUUID().toString();

        Api.get(Tokens.carrierManager(reader), "/complaints?limit=" + (waiting + 1))
                .then()
                .statusCode(200);

        Api.get(first.herToken(), first.path("/access-log")).then().body("items.reader", hasItem(reader));
        Api.get(second.herToken(), second.path("/access-log")).then().body("items.reader", not(hasItem(reader)));
    }

    private List<String> allPages(String first) {
        List<String> ids = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Response page = Api.get(manager, first + (cursor == null ? "" : "&cursor=" + cursor));
            assertThat(page.statusCode()).isEqualTo(200);
            ids.addAll(page.path("items.complaintId"));
            cursor = page.path("next");
        } while (cursor != null);
        return ids;
    }

    private static String say(PersonFile file, String words) {
        return HerWords.say(file, "CARRIER", words)
                .then()
                .statusCode(201)
                .extract()
                .path("voiceId");
    }
}
