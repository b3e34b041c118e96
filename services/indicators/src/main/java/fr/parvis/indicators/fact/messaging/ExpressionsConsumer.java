package fr.parvis.indicators.fact.messaging;

import static fr.parvis.indicators.fact.messaging.ReportedFact.requireKey;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.statistics.ExpressionRecorded;
import fr.parvis.events.statistics.ExpressionsEvent;
import fr.parvis.events.statistics.OptionExplored;
import fr.parvis.events.statistics.PriorityMarked;
import fr.parvis.events.statistics.TrialLedToChoice;
import fr.parvis.events.statistics.TrialRecorded;
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

/** What persons said, marked, tried and looked at, in codes. */
@ApplicationScoped
final class ExpressionsConsumer {

    private final EventConsumer<ExpressionsEvent> consumer;
    private final RecordFact record;
    private final FoldErasedSubject fold;

    ExpressionsConsumer(Inbox inbox, RecordFact record, FoldErasedSubject fold) {
        this.consumer = inbox.consumer(ExpressionsEvent.getDefaultInstance(), this::handle);
        this.record = record;
        this.fold = fold;
    }

    @Incoming("expressions")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<ExpressionsEvent> event) {
        ExpressionsEvent message = event.message();
        return switch (message.getEventCase()) {
            case EXPRESSION_RECORDED -> record(event, said(event, message.getExpressionRecorded()));
            case PRIORITY_MARKED -> record(event, marked(event, message.getPriorityMarked()));
            case TRIAL_RECORDED -> record(event, tried(event, message.getTrialRecorded()));
            case TRIAL_LED_TO_CHOICE -> record(event, chosen(event, message.getTrialLedToChoice()));
            case OPTION_EXPLORED -> record(event, explored(event, message.getOptionExplored()));
            case SUBJECT_ERASED -> {
                requireKey(event, message.getSubjectErased().getSubject());
                yield fold.handle(Family.EXPRESSIONS, event.key());
            }
            case EVENT_NOT_SET -> throw new InvalidFactException("event");
        };
    }

    private Uni<Void> record(ConsumedEvent<?> event, Fact fact) {
        return record.handle(fact, event.source());
    }

    private static Fact said(ConsumedEvent<?> event, ExpressionRecorded said) {
        requireKey(event, said.getReference());
        return ReportedFact.of(event, FactKind.EXPRESSION_RECORDED, said.getDay())
                .at(Dimension.TERRITORY, said.getTerritory())
                .at(Dimension.EXPRESSION_TYPE, Codes.of(said.getType()))
                .at(Dimension.LIFE_DOMAIN, Codes.of(said.getDomain()))
                .at(Dimension.HORIZON, Codes.of(said.getHorizon()))
                .counted();
    }

    private static Fact marked(ConsumedEvent<?> event, PriorityMarked marked) {
        requireKey(event, marked.getReference());
        return ReportedFact.of(event, FactKind.PRIORITY_MARKED, marked.getDay())
                .at(Dimension.TERRITORY, marked.getTerritory())
                .at(Dimension.LIFE_DOMAIN, Codes.of(marked.getDomain()))
                .quantity(marked.getTakenBack() ? 0 : 1);
    }

    private static Fact tried(ConsumedEvent<?> event, TrialRecorded tried) {
        requireKey(event, tried.getReference());
        return ReportedFact.of(event, FactKind.TRIAL_RECORDED, tried.getDay())
                .at(Dimension.TERRITORY, tried.getTerritory())
                .counted();
    }

    private static Fact chosen(ConsumedEvent<?> event, TrialLedToChoice chosen) {
        requireKey(event, chosen.getReference());
        return ReportedFact.of(event, FactKind.TRIAL_LED_TO_CHOICE, chosen.getDay())
                .quantity(chosen.getMonthsSinceTrial());
    }

    private static Fact explored(ConsumedEvent<?> event, OptionExplored explored) {
        requireKey(event, explored.getReference());
        return ReportedFact.of(event, FactKind.OPTION_EXPLORED, explored.getDay())
                .at(Dimension.TERRITORY, explored.getTerritory())
                .quantity(explored.getCommonLaw() ? 1 : 0);
    }
}
