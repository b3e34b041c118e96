package fr.parvis.indicators.fact.messaging;

import static fr.parvis.indicators.fact.messaging.ReportedFact.requireKey;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.statistics.ReleasesEvent;
import fr.parvis.events.statistics.RequestCounted;
import fr.parvis.indicators.erasure.usecase.FoldErasedSubject;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.usecase.RecordFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What persons chose to send. */
@ApplicationScoped
final class ReleasesConsumer {

    private final EventConsumer<ReleasesEvent> consumer;
    private final RecordFact record;
    private final FoldErasedSubject fold;

    ReleasesConsumer(Inbox inbox, RecordFact record, FoldErasedSubject fold) {
        this.consumer = inbox.consumer(ReleasesEvent.getDefaultInstance(), this::handle);
        this.record = record;
        this.fold = fold;
    }

    @Incoming("releases")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<ReleasesEvent> event) {
        ReleasesEvent message = event.message();
        return switch (message.getEventCase()) {
            case REQUEST_RELEASED -> record.handle(released(event, message.getRequestReleased()), event.source());
            case SUBJECT_ERASED -> {
                requireKey(event, message.getSubjectErased().getSubject());
                yield fold.handle(Family.RELEASES, event.key());
            }
            case EVENT_NOT_SET -> throw new InvalidFactException("event");
        };
    }

    private static Fact released(ConsumedEvent<?> event, RequestCounted released) {
        requireKey(event, released.getReference());
        return ReportedFact.of(event, FactKind.REQUEST_RELEASED, released.getDay())
                .at(Dimension.TERRITORY, released.getTerritory())
                .at(
                        Dimension.LIFE_DOMAIN,
                        released.getDomainsList().stream().map(Codes::of).collect(Collectors.toSet()))
                .counted();
    }
}
