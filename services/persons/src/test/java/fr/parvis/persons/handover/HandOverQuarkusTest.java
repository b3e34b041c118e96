package fr.parvis.persons.handover;

import static fr.parvis.persons.world.FullFile.acted;
import static fr.parvis.persons.world.HandOverCall.body;
import static fr.parvis.persons.world.HandOverCall.handOver;
import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.handover.FileCopy.Said;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Neighbour;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class HandOverQuarkusTest {

    private static final String WORDING = "file-hand-over";

    @Inject
    Packages packages;

    @Inject
    JsonBytes json;

    @Test
    @Requirement({"IND-EP-21", "PER-32"})
    void givesACopyThatTheOtherAntennaOpensWithHerCode() {
        PersonFile file = aSupportedPerson();
        file.grant();
        made(file, "/entourage", acted("entourage-choice", Map.of("name", "Jeanne", "roles", List.of("FRIEND"))));
        made(file, "/no-contacts", acted("no-contact", Map.of("name", "Robert")));
        Map<String, Object> all = body(Acts.own(WORDING));
        all.put("parts", List.of("ENTOURAGE", "NO_CONTACTS", "CONSENTS", "WORDS"));
        all.put("words", List.of(Map.of("text", "Je veux un chat.", "on", "2026-03-04")));

        Response made = handOver(file, file.herToken(), all);

        made.then().statusCode(201).body("to", equalTo("voisine")).body("state", equalTo("READY"));
        FileCopy copy = opened(fetch(file, made), made.path("code"));
        assertThat(copy.identity().alias()).isEqualTo("Lune");
        assertThat(copy.around()).extracting(FileCopy.Companion::name).containsExactly("Jeanne");
        assertThat(copy.noContacts()).extracting(FileCopy.ShutOutBefore::name).containsExactly("Robert");
        assertThat(copy.consents()).extracting(FileCopy.EarlierConsent::state).containsOnly("GRANTED");
        assertThat(copy.words()).containsExactly(new Said("Je veux un chat.", LocalDate.parse("2026-03-04")));
    }

    @Test
    @Requirement({"IND-EP-21", "PER-32"})
    void putsInNothingSheDidNotChoose() {
        PersonFile file = aSupportedPerson();
        file.grant();
        made(file, "/entourage", acted("entourage-choice", Map.of("name", "Jeanne", "roles", List.of("FRIEND"))));
        Map<String, Object> least = body(Acts.own(WORDING));
        least.remove("parts");

        Response made = handOver(file, file.herToken(), least);

        FileCopy copy = opened(fetch(file, made), made.path("code"));
        assertThat(copy.identity().alias()).isEqualTo("Lune");
        assertThat(copy.around()).isEmpty();
        assertThat(copy.consents()).isEmpty();
    }

    /** Scenario 40, first half: what is for one antenna is for no other, and for its operators not without her. */
    @Test
    @Requirement("IND-EP-21")
    void isOpenedByNoOtherAntennaNorWithoutHerCode() {
        PersonFile file = aSupportedPerson();
        Response made = handOver(file);
        PackageFile found = fetch(file, made);
        SignedPackage signed = signed(found);

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> packages.unseal(Neighbour.lointaine().keys(), signed));
        byte[] closed = packages.unseal(Neighbour.voisine().keys(), signed);
        assertThat(packages.open(closed, signed.header(), Neighbour.CODE)).isNull();
        assertThat(new String(closed, StandardCharsets.UTF_8)).doesNotContain("Lune");
        String head = new String(Base64.getDecoder().decode(found.header()), StandardCharsets.UTF_8);
        assertThat(head).contains("voisine").doesNotContain("Lune").doesNotContain(file.id());
    }

    @Test
    @Requirement("IND-EP-21")
    void keepsTheCodeNowhere() {
        PersonFile file = aSupportedPerson();

        String code = handOver(file).path("code");

        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(database().tablesNaming(code)).isEmpty();
        assertThat(database().tablesNaming(code.replace("-", ""))).isEmpty();
        Api.get(file.herToken(), file.path("/hand-overs")).then().body("[0].code", nullValue());
    }

    @Test
    @Requirement({"IND-EP-21", "PER-29"})
    void showsHerWhoLetItGoAndWhoFetchedIt() {
        PersonFile file = aSupportedPerson();

        Response made = handOver(file, file.facilitatorToken(), body(Acts.paper(WORDING)));
        Api.get(file.facilitatorToken(), packagePath(file, made)).then().statusCode(200);

        Api.get(file.herToken(), file.path("/access-log"))
                .then()
                .body("items[1].what", equalTo("HAND_OVER_PACKAGE"))
                .body("items[1].readerKind", equalTo("FACILITATOR"))
                .body("items.what", hasItem("HAND_OVER"));
        Api.get(file.herToken(), file.path("/acts"))
                .then()
                .body("items[0].matter", equalTo("FILE_HAND_OVER"))
                .body("items[0].enteredByHer", equalTo(false))
                .body("items[0].undo", equalTo("/api/v1" + file.path("/hand-overs")));
        Api.get(file.herToken(), file.path("/export")).then().body("handOvers.to", contains("voisine"));
    }

    @Test
    @Requirement("PER-32")
    void changesNothingOfHerFileAndWorksAlsoWhenItIsClosed() {
        PersonFile file = aSupportedPerson();

        handOver(file).then().statusCode(201);
        Api.get(file.herToken(), "/support-proposals").then().body("items.state", contains("ACCEPTED"));
        Ending.close(file)
                .then()
                .statusCode(201)
                .body("copyForAnotherAntenna", equalTo("/api/v1" + file.path("/hand-overs")));

        Response made = handOver(file);
        made.then().statusCode(201);
        assertThat(opened(fetch(file, made), made.path("code")).identity().alias())
                .isEqualTo("Lune");
    }

    @Test
    @Requirement("IND-EP-21")
    void givesItsOwnCardAndTheNamesOfThoseItKnows() {
        String token = aPerson().herToken();
        AddressCard card = json.read(bytes(Api.get(token, "/hand-over/card")), AddressCard.class);

        assertThat(card.antenna()).isEqualTo(Neighbour.HERE);
        assertThat(card.address().fingerprint(Neighbour.HERE)).isEqualTo(card.fingerprint());
        Api.get(token, "/hand-over/antennas")
                .then()
                .body("antenna", containsInAnyOrder("voisine", "lointaine"))
                .body(
                        "fingerprint",
                        hasItems(Neighbour.voisine().keys().address().fingerprint("voisine")));
    }

    private FileCopy opened(PackageFile file, String code) {
        SignedPackage signed = signed(file);
        byte[] closed = packages.unseal(Neighbour.voisine().keys(), signed);
        FileCopy copy = packages.open(closed, signed.header(), code.toLowerCase(Locale.ROOT));
        assertThat(copy).isNotNull();
        return Objects.requireNonNull(copy);
    }

    /** As the neighbour checks it, to whom this antenna is one of those it knows. */
    private SignedPackage signed(PackageFile file) {
        AddressCard here = AddressCard.of(Neighbour.HERE, Neighbour.here());
        return packages.check(file, new Antennas("voisine", Optional.empty(), List.of(here)));
    }

    private PackageFile fetch(PersonFile file, Response made) {
        Response fetched = Api.get(file.herToken(), packagePath(file, made));
        fetched.then().statusCode(200).header("Cache-Control", "no-store");
        assertThat(fetched.contentType()).startsWith(PackageFile.MEDIA_TYPE);
        return json.read(bytes(fetched), PackageFile.class);
    }

    private static byte[] bytes(Response answer) {
        return answer.asString().getBytes(StandardCharsets.UTF_8);
    }

    private static String packagePath(PersonFile file, Response made) {
        return file.path("/hand-overs/" + made.<String>path("handOverId") + "/package");
    }

    private static void made(PersonFile file, String path, Map<String, Object> body) {
        Api.post(file.herToken(), file.path(path), body).then().statusCode(201);
    }
}
