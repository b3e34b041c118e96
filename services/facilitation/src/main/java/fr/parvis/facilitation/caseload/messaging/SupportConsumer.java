package fr.parvis.facilitation.caseload.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.demand.SupportAccepted;
import fr.parvis.events.demand.SupportEvent;
import fr.parvis.facilitation.caseload.Opening;
import fr.parvis.facilitation.caseload.PriorityCriterion;
import fr.parvis.facilitation.caseload.RequestOrigin;
import fr.parvis.facilitation.caseload.usecase.CloseCase;
import fr.parvis.facilitation.caseload.usecase.OpenCase;
import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears her yes to a facilitator, which alone opens a case, and hears when she takes it back. */
@ApplicationScoped
final class SupportConsumer {

    private final EventConsumer<SupportEvent> consumer;
    private final OpenCase open;
    private final CloseCase close;

    SupportConsumer(Inbox inbox, OpenCase open, CloseCase close) {
        this.open = open;
        this.close = close;
        consumer = inbox.consumer(SupportEvent.getDefaultInstance(), this::handle);
    }

    @Incoming("support")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<SupportEvent> event) {
        UUID proposal = UUID.fromString(event.key());
        return switch (event.message().getEventCase()) {
            case ACCEPTED -> open.handle(command(proposal, event.message().getAccepted()));
            case WITHDRAWN -> close.handle(proposal);
            case EVENT_NOT_SET -> throw new IllegalArgumentException("no event");
        };
    }

    private static OpenCase.Command command(UUID proposal, SupportAccepted yes) {
        return new OpenCase.Command(
                proposal,
                PersonReference.of(yes.getPersonReference()),
                yes.getFacilitatorSubject().isEmpty() ? null : yes.getFacilitatorSubject(),
                new Opening(
                        RequestOrigin.valueOf(yes.getOrigin().name()),
                        criteria(yes),
                        LocalDate.parse(yes.getRequestedOn()),
                        LocalDate.parse(yes.getAcceptedOn())),
                yes.getCommuneCode(),
                yes.getPreferredSite(),
                Counted.as(yes.getPopulation()));
    }

    private static Set<PriorityCriterion> criteria(SupportAccepted yes) {
        return yes.getCriteriaList().stream()
                .map(criterion -> PriorityCriterion.valueOf(criterion.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
