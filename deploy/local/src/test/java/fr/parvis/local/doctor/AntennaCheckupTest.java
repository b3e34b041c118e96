package fr.parvis.local.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.doctor.Finding.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AntennaCheckupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parvis_events_outbox_lag_seconds{lane=\"disclosures\"} 10.5 | WRONG | Withdrawals do not leave",
                "parvis_events_outbox_lag_seconds{lane=\"demand\"} 61        | WRONG | Look at its log",
                "parvis_cooperation_knowledge_age_seconds 15.1                 | WRONG | hides released texts",
                "parvis_events_outbox_parked_aggregates{lane=\"demand\"} 1    | WRONG | unpark",
                "parvis_events_inbox_parked_aggregates 1                       | WRONG | unpark",
                "parvis_access_log_unsealed_seconds 121                        | WRONG | Its log says why",
                "kafka_consumer_fetch_manager_records_lag{topic=\"t\"} 501    | CARE  | Look again in a minute",
                "parvis_keys_file_refused 1                                   | WRONG | put back the file of before",
                "parvis_keys_epoch_age_seconds 3456001                        | CARE  | ./parvis keys rotate",
                "jvm_memory_usage_after_gc{area=\"heap\"} 0.95                | CARE  | Restart it",
            })
    void namesWhatIsNotAsItShouldBeAndWhatToDo(String figure, Level level, String todo) {
        assertThat(AntennaCheckup.of("cooperation", Figures.parse(figure)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.about()).isEqualTo("cooperation");
                    assertThat(finding.todo()).contains(todo);
                });
    }

    @Test
    void hasNothingToSayOfAServiceThatIsWell() {
        String well = """
                parvis_events_outbox_lag_seconds{lane="disclosures"} 1.9
                parvis_events_outbox_lag_seconds{lane="demand"} 59
                parvis_cooperation_knowledge_age_seconds 2.1
                parvis_events_inbox_parked_aggregates 0
                parvis_access_log_unsealed_seconds 119
                parvis_keys_file_refused 0
                parvis_keys_epoch_age_seconds 3456000
                kafka_consumer_fetch_manager_records_lag{topic="a"} 250
                kafka_consumer_fetch_manager_records_lag{topic="b"} 250
                jvm_memory_usage_after_gc{area="heap"} 0.4
                """;

        assertThat(AntennaCheckup.of("cooperation", Figures.parse(well))).isEmpty();
    }
}
