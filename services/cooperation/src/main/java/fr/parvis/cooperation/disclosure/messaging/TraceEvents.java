package fr.parvis.cooperation.disclosure.messaging;

import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.disclosure.Traces;
import fr.parvis.events.exchange.DisclosureRead;
import fr.parvis.events.exchange.DisclosureRemoved;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Publishes traces; they say hour and day, never a name and never what was read. */
@ApplicationScoped
final class TraceEvents implements Traces {

    private final Outbox outbox;
    private final Days days;

    TraceEvents(Outbox outbox, Days days) {
        this.outbox = outbox;
        this.days = days;
    }

    @Override
    public Uni<Void> read(UUID handle, long number, String role) {
        DisclosureRead read = DisclosureRead.newBuilder()
                .setHandle(handle.toString())
                .setRoleInStructure(role)
                .setReadInHour(days.hour())
                .build();
        return publish(DisclosureTraceEvent.newBuilder().setRead(read).build(), handle, number);
    }

    @Override
    public Uni<Void> removed(UUID handle, long number) {
        DisclosureRemoved removed = DisclosureRemoved.newBuilder()
                .setHandle(handle.toString())
                .setRemovedOn(days.today().toString())
                .build();
        return publish(DisclosureTraceEvent.newBuilder().setRemoved(removed).build(), handle, number);
    }

    private Uni<Void> publish(DisclosureTraceEvent event, UUID handle, long number) {
        return outbox.append(OutboxEvent.of(event, handle.toString(), number));
    }
}
