package fr.parvis.persons.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published description is what the code says; {@code -Dparvis.write=true} writes it anew. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ApiDescriptionQuarkusTest {

    private static final Path FILE =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/persons.yaml");

    @Test
    void isPublishedAsItIs() throws IOException {
        String now = RestAssured.given()
                .auth()
                .oauth2(Tokens.service("demand", "facilitation"))
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(now).contains("openapi: 3.1.0");
        if (Boolean.getBoolean("parvis.write")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, now, UTF_8);
        }
        assertThat(FILE).exists();
        assertThat(Files.readString(FILE, UTF_8))
                .as("run ./mvnw test -pl services/persons -Dtest=ApiDescriptionQuarkusTest -Dparvis.write=true")
                .isEqualTo(now);
    }
}
