package fr.parvis.facilitation.calendar.usecase;

import fr.parvis.facilitation.calendar.CalendarFeeds;
import fr.parvis.facilitation.calendar.FeedSecret;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;

/** Gives a facilitator an address for her calendar; asked again, a new one, and the old one ends. */
@ApplicationScoped
public final class OpenFeed {

    private final CalendarFeeds feeds;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OpenFeed(CalendarFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<FeedSecret> handle(String facilitator) {
        FeedSecret secret = FeedSecret.random(random);
        return feeds.put(facilitator, secret, clock.instant()).replaceWith(secret);
    }
}
