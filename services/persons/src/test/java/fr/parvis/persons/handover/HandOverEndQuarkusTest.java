package fr.parvis.persons.handover;

import static fr.parvis.persons.world.HandOverCall.body;
import static fr.parvis.persons.world.HandOverCall.end;
import static fr.parvis.persons.world.HandOverCall.handOver;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.persons.brought.usecase.ForgetPackages;
import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class HandOverEndQuarkusTest {

    private static final String WORDING = "file-hand-over";

    @Inject
    ForgetPackages forget;

    @Test
    @Requirement("PER-32")
    void endsWhatWasNotFetchedAndLetsNoOldSheetBringItBack() {
        PersonFile file = aSupportedPerson();
        Map<String, Object> old = Acts.paper(WORDING);
        old.put("performedAt", Instant.now().minusSeconds(7200).toString());
        Response made = handOver(file);

        end(file, made.path("handOverId")).then().statusCode(200).body("state", equalTo("ENDED"));
        end(file, made.path("handOverId")).then().statusCode(200).body("state", equalTo("ENDED"));

        Api.get(file.herToken(), packagePath(file, made)).then().statusCode(404);
        assertThat(packagesOf(file)).isZero();
        handOver(file, file.facilitatorToken(), body(old))
                .then()
                .statusCode(422)
                .body("errors.rule", hasItem("later-decision-stands"));
        handOver(file).then().statusCode(201);
    }

    @Test
    @Requirement("PER-32")
    void givesNothingOutAfterItsLastDayAndForgetsThePackage() {
        PersonFile file = aSupportedPerson();
        Response made = handOver(file);
        database().execute("update hand_over set expires_on = current_date - 2 where person_id = ?", file.uuid());

        Api.get(file.herToken(), packagePath(file, made)).then().statusCode(404);
        Api.get(file.herToken(), file.path("/hand-overs"))
                .then()
                .body("[0].state", equalTo("EXPIRED"))
                .body("[0].file", nullValue());
        Reactive.await(() -> forget.handle());
        assertThat(packagesOf(file)).isZero();
    }

    @Test
    @Requirement("PER-32")
    void isGoneWithHerFile() {
        PersonFile file = aSupportedPerson();
        Response made = handOver(file);

        Ending.erase(file).then().statusCode(201);

        Api.get(file.herToken(), packagePath(file, made)).then().statusCode(404);
        assertThat(packagesOf(file)).isZero();
    }

    private static String packagePath(PersonFile file, Response made) {
        return file.path("/hand-overs/" + made.<String>path("handOverId") + "/package");
    }

    private static long packagesOf(PersonFile file) {
        return database().number("select count(*) from hand_over_package where person_id = ?", file.uuid());
    }
}
