package fr.parvis.cooperation.request.usecase;

import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.DisclosureState;
import fr.parvis.cooperation.disclosure.Disclosures;
import fr.parvis.cooperation.request.SealedRequest;
import fr.parvis.cooperation.request.WaitingContent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Takes in content: opened when it is granted, set waiting sealed when nothing is known of it, dropped unread when it ended. */
@ApplicationScoped
public final class TakeReleasedRequest {

    private static final Logger LOG = Logger.getLogger(TakeReleasedRequest.class);

    private final Disclosures disclosures;
    private final OpenRequest open;
    private final WaitingContent waiting;
    private final Clock clock;

    public TakeReleasedRequest(Disclosures disclosures, OpenRequest open, WaitingContent waiting, Clock clock) {
        this.disclosures = disclosures;
        this.open = open;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Takes it in.
     *
     * @param payload the content as it crossed, kept as it is while it waits
     */
    @WithTransaction
    public Uni<Void> handle(SealedRequest content, byte[] payload) {
        UUID handle = content.handle();
        return disclosures.hold(handle).chain(known -> switch (known.map(Disclosure::state)
                .orElse(DisclosureState.UNREADABLE)) {
            case GRANTED -> open.handle(content);
            case UNREADABLE -> waiting.add(handle, payload, clock.instant());
            case ENDED -> {
                LOG.infof("content of %s came after its end and was dropped unread", handle);
                yield Uni.createFrom().voidItem();
            }
        });
    }
}
