package fr.parvis.persons.schedule;

import fr.parvis.commons.web.retention.Tidying;
import fr.parvis.persons.consent.usecase.ExpireConsents;
import fr.parvis.persons.disclosure.usecase.WriteWatermark;
import fr.parvis.persons.finding.usecase.FillNameIndex;
import fr.parvis.persons.locker.usecase.ForgetUnfinished;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.retention.usecase.OldQuestions;
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
    private final FillNameIndex names;
    private final ForgetUnfinished unfinished;
    private final OldQuestions questions;
    private final Tidying tidying;

    Timetable(
            WriteWatermark watermark,
            ExpireConsents expiry,
            ForgetContacts contacts,
            FillNameIndex names,
            ForgetUnfinished unfinished,
            OldQuestions questions,
            Tidying tidying) {
        this.watermark = watermark;
        this.expiry = expiry;
        this.contacts = contacts;
        this.names = names;
        this.unfinished = unfinished;
        this.questions = questions;
        this.tidying = tidying;
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
        return tidying.look(
                "signal_contact", contacts::due, () -> contacts.handle().invoke(Timetable::say));
    }

    private static void say(int forgotten) {
        if (forgotten > 0) {
            LOG.infof("the addresses of %d signals were kept as long as they may be and are gone", forgotten);
        }
    }

    @Scheduled(
            identity = "unfinished-files",
            every = "{parvis.locker.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetUnfinished() {
        return unfinished.handle().replaceWithVoid();
    }

    @Scheduled(
            identity = "old-questions",
            every = "{parvis.finding.forget-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forgetQuestions() {
        return tidying.look("duplicate_check", questions::countDue, questions::forget);
    }

    /** The first look is when the service starts. */
    @Scheduled(
            identity = "missing-names",
            every = "{parvis.finding.fill-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> indexNames() {
        return names.missing()
                .chain(missing -> Multi.createFrom()
                        .iterable(missing)
                        .onItem()
                        .transformToUniAndConcatenate(this::index)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Void> index(PersonId file) {
        return names.fill(file)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "the name of file %s could not be indexed", file))
                .onFailure()
                .recoverWithNull();
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
