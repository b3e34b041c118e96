package fr.parvis.persons.receipt.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.receipt.ReceiptFixture;
import fr.parvis.persons.receipt.ReceiptWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The published examples are what the code writes; {@code -Dparvis.write=true} writes them anew. Whether they are valid is asked in {@code deploy/e2e},
 * so that nobody who only starts the platform downloads a validator.
 */
class FhirConsentTest {

    private static final Path EXAMPLES = Path.of(System.getProperty("parvis.root", "../.."), "docs/reference/api/fhir");

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT);

    @ParameterizedTest
    @EnumSource
    void isPublishedAsItIsInEveryState(ConsentState state) throws IOException {
        Path example = EXAMPLES.resolve("consent-" + state.name().toLowerCase(Locale.ROOT) + ".json");
        String now = json.writeValueAsString(FhirConsent.of(ReceiptFixture.in(state), ReceiptWords.load())) + "\n";

        if (Boolean.getBoolean("parvis.write")) {
            Files.createDirectories(EXAMPLES);
            Files.writeString(example, now, UTF_8);
        }
        assertThat(example).exists();
        assertThat(Files.readString(example, UTF_8))
                .as("run ./mvnw test -pl services/persons -Dtest=FhirConsentTest -Dparvis.write=true")
                .isEqualTo(now);
    }
}
