package fr.parvis.indicators.publication.usecase;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Looks for closed periods again and again; a failure is said, counted and tried again next time. */
@ApplicationScoped
final class PublicationTimer {

    private static final Logger LOG = Logger.getLogger(PublicationTimer.class);

    private final PublishClosedPeriods publish;
    private final Counter failures;

    PublicationTimer(PublishClosedPeriods publish, MeterRegistry registry) {
        this.publish = publish;
        this.failures = registry.counter("parvis.indicators.publication.failures");
    }

    @Scheduled(
            every = "{parvis.indicators.publish-every}",
            delayed = "{parvis.indicators.publish-after}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> regularly() {
        return publish.handle().replaceWithVoid().onFailure().recoverWithUni(failure -> {
            failures.increment();
            LOG.errorf(failure, "closed periods are not all published, trying again later");
            return Uni.createFrom().voidItem();
        });
    }
}
