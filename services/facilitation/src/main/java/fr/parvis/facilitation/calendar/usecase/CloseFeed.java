package fr.parvis.facilitation.calendar.usecase;

import fr.parvis.facilitation.calendar.CalendarFeeds;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the address of a facilitator's calendar. */
@ApplicationScoped
public final class CloseFeed {

    private final CalendarFeeds feeds;

    CloseFeed(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @WithTransaction
    public Uni<Void> handle(String facilitator) {
        return feeds.remove(facilitator);
    }
}
