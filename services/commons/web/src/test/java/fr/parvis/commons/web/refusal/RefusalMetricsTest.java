package fr.parvis.commons.web.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.web.refusal.RefusalMetrics.Claimed;
import fr.parvis.testkit.Requirement;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalMetricsTest {

    @ParameterizedTest
    @CsvSource({
        "parvis-offer, OTHER_SIDE",
        "parvis-neutral, OTHER_SIDE",
        "parvis-demand, THIS_SIDE",
        "master, NONE",
        "-, NONE",
    })
    void tellsTheOtherSideFromStrangers(String issuer, Claimed expected) {
        assertThat(RefusalMetrics.claimed(issuer, "demand")).isEqualTo(expected);
    }

    @Test
    @Requirement("IND-EP-06")
    void everyCountIsThereBeforeTheFirstRefusal() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RefusalMetrics metrics = new RefusalMetrics(registry, "demand");

        assertThat(registry.find("parvis.calls.refused").counters())
                .hasSize(Claimed.values().length)
                .allMatch(counter -> counter.count() == 0);

        metrics.count(new TokenClaim("parvis-offer", "735771b2"));

        assertThat(registry.get("parvis.calls.refused")
                        .tag("claimed", "other_side")
                        .counter()
                        .count())
                .isEqualTo(1);
    }
}
