package fr.parvis.facilitation.mail.usecase;

import fr.parvis.facilitation.mail.DailyMails;
import fr.parvis.facilitation.mail.DailyMails.State;
import fr.parvis.facilitation.mail.Letters;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.MailWishes;
import fr.parvis.facilitation.mail.Post;
import fr.parvis.facilitation.task.DueCount;
import fr.parvis.facilitation.task.DueTasks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes the day's mail to one facilitator. Claiming it, sending it and noting what became of it are three steps, the first and the last a transaction
 * each: whoever dies between them leaves a claim that nobody takes up, so a mail can be missing and never comes twice. Nothing of a case is read, so no
 * read is written down.
 */
@ApplicationScoped
final class WriteToOne {

    private final MailWishes wishes;
    private final DailyMails mails;
    private final DueTasks tasks;
    private final Letters letters;
    private final Sending sending;

    WriteToOne(MailWishes wishes, DailyMails mails, DueTasks tasks, Letters letters, Sending sending) {
        this.wishes = wishes;
        this.mails = mails;
        this.tasks = tasks;
        this.letters = letters;
        this.sending = sending;
    }

    /** A claimed mail: where it goes and what it says. */
    private record Claimed(MailWish wish, DueCount due) {}

    Uni<Void> handle(String facilitator, LocalDate day, Instant now) {
        return Panache.withTransaction(() -> claimed(facilitator, day, now))
                .chain(claimed -> claimed.map(one -> state(one).chain(state -> ended(facilitator, day, state, now)))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Optional<Claimed>> claimed(String facilitator, LocalDate day, Instant now) {
        return wishes.of(facilitator)
                // She may have stopped it since she was listed.
                .map(found -> found.filter(wish -> wish.wanted() && wish.confirmed()))
                .chain(found -> found.map(wish -> claimed(wish, day, now))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Claimed>> claimed(MailWish wish, LocalDate day, Instant now) {
        return mails.claim(wish.facilitator(), day, now)
                .chain(mine -> mine
                        ? tasks.count(wish.facilitator(), day).map(due -> Optional.of(new Claimed(wish, due)))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<State> state(Claimed one) {
        if (one.due().due() == 0) {
            return Uni.createFrom().item(State.NOTHING_DUE);
        }
        return sending.handle(letters.daily(one.wish().address(), one.due())).map(WriteToOne::state);
    }

    private static State state(Post.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> State.SENT;
            case REFUSED -> State.WAITING;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private Uni<Void> ended(String facilitator, LocalDate day, State state, Instant now) {
        return Panache.withTransaction(() -> mails.end(facilitator, day, state, now));
    }
}
