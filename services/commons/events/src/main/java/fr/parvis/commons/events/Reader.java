package fr.parvis.commons.events;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import fr.parvis.commons.events.inbox.Received;

/** Reads a message by its contract, or says why it cannot. Unknown fields are no reason. */
final class Reader<M extends Message> {

    private final M prototype;
    private final String topic;

    Reader(M prototype) {
        this.prototype = prototype;
        topic = Contracts.topicOf(prototype.getDescriptorForType());
    }

    /** What came of reading. */
    sealed interface Reading<M extends Message> {}

    record Understood<M extends Message>(ConsumedEvent<M> event) implements Reading<M> {}

    record Refused<M extends Message>(String reason) implements Reading<M> {}

    String topic() {
        return topic;
    }

    Reading<M> read(Received message) {
        Long sequence = message.sequence();
        if (sequence == null || message.source().isEmpty() || message.key().isEmpty()) {
            return new Refused<>("no usable ce_source, ce_sequence or key");
        }
        if (!Contracts.knows(prototype.getDescriptorForType(), message.type())) {
            return new Refused<>("unknown type " + message.type());
        }
        try {
            return check(message, sequence, parse(message));
        } catch (InvalidProtocolBufferException malformed) {
            return new Refused<>("malformed payload: " + malformed.getMessage());
        }
    }

    private Reading<M> check(Received message, long sequence, M payload) {
        String carried = Contracts.typeOfOrEmpty(payload);
        if (!carried.equals(message.type())) {
            return new Refused<>("says " + message.type() + " and carries " + carried);
        }
        return new Understood<>(
                new ConsumedEvent<>(message.source(), message.topic(), message.key(), carried, sequence, payload));
    }

    // The parser of M's own default instance makes an M; its declared type has forgotten it.
    @SuppressWarnings("unchecked")
    private M parse(Received message) throws InvalidProtocolBufferException {
        return (M) prototype.getParserForType().parseFrom(message.payload());
    }
}
