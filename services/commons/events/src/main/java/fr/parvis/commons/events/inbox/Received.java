package fr.parvis.commons.events.inbox;

import com.google.protobuf.ByteString;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A message as it came off the wire, before anything is believed of it.
 *
 * @param sequence null when the header is missing or no number
 * @param headers all headers as text, for the person who looks at a parked message
 */
public record Received(
        String source,
        String topic,
        String key,
        String type,
        @Nullable Long sequence,
        String headers,
        ByteString payload,
        int partition,
        long offset) {

    public static Received of(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value();
        String key = message.key();
        return new Received(
                header(message, "ce_source"),
                message.topic(),
                key == null ? "" : storable(key),
                header(message, "ce_type"),
                number(header(message, "ce_sequence")),
                headers(message),
                value == null ? ByteString.EMPTY : ByteString.copyFrom(value),
                message.partition(),
                message.offset());
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : text(header);
    }

    private static String text(Header header) {
        byte[] value = header.value();
        return value == null ? "" : storable(new String(value, StandardCharsets.UTF_8));
    }

    // PostgreSQL's text knows no NUL; a message that has one is poison, and must still be parkable.
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException malformed) {
            return null;
        }
    }

    private static String headers(ConsumerRecord<String, byte[]> message) {
        StringJoiner lines = new StringJoiner("\n");
        message.headers().forEach(header -> lines.add(header.key() + ": " + text(header)));
        return lines.toString();
    }
}
