package fr.parvis.facilitation.mail;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was written to on which day: one row for each facilitator and day, claimed before anything is sent. A claim is never taken back by the clock, so
 * that a mail is sent at most once; only the mail server's own no leaves it open to another try.
 */
public interface DailyMails {

    /** What became of a day's mail to one facilitator. */
    enum State {
        /** Somebody is sending it, or died doing so. */
        CLAIMED,
        /** The server did not take it for certain; it is tried again. */
        WAITING,
        SENT,
        /** Nothing was due, so nothing was sent. */
        NOTHING_DUE,
        /** The server did not take it, as often as it was tried. */
        REFUSED,
        /** Nobody knows whether it left: it is not sent a second time. */
        UNKNOWN
    }

    /** Facilitators in post with a confirmed address who want the mail and have no end of it that day. */
    Uni<List<String>> open(LocalDate day);

    /** Whether it is the caller who sends that day's mail; of all who ask, one gets a yes. */
    Uni<Boolean> claim(String facilitator, LocalDate day, Instant now);

    /** What became of a claimed one; after the last try {@link State#WAITING} becomes {@link State#REFUSED}. */
    Uni<Void> end(String facilitator, LocalDate day, State state, Instant now);

    /** Claims from before that moment whose end nobody wrote down become {@link State#UNKNOWN}; how many. */
    Uni<Integer> giveUp(Instant claimedBefore);

    /** Removes what was kept about days before that one, and addresses of those whom the directory says are not in post any more. */
    Uni<Void> forget(LocalDate before);
}
