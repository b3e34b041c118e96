package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.DailyMails;
import fr.parvis.facilitation.mail.MailConfig;
import fr.parvis.facilitation.mail.MailTime;
import fr.parvis.facilitation.mail.Post;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;

/** Writes on a working day to every facilitator who wants it how much is due. One who cannot be written to holds up nobody else. */
@ApplicationScoped
public final class SendDailyMails {

    /** Longer than a look takes at which the mail server is silent to a hundred facilitators, one after the other. */
    private static final Duration SENDING = Duration.ofHours(1);

    private static final Period KEPT = Period.ofDays(30);

    private final DailyMails mails;
    private final WriteToOne writeToOne;
    private final Sending sending;
    private final Post post;
    private final MailTime time;

    SendDailyMails(DailyMails mails, WriteToOne writeToOne, Sending sending, Post post, MailConfig config) {
        this.mails = mails;
        this.writeToOne = writeToOne;
        this.sending = sending;
        this.post = post;
        this.time = new MailTime(config.at());
    }

    /**
     * Looks who is still to be written to.
     *
     * @param now with any zone
     */
    public Uni<Void> handle(ZonedDateTime now) {
        LocalDate today = now.withZoneSameInstant(MailTime.PARIS).toLocalDate();
        Uni<Void> forgotten = Panache.withTransaction(() -> mails.forget(today.minus(KEPT)));
        return post.on() && time.holds(now) ? forgotten.chain(() -> send(today, now.toInstant())) : forgotten;
    }

    private Uni<Void> send(LocalDate today, Instant moment) {
        return Panache.withTransaction(() -> open(today, moment))
                .onItem()
                .transformToMulti(open -> Multi.createFrom().iterable(open))
                .onItem()
                .transformToUni(facilitator -> writeToOne.handle(facilitator, today, moment))
                .collectFailures()
                .concatenate()
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<List<String>> open(LocalDate today, Instant moment) {
        return mails.giveUp(moment.minus(SENDING)).invoke(sending::gaveUp).chain(() -> mails.open(today));
    }
}
