package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.crypto.CryptoException;
import fr.parvis.cooperation.disclosure.ConsentConfig;
import fr.parvis.cooperation.disclosure.Removal;
import fr.parvis.cooperation.request.WaitingContent;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Opens what was granted meanwhile, drops what waited too long, and takes away what failing messages left behind. Nothing depends on when it
 * runs: validity is judged when something is read or opened.
 */
@ApplicationScoped
public final class TidyRequests {

    private static final Logger LOG = Logger.getLogger(TidyRequests.class);

    private final WaitingContent waiting;
    private final Removal removal;
    private final OpenWaiting open;
    private final ConsentConfig config;
    private final Clock clock;

    public TidyRequests(WaitingContent waiting, Removal removal, OpenWaiting open, ConsentConfig config, Clock clock) {
        this.waiting = waiting;
        this.removal = removal;
        this.open = open;
        this.config = config;
        this.clock = clock;
    }

    /** All of it, each part in its own transaction. */
    public Uni<Void> handle() {
        return openGranted().chain(this::dropAndRemove);
    }

    /** Opens what waits and is granted; one that cannot be opened is set aside and does not hold up the others. */
    public Uni<Void> openGranted() {
        return Panache.withSession(waiting::granted)
                .chain(handles -> Multi.createFrom()
                        .iterable(handles)
                        .onItem()
                        .transformToUniAndConcatenate(this::openOne)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Void> dropAndRemove() {
        Instant oldest = clock.instant().minus(config.waitForGrant());
        return Panache.withTransaction(() -> waiting.dropBefore(oldest))
                .invoke(dropped -> {
                    if (dropped > 0) {
                        LOG.warnf("%d requests waited too long for their grant and were dropped unread", dropped);
                    }
                })
                .chain(() -> Panache.withTransaction(() -> removal.removeLeftovers(oldest)))
                .replaceWithVoid();
    }

    private Uni<Void> openOne(UUID handle) {
        return open.handle(handle).onFailure(CryptoException.class).recoverWithUni(failure -> {
            LOG.errorf("content of %s cannot be opened and is set aside: %s", handle, failure.getMessage());
            return Panache.withTransaction(() -> waiting.setAside(handle));
        });
    }
}
