package fr.parvis.indicators.fact.messaging;

import static fr.parvis.indicators.fact.messaging.ReportedFact.requireKey;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.statistics.AccessDenied;
import fr.parvis.events.statistics.FacilitatorsCounted;
import fr.parvis.events.statistics.InstitutionsEvent;
import fr.parvis.events.statistics.PracticeAnalysis;
import fr.parvis.events.statistics.ProtocolState;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.usecase.RecordFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Organisations, months and machines: never persons. */
@ApplicationScoped
final class InstitutionsConsumer {

    private final EventConsumer<InstitutionsEvent> consumer;
    private final RecordFact record;

    InstitutionsConsumer(Inbox inbox, RecordFact record) {
        this.consumer = inbox.consumer(InstitutionsEvent.getDefaultInstance(), this::handle);
        this.record = record;
    }

    @Incoming("institutions")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<InstitutionsEvent> event) {
        return record.handle(fact(event, event.message()), event.source());
    }

    private static Fact fact(ConsumedEvent<?> event, InstitutionsEvent message) {
        return switch (message.getEventCase()) {
            case ACCESS_DENIED -> denied(event, message.getAccessDenied());
            case PROTOCOL_STATE -> protocol(event, message.getProtocolState());
            case PRACTICE_ANALYSIS -> practice(event, message.getPracticeAnalysis());
            case FACILITATORS_COUNTED -> facilitators(event, message.getFacilitatorsCounted());
            case EVENT_NOT_SET -> throw new InvalidFactException("event");
        };
    }

    private static Fact denied(ConsumedEvent<?> event, AccessDenied denied) {
        requireKey(event, denied.getCounterHandle());
        return ReportedFact.of(event, FactKind.ACCESS_DENIED, denied.getDay())
                .at(Dimension.SERVICE, Codes.of(denied.getService()))
                .at(Dimension.DENIAL_REASON, Codes.of(denied.getReason()))
                .quantity(denied.getRefusals());
    }

    private static Fact protocol(ConsumedEvent<?> event, ProtocolState protocol) {
        requireKey(event, protocol.getCommunity());
        return ReportedFact.of(event, FactKind.PROTOCOL_STATE, protocol.getDay())
                .at(Dimension.TERRITORY, protocol.getTerritory())
                .quantity(protocol.getInForce() ? 1 : 0);
    }

    private static Fact practice(ConsumedEvent<?> event, PracticeAnalysis practice) {
        return ReportedFact.of(event, FactKind.PRACTICE_ANALYSIS, practice.getDay())
                .at(Dimension.TERRITORY, practice.getTerritory())
                .quantity(practice.getHeld() ? 1 : 0);
    }

    private static Fact facilitators(ConsumedEvent<?> event, FacilitatorsCounted counted) {
        return ReportedFact.of(event, FactKind.FACILITATORS_COUNTED, counted.getDay())
                .at(Dimension.TERRITORY, counted.getTerritory())
                .quantity(counted.getFacilitators());
    }
}
