package fr.parvis.persons.directory.messaging;

import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.events.exchange.DirectoryEvent;
import fr.parvis.events.exchange.OrganisationListed;
import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.directory.Organisation;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
final class DirectoryEvents {

    private final EventConsumer<DirectoryEvent> events;

    DirectoryEvents(Inbox inbox, Directory directory) {
        events = inbox.consumer(DirectoryEvent.getDefaultInstance(), event -> switch (event.message()
                .getEventCase()) {
            case ORGANISATION -> directory.list(organisation(event.message().getOrganisation()));
            case EVENT_NOT_SET -> throw new IllegalStateException("never handed out");
        });
    }

    @Incoming("directory")
    Uni<Void> take(ConsumerRecord<String, byte[]> message) {
        return events.consume(message);
    }

    private static Organisation organisation(OrganisationListed listed) {
        return new Organisation(
                listed.getOrganisation(),
                listed.getKind().name(),
                listed.getName(),
                listed.getDepartement(),
                listed.getProtocolInForce());
    }
}
