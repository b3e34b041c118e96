package fr.parvis.facilitation.calendar.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.calendar.CalendarFeeds;
import fr.parvis.facilitation.calendar.CalendarFile;
import fr.parvis.facilitation.calendar.FeedSecret;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Shows whoever knows the address when a facilitator is taken: a month back, six ahead. Nothing of a case is read, so no read is written down. */
@ApplicationScoped
public final class ReadFeed {

    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 6;

    private final CalendarFeeds feeds;
    private final Facilitators directory;
    private final Appointments appointments;
    private final Clock clock;

    ReadFeed(CalendarFeeds feeds, Facilitators directory, Appointments appointments, Clock clock) {
        this.feeds = feeds;
        this.directory = directory;
        this.appointments = appointments;
        this.clock = clock;
    }

    /**
     * The calendar behind that address.
     *
     * @param known called once the address is known to be one, before anything is read for it; may refuse
     */
    @WithTransaction
    public Uni<String> handle(FeedSecret secret, Runnable known) {
        LocalDate today = LocalDate.now(clock);
        return feeds.facilitator(secret)
                .map(found -> found.orElseThrow(Problems::notFound))
                .call(this::requireInPost)
                .invoke(known)
                .chain(facilitator ->
                        appointments.busy(facilitator, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD)))
                .map(planned -> CalendarFile.of(planned, clock.instant()));
    }

    /** An address outlives a telephone that was lost and a contract that ended; the directory knows of both. */
    private Uni<?> requireInPost(String facilitator) {
        return directory.withSubject(facilitator).invoke(known -> {
            if (known.filter(Facilitator::available).isEmpty()) {
                throw Problems.notFound();
            }
        });
    }
}
