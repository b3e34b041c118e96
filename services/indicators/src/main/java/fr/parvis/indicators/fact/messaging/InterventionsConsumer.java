package fr.parvis.indicators.fact.messaging;

import static fr.parvis.indicators.fact.messaging.ReportedFact.requireKey;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.statistics.InterventionCorrected;
import fr.parvis.events.statistics.InterventionRecorded;
import fr.parvis.events.statistics.InterventionsEvent;
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

/** What was done with persons or for them, in minutes. */
@ApplicationScoped
final class InterventionsConsumer {

    private final EventConsumer<InterventionsEvent> consumer;
    private final RecordFact record;
    private final FoldErasedSubject fold;

    InterventionsConsumer(Inbox inbox, RecordFact record, FoldErasedSubject fold) {
        this.consumer = inbox.consumer(InterventionsEvent.getDefaultInstance(), this::handle);
        this.record = record;
        this.fold = fold;
    }

    @Incoming("interventions")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<InterventionsEvent> event) {
        InterventionsEvent message = event.message();
        return switch (message.getEventCase()) {
            case INTERVENTION_RECORDED ->
                record.handle(recorded(event, message.getInterventionRecorded()), event.source());
            case INTERVENTION_CORRECTED -> corrected(event, message.getInterventionCorrected());
            case SUBJECT_ERASED -> {
                requireKey(event, message.getSubjectErased().getSubject());
                yield fold.handle(Family.INTERVENTIONS, event.key());
            }
            case EVENT_NOT_SET -> throw new InvalidFactException("event");
        };
    }

    /** Both in the transaction of the message: never does neither count, never do both. */
    private Uni<Void> corrected(ConsumedEvent<?> event, InterventionCorrected corrected) {
        requireKey(event, corrected.getReference());
        if (corrected.getReplaced() < 1 || corrected.getReplaced() >= event.sequence()) {
            throw new InvalidFactException("replaced: it is no earlier one of this key");
        }
        Fact now = recorded(event, corrected.getNow());
        Fact before = ReportedFact.of(
                        event,
                        FactKind.INTERVENTION_CORRECTED,
                        corrected.getNow().getDay())
                .quantity(corrected.getReplaced());
        return record.handle(now, event.source()).chain(() -> record.handle(before, event.source()));
    }

    private static Fact recorded(ConsumedEvent<?> event, InterventionRecorded recorded) {
        requireKey(event, recorded.getReference());
        return ReportedFact.of(event, FactKind.INTERVENTION_RECORDED, recorded.getDay())
                .at(Dimension.TERRITORY, recorded.getTerritory())
                .at(Dimension.BENEFICIARY_KIND, Codes.of(recorded.getBeneficiaryKind()))
                .at(
                        Dimension.PRIORITY_CRITERION,
                        recorded.getCriteriaList().stream().map(Codes::of).collect(Collectors.toSet()))
                .quantity(recorded.getMinutes());
    }
}
