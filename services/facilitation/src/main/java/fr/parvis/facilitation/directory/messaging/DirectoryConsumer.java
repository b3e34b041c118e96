package fr.parvis.facilitation.directory.messaging;

import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.facilitation.directory.Directory;
import fr.parvis.facilitation.directory.Organisation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of organisations; the newest entry of each is kept. */
@ApplicationScoped
final class DirectoryConsumer {

    private final EventConsumer<DirectoryEvent> consumer;
    private final Directory directory;

    DirectoryConsumer(Inbox inbox, Directory directory) {
        this.directory = directory;
        consumer = inbox.consumer(DirectoryEvent.getDefaultInstance(), this::handle);
    }

    @Incoming("directory")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<DirectoryEvent> event) {
        OrganisationListed listed = event.message().getOrganisation();
        return directory.put(new Organisation(
                event.key(),
                Organisation.Kind.valueOf(listed.getKind().name()),
                listed.getName(),
                listed.getDepartement(),
                listed.getProtocolInForce()));
    }
}
