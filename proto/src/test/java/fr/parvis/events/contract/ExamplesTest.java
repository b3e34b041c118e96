package fr.parvis.events.contract;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.TextFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One example of every event that travels, {@code examples/<topic>/<event>.textproto}, as whoever reads it gets it. */
final class ExamplesTest {

    private static final Path FOLDER = Path.of("examples");
    private static final Map<String, Descriptor> TODAY = Contracts.topics(Contracts.compiled());
    private static final Map<String, Descriptor> RELEASED = Contracts.topics(released());

    /** An event of a topic, by the field of the envelope that carries it. */
    record Event(String topic, FieldDescriptor field) {

        String file() {
            return topic + "/" + field.getName() + ".textproto";
        }

        DynamicMessage example() throws IOException {
            DynamicMessage.Builder read = DynamicMessage.newBuilder(field.getContainingType());
            // Fails on a field or code that the contract does not know.
            TextFormat.merge(Files.readString(FOLDER.resolve(file())), read);
            return read.build();
        }

        @Override
        public String toString() {
            return file();
        }
    }

    @Test
    void areOfEveryEventAndOfNothingElse() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString())
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            events(TODAY).map(Event::file).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("eventsOfToday")
    void sayWhichContractTheyFollowAndSomethingInEachOfItsFields(Event event) throws IOException {
        Descriptor envelope = event.field().getContainingType();
        assertThat(Files.readAllLines(FOLDER.resolve(event.file())))
                .startsWith(
                        "# proto-file: " + envelope.getFile().getName(), "# proto-message: " + envelope.getFullName());
        assertThat(event.example().getAllFields()).containsOnlyKeys(event.field());
        assertThat(unsaid((Message) event.example().getField(event.field()))).isEmpty();
    }

    /** What the contract of today writes says as much to a reader who still has the released one, and comes back unchanged. */
    @ParameterizedTest
    @MethodSource("releasedEvents")
    void areReadByTheReleasedContract(Event released) throws IOException {
        DynamicMessage today = new Event(released.topic(), fieldOfToday(released)).example();

        DynamicMessage read = DynamicMessage.parseFrom(released.field().getContainingType(), today.toByteArray());

        assertThat(unsaid((Message) read.getField(released.field()))).isEmpty();
        assertThat(DynamicMessage.parseFrom(today.getDescriptorForType(), read.toByteArray()))
                .isEqualTo(today);
    }

    static Stream<Event> eventsOfToday() {
        return events(TODAY);
    }

    static Stream<Event> releasedEvents() {
        return events(RELEASED);
    }

    private static Stream<Event> events(Map<String, Descriptor> topics) {
        return topics.entrySet().stream()
                .flatMap(topic -> topic.getValue().getFields().stream().map(field -> new Event(topic.getKey(), field)));
    }

    private static FieldDescriptor fieldOfToday(Event released) {
        return requireNonNull(TODAY.get(released.topic()), released.topic())
                .findFieldByNumber(released.field().getNumber());
    }

    /** Fields at any depth that say nothing. */
    private static List<String> unsaid(Message message) {
        return message.getDescriptorForType().getFields().stream()
                .flatMap(field -> unsaid(message, field))
                .toList();
    }

    private static Stream<String> unsaid(Message message, FieldDescriptor field) {
        if (field.isRepeated() ? message.getRepeatedFieldCount(field) == 0 : !message.hasField(field)) {
            return Stream.of(field.getFullName());
        }
        if (field.getJavaType() != JavaType.MESSAGE
                || field.getMessageType().getFullName().startsWith("google.")) {
            return Stream.empty();
        }
        Message inner = (Message) (field.isRepeated() ? message.getRepeatedField(field, 0) : message.getField(field));
        return unsaid(inner).stream();
    }

    private static FileDescriptorSet released() {
        try (InputStream released = Files.newInputStream(Path.of("released.binpb"))) {
            return Contracts.parse(released);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
