package fr.parvis.facilitation.coherence.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Sealer;
import fr.parvis.commons.events.Outbox;
import fr.parvis.commons.events.OutboxEvent;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.Coherence;
import fr.parvis.events.exchange.CoherenceOpinionReleased;
import fr.parvis.events.exchange.ItemOpinion;
import fr.parvis.facilitation.coherence.CoherenceOpinion;
import fr.parvis.facilitation.coherence.OpinionEvents;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Released opinions as they cross. */
@ApplicationScoped
final class ProtobufOpinionEvents implements OpinionEvents {

    private final Outbox outbox;
    private final Sealer sealer;

    ProtobufOpinionEvents(Outbox outbox, Sealer sealer) {
        this.outbox = outbox;
        this.sealer = sealer;
    }

    @Override
    public Uni<Void> released(CoherenceOpinion opinion, long told) {
        CoherenceOpinionReleased.Builder released = CoherenceOpinionReleased.newBuilder()
                .setResponseHandle(opinion.response().toString());
        opinion.items()
                .forEach(item -> released.addOpinions(ItemOpinion.newBuilder()
                        .setItemNumber(item.itemNumber())
                        .setCoherence(Coherence.valueOf(item.coherence().name()))));
        String text = opinion.releaseText();
        if (!text.isEmpty()) {
            String message = CoherenceOpinionReleased.getDescriptor().getFullName();
            SealContext context = new SealContext(message, opinion.response(), "gap_text");
            released.setGapText(ByteString.copyFrom(sealer.seal(text, context)));
        }
        AnswerEvent event =
                AnswerEvent.newBuilder().setOpinionReleased(released).build();
        return outbox.append(OutboxEvent.of(event, opinion.response().toString(), told));
    }
}
