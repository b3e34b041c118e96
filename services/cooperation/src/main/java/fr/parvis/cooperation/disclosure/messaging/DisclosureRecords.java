package fr.parvis.cooperation.disclosure.messaging;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Timestamp;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Changes;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Meaningless;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records of the disclosures topic. What cannot be read denies the handle it names: no guess ever shows anything. */
final class DisclosureRecords {

    private static final String WATERMARK = "watermark";

    private DisclosureRecords() {}

    static DisclosureRecord read(ConsumerRecord<String, byte[]> message) {
        long sequence = sequence(message);
        Optional<DisclosureEvent> event = parse(message.value());
        if (WATERMARK.equals(message.key())) {
            return event.filter(DisclosureEvent::hasWatermark)
                    .map(known -> watermark(known.getWatermark().getReadAt()))
                    .orElseGet(() -> new Meaningless("watermark without an instant"));
        }
        Optional<UUID> key = handle(message.key());
        return key.map(handle -> about(handle, sequence, event.orElse(null)))
                .orElseGet(() -> new Meaningless("key is no handle"));
    }

    private static DisclosureRecord about(UUID handle, long sequence, @Nullable DisclosureEvent event) {
        if (event == null || !event.hasChanged()) {
            return new Changes(List.of(new DisclosureChange.Unreadable(handle, sequence)));
        }
        DisclosureChanged changed = event.getChanged();
        Optional<UUID> named = handle(changed.getHandle());
        if (named.isPresent() && !named.get().equals(handle)) {
            return new Changes(List.of(
                    new DisclosureChange.Unreadable(handle, sequence),
                    new DisclosureChange.Unreadable(named.get(), 0)));
        }
        return new Changes(List.of(change(handle, sequence, changed)));
    }

    private static DisclosureChange change(UUID handle, long sequence, DisclosureChanged changed) {
        return switch (changed.getState()) {
            case ENDED -> new DisclosureChange.Ended(handle, sequence);
            case GRANTED ->
                until(changed)
                        .filter(_ -> sequence > 0)
                        .<DisclosureChange>map(day -> new DisclosureChange.Granted(handle, sequence, day))
                        .orElseGet(() -> new DisclosureChange.Unreadable(handle, sequence));
            case DISCLOSURE_STATE_UNSPECIFIED, UNRECOGNIZED -> new DisclosureChange.Unreadable(handle, sequence);
        };
    }

    private static DisclosureRecord watermark(Timestamp readAt) {
        return new DisclosureRecord.Watermark(Instant.ofEpochSecond(readAt.getSeconds(), readAt.getNanos()));
    }

    private static Optional<LocalDate> until(DisclosureChanged changed) {
        try {
            return Optional.of(LocalDate.parse(changed.getUntilOn()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> handle(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<DisclosureEvent> parse(byte @Nullable [] value) {
        try {
            return value == null ? Optional.empty() : Optional.of(DisclosureEvent.parseFrom(value));
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }

    /** 0 when the record does not say. */
    private static long sequence(ConsumerRecord<String, byte[]> message) {
        Header header = message.headers().lastHeader("ce_sequence");
        if (header == null) {
            return 0;
        }
        try {
            return Long.parseLong(new String(header.value(), StandardCharsets.UTF_8));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
