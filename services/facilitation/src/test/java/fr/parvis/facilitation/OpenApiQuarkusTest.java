package fr.parvis.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.world.Endpoints;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The published description of the API is what the service offers. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class OpenApiQuarkusTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/facilitation.yaml");
    private static final String REPAIR =
            "docs/reference/api/facilitation.yaml is not what the code says; write it anew with: ./mvnw -q test"
                    + " -pl services/facilitation -Dtest=OpenApiQuarkusTest -Dparvis.write=true";

    @Test
    void isPublishedAsItIs() throws IOException {
        String offered = Endpoints.yaml();
        if (Boolean.getBoolean("parvis.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, offered);
        }

        assertThat(offered).contains("openapi: 3.1");
        assertThat(PUBLISHED).as(REPAIR).exists();
        assertThat(Files.readString(PUBLISHED)).as(REPAIR).isEqualTo(offered);
    }
}
