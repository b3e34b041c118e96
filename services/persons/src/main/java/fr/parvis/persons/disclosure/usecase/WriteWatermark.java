package fr.parvis.persons.disclosure.usecase;

import fr.parvis.persons.disclosure.DisclosureConfig;
import fr.parvis.persons.disclosure.DisclosureNews;
import fr.parvis.persons.disclosure.Disclosures;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Says on the lane that all changes up to now stand before this point. Among several replicas one writes it. */
@ApplicationScoped
public final class WriteWatermark {

    private final Disclosures disclosures;
    private final DisclosureNews news;
    private final DisclosureConfig config;
    private final Clock clock;

    WriteWatermark(Disclosures disclosures, DisclosureNews news, DisclosureConfig config, Clock clock) {
        this.disclosures = disclosures;
        this.news = news;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Writes one, unless another replica just did.
     *
     * @return whether it was this replica's turn
     */
    @WithTransaction
    public Uni<Boolean> handle() {
        // Read before the row is inserted: whatever was acknowledged earlier has a smaller number in the lane.
        Instant readAt = clock.instant();
        // Three quarters of the pause: late enough that two replicas do not both write, early enough for a jittery
        // timer.
        Instant since = readAt.minus(config.watermarkEvery().multipliedBy(3).dividedBy(4));
        return disclosures
                .takeWatermarkTurn(readAt, since)
                .call(mine -> mine ? news.watermark(readAt) : Uni.createFrom().voidItem());
    }
}
