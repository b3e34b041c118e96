package fr.parvis.cooperation.disclosure.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import fr.parvis.cooperation.disclosure.DisclosureChange;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Changes;
import fr.parvis.cooperation.disclosure.messaging.DisclosureRecord.Meaningless;
import fr.parvis.events.exchange.DisclosureChanged;
import fr.parvis.events.exchange.DisclosureEvent;
import fr.parvis.events.exchange.DisclosureState;
import fr.parvis.events.exchange.Watermark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureRecordsTest {

    private static final UUID HANDLE = UUID.randomUUID();

    @Test
    void readsAGrantWithItsLastDayAndAnEnd() {
        assertThat(read(HANDLE.toString(), "3", changed(DisclosureState.GRANTED, "2026-12-31")))
                .isEqualTo(one(new DisclosureChange.Granted(HANDLE, 3, LocalDate.of(2026, 12, 31))));
        assertThat(read(HANDLE.toString(), "4", changed(DisclosureState.ENDED, "")))
                .isEqualTo(one(new DisclosureChange.Ended(HANDLE, 4)));
    }

    @Test
    void readsAWatermark() {
        Timestamp instant = Timestamp.newBuilder().setSeconds(1_000).setNanos(7).build();
        DisclosureEvent event = DisclosureEvent.newBuilder()
                .setWatermark(Watermark.newBuilder().setReadAt(instant))
                .build();

        assertThat(read("watermark", "1", event.toByteArray()))
                .isEqualTo(new DisclosureRecord.Watermark(Instant.ofEpochSecond(1_000, 7)));
    }

    @Test
    void deniesAHandleWhoseRecordSaysNothingReadable() {
        assertThat(read(HANDLE.toString(), "5", null)).isEqualTo(unreadable(5));
        assertThat(read(HANDLE.toString(), "5", new byte[] {1, 2, 3})).isEqualTo(unreadable(5));
        assertThat(read(HANDLE.toString(), "5", new byte[0])).isEqualTo(unreadable(5));
        assertThat(read(HANDLE.toString(), "5", changed(DisclosureState.DISCLOSURE_STATE_UNSPECIFIED, "")))
                .isEqualTo(unreadable(5));
        assertThat(read(HANDLE.toString(), "5", changed(DisclosureState.GRANTED, "some day")))
                .isEqualTo(unreadable(5));
        assertThat(read(HANDLE.toString(), "none", changed(DisclosureState.GRANTED, "2026-12-31")))
                .isEqualTo(unreadable(0));
    }

    @Test
    void deniesBothHandlesWhenKeyAndContentDisagree() {
        UUID other = UUID.randomUUID();

        DisclosureRecord record = read(other.toString(), "5", changed(DisclosureState.GRANTED, "2026-12-31"));

        assertThat(record)
                .isInstanceOfSatisfying(
                        Changes.class,
                        changes -> assertThat(changes.changes())
                                .containsExactly(
                                        new DisclosureChange.Unreadable(other, 5),
                                        new DisclosureChange.Unreadable(HANDLE, 0)));
    }

    @Test
    void believesAnEndWithoutAVersion() {
        assertThat(read(HANDLE.toString(), "", changed(DisclosureState.ENDED, "")))
                .isEqualTo(one(new DisclosureChange.Ended(HANDLE, 0)));
    }

    @Test
    void readsPastAFieldItDoesNotKnow() throws Exception {
        UnknownFieldSet more = UnknownFieldSet.newBuilder()
                .addField(
                        99,
                        UnknownFieldSet.Field.newBuilder()
                                .addLengthDelimited(ByteString.copyFromUtf8("later"))
                                .build())
                .build();
        DisclosureEvent event = DisclosureEvent.parseFrom(changed(DisclosureState.ENDED, "")).toBuilder()
                .setUnknownFields(more)
                .build();

        assertThat(read(HANDLE.toString(), "4", event.toByteArray()))
                .isEqualTo(one(new DisclosureChange.Ended(HANDLE, 4)));
    }

    @Test
    void findsNoMeaningInAKeyThatIsNoHandle() {
        assertThat(read("somebody", "1", changed(DisclosureState.ENDED, ""))).isInstanceOf(Meaningless.class);
        assertThat(read(null, "1", changed(DisclosureState.ENDED, ""))).isInstanceOf(Meaningless.class);
        assertThat(read("watermark", "1", new byte[0])).isInstanceOf(Meaningless.class);
    }

    private static DisclosureRecord one(DisclosureChange change) {
        return new Changes(List.of(change));
    }

    private static DisclosureRecord unreadable(long sequence) {
        return one(new DisclosureChange.Unreadable(HANDLE, sequence));
    }

    private static byte[] changed(DisclosureState state, String until) {
        return DisclosureEvent.newBuilder()
                .setChanged(DisclosureChanged.newBuilder()
                        .setHandle(HANDLE.toString())
                        .setState(state)
                        .setUntilOn(until))
                .build()
                .toByteArray();
    }

    private static DisclosureRecord read(@Nullable String key, String sequence, byte @Nullable [] value) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>("exchange.disclosures.v1", 0, 0, key, value);
        message.headers().add("ce_sequence", sequence.getBytes(StandardCharsets.UTF_8));
        return DisclosureRecords.read(message);
    }
}
