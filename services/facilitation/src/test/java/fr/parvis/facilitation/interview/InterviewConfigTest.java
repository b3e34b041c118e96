package fr.parvis.facilitation.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterviewConfigTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    @Requirement("FAC-16")
    void wantsTwoSessionsAndTheInterviewsOfTheSourceUnlessTheAntennaSaysOtherwise() {
        InterviewConfig config = config(Map.of());

        assertThat(config.preparatorySessions()).isEqualTo(2);
        assertThat(InterviewTemplates.read(config.templates()).all()).hasSize(4);
    }

    @Test
    @Requirement("FAC-12")
    void readsTheFileThatTheConfigurationNames() throws IOException {
        Path file = Files.writeString(folder.resolve("own.json"), """
                {"interviews": [{"kind": "FIRST_RECEPTION", "title": "Se connaître"}]}""");

        InterviewConfig config = config(Map.of("parvis.interviews.templates", file.toString()));

        assertThat(InterviewTemplates.read(config.templates()).all())
                .extracting(InterviewTemplate::title)
                .containsExactly("Se connaître");
    }

    private static InterviewConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(InterviewConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(InterviewConfig.class);
    }
}
