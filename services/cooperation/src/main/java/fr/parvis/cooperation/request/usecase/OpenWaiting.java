package fr.parvis.cooperation.request.usecase;

import fr.parvis.cooperation.disclosure.ConsentConfig;
import fr.parvis.cooperation.disclosure.Disclosure;
import fr.parvis.cooperation.disclosure.DisclosureState;
import fr.parvis.cooperation.disclosure.Disclosures;
import fr.parvis.cooperation.request.ContentReader;
import fr.parvis.cooperation.request.WaitingContent;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Opens content whose grant came after it, if it did not wait too long. */
@ApplicationScoped
final class OpenWaiting {

    private final Disclosures disclosures;
    private final WaitingContent waiting;
    private final ContentReader reader;
    private final OpenRequest open;
    private final ConsentConfig config;
    private final Clock clock;

    OpenWaiting(
            Disclosures disclosures,
            WaitingContent waiting,
            ContentReader reader,
            OpenRequest open,
            ConsentConfig config,
            Clock clock) {
        this.disclosures = disclosures;
        this.waiting = waiting;
        this.reader = reader;
        this.open = open;
        this.config = config;
        this.clock = clock;
    }

    @WithTransaction
    Uni<Void> handle(UUID handle) {
        return disclosures
                .hold(handle)
                .chain(known -> known.filter(OpenWaiting::isGranted).isPresent()
                        ? waiting.take(handle, oldest())
                                .chain(payload -> payload.map(reader::read)
                                        .map(open::handle)
                                        .orElseGet(() -> Uni.createFrom().voidItem()))
                        : Uni.createFrom().voidItem());
    }

    private Instant oldest() {
        return clock.instant().minus(config.waitForGrant());
    }

    private static boolean isGranted(Disclosure disclosure) {
        return disclosure.state() == DisclosureState.GRANTED;
    }
}
