package fr.parvis.persons.schedule;

import fr.parvis.persons.consent.usecase.ExpireConsents;
import fr.parvis.persons.disclosure.usecase.WriteWatermark;
import fr.parvis.persons.signal.usecase.ForgetContacts;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The watermark and the tidying; a run that would overlap the one before is left out. */
@ApplicationScoped
final class Timetable {

    private static final Logger LOG = Logger.getLogger(Timetable.class);

    private final WriteWatermark watermark;
    private final ExpireConsents expiry;
    private final ForgetContacts contacts;

    Timetable(WriteWatermark watermark, ExpireConsents expiry, ForgetContacts contacts) {
        this.watermark = watermark;
        this.expiry = expiry;
        this.contacts = contacts;
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
                        .transformToUniAndConcatenate(this::expire)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    @Scheduled(
            identity = "signal-contacts",
            every = "{parvis.signal-contact.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetContacts() {
        return contacts.handle().invoke(Timetable::say).replaceWithVoid();
    }

    private static void say(int forgotten) {
        if (forgotten > 0) {
            LOG.infof("the addresses of %d signals were kept as long as they may be and are gone", forgotten);
        }
    }

    /** One that fails is said and tried again with the next sweep; the others do not wait for it. */
    private Uni<Void> expire(UUID consent) {
        return expiry.expire(consent)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "consent %s is over and could not be tidied", consent))
                .onFailure()
                .recoverWithNull();
    }
}
