package fr.parvis.cooperation.response.messaging;

import com.google.protobuf.ByteString;
import fr.parvis.commons.crypto.SealContext;
import fr.parvis.commons.crypto.Unsealer;
import fr.parvis.commons.events.ConsumedEvent;
import fr.parvis.commons.events.EventConsumer;
import fr.parvis.commons.events.Inbox;
import fr.parvis.cooperation.confidential.SealedText;
import fr.parvis.cooperation.response.Coherence;
import fr.parvis.cooperation.response.CoherenceOpinion;
import fr.parvis.cooperation.response.usecase.TakeAnswer;
import fr.parvis.events.exchange.AnswerEvent;
import fr.parvis.events.exchange.CoherenceOpinionReleased;
import fr.parvis.events.exchange.ItemOpinion;
import fr.parvis.events.exchange.ResponseAnswered;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Answers and coherence opinions, as far as she let them cross. */
@ApplicationScoped
final class AnswersConsumer {

    private final EventConsumer<AnswerEvent> consumer;
    private final TakeAnswer take;
    private final Unsealer unsealer;

    AnswersConsumer(Inbox inbox, TakeAnswer take, Unsealer unsealer) {
        this.consumer = inbox.consumer(AnswerEvent.getDefaultInstance(), this::handle);
        this.take = take;
        this.unsealer = unsealer;
    }

    @Incoming("answers")
    Uni<Void> consume(ConsumerRecord<String, byte[]> message) {
        return consumer.consume(message);
    }

    private Uni<Void> handle(ConsumedEvent<AnswerEvent> event) {
        return switch (event.message().getEventCase()) {
            case ANSWERED -> answered(event, event.message().getAnswered());
            case OPINION_RELEASED -> opinion(event, event.message().getOpinionReleased());
            case EVENT_NOT_SET -> throw new InvalidAnswerException("event");
        };
    }

    private Uni<Void> answered(ConsumedEvent<AnswerEvent> event, ResponseAnswered answered) {
        UUID response = handle(event.key(), answered.getResponseHandle());
        return take.answered(
                response,
                Codes.answer(answered.getAnswer()),
                sealed(event, response, "rank", answered.getRank()),
                sealed(event, response, "message", answered.getMessage()));
    }

    private Uni<Void> opinion(ConsumedEvent<AnswerEvent> event, CoherenceOpinionReleased released) {
        UUID response = handle(event.key(), released.getResponseHandle());
        Map<Integer, Coherence> byItem = new HashMap<>();
        for (ItemOpinion opinion : released.getOpinionsList()) {
            byItem.put(opinion.getItemNumber(), Codes.coherence(opinion.getCoherence()));
        }
        return take.opinionReleased(
                response, new CoherenceOpinion(byItem), sealed(event, response, "gap_text", released.getGapText()));
    }

    private @Nullable SealedText sealed(
            ConsumedEvent<AnswerEvent> event, UUID response, String field, ByteString bytes) {
        if (bytes.isEmpty()) {
            return null;
        }
        SealContext context = new SealContext(event.type(), response, field);
        return () -> unsealer.unseal(bytes.toByteArray(), context);
    }

    private static UUID handle(String key, String named) {
        if (!key.equals(named)) {
            throw new InvalidAnswerException("response_handle: it is not the key");
        }
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new InvalidAnswerException("response_handle", e);
        }
    }
}
