package fr.parvis.local.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    private static final Figures FIGURES = Figures.parse("""
            # HELP parvis_events_outbox_lag_seconds age of the oldest
            # TYPE parvis_events_outbox_lag_seconds gauge
            parvis_events_outbox_lag_seconds{lane="demand"} 0.0
            parvis_events_outbox_lag_seconds{lane="disclosures"} 12.5
            jvm_memory_usage_after_gc{area="heap",pool="long \\"lived\\""} NaN
            parvis_events_inbox_parked_aggregates 2
            http_seconds_bucket{le="+Inf"} 3 1700000000
            no figure at all
            """);

    @Test
    void readsNamesLabelsAndValues() {
        assertThat(FIGURES.of("parvis_events_outbox_lag_seconds"))
                .containsExactly(
                        new Figures.Sample("parvis_events_outbox_lag_seconds", Map.of("lane", "demand"), 0),
                        new Figures.Sample("parvis_events_outbox_lag_seconds", Map.of("lane", "disclosures"), 12.5));
        assertThat(FIGURES.sum("parvis_events_inbox_parked_aggregates")).isEqualTo(2);
        assertThat(FIGURES.largest("http_seconds_bucket")).hasValue(3);
    }

    @Test
    void hasNothingWhereNothingIsTold() {
        assertThat(FIGURES.largest("jvm_memory_usage_after_gc")).isEmpty();
        assertThat(FIGURES.largest("absent")).isEmpty();
        assertThat(FIGURES.sum("absent")).isZero();
    }
}
