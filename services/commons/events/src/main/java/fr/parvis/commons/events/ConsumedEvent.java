package fr.parvis.commons.events;

import com.google.protobuf.Message;

/**
 * One event as its contract says, whose type this build knows.
 *
 * @param source CloudEvents source, {@code /<antenna>/<side>/<service>}
 * @param key handle, reference or organisation code
 * @param type full protobuf name of the event
 * @param sequence version of the sender's aggregate
 * @param message the topic's message; its one case is set and agrees with {@code type}
 */
public record ConsumedEvent<M extends Message>(
        String source, String topic, String key, String type, long sequence, M message) {}
