package fr.parvis.commons.events;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Message;
import fr.parvis.events.options.OptionsProto;
import java.util.stream.Collectors;

/** Reads topic and event types from the protobuf contracts: one topic, one message, one {@code oneof} (architecture §5). */
final class Contracts {

    private Contracts() {}

    static String topicOf(Descriptor message) {
        String topic = message.getOptions().getExtension(OptionsProto.topic);
        if (topic.isEmpty()) {
            throw new IllegalArgumentException(message.getFullName() + " is not the message of a topic");
        }
        return topic;
    }

    /** Full name of the set case's message, empty when no case known here is set. */
    static String typeOfOrEmpty(Message message) {
        FieldDescriptor set = message.getOneofFieldDescriptor(oneofOf(message.getDescriptorForType()));
        return set == null ? "" : set.getMessageType().getFullName();
    }

    static String typeOf(Message message) {
        String type = typeOfOrEmpty(message);
        if (type.isEmpty()) {
            throw new IllegalArgumentException(
                    message.getDescriptorForType().getFullName() + " carries no event: set one case");
        }
        return type;
    }

    static boolean knows(Descriptor message, String type) {
        return oneofOf(message).getFields().stream()
                .map(field -> field.getMessageType().getFullName())
                .collect(Collectors.toUnmodifiableSet())
                .contains(type);
    }

    private static OneofDescriptor oneofOf(Descriptor message) {
        if (message.getOneofs().size() != 1) {
            throw new IllegalArgumentException(message.getFullName() + " does not have exactly one oneof");
        }
        return message.getOneofs().getFirst();
    }
}
