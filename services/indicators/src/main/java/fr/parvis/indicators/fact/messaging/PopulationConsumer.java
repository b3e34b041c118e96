package fr.parvis.indicators.fact.messaging;

import static fr.parvis.indicators.fact.messaging.ReportedFact.requireKey;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.statistics.CaseOpened;
import fr.parvis.events.statistics.LifeProjectRevised;
import fr.parvis.events.statistics.PopulationEvent;
import fr.parvis.events.statistics.SignalReceived;
import fr.parvis.indicators.erasure.usecase.FoldErasedSubject;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.FactKind;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.usecase.RecordFact;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Who is supported: cases and signals. */
@ApplicationScoped
final class PopulationConsumer {

    private final EventConsumer<PopulationEvent> consumer;
    private final RecordFact record;
    private final FoldErasedSubject fold;

    PopulationConsumer(Inbox inbox, RecordFact record, FoldErasedSubject fold) {
        this.consumer = inbox.consumer(PopulationEvent.getDefaultInstance(), this::handle);
        this.record = record;
        this.fold = fold;
    }

    @Incoming("population")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<PopulationEvent> event) {
        PopulationEvent message = event.message();
        return switch (message.getEventCase()) {
            case CASE_OPENED -> record(event, opened(event, message.getCaseOpened()));
            case CASE_PAUSED -> {
                requireKey(event, message.getCasePaused().getReference());
                yield record(
                        event,
                        state(
                                event,
                                FactKind.CASE_PAUSED,
                                message.getCasePaused().getDay()));
            }
            case CASE_CLOSED -> {
                requireKey(event, message.getCaseClosed().getReference());
                yield record(
                        event,
                        state(
                                event,
                                FactKind.CASE_CLOSED,
                                message.getCaseClosed().getDay()));
            }
            case SIGNAL_RECEIVED -> record(event, received(event, message.getSignalReceived()));
            case SIGNAL_ACCEPTED -> {
                requireKey(event, message.getSignalAccepted().getSignalHandle());
                yield record(
                        event,
                        state(
                                event,
                                FactKind.SIGNAL_ACCEPTED,
                                message.getSignalAccepted().getDay()));
            }
            case LIFE_PROJECT_REVISED -> record(event, revised(event, message.getLifeProjectRevised()));
            case SUBJECT_ERASED -> {
                requireKey(event, message.getSubjectErased().getSubject());
                yield fold.handle(Family.POPULATION, event.key());
            }
            case EVENT_NOT_SET -> throw new InvalidFactException("event");
        };
    }

    private Uni<Void> record(ConsumedEvent<?> event, Fact fact) {
        return record.handle(fact, event.source());
    }

    private static Fact opened(ConsumedEvent<?> event, CaseOpened opened) {
        requireKey(event, opened.getReference());
        return ReportedFact.of(event, FactKind.CASE_OPENED, opened.getDay())
                .at(Dimension.TERRITORY, opened.getTerritory())
                .at(Dimension.GENDER, Codes.of(opened.getPopulation().getGenderCode()))
                .at(Dimension.AGE_BAND, Codes.of(opened.getPopulation().getAgeBand()))
                .at(Dimension.BENEFICIARY_KIND, Codes.of(opened.getPopulation().getBeneficiaryKind()))
                .counted();
    }

    private static Fact received(ConsumedEvent<?> event, SignalReceived received) {
        requireKey(event, received.getSignalHandle());
        return ReportedFact.of(event, FactKind.SIGNAL_RECEIVED, received.getDay())
                .at(Dimension.TERRITORY, received.getTerritory())
                .counted();
    }

    private static Fact revised(ConsumedEvent<?> event, LifeProjectRevised revised) {
        requireKey(event, revised.getReference());
        FactKind kind = revised.getLate() ? FactKind.LIFE_PROJECT_REVISED_LATE : FactKind.LIFE_PROJECT_REVISED;
        return ReportedFact.of(event, kind, revised.getDay()).quantity(revised.getMonthsToCheck());
    }

    private static Fact state(ConsumedEvent<?> event, FactKind kind, String day) {
        return ReportedFact.of(event, kind, day).counted();
    }
}
