package fr.parvis.persons.schedule;

import fr.parvis.persons.consent.usecase.ExpireConsents;
import fr.parvis.persons.disclosure.usecase.WriteWatermark;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The watermark and the tidying; a run that would overlap the one before is left out. */
@ApplicationScoped
final class Timetable {

    private final WriteWatermark watermark;
    private final ExpireConsents expiry;

    Timetable(WriteWatermark watermark, ExpireConsents expiry) {
        this.watermark = watermark;
        this.expiry = expiry;
    }

    @Scheduled(
            identity = "watermark",
            every = "{parvis.disclosures.watermark-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> watermark() {
        return watermark.handle().replaceWithVoid();
    }

    @Scheduled(
            identity = "expired-consents",
            every = "{parvis.consent.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return expiry.due()
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(expiry::expire)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }
}
