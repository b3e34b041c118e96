package fr.parvis.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.indicators.world.Antenna;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "indicators", side = "neutral", kafka = true)
@WithTestResource(Antenna.class)
class PublishedInterfaceQuarkusTest {

    private static final Path PUBLISHED =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/indicators.yaml");
    private static final String REPAIR =
            "docs/reference/api/indicators.yaml is not what the code says; write it anew with: ./mvnw -q test"
                    + " -pl services/indicators -Dtest=PublishedInterfaceQuarkusTest -Dparvis.write=true";

    /** The build of the application under test has just written it. */
    private static final Path GENERATED = Path.of("target/openapi/openapi.yaml");

    @Test
    void isDescribedAsItIs() throws IOException {
        String described = Files.readString(GENERATED);
        if (Boolean.getBoolean("parvis.write")) {
            Files.createDirectories(PUBLISHED.getParent());
            Files.writeString(PUBLISHED, described);
        }

        assertThat(described).contains("openapi: 3.1");
        assertThat(PUBLISHED).as(REPAIR).exists();
        assertThat(Files.readString(PUBLISHED)).as(REPAIR).isEqualTo(described);
    }
}
