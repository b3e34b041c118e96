package fr.parvis.cooperation.request.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.Acknowledgements;
import fr.parvis.events.exchange.AcknowledgementEvent;
import fr.parvis.events.exchange.RequestAcknowledged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Publishes acknowledgements under the request's handle. */
@ApplicationScoped
final class AcknowledgementEvents implements Acknowledgements {

    private final Outbox outbox;

    AcknowledgementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> publish(UUID handle, String organisation, Acknowledgement acknowledgement, long number) {
        RequestAcknowledged.Builder acknowledged =
                RequestAcknowledged.newBuilder().setHandle(handle.toString()).setOrganisation(organisation);
        LocalDate expected = acknowledgement.expectedAnswerOn();
        if (expected != null) {
            acknowledged.setExpectedAnswerOn(expected.toString());
        }
        AcknowledgementEvent event =
                AcknowledgementEvent.newBuilder().setAcknowledged(acknowledged).build();
        return outbox.append(OutboxEvent.of(event, handle.toString(), number));
    }
}
