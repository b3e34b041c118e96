package fr.parvis.commons.events;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;

/**
 * One fact to publish, in the transaction of the state it tells about. The lane follows from the topic
 * ({@link EventsConfig#lanes()}), so that one topic never has two orders.
 *
 * @param topic topic of {@code deploy/topics.yaml}
 * @param key handle, reference or organisation code; with the topic it names the aggregate
 * @param type full protobuf name of the event (CloudEvents {@code ce_type})
 * @param sequence version of the aggregate, strictly growing per key; a consumer applies only newer ones
 * @param payload protobuf bytes of the topic's one message
 * @param precision how exactly {@code ce_time} says when
 */
public record OutboxEvent(
        String topic, String key, String type, long sequence, ByteString payload, TimePrecision precision) {

    public OutboxEvent {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an event of " + topic + " needs a key");
        }
    }

    /** Topic and type are read from the contract: the message's {@code topic} option and its one set case. */
    public static OutboxEvent of(Message message, String key, long sequence) {
        String topic = Contracts.topicOf(message.getDescriptorForType());
        return new OutboxEvent(
                topic, key, Contracts.typeOf(message), sequence, message.toByteString(), TimePrecision.ofTopic(topic));
    }
}
