package fr.parvis.commons.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanesTest {

    @Test
    void refusesALaneThatMixesCopiesWithWhatHasAnOrder() {
        assertThatThrownBy(() -> lanes(Map.of("main.topics", "statistics.population.v1,demand.support.v1")))
                .hasMessageContaining("lane main holds statistics topics back");
    }

    @Test
    void refusesAStrictLaneOfCopies() {
        assertThatThrownBy(() -> lanes(Map.of("copies.topics", "statistics.population.v1", "copies.strict", "true")))
                .hasMessageContaining("lane copies holds statistics topics back");
    }

    @Test
    void refusesTheTopicsOfALaneThatIsClosedOnThisSide() {
        Map<String, String> institutions =
                Map.of("copies.topics", "statistics.institutions.v1", "copies.sides", "demand");

        assertThatThrownBy(() -> lanes(institutions, "neutral").of("statistics.institutions.v1"))
                .hasMessageContaining("no lane writes statistics.institutions.v1");
        assertThat(lanes(institutions, "demand").of("statistics.institutions.v1"))
                .isEqualTo("copies");
    }

    private static Lanes lanes(Map<String, String> lanes) {
        return lanes(lanes, "test");
    }

    private static Lanes lanes(Map<String, String> lanes, String side) {
        Map<String, String> settings =
                new HashMap<>(Map.of("parvis.events.source", "/14/test/trial", "parvis.events.client-id", "trial"));
        lanes.forEach((key, value) -> settings.put("parvis.events.lanes." + key, value));
        EventsConfig config = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(EventsConfig.class)
                .withSources(new PropertiesConfigSource(settings, "lanes", 300))
                .build()
                .getConfigMapping(EventsConfig.class);
        return new Lanes(config, side);
    }
}
