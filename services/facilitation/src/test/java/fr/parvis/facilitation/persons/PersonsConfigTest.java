package fr.parvis.facilitation.persons;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PersonsConfigTest {

    @Test
    @Requirement("PER-24")
    void waitsThreeHundredMillisecondsForPersonsUnlessTheAntennaSaysOtherwise() {
        PersonsConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(PersonsConfig.class)
                .withDefaultValue("parvis.persons.url", "http://127.0.0.1:28101")
                .build()
                .getConfigMapping(PersonsConfig.class);

        assertThat(config.timeout()).isEqualTo(Duration.ofMillis(300));
        assertThat(config.accountsBelievedFor()).isLessThanOrEqualTo(Duration.ofSeconds(60));
    }
}
