package fr.parvis.facilitation.mail.usecase;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Looks again and again whether somebody is still to be written to today. */
@ApplicationScoped
final class MailTimer {

    private final SendDailyMails sendDailyMails;
    private final Clock clock;

    MailTimer(SendDailyMails sendDailyMails, Clock clock) {
        this.sendDailyMails = sendDailyMails;
        this.clock = clock;
    }

    @Scheduled(every = "{parvis.mail.look-every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return sendDailyMails.handle(ZonedDateTime.now(clock));
    }
}
