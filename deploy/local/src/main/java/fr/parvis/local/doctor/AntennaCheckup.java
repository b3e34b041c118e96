package fr.parvis.local.doctor;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Service;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleConsumer;

/** Reads of the figures of a running antenna what the alerts of the charts watch, with the same bounds. */
final class AntennaCheckup {

    private static final double STRICT_LAG_SECONDS = 10;
    private static final double LAG_SECONDS = 60;
    private static final double KNOWLEDGE_SECONDS = 15;
    private static final double MESSAGES_BEHIND = 500;
    private static final double UNSEALED_SECONDS = 120;
    private static final double EPOCH_SECONDS = 40 * 86_400;
    private static final double HEAP_SHARE = 0.9;

    private final PlatformDescription platform;

    AntennaCheckup(PlatformDescription platform) {
        this.platform = platform;
    }

    /** Looks at the services that answer; what does not was found before. */
    List<Finding> look(Set<String> silent) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        try (Scrape scrape = new Scrape(platform)) {
            for (Service service : platform.services()) {
                if (!silent.contains(service.name())) {
                    findings.addAll(look(service, scrape));
                }
            }
        }
        return findings;
    }

    private static List<Finding> look(Service service, Scrape scrape) throws InterruptedException {
        try {
            List<Finding> found = of(service.name(), scrape.of(service));
            return found.isEmpty() ? List.of(Finding.fine(service.name(), "nothing waits, nothing is parked")) : found;
        } catch (IOException e) {
            return List.of(Finding.wrong(
                    service.name(),
                    "gives no figures (%s)".formatted(Objects.requireNonNullElse(e.getMessage(), "no answer")),
                    "./parvis status says whether it runs; its log, what it lacks."));
        }
    }

    /** What is not as it should be with one service; nothing when all is well. */
    static List<Finding> of(String service, Figures figures) {
        List<Finding> findings = new ArrayList<>();
        figures.of("parvis_events_outbox_lag_seconds").forEach(lag -> {
            boolean strict = "disclosures".equals(lag.labels().get("lane"));
            if (lag.value() > (strict ? STRICT_LAG_SECONDS : LAG_SECONDS)) {
                findings.add(Finding.wrong(
                        service,
                        "facts of lane %s have waited %.0f s to leave"
                                .formatted(lag.labels().get("lane"), lag.value()),
                        strict
                                ? "Withdrawals do not leave: look at its log and at Kafka's now."
                                : "Look at its log and at Kafka's."));
            }
        });
        above(
                figures.largest("parvis_cooperation_knowledge_age_seconds"),
                KNOWLEDGE_SECONDS,
                age -> findings.add(Finding.wrong(
                        service,
                        "has not heard for %.0f s which disclosures hold".formatted(age),
                        "It hides released texts; look at Kafka first, then at persons.")));
        above(
                parked(figures),
                0,
                parked -> findings.add(
                        Finding.wrong(
                                service,
                                "%.0f objects wait behind a parked fact".formatted(parked),
                                "Read the reason in parked_outbox or parked_inbox, repair it, unpark (docs/reference/events.md).")));
        above(
                figures.largest("parvis_access_log_unsealed_seconds"),
                UNSEALED_SECONDS,
                age -> findings.add(Finding.wrong(
                        service,
                        "has not sealed its access log for %.0f s".formatted(age),
                        "Its log says why; until then rows of it can be changed unseen.")));
        keys(service, figures, findings);
        above(
                behind(figures),
                MESSAGES_BEHIND,
                behind -> findings.add(Finding.care(
                        service,
                        "is %.0f messages behind".formatted(behind),
                        "Look again in a minute; if the number does not fall, look at its log.")));
        above(
                figures.largest("jvm_memory_usage_after_gc"),
                HEAP_SHARE,
                share -> findings.add(Finding.care(
                        service,
                        "keeps %.0f %% of its heap after collecting it".formatted(share * 100),
                        "Restart it, and tell us: an antenna of this size should not.")));
        return findings;
    }

    private static void keys(String service, Figures figures, List<Finding> findings) {
        above(
                figures.largest("parvis_keys_file_refused"),
                0,
                _ -> findings.add(Finding.wrong(
                        service,
                        "does not take its changed key file",
                        "Its log says why; put back the file of before (docs/howto/rotate-keys.md).")));
        above(
                figures.largest("parvis_keys_epoch_age_seconds"),
                EPOCH_SECONDS,
                age -> findings.add(Finding.care(
                        service,
                        "writes with a key whose month began %.0f days ago".formatted(age / 86_400),
                        "./parvis keys rotate")));
    }

    private static OptionalDouble parked(Figures figures) {
        return OptionalDouble.of(figures.sum("parvis_events_outbox_parked_aggregates")
                + figures.sum("parvis_events_inbox_parked_aggregates"));
    }

    private static OptionalDouble behind(Figures figures) {
        return OptionalDouble.of(figures.sum("kafka_consumer_fetch_manager_records_lag"));
    }

    private static void above(OptionalDouble figure, double bound, DoubleConsumer tell) {
        if (figure.isPresent() && figure.getAsDouble() > bound) {
            tell.accept(figure.getAsDouble());
        }
    }
}
