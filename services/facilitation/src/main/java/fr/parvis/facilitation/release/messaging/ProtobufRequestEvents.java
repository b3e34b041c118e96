package fr.parvis.facilitation.release.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.exchange.RequestClosed;
import fr.parvis.events.exchange.RequestEvent;
import fr.parvis.events.exchange.RequestItem;
import fr.parvis.events.exchange.RequestReleased;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.RequestEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Requests as they cross: released is the first version of a request, closed the second and last. */
@ApplicationScoped
final class ProtobufRequestEvents implements RequestEvents {

    private static final long RELEASED = 1;
    private static final long CLOSED = 2;

    private final Outbox outbox;
    private final Sealer sealer;

    ProtobufRequestEvents(Outbox outbox, Sealer sealer) {
        this.outbox = outbox;
        this.sealer = sealer;
    }

    @Override
    public Uni<Void> released(ReleasedRequest request) {
        LocalDate wished = request.content().wishedAnswerOn();
        RequestReleased.Builder released = RequestReleased.newBuilder()
                .setHandle(request.handle().toString())
                .setRecipientOrganisation(request.content().recipient())
                .setRecipientReference(request.disclosure().recipientReference().toString())
                .setText(sealed(request))
                .setWishedAnswerOn(wished == null ? "" : wished.toString());
        request.content().items().forEach(item -> released.addItems(item(item)));
        return append(request, RequestEvent.newBuilder().setReleased(released).build(), RELEASED);
    }

    @Override
    public Uni<Void> closed(ReleasedRequest request) {
        RequestClosed closed = RequestClosed.newBuilder()
                .setHandle(request.handle().toString())
                .build();
        return append(request, RequestEvent.newBuilder().setClosed(closed).build(), CLOSED);
    }

    private Uni<Void> append(ReleasedRequest request, RequestEvent event, long version) {
        return outbox.append(OutboxEvent.of(event, request.handle().toString(), version));
    }

    private ByteString sealed(ReleasedRequest request) {
        SealContext context = new SealContext(RequestReleased.getDescriptor().getFullName(), request.handle(), "text");
        return ByteString.copyFrom(sealer.seal(request.content().text().value(), context));
    }

    private static RequestItem item(fr.parvis.facilitation.release.RequestItem item) {
        return RequestItem.newBuilder()
                .setNumber(item.number())
                .setDomain(Codes.domain(item.domain()))
                .setHorizon(Codes.horizon(item.horizon()))
                .setPriorityByPerson(item.priorityByPerson())
                .build();
    }
}
